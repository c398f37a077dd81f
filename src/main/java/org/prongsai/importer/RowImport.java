package org.prongsai.importer;

import static org.prongsai.columns.AnnualPerformanceColumns.END_DATE;
import static org.prongsai.columns.AnnualPerformanceColumns.START_DATE;
import static org.prongsai.columns.ProcurementBidsColumns.OFFERED_PRICE_THB;
import static org.prongsai.columns.ProcurementColumns.*;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.importer.cell.CellNormaliser;
import org.prongsai.importer.cell.CitizenNumberText;
import org.prongsai.importer.cell.ContractCell;
import org.prongsai.importer.cell.VillageNumber;
import org.prongsai.importer.cell.WinnerCell;
import org.prongsai.importer.sheet.Header;
import org.prongsai.importer.sheet.ImportFindings;
import org.prongsai.importer.sheet.ImportKind;
import org.prongsai.importer.sheet.MergedCells;
import org.prongsai.importer.sheet.MonthMarks;
import org.prongsai.importer.sheet.OfficeCell;
import org.prongsai.importer.sheet.OfficeRow;
import org.prongsai.importer.sheet.OfficeSheet;
import org.prongsai.model.Dataset;
import org.prongsai.model.Field;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.problem.Location;
import org.prongsai.problem.Rule;
import org.prongsai.text.FiscalYear;

/** Reads a row of an office's file as a row of the dataset; double cells are split. */
final class RowImport {

  /** The columns of an office that hold two values. */
  private static final Map<String, String> TOGETHER =
      Map.of(
          SUPPLIER_NAME, "winner_and_price",
          AGREED_PRICE_THB, "winner_and_price",
          CONTRACT_NO, "contract_no_and_date",
          CONTRACT_SIGNED_DATE, "contract_no_and_date",
          CONTRACT_END_DATE, "contract_no_and_date",
          START_DATE, "period",
          END_DATE, "period");

  private final ImportKind kind;
  private final Dataset dataset;
  private final FiscalYear year;
  private final ImportFindings findings;
  private final RowChecks checks;
  private final CellImport cells;
  private final CompositeCells doubles;
  private final BidCells bids;

  /** Collects the days of signing, to be looked at together. */
  RowImport(
      ImportKind kind,
      Dataset dataset,
      FiscalYear year,
      SigningYearCheck days,
      ImportFindings findings) {
    this.kind = kind;
    this.dataset = dataset;
    this.year = year;
    this.findings = findings;
    this.checks = new RowChecks(year, days, findings);
    this.cells = new CellImport(dataset, year, findings);
    this.doubles = new CompositeCells(cells, year, findings);
    this.bids = new BidCells(cells, doubles, findings);
  }

  record Place(OfficeSheet sheet, Header header, OfficeRow row) {
    Location at(Header.Column column) {
      return sheet.at(row, column.index(), column.key());
    }

    /** The cell that says a value, alone or with another; some other place where none does. */
    Location at(String field, Location otherwise) {
      return header
          .column(field)
          .or(() -> header.column(TOGETHER.getOrDefault(field, "")))
          .map(this::at)
          .orElseGet(() -> otherwise.inField(field));
    }

    OfficeCell cell(Header.Column column) {
      return MergedCells.cell(row, column);
    }

    boolean isFromAbove(Header.Column column) {
      return row.cell(column.index()).isEmpty();
    }
  }

  /** What was read of a row. */
  record Found(Row row, ContractNumbers numbers, List<Bid> bids) {}

  Found read(Place place) {
    var values = new LinkedHashMap<String, Value>();
    var contract = "";
    var control = "";
    for (var column : place.header().columns()) {
      var cell = place.cell(column);
      if (cell.isEmpty() || !column.isRead() || column.key().startsWith(Header.MONTH)) {
        continue;
      }
      switch (column.key()) {
        case "winner_and_price" -> winner(place, column, values);
        case "contract_no_and_date" -> contract = doubles.contract(cell, place.at(column), values);
        case CONTRACT_NO -> {
          contract = ContractCell.compared(cell.tidy());
          ordinary(place, column, values);
        }
        case "contract_control_no" -> control = ContractCell.compared(cell.tidy());
        case "period" -> doubles.period(cell, place.at(column), values);
        case Dataset.FISCAL_YEAR -> year(cell, place.at(column));
        case ROW_NO, "bidders", OFFERED_PRICE_THB -> {}
        default -> ordinary(place, column, values);
      }
    }
    months(place, values);
    values.put(Dataset.FISCAL_YEAR, new Value.Whole(year.be()));
    var numbers = new ContractNumbers(known(contract), known(control));
    return new Found(new Row(checked(place, values)), numbers, bids(place));
  }

