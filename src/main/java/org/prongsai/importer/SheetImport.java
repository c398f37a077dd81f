package org.prongsai.importer;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.prongsai.importer.sheet.AmountUnitCheck;
import org.prongsai.importer.sheet.ColumnChoices;
import org.prongsai.importer.sheet.Header;
import org.prongsai.importer.sheet.HeaderFinder;
import org.prongsai.importer.sheet.HeaderWords;
import org.prongsai.importer.sheet.ImportFindings;
import org.prongsai.importer.sheet.ImportKind;
import org.prongsai.importer.sheet.MergedCells;
import org.prongsai.importer.sheet.NearestHeader;
import org.prongsai.importer.sheet.OfficeRow;
import org.prongsai.importer.sheet.OfficeSheet;
import org.prongsai.importer.sheet.PlanSheet;
import org.prongsai.importer.sheet.RepeatedHeaders;
import org.prongsai.importer.sheet.RowClassifier;
import org.prongsai.importer.sheet.TotalCheck;
import org.prongsai.importer.sheet.TotalRow;
import org.prongsai.importer.sheet.UnreadColumnReport;
import org.prongsai.model.Dataset;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.spending.SorKhorRor1;
import org.prongsai.text.FiscalYear;
import org.prongsai.text.Months;

/** Imports the sheets of an office's files: their header, rows and surrounding lines. */
public final class SheetImport {

  // A header and one row below it.
  private static final int FEWEST_ROWS = 2;

  private final ImportKind kind;
  private final Dataset dataset;
  private final FiscalYear year;
  private final ImportFindings findings;
  private final SigningYearCheck days;
  private final HeaderWords words;
  private final HeaderFinder finder;
  private final UnreadColumnReport unread;
  private final List<DeclaredMonth> declared = new ArrayList<>();

  public record Read(SheetSummary summary, List<ImportedRow> rows) {}

  public SheetImport(
      ImportKind kind, Dataset dataset, FiscalYear year, ColumnChoices choices, Problems problems) {
    this.kind = kind;
    this.dataset = dataset;
    this.year = year;
    this.findings = new ImportFindings(problems);
    this.days = new SigningYearCheck(year, findings);
    this.words = new HeaderWords(dataset, choices);
    this.finder = new HeaderFinder(words, kind.title(), problems);
    this.unread = new UnreadColumnReport(kind, dataset, findings);
  }

  /** The months of which a sheet said that nothing was bought. */
  List<DeclaredMonth> declared() {
    return List.copyOf(declared);
  }

  /** Reads the sheets that hold a table, in their order. */
  public List<Read> read(List<OfficeSheet> sheets) {
    var read = new ArrayList<Read>();
    for (var sheet : sheets) {
      if (sheet.hidden()) {
        findings.add(Rule.IMPORT_SHEET_LEFT, sheet.whole(), sheet.place());
      } else if (!sheet.isEmpty()) {
        var header = finder.find(sheet);
        if (kind == ImportKind.PROCUREMENT && isPlan(sheet, header)) {
          findings.add(Rule.IMPORT_IS_PLAN, sheet.whole(), sheet.place());
        } else {
          header.ifPresentOrElse(
              found -> read.add(table(sheet, found, read.size())),
              () -> withoutTable(sheet, sheets));
        }
      }
    }
    days.report();
    return read;
  }

  private static boolean isPlan(OfficeSheet sheet, Optional<Header> header) {
    return header
        .map(found -> PlanSheet.is(sheet, found))
        .orElseGet(() -> PlanSheet.isTitled(sheet));
  }

  private void withoutTable(OfficeSheet sheet, List<OfficeSheet> sheets) {
    var none = sheet.rows().stream().filter(row -> RowClassifier.saysNone(row)).findFirst();
    boolean isAlone =
        sheets.stream().filter(other -> other.file().equals(sheet.file())).count() == 1;
    boolean isTable = sheet.rows().stream().filter(RowClassifier::isFull).count() >= FEWEST_ROWS;
    if (kind == ImportKind.PROCUREMENT && none.isPresent() && !isTable) {
      findings.add(Rule.IMPORT_NONE_DECLARED, sheet.at(none.get(), 0, ""), none.get().said());
      declare(sheet.months());
    } else if (isAlone || isTable) {
      var near = NearestHeader.of(sheet, words);
      var row = Integer.toString(near.row());
      findings.add(Rule.IMPORT_HEADER_MISSING, near.place(), sheet.place(), row, near.said());
    } else {
      findings.add(Rule.IMPORT_SHEET_LEFT, sheet.whole(), sheet.place());
    }
  }

