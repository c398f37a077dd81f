package org.prongsai.publish.form;

import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.prongsai.model.Dataset;
import org.prongsai.model.Field;
import org.prongsai.model.FieldType;
import org.prongsai.text.ExampleRow;

/**
 * An empty workbook for the office to fill in: Thai headers with a note each, lists to choose from
 * where a column has codes, one example row that is marked as such and never read, and a sheet that
 * explains every column.
 */
public record TemplateWorkbook(Dataset dataset, List<Field> fields, Map<String, String> examples) {

  private static final String TEXT = "@";
  private static final String MONEY = "#,##0.00";
  private static final String NOTE_COLOUR = "FFF3D6";
  private static final String HEAD_COLOUR = "E7F1EF";
  private static final int ROWS = 1000;
  private static final double WIDTH = 24;
  private static final double WIDE = 60;

  /**
   * @param examples an example value by column
   */
  public TemplateWorkbook(Dataset dataset, Map<String, String> examples) {
    this(
        dataset,
        dataset.fields().stream().filter(TemplateWorkbook::isFilledIn).toList(),
        Map.copyOf(examples));
  }

  /** The office fills in keys and input; the year is the name of the file. */
  static boolean isFilledIn(Field field) {
    boolean given = field.origin() == Field.Origin.KEY || field.origin() == Field.Origin.INPUT;
    return given && !field.name().equals(Dataset.FISCAL_YEAR);
  }

  /** Fills a workbook; whoever made it finishes it. */
  void fill(Workbook workbook) {
    var data = workbook.newWorksheet("data");
    var explained = workbook.newWorksheet("คำอธิบาย");
    var lists = workbook.newWorksheet("รายการให้เลือก");
    lists.setVisibilityState(VisibilityState.HIDDEN);
    header(data);
    example(data);
    lists(data, lists);
    formats(data);
    explain(explained);
    data.freezePane(1, 1);
  }

  private void header(Worksheet sheet) {
    for (int i = 0; i < fields.size(); i++) {
      sheet.inlineString(0, i, fields.get(i).title().th());
      sheet.style(0, i).bold().wrapText(true).fillColor(HEAD_COLOUR).set();
      sheet.comment(0, i, note(fields.get(i)));
      sheet.width(i, WIDTH);
    }
  }

  private static String note(Field field) {
    var unit = field.unit().th().isEmpty() ? "" : " หน่วย: " + field.unit().th();
    var needed = field.constraints().required() ? " ต้องกรอก" : "";
    var date = field.type() == FieldType.DATE ? " เช่น 15 พ.ย. 2565 หรือ 15/11/2565" : "";
    return field.description().th() + unit + needed + date;
  }

  private void example(Worksheet sheet) {
    for (int i = 0; i < fields.size(); i++) {
      var text = i == 0 ? ExampleRow.MARK : examples.getOrDefault(fields.get(i).name(), "");
      sheet.inlineString(1, i, text);
      sheet.style(1, i).italic().fillColor(NOTE_COLOUR).set();
    }
  }

  /** The names of the codes of a column, one below the other, and the cells that offer them. */
  private void lists(Worksheet data, Worksheet lists) {
    int column = 0;
    for (int i = 0; i < fields.size(); i++) {
      var categories = fields.get(i).categories();
      if (!categories.isEmpty()) {
        for (int row = 0; row < categories.size(); row++) {
          lists.inlineString(row, column, categories.get(row).title().th());
        }
        data.range(2, i, ROWS, i)
            .validateWithList(lists.range(0, column, categories.size() - 1, column))
            // The library's own choice is written with the letters of the computer's locale.
            .errorStyle(DataValidationErrorStyle.STOP)
            .errorTitle("ไม่มีในรายการ")
            .error("เลือกจากรายการ: " + fields.get(i).title().th())
            .showErrorMessage(true);
        column++;
      }
    }
  }

  /** Numbers of projects and of companies stay what they are only as text; so do days. */
  private void formats(Worksheet sheet) {
    for (int i = 0; i < fields.size(); i++) {
      var type = fields.get(i).type();
      if (type == FieldType.NUMBER) {
        sheet.range(2, i, ROWS, i).style().format(MONEY).set();
      } else if (type != FieldType.INTEGER) {
        sheet.range(2, i, ROWS, i).style().format(TEXT).set();
      }
    }
  }

  private void explain(Worksheet sheet) {
    var head = List.of("คอลัมน์", "ชื่อในไฟล์ข้อมูล", "ต้องกรอก", "ความหมาย", "ค่าที่ใช้ได้");
    for (int i = 0; i < head.size(); i++) {
      sheet.inlineString(0, i, head.get(i));
      sheet.style(0, i).bold().fillColor(HEAD_COLOUR).set();
      sheet.width(i, i < 3 ? WIDTH : WIDE);
    }
    for (int row = 1; row <= fields.size(); row++) {
      var field = fields.get(row - 1);
      sheet.inlineString(row, 0, field.title().th());
      sheet.inlineString(row, 1, field.name());
      sheet.inlineString(row, 2, field.constraints().required() ? "ต้องกรอก" : "");
      sheet.inlineString(row, 3, note(field));
      sheet.inlineString(row, 4, codes(field));
    }
    sheet.inlineString(fields.size() + 2, 0, usage());
    sheet.freezePane(0, 1);
  }

  private static String codes(Field field) {
    return String.join(
        " · ", field.categories().stream().map(category -> category.title().th()).toList());
  }

  private String usage() {
    return "กรอกแผ่น data แถวละหนึ่งรายการ แล้วบันทึกเป็น content/data/"
        + dataset.id()
        + "/<ปีงบประมาณ>.xlsx แถวตัวอย่างไม่ถูกอ่าน";
  }
}
