package org.prongsai.grade;

import java.util.ArrayList;
import java.util.List;

/** Gathers the faults of the sheets of a workbook, hidden ones too, in their order. */
final class WorkbookContent {

  private final List<Fault> faults = new ArrayList<>();
  private boolean hasValues;

  void add(SheetCells sheet) {
    hasValues |= !sheet.grid().isEmpty();
    faults.addAll(sheet.faults());
  }

  /** The workbook as what it is; one without any value is an empty file. */
  Content of(Format format) throws UnreadableException {
    if (!hasValues) {
      throw UnreadableException.empty("no values");
    }
    return new Content(format, Kind.SPREADSHEET, faults);
  }
}
