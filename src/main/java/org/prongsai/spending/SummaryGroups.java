package org.prongsai.spending;

import static org.prongsai.columns.ProcurementColumns.*;
import static org.prongsai.columns.ProcurementSummaryColumns.*;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.prongsai.model.Dataset;
import org.prongsai.model.LocalizedText;
import org.prongsai.model.Row;

/** The rows of a year in groups: one dimension of a summary. */
final class SummaryGroups {

  /** The group of rows that do not say. */
  static final String UNSTATED = "unstated";

  private static final LocalizedText UNSTATED_NAME = new LocalizedText("ไม่ได้ระบุ", "Not stated");
  private static final Map<String, LocalizedText> OTHER_NAMES =
      Map.of(
          "village",
          new LocalizedText("ทั้งตำบลหรือไม่ได้ระบุหมู่", "Whole subdistrict, or not stated"),
          "month",
          new LocalizedText("ไม่มีวันลงนาม", "No day of signing"));

  private final String dimension;
  private final Function<Row, String> group;
  private final Function<String, LocalizedText> name;
  private final List<String> fields;
  private final SortedMap<String, AmountSums> sums;

  /**
   * @param dimension its code
   * @param group the group of a row, or an empty text
   * @param name the name of a group
   * @param order order of the groups; the unstated one is last
   * @param fields columns of the amounts that are added up
   */
  SummaryGroups(
      String dimension,
      Function<Row, String> group,
      Function<String, LocalizedText> name,
      Comparator<String> order,
      List<String> fields) {
    this.dimension = dimension;
    this.group = group;
    this.name = name;
    this.fields = List.copyOf(fields);
    this.sums =
        new TreeMap<>(Comparator.<String, Boolean>comparing(UNSTATED::equals).thenComparing(order));
  }

  /** One group of all rows of a year, there even where the year has none. */
  static SummaryGroups ofYear(List<String> fields) {
    var name = new LocalizedText("ทั้งปี", "Whole year");
    var groups =
        new SummaryGroups("total", row -> "all", code -> name, Comparator.naturalOrder(), fields);
    groups.expect("all");
    return groups;
  }

  /** Groups by a column with codes, in the order in which the descriptor lists these. */
  static SummaryGroups coded(
      String dimension, Dataset dataset, String column, List<String> fields) {
    var field = dataset.field(column).orElseThrow();
    var codes = field.constraints().allowed();
    return new SummaryGroups(
        dimension,
        row -> row.text(column),
        field::name,
        Comparator.<String>comparingInt(codes::indexOf).thenComparing(Function.identity()),
        fields);
  }

  /** Groups by the village that rows are for. */
  static SummaryGroups byVillage(List<String> fields) {
    return new SummaryGroups(
        "village",
        row -> row.text(VILLAGE_NO),
        number -> new LocalizedText("หมู่ที่ " + number, "Village No. " + number),
        Comparator.comparingInt(number -> number.equals(UNSTATED) ? 0 : Integer.parseInt(number)),
        fields);
  }

  /** A group is there even where no row falls into it. */
  void expect(String code) {
    of(code);
  }

  void add(Row row) {
    var code = group.apply(row);
    of(code.isEmpty() ? UNSTATED : code).add(row);
  }

  /** The groups in order: the first columns of their rows, and their sums. */
  void forEach(BiConsumer<Row, AmountSums> take) {
    sums.forEach(
        (code, sum) -> {
          var named =
              code.equals(UNSTATED)
                  ? OTHER_NAMES.getOrDefault(dimension, UNSTATED_NAME)
                  : name.apply(code);
          take.accept(
              new Row(Map.of()).with(DIMENSION, dimension).with(GROUP, code).with(NAME, named),
              sum);
        });
  }

  private AmountSums of(String code) {
    return sums.computeIfAbsent(code, key -> new AmountSums(fields));
  }
}
