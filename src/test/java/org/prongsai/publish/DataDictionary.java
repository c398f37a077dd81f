package org.prongsai.publish;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.prongsai.model.Dataset;
import org.prongsai.model.Field;
import org.prongsai.model.LocalizedText;

/**
 * Writes the data dictionary, {@code docs/data-dictionary.md}, from the descriptors of datasets.
 */
final class DataDictionary {

  private static final String START =
      """
      # Data dictionary · พจนานุกรมข้อมูล

      Every dataset that the program publishes, with the columns of its CSV and JSON files in their order.
      Ids and column names are a contract: they change only by an issue.

      | origin | where the values come from | ที่มาของค่า |
      |---|---|---|
      | key | the input; tells rows apart | ตารางที่กรอก ใช้แยกแถว |
      | input | the input | ตารางที่กรอก |
      | catalogue | joined from the catalogue of the fiscal year; may be left out of the input, given it must agree | บัญชีรายการของปีงบประมาณ ไม่ต้องกรอก ถ้ากรอกต้องตรงกัน |
      | computed | computed by the build; may be left out of the input, given it must agree | โปรแกรมคำนวณ ไม่ต้องกรอก ถ้ากรอกต้องตรงกัน |

      `agency_id` is written by the build from `site.yml`. `fiscal_year_be` may be left out of an input table: it is the name of the file.

      This page is generated from the descriptors in `src/main/resources/org/prongsai/datasets`:
      `mvn verify -Dgolden.update=true` writes it again.
      """;

  /** The dictionary in Markdown, the datasets in the order given. */
  String write(List<Dataset> datasets) {
    var text = new StringBuilder(START);
    datasets.forEach(dataset -> write(dataset, text));
    return text.toString();
  }

  private static void write(Dataset dataset, StringBuilder text) {
    text.append("\n## ").append(dataset.id()).append("\n\n");
    text.append("**").append(dataset.title().en()).append("** · ");
    text.append(dataset.title().th()).append("\n\n");
    text.append(dataset.description().en()).append("\n\n");
    text.append(dataset.description().th()).append("\n\n");
    text.append("- Key: ").append(keys(dataset.publishedKey())).append('\n');
    dataset.foreignKeys().forEach(key -> text.append("- ").append(reference(key)).append('\n'));
    dataset.catalogueKeys().forEach(key -> text.append("- ").append(catalogue(key)).append('\n'));
    text.append("\n| column | type | origin | constraints | meaning | ความหมาย |\n");
    text.append("|---|---|---|---|---|---|\n");
    dataset.fields().forEach(field -> text.append(row(field)).append('\n'));
  }

  private static String keys(List<String> primaryKey) {
    return primaryKey.isEmpty() ? "none, there is one row" : codes(primaryKey);
  }

  private static String reference(Dataset.ForeignKey key) {
    return codes(key.fields())
        + " refers to "
        + codes(key.referenced())
        + " of `"
        + key.dataset()
        + "`";
  }

  private static String catalogue(Dataset.CatalogueKey key) {
    return "`"
        + key.field()
        + "` is one of the "
        + key.list()
        + " in the catalogue of the fiscal year, where it lists them";
  }

  private static String row(Field field) {
    return List.of(
            "`" + field.name() + "`",
            type(field),
            field.origin().name().toLowerCase(Locale.ROOT),
            constraints(field),
            meaning(field.title().en(), field.description().en()),
            meaning(field.title().th(), field.description().th()))
        .stream()
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String type(Field field) {
    var type = field.type().name().toLowerCase(Locale.ROOT);
    var decimals = field.decimals() == 0 ? "" : ", " + field.decimals() + " decimals";
    return type + decimals + unit(field.unit());
  }

  private static String unit(LocalizedText unit) {
    return unit.isEmpty() ? "" : "<br>" + cell(unit.en()) + "<br>" + cell(unit.th());
  }

  private static String constraints(Field field) {
    var constraints = field.constraints();
    var parts = new ArrayList<String>();
    if (constraints.required()) {
      parts.add("required");
    }
    constraints.minimum().map(BigDecimal::toPlainString).ifPresent(n -> parts.add("≥ " + n));
    constraints.maximum().map(BigDecimal::toPlainString).ifPresent(n -> parts.add("≤ " + n));
    if (!constraints.allowed().isEmpty()) {
      parts.add("one of " + codes(constraints.allowed()));
    }
    if (!constraints.pattern().isEmpty()) {
      parts.add("`" + cell(constraints.pattern()) + "`");
    }
    field.valueField().ifPresent(value -> parts.add("`stated` where `" + value + "` has a value"));
    return String.join("; ", parts);
  }

  private static String meaning(String title, String description) {
    return "**" + cell(title) + "**<br>" + cell(description);
  }

  private static String codes(List<String> names) {
    return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
  }

  /** A table cell of Markdown ends at a bar, even one inside code. */
  private static String cell(String text) {
    return text.replace("|", "\\|").replace("\n", " ").strip();
  }
}
