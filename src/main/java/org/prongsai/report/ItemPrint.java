package org.prongsai.report;

import static org.prongsai.columns.OitElementsColumns.STATE;
import static org.prongsai.columns.OitEvidenceColumns.*;

import java.util.List;
import org.jsoup.nodes.Element;
import org.prongsai.columns.OitDisclosuresColumns;
import org.prongsai.columns.OitElementsColumns;
import org.prongsai.model.Field;
import org.prongsai.model.Row;
import org.prongsai.model.Table;
import org.prongsai.text.FiscalYear;

/** An item of the checklist on a page that needs nothing else, to print or to save as PDF. */
public record ItemPrint(ReportInput input) {

  private static final int MOST_ROWS = 300;
  private static final String STYLE =
      """
      body { font-size: 11pt; } table { font-size: .85em; }
      @page { size: A4 landscape; margin: 12mm; }
      @media print { body { margin: 0; padding: 0; max-width: none; } }
      """;

  /**
   * The page of an item.
   *
   * @param item row of {@code oit-disclosures}
   * @param data tables of the site that answer it, of the year that it asks for
   */
  public String html(Row item, List<Table> data) {
    var words = new ReportWords();
    var settings = input.site().settings();
    var code = item.text(ITEM);
    var page = new ReportPage(code + " " + item.localized(OitDisclosuresColumns.NAME).th(), STYLE);
    page.paragraph(
        words.say(
            "print.of",
            settings.agencyName().th(),
            item.year().toString(),
            words.day(settings.asOf())));
    evidence(page, words, item.year(), code);
    elements(page, words, item.year(), code);
    data.forEach(table -> data(page, words, table));
    return page.html();
  }

  private List<Row> rows(String dataset, FiscalYear year, String item) {
    return input.completed().tables().get(dataset).of(year).stream()
        .filter(row -> row.text(ITEM).equals(item))
        .toList();
  }

  private void evidence(ReportPage page, ReportWords words, FiscalYear year, String item) {
    var rows = rows("oit-evidence", year, item);
    if (rows.isEmpty()) {
      return;
    }
    page.heading(words.say("column.evidence"));
    var body = page.table(words.header("print.number", "name", "print.at"));
    rows.forEach(
        row -> page.row(body, row.text(SEQUENCE), row.localized(TITLE).th(), place(row.text(URL))));
  }

  /** A file by its name; an address elsewhere as it is. */
  private static String place(String url) {
    return url.startsWith("/") ? url.replaceFirst("^/(files/)?", "") : url;
  }

  private void elements(ReportPage page, ReportWords words, FiscalYear year, String item) {
    var shown =
        rows("oit-elements", year, item).stream()
            .filter(row -> row.text(STATE).equals("present"))
            .map(row -> row.localized(OitElementsColumns.NAME).th())
            .toList();
    if (!shown.isEmpty()) {
      page.heading(words.say("print.elements"));
      page.list(shown);
    }
  }

  private static void data(ReportPage page, ReportWords words, Table table) {
    page.heading(table.dataset().title().th());
    int rows = table.rows().size();
    if (rows > MOST_ROWS) {
      page.paragraph(words.say("print.first", MOST_ROWS, rows));
    }
    var fields =
        table.dataset().fields().stream()
            .filter(field -> !field.name().endsWith("_en") && !field.name().equals("agency_id"))
            .toList();
    var body = page.table(fields.stream().map(field -> field.title().th()).toList());
    table.rows().stream().limit(MOST_ROWS).forEach(row -> row(page, body, fields, row));
  }

  private static void row(ReportPage page, Element body, List<Field> fields, Row row) {
    var texts = fields.stream().map(field -> row.text(field.name())).toList();
    page.row(body, texts.get(0), texts.subList(1, texts.size()).toArray(String[]::new));
  }
}
