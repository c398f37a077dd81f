package org.prongsai.ita;

import static org.prongsai.columns.OitEvidenceColumns.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.prongsai.model.Catalogue;
import org.prongsai.model.Row;
import org.prongsai.model.Site;
import org.prongsai.model.Table;
import org.prongsai.text.FiscalYear;

/**
 * The evidence of a year: what the office recorded, and what the site itself provides.
 *
 * @param recorded what the office recorded, all years
 */
record EvidenceRows(Site site, Table recorded, SiteEvidence own) {

  private static final Pattern FILE_FORMAT =
      Pattern.compile(
          "pdf|doc[xm]?|xls[xmb]?|ppt[xm]?|od[tsp]|rtf|csv|json|xml|zip|rar|7z|jpe?g|png|txt");

  /** The rows of a year by item, as the checklist has them, and by sequence. */
  List<Row> of(FiscalYear year) {
    var rows = new ArrayList<>(recorded.of(year));
    var places = new HashMap<String, Integer>();
    for (var item : site.catalogue(year).map(Catalogue::items).orElse(List.of())) {
      places.put(item.question(), places.size());
      rows.addAll(ownRows(year, item.question()));
    }
    rows.sort(
        Comparator.comparing((Row row) -> places.getOrDefault(row.text(ITEM), places.size()))
            .thenComparing(row -> row.whole(SEQUENCE)));
    return rows.stream().map(this::withFile).toList();
  }

  private List<Row> ownRows(FiscalYear year, String item) {
    var before = recorded.of(year).stream().filter(row -> row.text(ITEM).equals(item)).toList();
    return site.catalogue(year)
        .flatMap(catalogue -> catalogue.checklist().dataset(item))
        .map(asked -> own.rows(year, asked, before))
        .orElse(List.of());
  }

  /** With its format, as the address tells it, and the checksum of an attached file. */
  private Row withFile(Row row) {
    var url = row.text(URL);
    var path = url.replaceFirst("^https?://[^/?#]*", "").replaceFirst("[?#].*$", "");
    var ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    var attached = site.files().get(path.replaceFirst("^/files/", ""));
    // An attached file is of a listed type; what others publish without an ending is a page.
    boolean isFile = attached != null || FILE_FORMAT.matcher(ending).matches();
    var format = isFile ? ending : "html";
    return row.with(FORMAT, url.isEmpty() ? "" : format)
        .with(SHA256, attached == null ? "" : attached.sha256());
  }
}
