package org.prongsai.workbook;

import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Worksheet;
import org.prongsai.text.ExampleRow;

/**
 * A sheet that an office fills in: Thai headings with a note each, lists to choose from, and an
 * example that is marked as such and never read.
 *
 * @param header row of the headings, from 0
 * @param example row of the example; what stands between both explains the columns
 */
record FormSheet(Worksheet sheet, List<FormColumn> columns, int header, int example) {

  static final String HEAD_COLOUR = "E7F1EF";
  private static final String NOTE_COLOUR = "FFF3D6";
  private static final int ROWS = 1000;
  private static final double WIDTH = 24;

  /** Writes the form; below the example stand the rows that are there already. */
  void write(List<Map<String, String>> rows, ChoiceLists lists) {
    for (int i = 0; i < columns.size(); i++) {
      var column = columns.get(i);
      sheet.width(i, WIDTH);
      sheet.style(i).format(column.format()).protectionOption(ProtectionOption.LOCKED, false).set();
      heading(i, column);
      cell(example, i, i == 0 ? ExampleRow.MARK : column.example());
      if (example > header + 1) {
        cell(header + 1, i, i == 0 ? ExampleRow.NOTES : column.hint());
      }
      if (!column.offered().isEmpty()) {
        int first = example + 1;
        lists.offer(column, sheet.range(first, i, first + rows.size() + ROWS, i));
      }
      for (int row = 0; row < rows.size(); row++) {
        value(example + 1 + row, i, rows.get(row).getOrDefault(column.name(), ""));
      }
    }
    sheet.freezePane(1, header + 1);
  }

  private void heading(int at, FormColumn column) {
    sheet.value(header, at, column.heading());
    sheet.style(header, at).bold().wrapText(true).fillColor(HEAD_COLOUR).set();
    if (!column.note().isEmpty()) {
      sheet.comment(header, at, column.note());
    }
  }

  private void cell(int row, int at, String text) {
    sheet.value(row, at, text);
    sheet
        .style(row, at)
        .italic()
        .wrapText(true)
        .fillColor(NOTE_COLOUR)
        .protectionOption(ProtectionOption.LOCKED, false)
        .set();
  }

  private void value(int row, int at, String text) {
    var column = columns.get(at);
    var number = column.number(text);
    if (number.isPresent()) {
      sheet.value(row, at, number.get());
    } else if (!text.isEmpty()) {
      sheet.value(row, at, column.shown(text));
    }
    sheet
        .style(row, at)
        .format(column.format())
        .protectionOption(ProtectionOption.LOCKED, false)
        .set();
  }
}
