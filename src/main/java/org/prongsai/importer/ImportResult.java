package org.prongsai.importer;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.prongsai.importer.sheet.ImportKind;
import org.prongsai.model.LocalizedText;
import org.prongsai.model.Row;
import org.prongsai.problem.Problems;
import org.prongsai.text.FiscalYear;

/**
 * The result of an import: what was found and what was written.
 *
 * @param year the data year
 * @param titles of the columns of the dataset by their names
 * @param sheets how each sheet was understood, in the order in which they were read
 * @param feeds the items of assessments that the rows of the data year feed
 * @param rows the table as it is, or would be
 * @param counts how many of the imported rows are what
 * @param file the table in the site
 * @param written whether it was written; a table that is already so is not written again
 * @param beside the tables beside it that were written, of offers and of months
 */
public record ImportResult(
    ImportKind kind,
    FiscalYear year,
    Map<String, LocalizedText> titles,
    List<SheetSummary> sheets,
    List<Fed> feeds,
    List<Row> rows,
    Counts counts,
    Path file,
    boolean written,
    List<Path> beside,
    Problems problems) {

  /**
   * An item of an assessment.
   *
   * @param year of the assessment
   * @param isConfirmed whether a source says so; else the catalogue has it from memory
   */
  public record Fed(FiscalYear year, String item, boolean isConfirmed) {}

  /**
   * Numbers of rows.
   *
   * @param read in the files
   * @param duplicates left out, as they stand in the files twice
   */
  public record Counts(int read, int duplicates, int added, int changed, int unchanged) {}

  public ImportResult {
    titles = Map.copyOf(titles);
    sheets = List.copyOf(sheets);
    feeds = List.copyOf(feeds);
    rows = List.copyOf(rows);
    beside = List.copyOf(beside);
  }
}
