package org.prongsai.report;

import static org.prongsai.columns.OitElementsColumns.*;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.prongsai.audit.Visit;
import org.prongsai.grade.Grade;
import org.prongsai.ita.Completion;
import org.prongsai.metadata.MetadataFiles;
import org.prongsai.model.Site;
import org.prongsai.problem.Problems;
import org.prongsai.text.FiscalYear;

/**
 * All that the officer's report is made of.
 *
 * @param attached grade of each attached file, by its path below {@code files/}
 * @param own grade of each data file of the site itself, by its path in the site
 * @param visits what the last audit of links found, in the order of addresses
 * @param damagedLines lines of the list of links that could not be read
 * @param problems warnings and notes of the build
 * @param missing what the Government Data Catalog asks and nobody has stated
 */
public record ReportInput(
    Site site,
    Completion.Completed completed,
    Map<String, Grade> attached,
    Map<String, Grade> own,
    List<Visit> visits,
    List<Integer> damagedLines,
    Problems problems,
    List<MetadataFiles.MissingField> missing) {

  /**
   * The years whose lists of disclosure items the office works on, the newest first: the newest of
   * all, the newest that was assessed, and those of which it has ticked off elements.
   */
  public List<FiscalYear> lists() {
    var tables = completed.tables();
    var years = new TreeSet<FiscalYear>(Comparator.reverseOrder());
    tables.get("oit-disclosures").years().stream().max(FiscalYear::compareTo).ifPresent(years::add);
    tables.get("ita-results").years().stream().max(FiscalYear::compareTo).ifPresent(years::add);
    years.retainAll(tables.get("oit-disclosures").years());
    tables.get("oit-elements").rows().stream()
        .filter(row -> !row.text(STATE).isEmpty())
        .forEach(row -> years.add(row.year()));
    return List.copyOf(years);
  }
}