  /** The offers of a row, or of a line that goes on with the row above it. */
  List<Bid> bids(Place place) {
    return kind == ImportKind.PROCUREMENT ? bids.read(place) : List.of();
  }

  private static String known(String number) {
    return CellNormaliser.isNothing(number) ? "" : number;
  }

  /** From the first to the last month that is marked, where no column says it. */
  private void months(Place place, Map<String, Value> values) {
    if (kind != ImportKind.PERFORMANCE) {
      return;
    }
    MonthMarks.in(place.row(), place.header(), year)
        .ifPresent(
            marks -> {
              values.putIfAbsent(START_DATE, new Value.Day(marks.first()));
              values.putIfAbsent(END_DATE, new Value.Day(marks.last()));
            });
  }

  /** A winner, whose price may stand in a column of its own all the same. */
  private void winner(Place place, Header.Column column, Map<String, Value> values) {
    var cell = place.cell(column);
    var lines = CellNormaliser.lines(cell.text());
    boolean isName = place.header().has(AGREED_PRICE_THB) && !WinnerCell.holdsPrice(lines);
    if (isName) {
      cells
          .read(SUPPLIER_NAME, cell, place.at(column))
          .ifPresent(v -> values.put(SUPPLIER_NAME, v));
    } else {
      doubles.winner(cell, place.at(column), values);
    }
  }

  private void ordinary(Place place, Header.Column column, Map<String, Value> values) {
    var field = dataset.field(column.key());
    boolean isKept = field.filter(f -> f.origin() != Field.Origin.COMPUTED).isPresent();
    if (!isKept) {
      return;
    }
    var cell = place.cell(column);
    boolean mayHoldPrice =
        column.key().equals(SUPPLIER_NAME) && !place.header().has(AGREED_PRICE_THB)
            || column.key().equals(AGREED_PRICE_THB) && !place.header().has(SUPPLIER_NAME);
    if (mayHoldPrice && WinnerCell.holdsPrice(CellNormaliser.lines(cell.text()))) {
      doubles.winner(cell, place.at(column), values);
    } else {
      var value = cells.read(column.key(), cell, place.at(column));
      value.ifPresent(v -> values.put(column.key(), v));
      if (place.isFromAbove(column) && !findings.hasAt(place.at(column))) {
        value.ifPresent(v -> findings.add(Rule.READ_AS, place.at(column), "", v.plain()));
      }
    }
  }

  private void year(OfficeCell cell, Location place) {
    if (!CellImport.fiscalYear(cell).equals(Optional.of(year.be()))) {
      findings.add(Rule.IMPORT_YEAR_OTHER, place, cell.tidy(), year);
    }
  }

  /** What several cells of a row say together. */
  private Map<String, Value> checked(Place place, Map<String, Value> values) {
    var title = place.header().column(kind.title()).map(place::at).orElseThrow();
    for (var entry : values.entrySet()) {
      if (entry.getValue() instanceof Value.Text text && CitizenNumberText.isIn(text.text())) {
        var at = place.header().column(entry.getKey()).map(place::at).orElse(title);
        entry.setValue(new Value.Text(doubles.withoutPerson(text.text(), at)));
      }
    }
    village(place, title, values);
    checks.check(place, values, title);
    return values;
  }

  private void village(Place place, Location title, Map<String, Value> values) {
    var name = Optional.ofNullable(values.get(kind.title())).map(Value::plain).orElse("");
    var cell = place.header().column(VILLAGE_NO).map(place::cell);
    if (!values.containsKey(VILLAGE_NO)
        && cell.filter(c -> VillageNumber.isSeveral(c.tidy())).isEmpty()) {
      VillageNumber.in(name)
          .ifPresent(
              number -> {
                values.put(VILLAGE_NO, new Value.Whole(number));
                findings.add(Rule.IMPORT_VILLAGE_READ, title, name, number);
              });
    }
  }
}
