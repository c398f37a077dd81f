package org.prongsai.importer;

import static org.prongsai.columns.AnnualPerformanceColumns.*;
import static org.prongsai.columns.ProcurementColumns.*;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.prongsai.importer.sheet.ImportFindings;
import org.prongsai.model.Value;
import org.prongsai.problem.Location;
import org.prongsai.problem.Rule;
import org.prongsai.text.FiscalYear;
import org.prongsai.text.Months;
import org.prongsai.validate.rule.PeriodRule;
import org.prongsai.validate.rule.PurchaseRule;

/**
 * Runs the checks of the site on imported rows, and reports problems at the cell of the office's
 * file.
 *
 * @param days where the days of signing are kept until all of a file are known
 */
record RowChecks(FiscalYear year, SigningYearCheck days, ImportFindings findings) {

  /** The title is where the row says what it is of. */
  void check(RowImport.Place place, Map<String, Value> values, Location title) {
    if (values.get(CONTRACT_SIGNED_DATE) instanceof Value.Day signed) {
      var cell = place.at(CONTRACT_SIGNED_DATE, title);
      days.add(place.sheet().file(), signed.day(), cell);
      month(place, signed.day(), cell);
    }
    end(place, values, title);
    inYear(place, START_DATE, values, title);
    inYear(place, END_DATE, values, title);
    var at = place.at(AGREED_PRICE_THB, title);
    price(at, values, BUDGET_AMOUNT_THB, Rule.IMPORT_PRICE_OVER_BUDGET);
    price(at, values, REFERENCE_PRICE_THB, PurchaseRule.PRICE_OVER_REFERENCE);
  }

  /** A purchase stands on the form of the month of its signing, whatever sheet it came in. */
  private void month(RowImport.Place place, LocalDate signed, Location cell) {
    var months = place.sheet().months();
    var own = YearMonth.from(signed);
    if (year.contains(signed) && !months.isEmpty() && !months.contains(own)) {
      findings.add(Rule.IMPORT_MONTH_OTHER, cell, signed, said(months.get(0)), said(own));
    }
  }

  /** A month as the form has it and as tables have it. */
  private static String said(YearMonth month) {
    return Months.thai(month) + " (" + month + ")";
  }

  private void end(RowImport.Place place, Map<String, Value> values, Location title) {
    boolean isReversed =
        values.get(CONTRACT_END_DATE) instanceof Value.Day end
            && values.get(CONTRACT_SIGNED_DATE) instanceof Value.Day signed
            && end.day().isBefore(signed.day());
    if (isReversed) {
      var at = place.at(CONTRACT_END_DATE, title);
      findings.add(
          PeriodRule.PERIOD_REVERSED,
          at,
          values.get(CONTRACT_END_DATE).plain(),
          values.get(CONTRACT_SIGNED_DATE).plain());
    }
  }

  private void inYear(
      RowImport.Place place, String field, Map<String, Value> values, Location title) {
    if (values.get(field) instanceof Value.Day found && !year.contains(found.day())) {
      findings.add(
          PeriodRule.PERIOD_OUTSIDE_YEAR,
          place.at(field, title),
          found.plain(),
          year,
          year.start(),
          year.end());
    }
  }

  private void price(Location at, Map<String, Value> values, String limit, Rule rule) {
    boolean isOver =
        values.get(AGREED_PRICE_THB) instanceof Value.Decimal agreed
            && values.get(limit) instanceof Value.Decimal most
            && agreed.number().compareTo(most.number()) > 0;
    if (isOver) {
      findings.add(rule, at, values.get(AGREED_PRICE_THB).plain(), values.get(limit).plain());
    }
  }
}
