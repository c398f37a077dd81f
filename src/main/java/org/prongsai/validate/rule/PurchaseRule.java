package org.prongsai.validate.rule;

import static org.prongsai.columns.ProcurementColumns.*;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.spending.SpendingTables;
import org.prongsai.text.FiscalYear;
import org.prongsai.validate.table.CheckedRow;
import org.prongsai.validate.table.CheckedTable;
import org.prongsai.validate.table.TableRule;

/**
 * A purchase keeps to its budget, is signed in its fiscal year and ends after that; its price was
 * agreed with somebody, and the number of its project was given in that year or the one before.
 */
@AutoService(TableRule.class)
public final class PurchaseRule implements TableRule {

  public static final Rule PRICE_OVER_BUDGET = Rule.error("price-over-budget");
  public static final Rule PRICE_OVER_REFERENCE = Rule.warning("price-over-reference");
  public static final Rule PRICE_WITHOUT_SUPPLIER = Rule.warning("price-without-supplier");
  public static final Rule SUPPLIER_WITHOUT_PRICE = Rule.warning("supplier-without-price");
  public static final Rule PROJECT_NUMBER_YEAR = Rule.warning("project-number-year");

  // The e-GP system numbers projects by the calendar year (BE) and month in which they are made.
  private static final Pattern MADE_IN = Pattern.compile("([0-9]{2})(0[1-9]|1[0-2])[0-9]{7}");
  private static final int CENTURY_BE = 2500;

  // Small spending that is paid without a purchase: the comptroller's circular ว 119, petty cash.
  private static final Pattern PETTY = Pattern.compile("ว\\s*\\.?\\s*(?:119|๑๑๙)|เงินสดย่อย");
  private static final String CANCELLED = "cancelled";
  private static final String NOT_SIGNED = "not-signed";

  @Override
  public void check(CheckedTable table, Tables all, Problems problems) {
    if (!table.dataset().id().equals(SpendingTables.PROCUREMENT)) {
      return;
    }
    for (var row : table.rows()) {
      price(row, BUDGET_AMOUNT_THB, PRICE_OVER_BUDGET, problems);
      price(row, REFERENCE_PRICE_THB, PRICE_OVER_REFERENCE, problems);
      supplier(row, problems);
      dates(row, problems);
      project(row, problems);
    }
  }

  private static void price(CheckedRow row, String limit, Rule rule, Problems problems) {
    var agreed = row.row().decimal(AGREED_PRICE_THB);
    var most = row.row().decimal(limit);
    if (agreed.isPresent() && most.isPresent() && agreed.get().compareTo(most.get()) > 0) {
      row.report(rule, AGREED_PRICE_THB, problems, plain(most));
    }
  }

  /** A cancelled purchase may have lost either; while nothing is signed a price may be open. */
  private static void supplier(CheckedRow row, Problems problems) {
    var status = row.row().text(STATUS);
    var agreed = row.row().decimal(AGREED_PRICE_THB);
    boolean isNamed = !row.found(SUPPLIER_NAME).isBlank();
    if (status.equals(CANCELLED) || isPetty(row)) {
      return;
    }
    if (!isNamed && agreed.map(BigDecimal::signum).orElse(0) > 0) {
      problems.add(
          PRICE_WITHOUT_SUPPLIER, row.at(SUPPLIER_NAME), plain(agreed), row.row().text(TITLE));
    } else if (isNamed && row.found(AGREED_PRICE_THB).isBlank() && !status.equals(NOT_SIGNED)) {
      problems.add(
          SUPPLIER_WITHOUT_PRICE,
          row.at(AGREED_PRICE_THB),
          row.row().text(SUPPLIER_NAME),
          row.row().text(TITLE));
    }
  }

  private static boolean isPetty(CheckedRow row) {
    return Stream.of(TITLE, SELECTION_REASON, CONTRACT_NO)
        .anyMatch(field -> PETTY.matcher(row.row().text(field)).find());
  }

  private static String plain(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse("");
  }

  private static void dates(CheckedRow row, Problems problems) {
    var signed = row.row().day(CONTRACT_SIGNED_DATE);
    var end = row.row().day(CONTRACT_END_DATE);
    var year = row.row().year();
    if (signed.isPresent() && !year.contains(signed.get())) {
      row.reportYear(
          PeriodRule.PERIOD_OUTSIDE_YEAR,
          CONTRACT_SIGNED_DATE,
          signed.get(),
          problems,
          year,
          year.start(),
          year.end());
    }
    if (signed.isPresent() && end.isPresent() && end.get().isBefore(signed.get())) {
      row.report(PeriodRule.PERIOD_REVERSED, CONTRACT_END_DATE, problems, signed.get());
    }
  }

  private static void project(CheckedRow row, Problems problems) {
    var number = row.row().text(EGP_PROJECT_NO);
    var year = row.row().year();
    if (!number.isEmpty() && !isMadeFor(number, year) && !problems.hasAt(row.at(EGP_PROJECT_NO))) {
      problems.add(
          PROJECT_NUMBER_YEAR,
          row.at(EGP_PROJECT_NO),
          number,
          year,
          year.be() % 100,
          year.previous().be() % 100);
    }
  }

  private static boolean isMadeFor(String number, FiscalYear year) {
    var parts = MADE_IN.matcher(number);
    if (!parts.matches()) {
      return false;
    }
    int made = CENTURY_BE + Integer.parseInt(parts.group(1));
    return made == year.be() || made == year.previous().be();
  }
}
