package org.prongsai.importer.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.folder.SiteFolder;
import org.prongsai.model.Dataset;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.read.table.RawTable;
import org.prongsai.text.FiscalYear;
import org.prongsai.validate.cell.CellParser;
import org.prongsai.workbook.SiteWorkbook;
import org.prongsai.workbook.WorkbookEdit;

/** The rows of a fiscal year in a sheet of the site's workbook. */
final class WorkbookTable implements ExistingTable {

  private final Path site;
  private final Dataset dataset;
  private final FiscalYear year;
  private final Optional<RawTable> sheet;
  private final WorkbookEdit edit;
  private final List<WorkbookEdit.Placed> before = new ArrayList<>();

  /**
   * @param sheet as it was found; empty where the workbook has none for the dataset
   */
  WorkbookTable(
      Path site, Dataset dataset, FiscalYear year, Optional<RawTable> sheet, WorkbookEdit edit) {
    this.site = site;
    this.dataset = dataset;
    this.year = year;
    this.sheet = sheet;
    this.edit = edit;
  }

  @Override
  public Dataset dataset() {
    return dataset;
  }

  @Override
  public Path file() {
    return site.resolve(SiteFolder.WORKBOOK);
  }

  @Override
  public String name() {
    return sheet
        .map(RawTable::file)
        .orElseGet(() -> Location.sheet(SiteFolder.WORKBOOK, SiteWorkbook.name(dataset)));
  }

  @Override
  public List<Row> read(Problems problems) {
    var found = new Problems();
    var typed = new TypedRows(dataset, year, found);
    before.clear();
    sheet.ifPresent(
        table -> {
          typed.checkHeader(table);
          table.list().stream()
              .filter(this::isOfYear)
              .forEach(
                  raw ->
                      before.add(new WorkbookEdit.Placed(raw.location().line(), typed.row(raw))));
        });
    TypedRows.report(found, problems);
    return before.stream().map(WorkbookEdit.Placed::row).toList();
  }

  /** Rows of other years are left alone, and those of which it is not known. */
  private boolean isOfYear(RawTable.RawRow raw) {
    var cell = raw.cells().get(Dataset.FISCAL_YEAR);
    var field = dataset.field(Dataset.FISCAL_YEAR);
    return !dataset.yearly()
        || cell != null
            && field
                .flatMap(found -> new CellParser().parse(found, cell, new Problems()))
                .filter(new Value.Whole(year.be())::equals)
                .isPresent();
  }

  @Override
  public boolean write(List<Row> rows) {
    if (rows.equals(before.stream().map(WorkbookEdit.Placed::row).toList())) {
      return false;
    }
    edit.put(dataset, sheet, before, rows);
    return true;
  }
}
