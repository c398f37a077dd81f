package org.prongsai.render.spending;

import static org.prongsai.columns.AnnualPerformanceColumns.*;
import static org.prongsai.columns.ProcurementColumns.*;
import static org.prongsai.columns.ProcurementSuppliersColumns.*;

import java.util.List;
import java.util.function.Function;
import org.prongsai.columns.ProcurementColumns;
import org.prongsai.columns.ProcurementSuppliersColumns;
import org.prongsai.model.Row;
import org.prongsai.page.Link;
import org.prongsai.page.Phrase;
import org.prongsai.page.TableContext;
import org.prongsai.page.TableContext.Cell;
import org.prongsai.render.Scope;
import org.prongsai.render.TableBuilder;
import org.prongsai.spending.Highlights;
import org.prongsai.text.FiscalYear;

/** Purchases, suppliers and projects, one a row. */
record PurchaseTables(Scope scope) {

  /** How many suppliers are named; the dataset has them all. */
  static final int TOP_SUPPLIERS = 10;

  /** The largest purchases of a year. */
  TableContext largest(FiscalYear year) {
    return deadlines(
        agreements(
                scope.say("spending.caption.largest", year),
                scope.data().highlights().largest(year),
                row -> title(row).withHref(PurchasesPage.href(scope, row)))
            .column("column.contract-status", row -> code("procurement", row, STATUS)));
  }

  /** Purchases with how far each is. */
  TableContext purchases(String caption, List<Row> purchases) {
    return deadlines(
        agreements(caption, purchases, this::title)
            .column("column.contract-status", row -> code("procurement", row, STATUS)));
  }

  /** Purchases without a day of signing, each at a place of its own. */
  TableContext undated(String caption, List<Row> purchases) {
    return deadlines(
        agreements(caption, purchases, this::placed)
            .column("column.contract-status", row -> code("procurement", row, STATUS)));
  }

  /** The purchases of a month, each at a place of its own, with the day that it was signed. */
  TableContext signed(String caption, List<Row> purchases) {
    return deadlines(
        agreements(caption, purchases, this::placed)
            .column("column.contract-signed", row -> day(row, CONTRACT_SIGNED_DATE)));
  }

  private Cell title(Row row) {
    return numbered(row, Cell.of(thai(row.text(TITLE))).withNote(yearNote(row)));
  }

  /** With its number in the data, which leads to the place of the purchase. */
  private Cell numbered(Row row, Cell cell) {
    var words = scope.say("spending.row-number", row.whole(ROW_NO));
    return cell.withSelf(Link.of(words, PurchasesPage.href(scope, row)));
  }

  private Cell placed(Row row) {
    return title(row).withId(PurchasesPage.place(row));
  }

  private TableBuilder<Row> agreements(
      String caption, List<Row> purchases, Function<Row, Cell> title) {
    return scope
        .table(caption, purchases)
        .column("column.title-of-purchase", title)
        .money("column.agreed", row -> row.decimal(AGREED_PRICE_THB))
        .column(
            "column.supplier",
            row ->
                SupplierPage.linked(
                    scope,
                    Cell.of(thai(row.text(ProcurementColumns.SUPPLIER_NAME))),
                    scope.data().highlights().suppliers().name(row)))
        .column("column.method", row -> code("procurement", row, METHOD));
  }

  /** Purchases of one supplier. */
  TableContext ofSupplier(String caption, List<Row> purchases) {
    return scope
        .table(caption, purchases)
        .column(
            "column.title-of-purchase",
            row ->
                numbered(
                    row,
                    Cell.of(thai(row.text(TITLE))).withNote(yearNote(row) + cancelledNote(row))))
        .money("column.agreed", row -> row.decimal(AGREED_PRICE_THB))
        .column("column.method", row -> code("procurement", row, METHOD))
        .column("column.contract-signed", row -> day(row, CONTRACT_SIGNED_DATE))
        .build()
        .withoutEmptyColumns();
  }

  /** The last column; what no row states has no column. */
  private TableContext deadlines(TableBuilder<Row> table) {
    return table
        .column("column.contract-end", row -> day(row, CONTRACT_END_DATE).withNote(pastEnd(row)))
        .build()
        .withoutEmptyColumns();
  }

  private String cancelledNote(Row row) {
    return row.text(STATUS).equals("cancelled")
        ? " · " + code("procurement", row, STATUS).value().text()
        : "";
  }

  private String pastEnd(Row row) {
    return Highlights.isPastEnd(row, scope.settings().asOf())
        ? scope.say("spending.past-end-note")
        : "";
  }

  private Cell day(Row row, String field) {
    return Cell.of(row.day(field).map(scope.format()::day).orElse(""));
  }

  TableContext projects(String caption, List<Row> projects) {
    return scope
        .table(caption, projects)
        .column(
            "column.project",
            row ->
                Cell.of(scope.phrase(row.localized(PROJECT)))
                    .withId(place(row))
                    .withNote(yearNote(row)))
        .column("column.responsible", row -> Cell.of(scope.phrase(row.localized(RESPONSIBLE))))
        .money("column.budget", row -> row.decimal(BUDGET_THB))
        .money("column.spent", row -> row.decimal(SPENT_THB))
        .column(
            "column.progress", row -> code("annual-performance", row, PROGRESS).withNote(end(row)))
        .column("column.result", row -> Cell.of(scope.phrase(row.localized(RESULT))))
        .build();
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
    return scope
        .table(
            scope.say("spending.caption.suppliers", year),
            scope.rows("procurement-suppliers", year).stream().limit(TOP_SUPPLIERS).toList())
        .column(
            "column.supplier",
            row -> {
              var name = row.text(ProcurementSuppliersColumns.SUPPLIER_NAME);
              return SupplierPage.linked(scope, Cell.of(thai(name)), name);
            })
        .count("column.contracts", row -> row.whole(CONTRACTS))
        .money("column.agreed", row -> row.decimal(AGREED_THB))
        .number(
            "column.share-of-money",
            row ->
                row.decimal(AGREED_PERCENT)
                    .map(p -> Cell.of(scope.format().percent(p)).withBar(p.toPlainString()))
                    .orElse(Cell.of("")))
        .number(
            "column.share-so-far",
            row -> Cell.of(row.decimal(CUMULATIVE_PERCENT).map(scope.format()::percent).orElse("")))
        .build();
  }

  /** The name of a code in the language of the page. */
  private Cell code(String dataset, Row row, String column) {
    var field = scope.figures().table(dataset).dataset().field(column).orElseThrow();
    return Cell.of(scope.phrase(field.name(row.text(column))));
  }

  /** Titles of purchases and names of suppliers exist in Thai only. */
  private Phrase thai(String text) {
    return Phrase.thai(text, scope.language());
  }
}
