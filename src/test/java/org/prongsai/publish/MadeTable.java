package org.prongsai.publish;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.model.Dataset;
import org.prongsai.model.Field;
import org.prongsai.model.FieldType;
import org.prongsai.model.LocalizedText;
import org.prongsai.model.Row;
import org.prongsai.model.Value;

/** A dataset with a column of every type, and rows that are hard to write. */
final class MadeTable {

  private MadeTable() {}

  static Dataset dataset() {
    return new Dataset(
        "made",
        new LocalizedText("ตาราง", "Table"),
        LocalizedText.EMPTY,
        true,
        List.of(
            field("row_no", FieldType.INTEGER, 0, List.of()),
            field("tax_id", FieldType.STRING, 0, List.of()),
            field("title_th", FieldType.STRING, 0, List.of()),
            field("amount", FieldType.NUMBER, 2, List.of()),
            field("day", FieldType.DATE, 0, List.of()),
            field("done", FieldType.BOOLEAN, 0, List.of()),
            field(
                "method",
                FieldType.STRING,
                0,
                List.of(
                    new Field.Category(
                        "specific", new LocalizedText("เฉพาะเจาะจง", "Specific"), List.of())))),
        List.of("row_no"),
        List.of(),
        List.of(),
        false,
        false,
        Map.of(),
        Map.of());
  }

  private static Field field(
      String name, FieldType type, int decimals, List<Field.Category> categories) {
    return new Field(
        name,
        type,
        name.equals("row_no") ? Field.Origin.KEY : Field.Origin.INPUT,
        new LocalizedText("ชื่อ " + name, "Name of " + name),
        new LocalizedText("คำอธิบาย " + name, "Meaning of " + name),
        name.equals("amount") ? new LocalizedText("บาท", "baht") : LocalizedText.EMPTY,
        decimals,
        Field.Constraints.NONE,
        Optional.empty(),
        categories,
        Map.of());
  }

  static List<Row> rows() {
    return List.of(
        row(1, "0994000165471", "จ้างเหมา \"ทดสอบ\", ๑", "1234567.50", "2024-02-29", true),
        row(2, "0105556000001", "=1+1", "-0.62", "1900-02-28", false),
        row(3, "", "a\nb _x000D_ <&>", "12345678901234567.89", "", true),
        row(4, "0000000000000", "-", "0.00", "1900-03-01", false),
        new Row(Map.of("row_no", new Value.Whole(5))));
  }

  /** The rows again and again. */
  static List<Row> rows(int count) {
    var rows = new ArrayList<Row>();
    for (int i = 0; i < count; i++) {
      rows.add(rows().get(i % 4).with("row_no", new Value.Whole(i + 1)));
    }
    return rows;
  }

  private static Row row(
      int number, String id, String title, String amount, String day, boolean done) {
    return new Row(Map.of())
        .with("row_no", new Value.Whole(number))
        .with("tax_id", id)
        .with("title_th", title)
        .with("amount", new Value.Decimal(new BigDecimal(amount)))
        .with("day", Optional.of(day).filter(d -> !d.isEmpty()).map(MadeTable::day))
        .with("done", new Value.Flag(done))
        .with("method", "specific");
  }

  private static Value day(String text) {
    return new Value.Day(LocalDate.parse(text));
  }
}
