package org.prongsai.ita.scoring;

import static org.prongsai.columns.ItaReconciliationColumns.*;
import static org.prongsai.columns.ItaResultsColumns.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.prongsai.ita.scoring.Reconciliation.Line;
import org.prongsai.ita.scoring.Reconciliation.Verdict;
import org.prongsai.model.Row;
import org.prongsai.model.Table;
import org.prongsai.model.Value;
import org.prongsai.text.FiscalYear;

/** The rows of {@code ita-reconciliation}: every assessed figure, the level, the change. */
public record ReconciliationTable(Table results, SortedMap<FiscalYear, Assessment> assessments) {

  private static final String TOTAL = LevelDecision.TOTAL;
  private static final String CHANGE = "change";
  // Of two numbers printed with two decimals each stands for all up to half a hundredth off it.
  private static final BigDecimal ROUNDING = new BigDecimal("0.01");

  /** The rows of all years, in the order of years and rules. */
  public List<Row> rows() {
    var rows = new ArrayList<Row>();
    var years = new TreeSet<>(assessments.keySet());
    years.addAll(results.years());
    for (var year : years) {
      var assessment = Optional.ofNullable(assessments.get(year));
      assessment.ifPresent(a -> a.lines().forEach(line -> rows.add(row(a, line))));
      totalFromNextYear(year).ifPresent(rows::add);
      assessment.flatMap(this::level).ifPresent(rows::add);
      change(year).ifPresent(rows::add);
    }
    return rows;
  }

  private static Row row(Assessment assessment, Line line) {
    var recomputed = line.recomputed().map(LevelDecision::published);
    var formula =
        line.arithmetics().isEmpty()
            ? line.between().map(b -> Formula.between(line.figure(), b)).orElse("")
            : line.arithmetics().stream().map(Formula::of).collect(Collectors.joining("; "));
    var row = blank(assessment.year(), line.figure(), line.verdict());
    var known = new FigureColumns(assessment).of(line.figure(), row);
    return put(known, line.printed(), recomputed)
        .with(RECOMPUTED_LOW, line.between().map(b -> low(b)))
        .with(RECOMPUTED_HIGH, line.between().map(b -> high(b)))
        .with(FORMULA, formula);
  }

  private static Value low(Interval interval) {
    return new Value.Decimal(Formula.bound(interval.low(), RoundingMode.DOWN));
  }

  private static Value high(Interval interval) {
    return new Value.Decimal(Formula.bound(interval.high(), RoundingMode.UP));
  }

  /** A total that is not printed follows from the next year's and the change printed there. */
  private Optional<Row> totalFromNextYear(FiscalYear year) {
    var row = result(year).filter(r -> r.text(STATUS).equals("derived"));
    boolean there =
        Optional.ofNullable(assessments.get(year)).flatMap(a -> a.line(TOTAL)).isPresent();
    if (row.isEmpty() || there) {
      return Optional.empty();
    }
    var next = result(year.next()).orElseThrow();
    return row.get()
        .decimal(SCORE)
        .map(
            total ->
                bounded(
                        put(
                            betweenYears(year, TOTAL, Verdict.NOT_IN_SOURCE),
                            Optional.empty(),
                            Optional.of(total)),
                        total)
                    .with(
                        FORMULA,
                        "total %s %s − change %s %s = %s"
                            .formatted(
                                year.next(),
                                next.text(SCORE),
                                year.next(),
                                next.text(CHANGE_FROM_PREVIOUS),
                                total.toPlainString())));
  }

  private Optional<Row> level(Assessment assessment) {
    var published = result(assessment.year()).map(r -> r.text(LEVEL)).orElse("");
    var reached = assessment.level();
    if (published.isEmpty() && reached.level().isEmpty()) {
      return Optional.empty();
    }
    var level = reached.level().map(l -> l.level()).orElse("");
    var verdict =
        published.isEmpty()
            ? Verdict.NOT_IN_SOURCE
            : level.isEmpty()
                ? Verdict.NOT_DERIVABLE
                : level.equals(published) ? Verdict.AGREES : Verdict.DIFFERS;
    var row = blank(assessment.year(), LevelDecision.LEVEL, verdict);
    return Optional.of(
        new FigureColumns(assessment)
            .of(LevelDecision.LEVEL, row)
            .with(FORMULA, LevelFormula.of(assessment, reached)));
  }

  /** The change on the year before, where both totals are printed. */
  private Optional<Row> change(FiscalYear year) {
    var row = result(year);
    var printed = row.flatMap(r -> r.decimal(CHANGE_FROM_PREVIOUS));
    if (printed.isEmpty()) {
      return Optional.empty();
    }
    var total = row.flatMap(r -> r.decimal(SCORE));
    var before =
        result(year.previous())
            .filter(r -> !r.text(STATUS).equals("derived"))
            .flatMap(r -> r.decimal(SCORE));
    if (total.isEmpty() || before.isEmpty()) {
      return Optional.of(
          put(betweenYears(year, CHANGE, Verdict.NOT_DERIVABLE), printed, Optional.empty()));
    }
    var change = total.get().subtract(before.get());
    boolean agrees = change.subtract(printed.get()).abs().compareTo(ROUNDING) <= 0;
    return Optional.of(
        bounded(
                put(
                    betweenYears(year, CHANGE, agrees ? Verdict.AGREES : Verdict.DIFFERS),
                    printed,
                    Optional.of(change)),
                change)
            .with(
                FORMULA,
                "total %s %s − total %s %s = %s"
                    .formatted(
                        year,
                        total.get().toPlainString(),
                        year.previous(),
                        before.get().toPlainString(),
                        change.toPlainString())));
  }

  private Optional<Row> result(FiscalYear year) {
    return results.of(year).stream().findFirst();
  }

  /** A figure that follows from those of two years by the meaning of the words, by no rule. */
  private static Row betweenYears(FiscalYear year, String figure, Verdict verdict) {
    return blank(year, figure, verdict).with(FIGURE_KIND, figure);
  }

  /** The bounds of what follows from two printed numbers. */
  private static Row bounded(Row row, BigDecimal result) {
    return row.with(RECOMPUTED_LOW, new Value.Decimal(result.subtract(ROUNDING)))
        .with(RECOMPUTED_HIGH, new Value.Decimal(result.add(ROUNDING)));
  }

  private static Row blank(FiscalYear year, String figure, Verdict verdict) {
    return Row.of(year).with(FIGURE, figure).with(VERDICT, verdict.id());
  }

  private static Row put(Row row, Optional<BigDecimal> published, Optional<BigDecimal> recomputed) {
    return row.with(PUBLISHED, published.map(Value.Decimal::new))
        .with(RECOMPUTED, recomputed.map(Value.Decimal::new))
        .with(
            DIFFERENCE,
            published.flatMap(p -> recomputed.map(p::subtract)).map(Value.Decimal::new));
  }
}