  private Read table(OfficeSheet sheet, Header header, int index) {
    unread.report(sheet, header);
    new AmountUnitCheck(sheet, dataset, findings).report(header);
    var months = months(sheet);
    var plan = new PlanHeadings(kind, sheet, header, findings);
    var reasons = new ReasonCodes(sheet, header, findings);
    var sort = new RowClassifier(header, words, kind);
    var rows = new RowImport(kind, dataset, year, days, findings);
    var totals = new TotalCheck(kind, sheet, header, findings);
    var merged = new MergedCells(sheet, header, findings);
    var read = new ArrayList<ImportedRow>();
    var none = new ArrayList<OfficeRow>();
    for (var row : new RepeatedHeaders(sheet, header, words).rows(findings)) {
      var left = sort.leftBy(row);
      if (left.equals(Optional.of(Rule.IMPORT_NONE_DECLARED))) {
        none.add(row);
      } else if (left.equals(Optional.of(Rule.IMPORT_BIDDER_READ)) && !read.isEmpty()) {
        findings.add(left.get(), rowPlace(sheet, row), row.said());
        var bids = rows.bids(new RowImport.Place(sheet, header, row));
        read.set(read.size() - 1, read.get(read.size() - 1).withBids(bids));
      } else if (left.equals(Optional.of(Rule.IMPORT_MERGED_CELL))) {
        merged.report(row);
      } else if (left.isPresent()) {
        if (!plan.takes(row, left.get()) && !reasons.areExplainedIn(row)) {
          findings.add(left.get(), rowPlace(sheet, row), row.said());
        }
        if (left.get().equals(Rule.IMPORT_TOTAL_LEFT) && !TotalRow.isCarried(row)) {
          totals.compare(row);
        }
      } else {
        var place = sheet.at(row, header.column(kind.title()).orElseThrow().index(), kind.title());
        merged.report(row);
        var at = new RowImport.Place(sheet, header, row);
        var found = rows.read(at);
        Function<String, Location> cells = field -> at.at(field, place);
        var whole = plan.placed(reasons.inWords(found.row(), row));
        var month = months.stream().findFirst();
        read.add(new ImportedRow(whole, found.numbers(), found.bids(), place, cells, index, month));
        totals.add(found.row());
      }
    }
    // Beside purchases it speaks of a part of them only.
    var rule = read.isEmpty() ? Rule.IMPORT_NONE_DECLARED : Rule.IMPORT_REMARK_LEFT;
    none.forEach(row -> findings.add(rule, rowPlace(sheet, row), row.said()));
    if (read.isEmpty()) {
      none.stream().findFirst().ifPresent(row -> declare(months));
    }
    plan.close();
    return new Read(summary(sheet, header, months, read.size()), read);
  }

  /** The form of the month is what says that nothing was bought in it. */
  private void declare(List<YearMonth> months) {
    months.stream()
        .filter(month -> year.contains(month.atDay(1)))
        .forEach(month -> declared.add(new DeclaredMonth(month, source(month))));
  }

  private static String source(YearMonth month) {
    return SorKhorRor1.NAME + " เดือน" + Months.thai(month);
  }

  private List<YearMonth> months(OfficeSheet sheet) {
    var months = kind == ImportKind.PROCUREMENT ? sheet.months() : List.<YearMonth>of();
    months.stream()
        .filter(month -> !year.contains(month.atDay(1)))
        .findFirst()
        .ifPresent(
            month ->
                findings.add(
                    Rule.IMPORT_MONTH_OUTSIDE_YEAR,
                    sheet.whole(),
                    Months.thai(month),
                    year,
                    Months.english(month)));
    return months;
  }

  static Location rowPlace(OfficeSheet sheet, OfficeRow row) {
    int first = 0;
    while (row.cell(first).isEmpty()) {
      first++;
    }
    return sheet.at(row, first, "");
  }

  private static String shownKey(Header.Column column) {
    var key = column.isRead() ? column.key() : "";
    return key.startsWith(Header.MONTH) ? "month" : key;
  }

  private static SheetSummary summary(
      OfficeSheet sheet, Header header, List<YearMonth> months, int rows) {
    var columns =
        header.columns().stream()
            .map(c -> new SheetSummary.MappedColumn(c.place().cell(), c.heading(), shownKey(c)))
            .toList();
    int last = sheet.rows().get(header.lastRow()).row();
    return new SheetSummary(sheet.place(), header.form(), last, months, columns, rows);
  }
}
