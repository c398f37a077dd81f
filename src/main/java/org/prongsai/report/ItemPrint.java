package org.prongsai.report;

import static org.prongsai.columns.OitElementsColumns.STATE;
import static org.prongsai.columns.OitEvidenceColumns.*;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.prongsai.columns.OitDisclosuresColumns;
import org.prongsai.columns.OitElementsColumns;
import org.prongsai.columns.ProcurementColumns;
import org.prongsai.model.Dataset;
import org.prongsai.model.Field;
import org.prongsai.model.Row;
import org.prongsai.model.Table;
import org.prongsai.model.Value;
import org.prongsai.text.FiscalYear;
import org.prongsai.text.Months;

/** An item of the checklist on a page that needs nothing else, to print or to save as PDF. */
public record ItemPrint(ReportInput input) {

  private static final int MOST_ROWS = 300;
  private static final String STYLE =
      """
      body { font-size: 11pt; } table { font-size: .85em; }
      @page { size: A4 landscape; margin: 12mm; }
      @media print { body { margin: 0; padding: 0; max-width: none; } }
      """;

  /** Columns that only programs need. */
  private static final Set<String> FOR_PROGRAMS =
      Set.of(Dataset.AGENCY_ID, ProcurementColumns.PURCHASE_ID);

  private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(?:0[1-9]|1[0-2])");

  /**
   * The page of an item.
   *
   * @param item row of {@code oit-disclosures}
   * @param data tables of the site that answer it, of the year that it asks for
   * @param beside names of the files in the same folder, by the address that the evidence gives
   */
  public String html(Row item, List<Table> data, Map<String, String> beside) {
    var words = new ReportWords();
    var settings = input.site().settings();
    var code = item.text(ITEM);
    var name = item.localized(OitDisclosuresColumns.NAME).th();
    var page = new ReportPage(words.say("print.item", name, code), STYLE);
    if (settings.draft()) {
      page.paragraph(words.say("print.draft"));
    }
    page.paragraph(
        words.say(
            "print.of",
            settings.agencyName().th(),
            item.year().toString(),
            Months.thai(settings.asOf())));
    evidence(page, words, rows("oit-evidence", item.year(), code), beside);
    elements(page, words, item.year(), code);
    data.forEach(table -> data(page, words, table));
    return page.html();
  }

  private List<Row> rows(String dataset, FiscalYear year, String item) {
    return input.completed().tables().get(dataset).of(year).stream()
        .filter(row -> row.text(ITEM).equals(item))
        .toList();
  }

  private void evidence(
      ReportPage page, ReportWords words, List<Row> rows, Map<String, String> beside) {
    if (rows.isEmpty()) {
      return;
    }
    page.heading(words.say("column.evidence"));
    var body = page.table(words.header("print.number", "name", "print.day", "print.at"));
    for (var row : rows) {
      var day = row.day(PUBLISHED_ON).map(Months::thai).orElse("");
      var line = page.row(body, row.text(SEQUENCE), row.localized(TITLE).th(), day);
      var url = row.text(URL);
      var whole = url.startsWith("/") ? input.site().settings().baseUrl() + url.substring(1) : url;
      var name = beside.get(url);
      page.link(line, name == null ? whole : name, name == null ? readable(whole) : name);
    }
  }

  /** An address as people read it: Thai letters instead of their codes. */
  static String readable(String url) {
    var bare = url.replaceFirst("(?i)^https?://", "");
    try {
      return URLDecoder.decode(bare.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return bare; // a percent sign that begins no code
    }
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
    var shown = table.rows().stream().limit(MOST_ROWS).toList();
    var fields =
        table.dataset().fields().stream()
            .filter(f -> !f.name().endsWith("_en") && !FOR_PROGRAMS.contains(f.name()))
            .filter(f -> shown.stream().anyMatch(row -> !row.text(f.name()).isEmpty()))
            .toList();
    var body = page.table(fields.stream().map(field -> field.title().th()).toList());
    shown.forEach(row -> row(page, body, fields, row));
  }

  private static void row(ReportPage page, Element body, List<Field> fields, Row row) {
    var texts =
        fields.stream()
            .map(field -> row.value(field.name()).map(value -> shown(field, value)).orElse(""))
            .toList();
    page.row(body, texts.get(0), texts.subList(1, texts.size()).toArray(String[]::new));
  }

  /** A value in Thai words: days and months with their names, the words of codes, amounts. */
  static String shown(Field field, Value value) {
    var plain = value.plain();
    if (value instanceof Value.Day day) {
      return Months.thai(day.day());
    }
    if (value instanceof Value.Decimal number) {
      return String.format(Locale.ROOT, "%,." + field.decimals() + "f", number.number());
    }
    return MONTH.matcher(plain).matches() ? Months.thai(YearMonth.parse(plain)) : field.word(plain);
  }
}
