package org.prongsai.workbook;

import java.util.List;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;

/** The sheet of a form that explains its columns, a row each. */
final class ColumnsExplained {

  static final String NAME = "คำอธิบาย";

  private static final List<String> HEAD =
      List.of("คอลัมน์", "ชื่อในไฟล์ข้อมูล", "ต้องกรอก", "ความหมาย", "ค่าที่ใช้ได้");
  private static final String LINK_COLOUR = "1F4E8C";
  private static final double WIDTH = 24;
  private static final double WIDE = 60;

  private final Worksheet sheet;
  private int row;

  ColumnsExplained(Worksheet sheet) {
    this.sheet = sheet;
    for (int i = 0; i < HEAD.size(); i++) {
      sheet.width(i, i < 3 ? WIDTH : WIDE);
    }
  }

  /** A line of its own. */
  void line(String text, boolean isTitle) {
    sheet.value(row, 0, text);
    if (isTitle) {
      sheet.style(row, 0).bold().set();
    }
    row++;
  }

  /** The title of a sheet, which leads to it. */
  void sheet(String name) {
    sheet.hyperlink(row, 0, HyperLink.internal("'" + name + "'!A1", name));
    sheet.style(row, 0).bold().fontColor(LINK_COLOUR).underlined().set();
    row++;
  }

  void skip() {
    row++;
  }

  void head() {
    for (int i = 0; i < HEAD.size(); i++) {
      sheet.value(row, i, HEAD.get(i));
      sheet.style(row, i).bold().fillColor(FormSheet.HEAD_COLOUR).set();
    }
    row++;
  }

  void columns(List<FormColumn> columns) {
    for (var column : columns) {
      sheet.value(row, 0, column.heading());
      sheet.value(row, 1, column.name());
      sheet.value(row, 2, column.isRequired() ? "ต้องกรอก" : "");
      sheet.value(row, 3, column.note());
      sheet.value(row, 4, String.join(" · ", column.offered()));
      row++;
    }
  }
}
