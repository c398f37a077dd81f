package org.prongsai.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Dataset;
import org.prongsai.model.Row;
import org.prongsai.read.SourceReader;
import org.prongsai.yaml.Yaml;

/** The names of columns in code are those of the descriptors, and are written once. */
class ColumnNamesTest {

  private static final Path SOURCES = Path.of("src/main/java/org/prongsai");
  private static final Pattern CONSTANT =
      Pattern.compile("public static final String (\\w+) = \"(\\w+)\";");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9]+(?:_[a-z0-9]+)+)\"");
  // Columns of every dataset, which Dataset names.
  private static final Set<String> OF_ALL = Set.of(Dataset.AGENCY_ID, Dataset.FISCAL_YEAR);

  @Test
  void aClassOfADatasetNamesItsColumnsAndNothingElse() throws IOException {
    var wrong = new ArrayList<String>();
    for (var id : SourceReader.SHIPPED) {
      var text = Files.readString(SOURCES.resolve("columns/" + camel(id) + "Columns.java"));
      assertTrue(text.contains("Columns of {@code " + id + "}."), id);
      var columns = columns(id);
      var named = new TreeSet<String>();
      CONSTANT.matcher(text).results().forEach(constant -> named.add(constant.group(2)));
      CONSTANT
          .matcher(text)
          .results()
          .filter(c -> !c.group(1).toLowerCase(Locale.ROOT).equals(c.group(2)))
          .forEach(constant -> wrong.add(id + ": " + constant.group()));
      named.stream()
          .filter(name -> !isColumn(name, columns))
          .forEach(name -> wrong.add(id + ": no column " + name));
      columns.stream()
          .filter(name -> !OF_ALL.contains(name) && !named.contains(name))
          .filter(name -> !named.contains(name.replaceFirst("_(th|en)$", "")))
          .forEach(name -> wrong.add(id + ": no constant for " + name));
    }

    assertEquals(List.of(), wrong);
  }

  /** A name that several datasets have may be another's here, so it is not looked for. */
  @Test
  void aNameThatOneDatasetHasIsWrittenInItsClassAlone() throws IOException {
    var datasets = new HashMap<String, Integer>();
    SourceReader.SHIPPED.forEach(
        id -> columns(id).forEach(c -> datasets.merge(c, 1, Integer::sum)));
    // Keys of our own metadata files are called so, too.
    datasets.keySet().removeAll(Set.of("title_th", "title_en"));
    datasets.values().removeIf(number -> number > 1);
    var found =
        matches(LITERAL).stream()
            .filter(match -> datasets.containsKey(match.name()))
            // The lists of a catalogue have columns of their own, some of the same name.
            .filter(match -> !match.isIn("columns") && !match.isIn("catalogue"))
            .toList();

    assertEquals(List.of(), found);
  }

  @Test
  void noValueOfARowIsAskedForByALiteral() throws IOException {
    var contracted = new TreeSet<String>();
    SourceReader.SHIPPED.forEach(id -> contracted.addAll(columns(id)));
    var readers =
        Arrays.stream(Row.class.getMethods())
            .filter(m -> m.getParameterCount() > 0 && m.getParameterTypes()[0] == String.class)
            .map(Method::getName);
    var call =
        Pattern.compile(
            Stream.concat(readers, Stream.of("find", "field", "found", "at"))
                    .collect(Collectors.joining("|", "\\b(?:", ")"))
                + "\\(\\s*(?:\"[a-z-]+\",[^\";]*)?\"(\\w+)\"");
    var found =
        matches(call).stream()
            .filter(match -> isColumn(match.name(), contracted))
            // Its rows are those of lists, whose columns CatalogueList names.
            .filter(match -> !match.isIn("catalogue"))
            .toList();

    assertEquals(List.of(), found);
  }

  /** A text in a source; its name is the first group. */
  private record Match(Path file, String name) {
    boolean isIn(String folder) {
      return file.getParent().endsWith(folder);
    }
  }

  private static List<Match> matches(Pattern pattern) throws IOException {
    var found = new ArrayList<Match>();
    try (var files = Files.walk(SOURCES)) {
      for (var file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        pattern
            .matcher(Files.readString(file))
            .results()
            .forEach(match -> found.add(new Match(file, match.group(1))));
      }
    }
    return found;
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
