package org.prongsai.grade;

import java.util.List;
import org.prongsai.grade.sheet.SheetContent;

/**
 * What is in a workbook.
 *
 * @param sheets in their order, hidden ones too
 */
public record WorkbookContent(FileFormat format, List<SheetContent> sheets) implements ParsedFile {

  public WorkbookContent {
    sheets = List.copyOf(sheets);
  }

  /** The workbook with the faults of its sheets; one without any value is an empty file. */
  @Override
  public FileContent content() throws UnreadableException {
    if (sheets.stream().allMatch(sheet -> sheet.grid().isEmpty())) {
      throw UnreadableException.empty("no values");
    }
    var faults = sheets.stream().flatMap(sheet -> sheet.faults().stream()).toList();
    return new FileContent(format, Readability.SPREADSHEET, faults);
  }
}
