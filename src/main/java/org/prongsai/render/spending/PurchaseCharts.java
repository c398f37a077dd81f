package org.prongsai.render.spending;

import static org.prongsai.columns.ProcurementSummaryColumns.*;
import static org.prongsai.columns.ProcurementSuppliersColumns.CUMULATIVE_PERCENT;
import static org.prongsai.columns.ProcurementSuppliersColumns.SUPPLIER_NAME;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.chart.Bars;
import org.prongsai.chart.Caption;
import org.prongsai.chart.Columns;
import org.prongsai.chart.SharesOfWhole;
import org.prongsai.chart.SharesOfWhole.Share;
import org.prongsai.model.Row;
import org.prongsai.page.Chart;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.render.Scope;
import org.prongsai.render.chart.Finding;
import org.prongsai.spending.MonthlyForms;
import org.prongsai.spending.SpendingTables;
import org.prongsai.text.FiscalYear;

/** The purchases of a year by month, by method and by supplier. */
record PurchaseCharts(Scope scope, FiscalYear year, SummaryTables summary) {

  private static final String UNSTATED = "unstated";
  private static final BigDecimal FULL = new BigDecimal(100);

  PurchaseCharts(Scope scope) {
    this(scope, scope.year(), SummaryTables.of(scope, SpendingTables.PROCUREMENT_SUMMARY));
  }

  /** The months that have begun, as columns. */
  Part months() {
    var months = summary.rows("month").stream().filter(row -> !isUnstated(row)).toList();
    var finding = greatest(months);
    var words = finding.words("chart.most-month", this::baht);
    if (!finding.isDrawn()) {
      return Part.Lead.of(words);
    }
    var columns = Columns.of(months.stream().map(this::column).toList());
    var caption =
        new Caption(
            "chart-months",
            words,
            scope.say("chart.columns", months.size()),
            notes(months, columns.scale().high()),
            keys(months));
    var high = columns.scale().high();
    return columns.chart(caption, scope.format().inUnit(high), scope.format().roundMoney(high));
  }

  private Columns.Column column(Row month) {
    var name = scope.format().shortMonth(YearMonth.parse(month.text(GROUP)));
    return switch (state(month)) {
      case HAS_ROWS -> new Columns.Column(name, month.decimal(AGREED_THB), "unknown");
      case DECLARED_NONE -> new Columns.Column(name, Optional.empty(), "none");
      case NOT_RECORDED -> new Columns.Column(name, Optional.empty(), Columns.GAP);
    };
  }

  private MonthlyForms.State state(Row month) {
    return scope.data().monthly().get(year).months().stream()
        .filter(known -> known.month().toString().equals(month.text(GROUP)))
        .map(MonthlyForms.Month::state)
        .findFirst()
        .orElse(MonthlyForms.State.NOT_RECORDED);
  }

  private long count(List<Row> months, MonthlyForms.State state) {
    return months.stream().filter(row -> state(row) == state).count();
  }

  private List<String> notes(List<Row> months, BigDecimal high) {
    var notes = new ArrayList<String>(List.of(scope.format().unitOf(high)));
    long declared = count(months, MonthlyForms.State.DECLARED_NONE);
    if (declared > 0) {
      notes.add(scope.say("chart.months-declared", declared));
    }
    long gaps = count(months, MonthlyForms.State.NOT_RECORDED);
    if (gaps > 0) {
      notes.add(scope.say("chart.months-not-recorded", gaps));
    }
    summary.row("month", UNSTATED).ifPresent(row -> notes.add(undated(row)));
    return notes;
  }

  /** A price that is not stated is not zero. */
  private String undated(Row row) {
    return row.decimal(AGREED_THB)
        .map(sum -> scope.say("chart.undated", row.whole(CONTRACTS), baht(sum)))
        .orElseGet(() -> scope.say("chart.undated-no-price", row.whole(CONTRACTS)));
  }

  private List<Chart.Key> keys(List<Row> months) {
    var keys = new ArrayList<Chart.Key>();
    if (count(months, MonthlyForms.State.DECLARED_NONE) > 0) {
      keys.add(Chart.Key.sign("none", scope.say("spending.month-declared")));
    }
    if (count(months, MonthlyForms.State.NOT_RECORDED) > 0) {
      keys.add(Chart.Key.box(Columns.GAP, scope.say("spending.month-not-recorded")));
    }
    if (months.stream().anyMatch(r -> r.whole(CONTRACTS) > 0 && r.decimal(AGREED_THB).isEmpty())) {
      keys.add(Chart.Key.sign("unknown", scope.say("spending.amount-unstated")));
    }
    return keys;
  }

  /** The methods as bars; nothing where there is one only, of which the table says all. */
  Optional<Part> methods() {
    var methods = summary.rows("method");
    var finding = greatest(methods);
    if (!finding.isDrawn()) {
      return Optional.empty();
    }
    var bars = Bars.of(methods.stream().map(this::method).toList());
    var caption =
        new Caption(
            "chart-methods",
            finding.words("chart.most-method", this::baht),
            scope.say("chart.bars"),
            List.of(scope.format().unitOf(bars.scale().high())),
            List.of());
    return Optional.of(bars.chart(caption, scope.format().inUnit(bars.scale().high())));
  }

