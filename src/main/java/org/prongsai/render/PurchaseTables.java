package org.prongsai.render;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.model.LocalizedText;
import org.prongsai.model.Row;
import org.prongsai.render.TableContext.Cell;
import org.prongsai.render.TableContext.Column;
import org.prongsai.text.FiscalYear;

/** Purchases, suppliers and projects, one a row. */
final class PurchaseTables {

  private static final int TOP_SUPPLIERS = 10;

  private final Scope scope;

  PurchaseTables(Scope scope) {
    this.scope = scope;
  }

  /** The largest purchases of a year. */
  TableContext largest(FiscalYear year) {
    return purchases(
        scope.say("spending.caption.largest", scope.format().yearAgain(year)),
        scope.highlights().largest(year));
  }

  /** Purchases with how far each is; what no row states has no column. */
  TableContext purchases(String caption, List<Row> purchases) {
    var rows = new ArrayList<List<Cell>>();
    for (var row : purchases) {
      rows.add(
          List.of(
              Cell.of(thai(row.text("title"))).withNote(yearNote(row)),
              Cell.of(row.decimal("agreed_price_thb").map(scope.format()::money).orElse("")),
              Cell.of(thai(row.text("supplier_name"))),
              Cell.of(code("procurement", row, "method")),
              Cell.of(code("procurement", row, "status")),
              Cell.of(row.day("contract_end_date").map(scope.format()::day).orElse(""))));
    }
    return new TableContext(
            caption,
            List.of(
                new Column(scope.say("column.title-of-purchase"), false),
                new Column(scope.say("column.agreed"), true),
                new Column(scope.say("column.supplier"), false),
                new Column(scope.say("column.method"), false),
                new Column(scope.say("column.contract-status"), false),
                new Column(scope.say("column.contract-end"), false)),
            rows,
            false)
        .withoutEmptyColumns();
  }

  /** The purchases of a month, with the day that each was signed. */
  TableContext signed(String caption, List<Row> purchases) {
    var rows = new ArrayList<List<Cell>>();
    for (var row : purchases) {
      rows.add(
          List.of(
              Cell.of(thai(row.text("title"))),
              Cell.of(row.decimal("agreed_price_thb").map(scope.format()::money).orElse("")),
              Cell.of(thai(row.text("supplier_name"))),
              Cell.of(code("procurement", row, "method")),
              Cell.of(row.day("contract_signed_date").map(scope.format()::day).orElse("")),
              Cell.of(row.day("contract_end_date").map(scope.format()::day).orElse(""))));
    }
    return new TableContext(
            caption,
            List.of(
                new Column(scope.say("column.title-of-purchase"), false),
                new Column(scope.say("column.agreed"), true),
                new Column(scope.say("column.supplier"), false),
                new Column(scope.say("column.method"), false),
                new Column(scope.say("column.contract-signed"), false),
                new Column(scope.say("column.contract-end"), false)),
            rows,
            false)
        .withoutEmptyColumns();
  }

  TableContext projects(String caption, List<Row> projects) {
    var rows = new ArrayList<List<Cell>>();
    for (var row : projects) {
      rows.add(
          List.of(
              Cell.of(scope.phrase(row.localized("project")))
                  .withId(place(row))
                  .withNote(yearNote(row)),
              Cell.of(scope.phrase(row.localized("responsible"))),
              Cell.of(row.decimal("budget_thb").map(scope.format()::money).orElse("")),
              Cell.of(row.decimal("spent_thb").map(scope.format()::money).orElse("")),
              Cell.of(code("annual-performance", row, "progress")).withNote(end(row)),
              Cell.of(scope.phrase(row.localized("result")))));
    }
    return new TableContext(
        caption,
        List.of(
            new Column(scope.say("column.project"), false),
            new Column(scope.say("column.responsible"), false),
            new Column(scope.say("column.budget"), true),
            new Column(scope.say("column.spent"), true),
            new Column(scope.say("column.progress"), false),
            new Column(scope.say("column.result"), false)),
        rows,
        false);
  }

  private String end(Row project) {
    return project
        .day("end_date")
        .map(day -> scope.say("spending.project-end", scope.format().day(day)))
        .orElse("");
  }

  /** Where a page lists several years, each row says its own. */
  private String yearNote(Row row) {
    return scope.page().year().isPresent() ? "" : scope.format().yearAgain(row.year());
  }

  /** A project keeps its id over the years: where a page lists several of them, the year tells. */
  private String place(Row row) {
    var id = row.text("project_id");
    return scope.page().year().isPresent() ? "p-" + id : "p-" + row.year() + "-" + id;
  }

  /** The suppliers with the greatest sums. */
  TableContext suppliers(FiscalYear year) {
    var rows = new ArrayList<List<Cell>>();
    for (var row : scope.figures().table("procurement-suppliers").of(year)) {
      if (rows.size() < TOP_SUPPLIERS) {
        rows.add(
            List.of(
                Cell.of(thai(row.text("supplier_name"))),
                Cell.of(scope.format().count(row.whole("contracts"))),
                Cell.of(row.decimal("agreed_thb").map(scope.format()::money).orElse("")),
                row.decimal("agreed_percent")
                    .map(p -> Cell.of(scope.format().percent(p)).withBar(p.toPlainString()))
                    .orElse(Cell.of("")),
                Cell.of(
                    row.decimal("cumulative_percent").map(scope.format()::percent).orElse(""))));
      }
    }
    return new TableContext(
        scope.say("spending.caption.suppliers", scope.format().yearAgain(year)),
        List.of(
            new Column(scope.say("column.supplier"), false),
            new Column(scope.say("column.contracts"), true),
            new Column(scope.say("column.agreed"), true),
            new Column(scope.say("column.share-of-money"), true),
            new Column(scope.say("column.share-so-far"), true)),
        rows,
        false);
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
