package org.prongsai.workbook;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** The sheet of a form that explains its columns, a row each. */
final class ColumnsExplained {

  static final String NAME = "คำอธิบาย";

  private static final List<String> HEAD =
      List.of("คอลัมน์", "ชื่อในไฟล์ข้อมูล", "ต้องกรอก", "ความหมาย", "ค่าที่ใช้ได้");
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
    sheet.inlineString(row, 0, text);
    if (isTitle) {
      sheet.style(row, 0).bold().set();
    }
    row++;
  }

  void skip() {
    row++;
  }

  void head() {
    for (int i = 0; i < HEAD.size(); i++) {
      sheet.inlineString(row, i, HEAD.get(i));
      sheet.style(row, i).bold().fillColor(FormSheet.HEAD_COLOUR).set();
    }
    row++;
  }

  void columns(List<FormColumn> columns) {
    for (var column : columns) {
      sheet.inlineString(row, 0, column.heading());
      sheet.inlineString(row, 1, column.name());
      sheet.inlineString(row, 2, column.isRequired() ? "ต้องกรอก" : "");
      sheet.inlineString(row, 3, column.note());
      sheet.inlineString(row, 4, String.join(" · ", column.offered()));
      row++;
    }
  }
}
