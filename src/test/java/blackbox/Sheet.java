package blackbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as an office keeps it in Excel, with typed cells. */
final class Sheet {

  private Sheet() {}

  /** Writes a workbook of one sheet; the first row is the header, a null is an empty cell. */
  static void write(Path file, Object[]... rows) {
    try {
      Files.createDirectories(file.getParent());
      try (var out = Files.newOutputStream(file);
          var workbook = new Workbook(out, "test", "1.0")) {
        var sheet = workbook.newWorksheet("ข้อมูล");
        for (int row = 0; row < rows.length; row++) {
          for (int column = 0; column < rows[row].length; column++) {
            write(sheet, row, column, rows[row][column]);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private static void write(Worksheet sheet, int row, int column, Object value) {
    if (value instanceof LocalDate date) {
      sheet.value(row, column, date);
      sheet.style(row, column).format("yyyy-mm-dd").set();
    } else if (value instanceof BigDecimal number) {
      sheet.value(row, column, number);
      sheet.style(row, column).format("0.00").set();
    } else if (value instanceof Integer number) {
      sheet.value(row, column, number);
    } else if (value instanceof String text && !text.isEmpty()) {
      sheet.value(row, column, text);
    }
  }
}
