package org.prongsai.publish.form;

import static org.prongsai.columns.ProcurementColumns.STATUS;
import static org.prongsai.columns.ProcurementSummaryColumns.*;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.columns.ProcurementMonthsColumns;
import org.prongsai.model.Dataset;
import org.prongsai.model.Row;
import org.prongsai.model.Settings;
import org.prongsai.model.Value;
import org.prongsai.publish.CsvWriter;
import org.prongsai.publish.PublishedFile;
import org.prongsai.publish.ZipFiles;
import org.prongsai.spending.MonthlyForms;
import org.prongsai.spending.MonthlyForms.Month;
import org.prongsai.spending.MonthlyForms.State;
import org.prongsai.spending.SorKhorRor1;
import org.prongsai.spending.SpendingTables;
import org.prongsai.text.Months;

/**
 * The forms สขร.1 of a fiscal year as files: one a month, what the months come to, and all of them
 * in one archive. Of a month of which nothing is known there is no form.
 *
 * @param summary descriptor of {@code procurement-summary}
 * @param states descriptor of {@code procurement-months}
 */
record MonthlyFormFiles(
    Settings settings, MonthlyForms forms, SorKhorRor1 form, Dataset summary, Dataset states) {

  private static final String SUMMARY = SorKhorRor1.ID + "-summary";
  private static final String ALL = SorKhorRor1.ID + "-year";
  private static final List<Integer> WIDTHS = List.of(7, 34, 14, 14, 16, 34, 34, 24, 26);
  private static final List<List<String>> SIGNED =
      List.of(signed("ลงชื่อ", "ผู้รายงาน", "ผู้รับรอง"), signed("ตำแหน่ง", "", ""));
  // As many as a line of the printed form holds.
  private static final int MOST_NAMED = 30;
  private static final String CANCELLED = "cancelled";
  private static final String NOT_RECORDED = "ยังไม่ได้บันทึก";
  private static final List<String> SUMS =
      List.of(CONTRACTS, BUDGET_THB, REFERENCE_THB, AGREED_THB);

  /**
   * A file of the year.
   *
   * @param kind what it is, as {@link org.prongsai.model.CompanionFile} names it
   * @param month that it is the form of; none for what holds all of them
   */
  record Made(String kind, String format, Optional<YearMonth> month, PublishedFile file) {}

  private static List<String> signed(String word, String one, String other) {
    var line = word + ".".repeat(40);
    return List.of("", line + one, "", "", "", line + other);
  }

  List<Made> all() {
    var made = new ArrayList<Made>();
    made.add(
        made(SUMMARY, "CSV", Optional.empty(), out -> CsvWriter.form(sumHeader(), sums(), out)));
    made.add(
        made(
            SUMMARY,
            "XLSX",
            Optional.empty(),
            out ->
                FormWorkbook.plain(forms.year().toString(), sumHeader())
                    .write(sums().iterator(), out)));
    forms.months().stream()
        .filter(month -> month.state() != State.NOT_RECORDED)
        .forEach(
            month -> {
              var of = Optional.of(month.month());
              made.add(
                  made(
                      SorKhorRor1.ID,
                      "CSV",
                      of,
                      out -> CsvWriter.form(header(), rows(month), out)));
              made.add(
                  made(
                      SorKhorRor1.ID,
                      "XLSX",
                      of,
                      out -> workbook(month).write(rows(month).iterator(), out)));
            });
    return made;
  }

  /** All of them in one archive, made of the files as they were written below a folder. */
  Made archive(Path folder) {
    var entries =
        all().stream()
            .map(made -> made.file().path())
            .map(path -> PublishedFile.copyOf(name(path), folder.resolve(path)))
            .toList();
    return made(ALL, ZipFiles.FORMAT, Optional.empty(), ZipFiles.of("", entries).content());
  }

  private Made made(
      String kind, String format, Optional<YearMonth> month, PublishedFile.Content content) {
    var path =
        "data/%s/%s.%s%s.%s"
            .formatted(
                SpendingTables.PROCUREMENT,
                forms.year(),
                kind,
                month.map(of -> "." + of).orElse(""),
                format.toLowerCase(Locale.ROOT));
    return new Made(kind, format, month, new PublishedFile(path, content));
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private FormWorkbook workbook(Month month) {
    var titles =
        List.of(
            SorKhorRor1.NAME,
            SorKhorRor1.TITLE_OF_MONTH + Months.thai(month.month()),
            settings.agencyName().th());
    return new FormWorkbook(month.month().toString(), titles, header(), WIDTHS, below(month));
  }

  /** What stands under the table: which purchases were cancelled, and who signs. */
  private List<List<String>> below(Month month) {
    var numbers = month.cancelled();
    if (numbers.isEmpty()) {
      return SIGNED;
    }
    var named =
        numbers.size() > MOST_NAMED
            ? ""
            : " ลำดับที่ "
                + numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    var note = "หมายเหตุ " + cancelled() + " " + numbers.size() + " รายการ" + named;
    return Stream.concat(Stream.of(List.of("", note), List.<String>of()), SIGNED.stream()).toList();
  }

  /** The word for what was cancelled, as the dataset has it. */
  private String cancelled() {
    return form.procurement().field(STATUS).orElseThrow().name(CANCELLED).th();
  }

  private List<String> header() {
    return form.columns().stream().map(column -> column.heading().th()).toList();
  }

  private Stream<List<Value>> rows(Month month) {
    return month.state() == State.DECLARED_NONE
        ? Stream.of(form.none(month))
        : forms.lines(month.month()).map(form::cells);
  }

  private List<String> sumHeader() {
    var months = Stream.of(ProcurementMonthsColumns.MONTH, ProcurementMonthsColumns.STATE);
    return Stream.of(
            months.map(column -> title(states, column)),
            SUMS.stream().map(column -> title(summary, column)),
            Stream.of(cancelled()))
        .flatMap(titles -> titles)
        .toList();
  }

  private static String title(Dataset dataset, String column) {
    return dataset.field(column).orElseThrow().title().th();
  }

  /** A row each month, then what was signed on no known day, then the year. */
  private Stream<List<Value>> sums() {
    var rows = new ArrayList<List<Value>>();
    int onNoForm = forms.undatedCancelled();
    int all = onNoForm;
    for (var month : forms.months()) {
      rows.add(sums(month.sums(), state(month), month.cancelled().size()));
      all += month.cancelled().size();
    }
    forms.undated().ifPresent(undated -> rows.add(sums(undated, "", onNoForm)));
    rows.add(sums(forms.total(), "", all));
    return rows.stream();
  }

  private String state(Month month) {
    var field = states.field(ProcurementMonthsColumns.STATE).orElseThrow();
    return switch (month.state()) {
      case HAS_ROWS -> field.name("has-rows").th();
      case DECLARED_NONE -> field.name("declared-none").th();
      case NOT_RECORDED -> NOT_RECORDED;
    };
  }

  /** Of a month of which nothing is known no number is known either. */
  private static List<Value> sums(Row row, String state, int cancelled) {
    var cells = new ArrayList<Value>();
    cells.add(new Value.Text(row.localized(NAME).th()));
    cells.add(new Value.Text(state));
    SUMS.forEach(
        column ->
            cells.add(
                state.equals(NOT_RECORDED)
                    ? new Value.Text("")
                    : row.value(column).orElse(new Value.Text(""))));
    cells.add(state.equals(NOT_RECORDED) ? new Value.Text("") : new Value.Whole(cancelled));
    return cells;
  }
}
