package org.prongsai.publish.form;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.publish.ReproducibleWorkbook;
import org.prongsai.publish.XlsxWriter;

/** Writes a form of the NACC as a workbook: amounts are numbers, all else is text. */
record NaccWorkbook(NaccForm form) {

  private static final String MONEY = "#,##0.00";
  private static final int BLOCK = 1000;

  /** Writes all rows; beyond the rows of a sheet they go on in a next one. */
  void write(List<Row> rows, OutputStream out) throws IOException {
    ReproducibleWorkbook.write(
        out,
        workbook -> {
          var left = rows.iterator();
          int number = 1;
          do {
            sheet(workbook, number == 1 ? form.id() : form.id() + "-" + number, left);
            number++;
          } while (left.hasNext());
        });
  }

  private void sheet(Workbook workbook, String name, Iterator<Row> rows) throws IOException {
    var sheet = workbook.newWorksheet(name);
    sheet.freezePane(0, 1);
    for (int i = 0; i < form.columns().size(); i++) {
      sheet.inlineString(0, i, form.columns().get(i).header());
      sheet.style(0, i).bold().wrapText(true).set();
    }
    for (int line = 1; line < XlsxWriter.MOST_ROWS && rows.hasNext(); line++) {
      var row = rows.next();
      var cells = form.cells(row);
      for (int i = 0; i < cells.size(); i++) {
        if (row.value(form.columns().get(i).field().name()).orElse(null)
            instanceof Value.Decimal money) {
          sheet.value(line, i, money.number());
          sheet.style(line, i).format(MONEY).set();
        } else {
          sheet.inlineString(line, i, cells.get(i));
        }
      }
      if (line % BLOCK == 0) {
        sheet.flush();
      }
    }
    sheet.finish();
  }
}
