package org.prongsai.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The hidden sheet of a workbook with the lists that its columns offer, one beside the other. */
final class ChoiceLists {

  static final String NAME = "รายการให้เลือก";

  private final Worksheet sheet;
  private final Map<List<String>, Range> known = new HashMap<>();

  ChoiceLists(Workbook workbook) {
    sheet = workbook.newWorksheet(NAME);
    sheet.setVisibilityState(VisibilityState.HIDDEN);
  }

  /** Keeps it from being written into. */
  void protect(Set<SheetProtectionOption> allowed) {
    sheet.protect("", allowed);
  }

  /** Offers the list of a column in cells of it. */
  void offer(FormColumn column, Range cells) {
    cells
        .validateWithList(known.computeIfAbsent(column.offered(), list -> write(list, column)))
        // The library's own choice is written with the letters of the computer's locale.
        .errorStyle(
            column.isClosed() ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.WARNING)
        .errorTitle("ไม่มีในรายการ")
        .error("เลือกจากรายการ: " + column.heading())
        .showErrorMessage(true);
  }

  private Range write(List<String> list, FormColumn column) {
    int at = known.size();
    for (int row = 0; row < list.size(); row++) {
      var number = column.number(list.get(row));
      if (number.isPresent()) {
        sheet.value(row, at, number.get());
      } else {
        sheet.value(row, at, list.get(row));
      }
    }
    return sheet.range(0, at, list.size() - 1, at);
  }
}
