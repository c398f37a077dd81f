package org.prongsai.delivery;

import static org.prongsai.columns.OitDisclosuresColumns.ITEM;
import static org.prongsai.columns.OitEvidenceColumns.TITLE;
import static org.prongsai.columns.OitEvidenceColumns.URL;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prongsai.columns.OitDisclosuresColumns;
import org.prongsai.model.Row;
import org.prongsai.model.Table;
import org.prongsai.publish.CsvWriter;
import org.prongsai.publish.PublishedFile;
import org.prongsai.publish.XlsxWriter;
import org.prongsai.publish.form.SubmissionFile;
import org.prongsai.publish.form.SubmissionWorkbook;
import org.prongsai.text.FiscalYear;
import org.prongsai.text.MessageBundle;

/**
 * The items of a year for an office that puts them into its own website by hand: a folder for each
 * with what is recorded of it, and the table to submit, in which the addresses that only the office
 * will know are left empty.
 *
 * @param tables as published, by dataset
 * @param pages makes the printable page of an item, of its row and the tables that answer it
 */
public record ItemPackage(
    BuiltSite site,
    Map<String, Table> tables,
    FiscalYear year,
    BiFunction<Row, List<Table>, String> pages) {

  private static final Pattern DATA = Pattern.compile("/data/([a-z0-9-]+)/([0-9]{4})\\.csv");
  private static final String ATTACHED = "/files/";
  private static final String TABLE = "ITA-items-";

  /** Writes the package; its files are counted. */
  public SitePackage.Packed writeTo(Path folder) throws IOException {
    var words = MessageBundle.of(ItemPackage.class, "delivery", "th");
    var files = new TreeMap<String, PublishedFile>();
    var lines = new ArrayList<SubmissionFile.Line>();
    for (var item : tables.get("oit-disclosures").of(year)) {
      var own = folder(item);
      own.forEach(file -> files.put(file.path(), file));
      lines.add(line(item, own, words));
    }
    var header =
        List.of(words.get("items.item"), words.get("items.url"), words.get("items.explanation"));
    var name = TABLE + year;
    files.put(name + ".csv", SubmissionFile.of(name + ".csv", header, lines));
    files.put(name + ".xlsx", SubmissionWorkbook.of(name + ".xlsx", header, lines));
    var zip = site.facts().fileName() + "-items-" + year + "-" + site.list().id() + ".zip";
    return new SitePackage.Packed(
        SitePackage.write(folder, zip, files.values()), files.size(), List.of());
  }

  private List<Row> evidence(Row item) {
    return tables.get("oit-evidence").of(year).stream()
        .filter(row -> row.text(ITEM).equals(item.text(ITEM)))
        .toList();
  }

  /** The files of an item; none where nothing is recorded of it. */
  private List<PublishedFile> folder(Row item) {
    var code = item.text(ITEM);
    var files = new ArrayList<PublishedFile>();
    var data = new ArrayList<Table>();
    for (var row : evidence(item)) {
      var url = row.text(URL);
      var asked = DATA.matcher(url);
      if (url.startsWith(ATTACHED) && site.list().has(url.substring(1))) {
        var name = url.substring(url.lastIndexOf('/') + 1);
        files.add(copy(code + "/" + name, url.substring(1)));
      } else if (asked.matches() && tables.containsKey(asked.group(1))) {
        var table = tables.get(asked.group(1));
        data.add(
            new Table(table.dataset(), table.of(new FiscalYear(Integer.parseInt(asked.group(2))))));
      }
    }
    for (int i = 0; i < data.size(); i++) {
      var name = code + "/ITA-" + code + (i == 0 ? "" : "-" + (i + 1));
      var table = data.get(i);
      files.add(
          new PublishedFile(
              name + ".csv", out -> new CsvWriter().write(table.dataset(), table.rows(), out)));
      files.add(
          new PublishedFile(
              name + ".xlsx", out -> new XlsxWriter().write(table.dataset(), table.rows(), out)));
    }
    if (!evidence(item).isEmpty()) {
      files.add(SitePackage.text(code + "/ITA-" + code + ".html", pages.apply(item, data)));
    }
    return files;
  }

  private PublishedFile copy(String path, String inSite) {
    return PublishedFile.copyOf(path, site.folder().resolve(inSite));
  }

  private SubmissionFile.Line line(Row item, List<PublishedFile> files, MessageBundle words) {
    var elsewhere =
        evidence(item).stream()
            .map(row -> row.text(URL))
            .filter(url -> url.matches("(?i)https?://.*"))
            .filter(url -> !url.startsWith(site.facts().baseUrl()))
            .toList();
    var names = files.stream().map(PublishedFile::path).toList();
    boolean isElsewhere = names.size() == 1 && !elsewhere.isEmpty();
    var explanation =
        names.isEmpty()
            ? words.get("items.none")
            : isElsewhere ? titles(item) : words.get("items.upload", String.join(", ", names));
    return new SubmissionFile.Line(
        item.text(ITEM) + " " + item.localized(OitDisclosuresColumns.NAME).th(),
        elsewhere,
        explanation);
  }

  private String titles(Row item) {
    return evidence(item).stream()
        .map(row -> row.localized(TITLE).th())
        .collect(Collectors.joining(" "));
  }
}
