package blackbox;

import java.util.ArrayList;
import java.util.List;

/**
 * A column of a dataset as its published Data Package describes it.
 *
 * @param type of Table Schema: string, integer, number, date or boolean
 * @param decimals of a number
 */
record Column(String name, String type, int decimals) {

  /** The columns of a dataset. */
  static List<Column> of(PublishedSite site, String dataset) {
    var columns = new ArrayList<Column>();
    var resource = site.json("data/" + dataset + "/datapackage.json").path("resources").get(0);
    for (var field : resource.path("schema").path("fields")) {
      columns.add(
          new Column(
              field.path("name").asText(),
              field.path("type").asText(),
              field.path("decimals").asInt()));
    }
    return columns;
  }

  /** The type in a database. */
  String sqlType() {
    return switch (type) {
      case "string" -> "VARCHAR";
      case "integer" -> "BIGINT";
      case "number" -> "DECIMAL(18," + decimals + ")";
      case "date" -> "DATE";
      case "boolean" -> "BOOLEAN";
      default -> throw new AssertionError("no type of a column: " + type);
    };
  }
}
