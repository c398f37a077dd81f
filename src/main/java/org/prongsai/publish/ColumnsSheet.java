package org.prongsai.publish;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.prongsai.model.Dataset;
import org.prongsai.model.Field;

/**
 * Writes the sheet {@code columns} of a workbook, which describes the columns of a dataset in both
 * languages.
 */
record ColumnsSheet(Dataset dataset) {

  private record Column(String name, int width) {}

  private static final List<Column> COLUMNS =
      List.of(
          new Column("name", 26),
          new Column("title_th", 30),
          new Column("title_en", 30),
          new Column("type", 10),
          new Column("unit_th", 10),
          new Column("unit_en", 10),
          new Column("codes", 50),
          new Column("description_th", 60),
          new Column("description_en", 60));

  void write(Workbook workbook) throws IOException {
    var sheet = workbook.newWorksheet("columns");
    for (int i = 0; i < COLUMNS.size(); i++) {
      sheet.inlineString(0, i, COLUMNS.get(i).name());
      sheet.width(i, COLUMNS.get(i).width());
    }
    sheet.range(0, 0, 0, COLUMNS.size() - 1).style().bold().set();
    sheet.freezePane(0, 1);
    for (int row = 0; row < dataset.fields().size(); row++) {
      write(sheet, row + 1, dataset.fields().get(row));
    }
    sheet
        .range(1, 0, dataset.fields().size(), COLUMNS.size() - 1)
        .style()
        .wrapText(true)
        .verticalAlignment("top")
        .set();
    sheet.finish();
  }

  private static void write(Worksheet sheet, int row, Field field) {
    var texts =
        List.of(
            field.name(),
            field.title().th(),
            field.title().en(),
            field.type().name().toLowerCase(Locale.ROOT),
            field.unit().th(),
            field.unit().en(),
            codes(field),
            field.description().th(),
            field.description().en());
    for (int i = 0; i < texts.size(); i++) {
      if (!texts.get(i).isEmpty()) {
        sheet.inlineString(row, i, DataSheet.escaped(texts.get(i)));
      }
    }
  }

  /** The codes with their names, a line each. */
  private static String codes(Field field) {
    return field.categories().isEmpty()
        ? String.join("\n", field.constraints().allowed())
        : field.categories().stream()
            .map(code -> code.value() + " = " + code.title().th() + " / " + code.title().en())
            .collect(Collectors.joining("\n"));
  }
}
