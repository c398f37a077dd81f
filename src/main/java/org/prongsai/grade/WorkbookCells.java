package org.prongsai.grade;

import java.util.List;

/**
 * What is in a workbook.
 *
 * @param sheets in their order, hidden ones too
 */
record WorkbookCells(Format format, List<SheetCells> sheets) implements Parsed {

  WorkbookCells {
    sheets = List.copyOf(sheets);
  }

  /** The workbook with the faults of its sheets; one without any value is an empty file. */
  @Override
  public Content content() throws UnreadableException {
    if (sheets.stream().allMatch(sheet -> sheet.grid().isEmpty())) {
      throw UnreadableException.empty("no values");
    }
    var faults = sheets.stream().flatMap(sheet -> sheet.faults().stream()).toList();
    return new Content(format, Kind.SPREADSHEET, faults);
  }
}