  private Bars.Bar method(Row row) {
    var amount = row.decimal(AGREED_THB);
    var label =
        Chart.Label.of(
                scope.phrase(row.localized(NAME)),
                amount.map(this::baht).orElse(scope.say("spending.amount-unstated")))
            .withNote(scope.say("chart.purchases", row.whole(CONTRACTS)));
    return new Bars.Bar(label, amount, Optional.empty());
  }

  /** The suppliers with the greatest sums and the others together, as parts of all money. */
  Optional<Part> suppliers() {
    var rows =
        scope.rows(SpendingTables.SUPPLIERS, year).stream()
            .filter(row -> row.decimal(AGREED_PERCENT).isPresent())
            .toList();
    if (rows.size() < 2) {
      return Optional.empty();
    }
    int top = Math.min(PurchaseTables.TOP_SUPPLIERS, rows.size());
    var shares = new ArrayList<Share>();
    rows.subList(0, top).forEach(row -> shares.add(supplier(row)));
    var named = soFar(rows.get(rows.size() - 1));
    var others = rows.subList(top, rows.size());
    if (!others.isEmpty()) {
      shares.add(others(others, named.subtract(soFar(rows.get(top - 1))), named));
    }
    if (named.compareTo(FULL) < 0) {
      var rest = FULL.subtract(named);
      var label = Chart.Label.of(Phrase.of(scope.say("chart.no-supplier")), percent(rest));
      shares.add(new Share(label, rest, FULL, "rest"));
    }
    var caption =
        new Caption(
            "chart-suppliers",
            largest(rows, top),
            scope.say("chart.shares"),
            notes(shares.stream().map(Share::percent).reduce(BigDecimal.ZERO, BigDecimal::add)),
            List.of());
    return Optional.of(
        new SharesOfWhole(shares)
            .chart(caption, tick -> scope.say("chart.percent", scope.format().plain(tick))));
  }

  private List<String> notes(BigDecimal together) {
    var note = scope.say("chart.shares-note");
    return together.compareTo(FULL) == 0
        ? List.of(note)
        : List.of(note, scope.say("chart.shares-rounded", scope.format().percent(together)));
  }

  private static BigDecimal soFar(Row supplier) {
    return supplier.decimal(CUMULATIVE_PERCENT).orElse(FULL);
  }

  private String largest(List<Row> rows, int top) {
    var first = rows.get(0).decimal(AGREED_THB).orElseThrow();
    long ties =
        rows.stream().filter(row -> row.decimal(AGREED_THB).equals(Optional.of(first))).count();
    var upTo = soFar(rows.get(top - 1));
    var share = scope.format().percent(rows.get(0).decimal(AGREED_PERCENT).orElseThrow());
    var sentence =
        ties == 1
            ? scope.say("chart.largest-supplier", share, rows.get(0).text(SUPPLIER_NAME))
            : scope.say("chart.largest-suppliers", ties, baht(first));
    return top == rows.size()
        ? sentence
        : sentence + scope.say("chart.top-suppliers", top, scope.format().percent(upTo));
  }

  private Share supplier(Row row) {
    var percent = row.decimal(AGREED_PERCENT).orElseThrow();
    var name = row.text(SUPPLIER_NAME);
    var label =
        Chart.Label.of(Phrase.thai(name, scope.language()), percent(percent))
            .withNote(money(sum(row), soFar(row)));
    boolean hasPage = scope.data().highlights().suppliers().hasPage(name);
    return new Share(
        hasPage ? label.withHref(scope.href(SupplierPage.path(name))) : label,
        percent,
        soFar(row),
        "fill");
  }

  /** What was paid, and the share so far. */
  private String money(BigDecimal sum, BigDecimal soFar) {
    return baht(sum) + " · " + scope.say("chart.so-far", scope.format().percent(soFar));
  }

  private Share others(List<Row> others, BigDecimal percent, BigDecimal soFar) {
    var sum = others.stream().map(PurchaseCharts::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
    var label =
        Chart.Label.of(
                Phrase.of(scope.say("chart.other-suppliers", others.size())), percent(percent))
            .withNote(money(sum, soFar));
    return new Share(label, percent, soFar, "rest");
  }

  private Finding greatest(List<Row> rows) {
    return Finding.greatest(
        scope,
        rows.stream()
            .filter(row -> sum(row).signum() > 0)
            .map(
                row ->
                    new Finding.Named(
                        scope.digits(row.localized(NAME).in(scope.language())), sum(row)))
            .toList());
  }

  private static boolean isUnstated(Row row) {
    return row.text(GROUP).equals(UNSTATED);
  }

  private static BigDecimal sum(Row row) {
    return row.decimal(AGREED_THB).orElse(BigDecimal.ZERO);
  }

  private String baht(BigDecimal amount) {
    return scope.say("spending.baht", scope.format().amount(amount));
  }

  private String percent(BigDecimal share) {
    return scope.say("chart.percent", scope.format().percent(share));
  }
}
