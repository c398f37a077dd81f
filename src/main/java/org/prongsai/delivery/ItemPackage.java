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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;
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
import org.prongsai.text.ShippedText;

/**
 * The items of a year for an office that puts them into its own website by hand: a folder for each
 * with what is recorded of it, and the table to submit, in which the addresses that only the office
 * will know are left empty.
 *
 * @param tables as published, by dataset
 * @param pages makes the printable page of an item
 */
public record ItemPackage(BuiltSite site, Map<String, Table> tables, FiscalYear year, Pages pages) {

  /** Makes the page of an item of its row, the tables that answer it, and the files beside it. */
  @FunctionalInterface
  public interface Pages {
    String of(Row item, List<Table> data, Map<String, String> beside);
  }

  /** The page to open first. */
  public static final String START = PreviewPackage.START;

  private static final String TEXT = "/org/prongsai/delivery/items.th.html";

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
    files.put(START, SitePackage.text(START, guide(files, name, words)));
    var zip = site.facts().fileName() + "-items-" + year + "-" + site.list().id() + ".zip";
    return new SitePackage.Packed(
        SitePackage.write(folder, zip, files.values()), files.size(), List.of());
  }

  private String guide(Map<String, PublishedFile> files, String table, MessageBundle words) {
    var facts = site.facts();
    var list =
        tables.get("oit-disclosures").of(year).stream()
            .filter(item -> files.containsKey(page(item.text(ITEM))))
            .map(
                item ->
                    "<li><a href=\"%s\">%s</a> (%s)</li>"
                        .formatted(
                            page(item.text(ITEM)),
                            Entities.escape(item.localized(OitDisclosuresColumns.NAME).th()),
                            item.text(ITEM)))
            .collect(Collectors.joining("\n"));
    return MessageBundle.fill(
        ShippedText.read(TEXT),
        Entities.escape(facts.agencyName()),
        year,
        facts.asOfInThai(),
        facts.isDraft() ? words.get("items.draft") : "",
        table,
        list.isEmpty() ? "<li>" + words.get("items.nothing") + "</li>" : list);
  }

  private static String page(String code) {
    return code + "/ITA-" + code + ".html";
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
    var beside = new TreeMap<String, String>();
    for (var row : evidence(item)) {
      var url = row.text(URL);
      var asked = DATA.matcher(url);
      if (url.startsWith(ATTACHED) && site.list().has(url.substring(1))) {
        var name = url.substring(url.lastIndexOf('/') + 1);
        files.add(copy(code + "/" + name, url.substring(1)));
        beside.put(url, name);
      } else if (asked.matches() && tables.containsKey(asked.group(1))) {
        var table = tables.get(asked.group(1));
        beside.put(url, table(code, data.size()) + ".xlsx");
        data.add(
            new Table(table.dataset(), table.of(new FiscalYear(Integer.parseInt(asked.group(2))))));
      }
    }
    for (int i = 0; i < data.size(); i++) {
      var name = code + "/" + table(code, i);
      var table = data.get(i);
      files.add(
          new PublishedFile(
              name + ".csv", out -> new CsvWriter().write(table.dataset(), table.rows(), out)));
      files.add(
          new PublishedFile(
              name + ".xlsx", out -> new XlsxWriter().write(table.dataset(), table.rows(), out)));
    }
    if (!evidence(item).isEmpty()) {
      files.add(SitePackage.text(page(code), pages.of(item, data, beside)));
    }
    return files;
  }

  /** The name of a table of an item, without its ending; numbered from the second on. */
  private static String table(String code, int before) {
    return "ITA-" + code + (before == 0 ? "" : "-" + (before + 1));
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
