package org.prongsai.render.dataset;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.prongsai.address.SitePaths;
import org.prongsai.model.Dataset;
import org.prongsai.model.Distribution;
import org.prongsai.model.Field;
import org.prongsai.model.FieldType;
import org.prongsai.page.Part;

/**
 * Lines that load a dataset in the programs that readers use. Each names the type of every column,
 * so that no number of a project becomes 6.6E+10.
 *
 * @param baseUrl address of the site, ending in a slash
 */
record LoadSamples(Dataset dataset, String baseUrl) {

  private String address() {
    var csv = "data/" + dataset.id() + "/" + dataset.id() + ".csv";
    return new SitePaths(baseUrl).file(Distribution.plain(csv));
  }

  String duckdb() {
    var types =
        dataset.fields().stream()
            .map(field -> "    '" + field.name() + "': '" + sqlType(field) + "'")
            .collect(Collectors.joining(",\n"));
    return "SELECT * FROM read_csv(\n  '"
        + address()
        + "',\n  header = true,\n  types = {\n"
        + types
        + "\n  }\n);";
  }

  private static String sqlType(Field field) {
    return switch (field.type()) {
      case STRING -> "VARCHAR";
      case INTEGER -> "BIGINT";
      case NUMBER -> "DECIMAL(18, " + field.decimals() + ")";
      case DATE -> "DATE";
      case BOOLEAN -> "BOOLEAN";
    };
  }

  String python() {
    var texts = names(FieldType.STRING, "\"%s\": \"string\"");
    var dates = names(FieldType.DATE, "\"%s\"");
    return "import pandas as pd\n\ndata = pd.read_csv(\n    \""
        + address()
        + "\",\n    dtype={"
        + texts
        + "},\n    parse_dates=["
        + dates
        + "],\n)";
  }

  private String names(FieldType type, String form) {
    return dataset.fields().stream()
        .filter(field -> field.type() == type)
        .map(field -> form.formatted(field.name()))
        .collect(Collectors.joining(", "));
  }

  String r() {
    var types =
        dataset.fields().stream()
            .map(field -> "    " + field.name() + " = col_" + rType(field) + "()")
            .collect(Collectors.joining(",\n"));
    return "library(readr)\n\ndata <- read_csv(\n  \""
        + address()
        + "\",\n  col_types = cols(\n"
        + types
        + "\n  )\n)";
  }

  private static String rType(Field field) {
    return switch (field.type()) {
      case STRING -> "character";
      case NUMBER -> "double";
      case BOOLEAN -> "logical";
      default -> field.type().name().toLowerCase(Locale.ROOT);
    };
  }

  /** All samples under their names. */
  List<Part.Sample> all() {
    return List.of(
        new Part.Sample("duckdb", "DuckDB", duckdb()),
        new Part.Sample("python", "Python (pandas)", python()),
        new Part.Sample("r", "R (readr)", r()));
  }
}
