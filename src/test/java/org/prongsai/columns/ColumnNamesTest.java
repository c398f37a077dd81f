package org.prongsai.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.prongsai.read.SourceReader;
import org.prongsai.yaml.Yaml;

/** The names of columns in code are those of the descriptors, and are written once. */
class ColumnNamesTest {

  private static final Path SOURCES = Path.of("src/main/java/org/prongsai");
  private static final Pattern CLASS =
      Pattern.compile("Columns of \\{@code ([a-z-]+)}.*?class (\\w+) \\{", Pattern.DOTALL);
  private static final Pattern CONSTANT =
      Pattern.compile("public static final String (\\w+) = \"(\\w+)\";");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9]+(?:_[a-z0-9]+)+)\"");

  @Test
  void everyConstantIsAColumnOfItsDataset() throws IOException {
    var wrong = new ArrayList<String>();
    for (var file : classes()) {
      var text = Files.readString(file);
      var known = CLASS.matcher(text);
      known
          .results()
          .forEach(
              found -> {
                var columns = columns(found.group(1));
                var name = camel(found.group(1)) + "Columns";
                if (!found.group(2).equals(name) || !file.endsWith(name + ".java")) {
                  wrong.add(found.group(2));
                }
                CONSTANT
                    .matcher(text)
                    .results()
                    .filter(
                        constant ->
                            !constant.group(1).toLowerCase(Locale.ROOT).equals(constant.group(2))
                                || !isColumn(constant.group(2), columns))
                    .forEach(constant -> wrong.add(name + "." + constant.group(1)));
              });
    }

    assertEquals(List.of(), wrong);
  }

  /** A name that several datasets have may be another's here, so it is not looked for. */
  @Test
  void aNameThatOneDatasetHasIsWrittenInItsClassAlone() throws IOException {
    var datasets = new HashMap<String, Set<String>>();
    for (var id : SourceReader.SHIPPED) {
      columns(id).forEach(name -> datasets.computeIfAbsent(name, n -> new TreeSet<>()).add(id));
    }
    Set<String> withClass =
        classes().stream().map(ColumnNamesTest::dataset).collect(Collectors.toSet());
    // Keys of our own metadata files are called so, too.
    datasets.keySet().removeAll(Set.of("title_th", "title_en"));
    datasets.values().removeIf(ids -> ids.size() > 1 || !withClass.containsAll(ids));
    Map<String, Set<String>> found = new TreeMap<>();
    try (var files = Files.walk(SOURCES)) {
      for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        if (!file.getParent().endsWith("columns")) {
          LITERAL
              .matcher(Files.readString(file))
              .results()
              .map(literal -> literal.group(1))
              .filter(datasets::containsKey)
              .forEach(
                  name ->
                      found
                          .computeIfAbsent(name, n -> new TreeSet<>())
                          .add(file.getFileName().toString()));
        }
      }
    }

    assertEquals(Map.of(), found);
  }

  private static List<Path> classes() throws IOException {
    try (var files = Files.list(SOURCES.resolve("columns"))) {
      var found = files.filter(f -> f.toString().endsWith("Columns.java")).sorted().toList();
      assertEquals(false, found.isEmpty());
      return found;
    }
  }

  private static String dataset(Path file) {
    var name = file.getFileName().toString().replace("Columns.java", "");
    return name.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  private static String camel(String id) {
    return Pattern.compile("(?:^|-)([a-z])")
        .matcher(id)
        .replaceAll(start -> start.group(1).toUpperCase(Locale.ROOT));
  }

  /** A column, or what a column in Thai and one in English have in common. */
  private static boolean isColumn(String name, Collection<String> columns) {
    return columns.contains(name)
        || columns.contains(name + "_th") && columns.contains(name + "_en");
  }

  private static Set<String> columns(String dataset) {
    var fields = (Yaml.Sequence) SourceReader.shipped(dataset).get("fields").orElseThrow();
    return fields.items().stream()
        .map(field -> ((Yaml.Mapping) field).get("name").orElseThrow())
        .map(name -> ((Yaml.Scalar) name).text())
        .collect(Collectors.toSet());
  }
}
