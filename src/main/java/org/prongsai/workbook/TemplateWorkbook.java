package org.prongsai.workbook;

import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.prongsai.model.Dataset;
import org.prongsai.model.Field;
import org.prongsai.read.table.FormExamples;

/** An empty workbook for one table of one year, with a sheet that explains every column. */
public record TemplateWorkbook(Dataset dataset) {

  /** The office fills in keys and input; the year is the name of the file. */
  public static boolean isFilledIn(Field field) {
    boolean given = field.origin() == Field.Origin.KEY || field.origin() == Field.Origin.INPUT;
    return given && !field.name().equals(Dataset.FISCAL_YEAR);
  }

  /** Fills a workbook; whoever made it finishes it. */
  public void fill(Workbook workbook) {
    var examples = FormExamples.of(dataset.id());
    var columns =
        dataset.fields().stream()
            .filter(TemplateWorkbook::isFilledIn)
            .map(field -> FormColumn.of(field, examples.getOrDefault(field.name(), "")))
            .toList();
    var data = workbook.newWorksheet("data");
    var sheet = workbook.newWorksheet(ColumnsExplained.NAME);
    new FormSheet(data, columns, 0, 1).write(List.of(), new ChoiceLists(workbook));
    var explained = new ColumnsExplained(sheet);
    explained.head();
    explained.columns(columns);
    explained.skip();
    explained.line(
        "กรอกแผ่น data แถวละหนึ่งรายการ แล้วบันทึกเป็น content/data/"
            + dataset.id()
            + "/<ปีงบประมาณ>.xlsx แถวตัวอย่างไม่ถูกอ่าน",
        false);
    sheet.freezePane(0, 1);
  }
}
