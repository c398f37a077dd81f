package org.prongsai.read.table;

import java.util.regex.Pattern;
import org.prongsai.text.ExampleRow;
import org.prongsai.text.ThaiDigits;

/** Tells the rows of a form that are no data: its example, and what explains the header. */
final class RowAside {

  // Fewer numbers in order may be data.
  private static final int FEWEST = 3;

  private static final Pattern BRACKETED = Pattern.compile("[(\\[]\\s*([0-9]{1,2})\\s*[)\\]]");
  private static final Pattern UNIT =
      Pattern.compile(
          "(หน่วย\\s*[:=]?\\s*)?\\(?\\s*(หน่วย\\s*[:=]?\\s*)?"
              + "(บาท|คะแนน|ร้อยละ|%|คน|วัน|ครั้ง|โครงการ|เต็ม\\s*[0-9๐-๙]+(\\s*คะแนน)?)\\s*\\)?");

  private RowAside() {}

  /** Whether a row is the example of a form. */
  static boolean isExample(FileRow row) {
    return ExampleRow.isMarkedBy(CellText.clean(row.cell(0).text()));
  }

  /** Whether a row right below the header numbers the columns or gives their units. */
  static boolean explainsHeader(FileRow row) {
    return numbersColumns(row) || givesUnits(row);
  }

  private static boolean numbersColumns(FileRow row) {
    int last = 0;
    int count = 0;
    for (var cell : row.cells()) {
      if (cell.isEmpty()) {
        continue;
      }
      var number = BRACKETED.matcher(ThaiDigits.toAscii(CellText.clean(cell.text())));
      if (!number.matches() || Integer.parseInt(number.group(1)) <= last) {
        return false;
      }
      last = Integer.parseInt(number.group(1));
      count++;
    }
    return count >= FEWEST;
  }

  private static boolean givesUnits(FileRow row) {
    return row.cells().stream()
        .filter(cell -> !cell.isEmpty())
        .allMatch(cell -> UNIT.matcher(CellText.clean(cell.text())).matches());
  }
}
