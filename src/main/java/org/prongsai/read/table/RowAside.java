package org.prongsai.read.table;

import java.util.regex.Pattern;
import org.prongsai.text.ExampleRow;
import org.prongsai.text.ThaiDigits;
import org.prongsai.text.TotalText;

/** Tells the rows of a form that are no data: its example, totals, and what explains the header. */
final class RowAside {

  // Fewer numbers in order may be data.
  private static final int FEWEST = 3;

  private static final Pattern DIGIT = Pattern.compile("[0-9๐-๙]");
  private static final Pattern NO_WORD =
      Pattern.compile("[A-Za-z]{0,4}[0-9๐-๙][A-Za-z0-9๐-๙.,/ -]*(?:บาท|คะแนน|%)?|[^\\p{L}\\p{M}]*");
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

  /**
   * Whether a row is the total of others: before the word for it stand only numbers and codes,
   * behind it only numbers, and at most one other word.
   */
  static boolean isTotal(FileRow row) {
    var texts =
        row.cells().stream()
            .filter(cell -> !cell.isEmpty())
            .map(cell -> CellText.clean(cell.text()))
            .dropWhile(text -> NO_WORD.matcher(text).matches())
            .toList();
    // In small letters it is the code of a figure.
    if (texts.isEmpty() || texts.get(0).equals("total") || !TotalText.is(texts.get(0))) {
      return false;
    }
    long numbers = texts.stream().filter(text -> DIGIT.matcher(text).find()).count();
    long words =
        texts.stream().skip(1).filter(text -> !NO_WORD.matcher(text).matches()).distinct().count();
    boolean isFormula = row.cells().stream().anyMatch(FileRow.SheetCell::isError);
    return (numbers > 0 || isFormula) && words <= 1;
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
