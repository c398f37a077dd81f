package org.prongsai.importer;

import static org.prongsai.columns.AnnualPerformanceColumns.PLAN_TH;

import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.importer.sheet.Header;
import org.prongsai.importer.sheet.ImportFindings;
import org.prongsai.importer.sheet.ImportKind;
import org.prongsai.importer.sheet.OfficeRow;
import org.prongsai.importer.sheet.OfficeSheet;
import org.prongsai.model.Row;
import org.prongsai.problem.Rule;

/**
 * The strategies and plans that stand in lines of their own, above a table of projects or between
 * its rows: where no column says it, a project belongs to the nearest one above it.
 */
final class PlanHeadings {

  private static final Pattern HEADING =
      Pattern.compile(
          "(?:[0-9๐-๙]+(?:\\.[0-9๐-๙]+)*[.)]?\\s*)?(?:ยุทธศาสตร์|กลยุทธ์|แผนงาน|แนวทางการพัฒนา)\\S*.*");

  private final OfficeSheet sheet;
  private final ImportFindings findings;
  private final boolean isProjects;
  private final boolean isAsked;
  private Optional<OfficeRow> nearest = Optional.empty();
  private boolean isUsed;

  /** Reads what stands above the header. */
  PlanHeadings(ImportKind kind, OfficeSheet sheet, Header header, ImportFindings findings) {
    this.sheet = sheet;
    this.findings = findings;
    this.isProjects = kind == ImportKind.PERFORMANCE;
    this.isAsked = isProjects && !header.has(PLAN_TH);
    sheet.rows().subList(0, header.firstRow()).stream()
        .filter(row -> !row.isEmpty())
        .forEach(row -> takes(row, Rule.IMPORT_REMARK_LEFT));
  }

  /** Whether a row that is none of the table is such a line, which it then speaks of itself. */
  boolean takes(OfficeRow row, Rule left) {
    boolean isHeading =
        isProjects
            && left.equals(Rule.IMPORT_REMARK_LEFT)
            && HEADING.matcher(row.said().replace(" | ", " ")).matches();
    if (isHeading) {
      close();
      nearest = Optional.of(row);
      isUsed = false;
    }
    return isHeading;
  }

  /** A project with the plan that it stands below. */
  Row placed(Row project) {
    if (!isAsked || nearest.isEmpty() || project.value(PLAN_TH).isPresent()) {
      return project;
    }
    var said = nearest.get().said().replace(" | ", " ");
    if (!isUsed) {
      isUsed = true;
      var place = SheetImport.rowPlace(sheet, nearest.get()).inField(PLAN_TH);
      findings.add(Rule.READ_AS, place, nearest.get().said(), said);
    }
    return project.with(PLAN_TH, said);
  }

  /** Says of a line that nothing stands below it, or that a column says what it would. */
  void close() {
    nearest
        .filter(row -> !isUsed)
        .ifPresent(
            row ->
                findings.add(
                    Rule.IMPORT_REMARK_LEFT, SheetImport.rowPlace(sheet, row), row.said()));
  }
}
