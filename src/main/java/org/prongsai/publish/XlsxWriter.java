package org.prongsai.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.prongsai.model.Dataset;
import org.prongsai.model.Row;

/**
 * Writes rows as a workbook: a sheet {@code data} with typed cells and a sheet {@code columns} that
 * says in both languages what they are. A table beyond the rows of a sheet goes on in {@code
 * data-2}, {@code data-3} …, each with the header. Rows are read once, a block of them is kept.
 */
public record XlsxWriter(int rowsOfSheet) {

  /** Rows that a sheet can hold, the header among them. */
  public static final int MOST_ROWS = 1_048_576;

  /** UTF-16 units that a cell can hold. */
  public static final int MOST_CHARACTERS = 32_767;

  public XlsxWriter() {
    this(MOST_ROWS);
  }

  /** Writes a workbook; the stream stays open. The same rows give the same bytes. */
  public void write(Dataset dataset, List<Row> rows, OutputStream out) throws IOException {
    ReproducibleWorkbook.write(out, workbook -> fill(workbook, dataset, rows));
  }

  private void fill(Workbook workbook, Dataset dataset, List<Row> rows) throws IOException {
    workbook.properties().setTitle(dataset.title().th()).setSubject(dataset.title().en());
    int left = rows.size();
    var iterator = rows.iterator();
    int number = 1;
    do {
      int count = Math.min(left, rowsOfSheet - 1);
      sheet(workbook, number, dataset, iterator, count);
      left -= count;
      number++;
    } while (left > 0);
    new ColumnsSheet(dataset).write(workbook);
  }

  private static void sheet(
      Workbook workbook, int number, Dataset dataset, Iterator<Row> rows, int count)
      throws IOException {
    var sheet = workbook.newWorksheet(number == 1 ? "data" : "data-" + number);
    new DataSheet(sheet, dataset).write(rows, count);
  }
}
