package org.prongsai.render.spending;

import static org.prongsai.columns.AnnualPerformanceColumns.*;
import static org.prongsai.columns.ProcurementColumns.*;
import static org.prongsai.columns.ProcurementSuppliersColumns.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.prongsai.columns.ProcurementColumns;
import org.prongsai.columns.ProcurementSuppliersColumns;
import org.prongsai.model.LocalizedText;
import org.prongsai.model.Row;
import org.prongsai.page.Phrase;
import org.prongsai.page.TableContext;
import org.prongsai.page.TableContext.Cell;
import org.prongsai.page.TableContext.Column;
import org.prongsai.render.Scope;
import org.prongsai.text.FiscalYear;

/** Purchases, suppliers and projects, one a row. */
record PurchaseTables(Scope scope) {

  private static final int TOP_SUPPLIERS = 10;
  private static final String AGREED = "column.agreed";

  /** The largest purchases of a year. */
  TableContext largest(FiscalYear year) {
    return purchases(scope.say("spending.caption.largest", year), scope.highlights().largest(year));
  }

  /** Purchases with how far each is. */
  TableContext purchases(String caption, List<Row> purchases) {
    return table(
        caption,
        purchases,
        new Shown("column.contract-status", row -> Cell.of(code("procurement", row, "status"))));
  }

  /** The purchases of a month, with the day that each was signed. */
  TableContext signed(String caption, List<Row> purchases) {
    return table(caption, purchases, day("column.contract-signed", CONTRACT_SIGNED_DATE));
  }

  /** What a table of purchases shows in one column: the key of its title, and each row's cell. */
  private record Shown(String title, Function<Row, Cell> cell) {}

  /** Purchases with a column of their own; what no row states has no column. */
  private TableContext table(String caption, List<Row> purchases, Shown own) {
    var shown =
        List.of(
            new Shown(
                "column.title-of-purchase",
                row -> Cell.of(thai(row.text(TITLE))).withNote(yearNote(row))),
            new Shown(
                AGREED,
                row ->
                    Cell.of(row.decimal(AGREED_PRICE_THB).map(scope.format()::money).orElse(""))),
            new Shown(
                "column.supplier",
                row -> Cell.of(thai(row.text(ProcurementColumns.SUPPLIER_NAME)))),
            new Shown("column.method", row -> Cell.of(code("procurement", row, "method"))),
            own,
            day("column.contract-end", CONTRACT_END_DATE));
    return TableContext.of(
            caption,
            shown.stream()
                .map(column -> new Column(scope.say(column.title()), column.title().equals(AGREED)))
                .toList(),
            purchases.stream()
                .map(row -> shown.stream().map(column -> column.cell().apply(row)).toList())
                .toList())
        .withoutEmptyColumns();
  }

  private Shown day(String title, String field) {
    return new Shown(title, row -> Cell.of(row.day(field).map(scope.format()::day).orElse("")));
  }

  TableContext projects(String caption, List<Row> projects) {
    var rows = new ArrayList<List<Cell>>();
    for (var row : projects) {
      rows.add(
          List.of(
              Cell.of(scope.phrase(row.localized(PROJECT)))
                  .withId(place(row))
                  .withNote(yearNote(row)),
              Cell.of(scope.phrase(row.localized(RESPONSIBLE))),
              Cell.of(row.decimal(BUDGET_THB).map(scope.format()::money).orElse("")),
              Cell.of(row.decimal(SPENT_THB).map(scope.format()::money).orElse("")),
              Cell.of(code("annual-performance", row, "progress")).withNote(end(row)),
              Cell.of(scope.phrase(row.localized(RESULT)))));
    }
    return TableContext.of(
        caption,
        List.of(
            new Column(scope.say("column.project"), false),
            new Column(scope.say("column.responsible"), false),
            new Column(scope.say("column.budget"), true),
            new Column(scope.say("column.spent"), true),
            new Column(scope.say("column.progress"), false),
            new Column(scope.say("column.result"), false)),
        rows);
  }

  private String end(Row project) {
    return project
        .day(END_DATE)
        .map(day -> scope.say("spending.project-end", scope.format().day(day)))
        .orElse("");
  }

  /** Where a page lists several years, each row says its own. */
  private String yearNote(Row row) {
    return scope.page().year().isPresent() ? "" : scope.format().yearAgain(row.year());
  }

  /** A project keeps its id over the years: where a page lists several of them, the year tells. */
  private String place(Row row) {
    var id = row.text(PROJECT_ID);
    return scope.page().year().isPresent() ? "p-" + id : "p-" + row.year() + "-" + id;
  }

  /** The suppliers with the greatest sums. */
  TableContext suppliers(FiscalYear year) {
    var rows = new ArrayList<List<Cell>>();
    for (var row : scope.figures().table("procurement-suppliers").of(year)) {
      if (rows.size() < TOP_SUPPLIERS) {
        rows.add(
            List.of(
                Cell.of(thai(row.text(ProcurementSuppliersColumns.SUPPLIER_NAME))),
                Cell.of(scope.format().count(row.whole(CONTRACTS))),
                Cell.of(row.decimal(AGREED_THB).map(scope.format()::money).orElse("")),
                row.decimal(AGREED_PERCENT)
                    .map(p -> Cell.of(scope.format().percent(p)).withBar(p.toPlainString()))
                    .orElse(Cell.of("")),
                Cell.of(row.decimal(CUMULATIVE_PERCENT).map(scope.format()::percent).orElse(""))));
      }
    }
    return TableContext.of(
        scope.say("spending.caption.suppliers", year),
        List.of(
            new Column(scope.say("column.supplier"), false),
            new Column(scope.say("column.contracts"), true),
            new Column(scope.say(AGREED), true),
            new Column(scope.say("column.share-of-money"), true),
            new Column(scope.say("column.share-so-far"), true)),
        rows);
  }

  /** The name of a code in the language of the page. */
  private Phrase code(String dataset, Row row, String column) {
    var code = row.text(column);
    LocalizedText name =
        scope.figures().table(dataset).dataset().field(column).orElseThrow().name(code);
    return scope.phrase(name);
  }

  /** Titles of purchases and names of suppliers exist in Thai only. */
  private Phrase thai(String text) {
    return Phrase.thai(text, scope.language());
  }
}
