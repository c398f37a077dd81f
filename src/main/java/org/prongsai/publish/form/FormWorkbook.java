package org.prongsai.publish.form;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.prongsai.model.Value;
import org.prongsai.publish.ReproducibleWorkbook;
import org.prongsai.publish.XlsxWriter;

/**
 * Writes somebody else's form as a workbook: amounts are numbers, all else is text. With titles it
 * is a sheet to print, in landscape, whose header stands on each page.
 *
 * @param name of the sheet
 * @param titles lines above the header, the first on the right
 * @param header words of the columns
 * @param widths of the columns in characters; none where they stay as they are
 * @param signed what is signed below the table, in the columns at which it stands; empty elsewhere
 */
record FormWorkbook(
    String name,
    List<String> titles,
    List<String> header,
    List<Integer> widths,
    List<List<String>> signed) {

  private static final String MONEY = "#,##0.00";
  private static final int BLOCK = 1000;
  // An empty line between the table and the signatures.
  private static final int GAP = 2;

  /** A form that is its table and nothing else. */
  static FormWorkbook plain(String name, List<String> header) {
    return new FormWorkbook(name, List.of(), header, List.of(), List.of());
  }

  /** Writes all rows; beyond the rows of a sheet they go on in a next one. */
  void write(Iterator<List<Value>> rows, OutputStream out) throws IOException {
    ReproducibleWorkbook.write(
        out,
        workbook -> {
          int number = 1;
          do {
            sheet(workbook, number == 1 ? name : name + "-" + number, rows);
            number++;
          } while (rows.hasNext());
        });
  }

  private void sheet(Workbook workbook, String sheetName, Iterator<List<Value>> rows)
      throws IOException {
    var sheet = workbook.newWorksheet(sheetName);
    int line = titles.size();
    sheet.freezePane(0, line + 1);
    if (!titles.isEmpty()) {
      printed(sheet);
    }
    for (int i = 0; i < header.size(); i++) {
      sheet.inlineString(line, i, header.get(i));
      sheet.style(line, i).bold().wrapText(true).set();
    }
    int last = XlsxWriter.MOST_ROWS - GAP - signed.size();
    for (line++; line < last && rows.hasNext(); line++) {
      row(sheet, line, rows.next());
      if (line % BLOCK == 0) {
        sheet.flush();
      }
    }
    for (int i = 0; i < signed.size(); i++) {
      for (int at = 0; at < signed.get(i).size(); at++) {
        sheet.inlineString(line + GAP - 1 + i, at, signed.get(i).get(at));
      }
    }
    sheet.finish();
  }

  private void printed(Worksheet sheet) {
    sheet.pageOrientation("landscape");
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(titles.size());
    for (int i = 0; i < widths.size(); i++) {
      sheet.width(i, widths.get(i));
    }
    for (int i = 0; i < titles.size(); i++) {
      sheet.inlineString(i, 0, titles.get(i));
      var across = sheet.range(i, 0, i, header.size() - 1);
      across.merge();
      across.style().bold().horizontalAlignment(i == 0 ? "right" : "center").set();
    }
  }

  private void row(Worksheet sheet, int line, List<Value> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i) instanceof Value.Decimal money) {
        sheet.value(line, i, money.number());
        sheet.style(line, i).format(MONEY).set();
      } else if (cells.get(i) instanceof Value.Whole number) {
        sheet.value(line, i, number.number());
      } else if (!cells.get(i).plain().isEmpty()) {
        sheet.inlineString(line, i, cells.get(i).plain());
        if (!titles.isEmpty()) {
          sheet.style(line, i).wrapText(true).verticalAlignment("top").set();
        }
      }
    }
  }
}
