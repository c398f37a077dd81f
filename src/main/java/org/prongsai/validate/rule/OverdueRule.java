package org.prongsai.validate.rule;

import static org.prongsai.columns.AnnualPerformanceColumns.*;
import static org.prongsai.columns.ProcurementColumns.CONTRACT_END_DATE;
import static org.prongsai.columns.ProcurementColumns.STATUS;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.prongsai.model.Catalogue;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.spending.Highlights;
import org.prongsai.spending.SpendingTables;
import org.prongsai.text.FiscalYear;
import org.prongsai.validate.table.CheckedRow;

/**
 * What the dates rule out is asked about: a contract whose last day is over says that it ended; and
 * where the list of a year asks for progress that covers the first six months, the projects that
 * begin in these say how far they are and what was spent, once the six months are over.
 */
@AutoService(SiteRule.class)
public final class OverdueRule implements SiteRule {

  public static final Rule CONTRACT_PAST_ITS_END = Rule.warning("contract-past-its-end");
  public static final Rule SIX_MONTHS_NOT_COVERED = Rule.warning("six-months-not-covered");

  private static final String ELEMENT = "six-months";
  private static final int MONTHS = 6;

  @Override
  public void check(CheckedSite site, Problems problems) {
    var asking = new TreeMap<FiscalYear, TreeSet<String>>();
    for (var catalogue : site.site().catalogues().values()) {
      ask(catalogue, asking);
    }
    var asOf = site.site().settings().asOf();
    for (var row : site.tables().get(SpendingTables.PROCUREMENT).rows()) {
      if (Highlights.isPastEnd(row.row(), asOf)) {
        row.report(
            CONTRACT_PAST_ITS_END, STATUS, problems, row.row().text(CONTRACT_END_DATE), asOf);
      }
    }
    var newest = newestShown(site, asking);
    asking.forEach(
        (year, items) -> {
          var end = year.start().plusMonths(MONTHS);
          boolean isAsked = year.contains(asOf) || newest.filter(year::equals).isPresent();
          if (isAsked && !asOf.isBefore(end)) {
            check(begun(site, year, end), year, items, problems);
          }
        });
  }

  /** The newest year whose rows an assessment that the site shows asks for. */
  private static Optional<FiscalYear> newestShown(
      CheckedSite site, Map<FiscalYear, TreeSet<String>> asking) {
    var shown = new TreeSet<String>();
    for (var dataset : List.of("ita-results", "oit-disclosures")) {
      site.tables().get(dataset).rows().forEach(row -> shown.add("/" + row.row().year()));
    }
    return asking.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(item -> isOf(item, shown)))
        .map(Map.Entry::getKey)
        .max(FiscalYear::compareTo);
  }

  private static boolean isOf(String item, Set<String> years) {
    return years.contains(item.substring(item.indexOf('/')));
  }

  private static void ask(Catalogue catalogue, TreeMap<FiscalYear, TreeSet<String>> asking) {
    for (var item : catalogue.checklist().datasets()) {
      boolean isAsked =
          item.dataset().equals(SpendingTables.PERFORMANCE)
              && catalogue.checklist().elements(item.item()).stream()
                  .anyMatch(element -> element.element().endsWith(ELEMENT));
      if (isAsked) {
        asking
            .computeIfAbsent(item.yearOfRows(catalogue.year()), year -> new TreeSet<>())
            .add(item.item() + "/" + catalogue.year());
      }
    }
  }

  /** The projects of a year but those that begin only after its first six months. */
  private static List<CheckedRow> begun(CheckedSite site, FiscalYear year, LocalDate end) {
    var rows = site.tables().get(SpendingTables.PERFORMANCE).rows();
    return StreamSupport.stream(rows.spliterator(), false)
        .filter(row -> row.row().year().equals(year))
        .filter(row -> row.row().day(START_DATE).filter(day -> !day.isBefore(end)).isEmpty())
        .toList();
  }

  private static void check(
      List<CheckedRow> begun, FiscalYear year, TreeSet<String> items, Problems problems) {
    // A cell that cannot be read has its error.
    var silent =
        begun.stream()
            .filter(row -> row.row().text(PROGRESS).isEmpty())
            .filter(row -> !problems.hasAt(row.at(PROGRESS)))
            .toList();
    // What is done without spending has a warning of its own.
    var unspent =
        begun.stream()
            .filter(row -> row.row().text(PROGRESS).equals("in-progress"))
            .filter(row -> row.row().decimal(SPENT_THB).isEmpty())
            .filter(row -> !problems.hasAt(row.at(SPENT_THB)))
            .toList();
    if (!silent.isEmpty() || !unspent.isEmpty()) {
      var place = silent.isEmpty() ? unspent.get(0).at(SPENT_THB) : silent.get(0).at(PROGRESS);
      problems.add(
          SIX_MONTHS_NOT_COVERED,
          place,
          year,
          begun.size(),
          silent.isEmpty() ? "" : silent.size(),
          unspent.isEmpty() ? "" : unspent.size(),
          items);
    }
  }
}
