package org.prongsai.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The style sheets and scripts use only what the browsers of the floor have (docs/pages.md), or
 * what the table says can be missing. {@code browser-floor.csv} has every feature with its first
 * versions; one that is not in it is refused.
 */
class BrowserFloorTest {

  private static final double CHROME = 107;
  private static final double SAFARI = 15.6;
  private static final Path ASSETS = Path.of("assets");
  private static final Map<String, Boolean> TABLE = table();

  /** Each feature of the table, and whether the floor has it or can be without it. */
  private static Map<String, Boolean> table() {
    try (var rows =
        CsvReader.builder().ofNamedCsvRecord(Path.of("src/test/resources/browser-floor.csv"))) {
      return rows.stream()
          .collect(
              Collectors.toMap(
                  row -> row.getField("kind") + " " + row.getField("feature"),
                  row ->
                      !row.getField("without it").isEmpty()
                          || isThere(row.getField("chrome"), CHROME)
                              && isThere(row.getField("safari-ios"), SAFARI)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isThere(String since, double floor) {
    return !since.equals("-") && Double.parseDouble(since) <= floor;
  }

  private static List<String> refused(Iterable<String> features) {
    var refused = new ArrayList<String>();
    features.forEach(
        feature -> {
          if (!TABLE.getOrDefault(feature, false)) {
            refused.add(feature);
          }
        });
    return refused;
  }

  private static Map<String, List<String>> refused(
      String ending, Function<String, Iterable<String>> features) throws IOException {
    var refused = new TreeMap<String, List<String>>();
    try (var files = Files.walk(ASSETS)) {
      for (var file : files.filter(f -> f.toString().endsWith(ending)).sorted().toList()) {
        refused.put(file.toString(), refused(features.apply(Files.readString(file))));
      }
    }
    assertTrue(refused.size() > 8, refused::toString);
    refused.values().removeIf(List::isEmpty);
    return refused;
  }

  @Test
  void styleSheetsKeepTheFloor() throws IOException {
    assertEquals(Map.of(), refused(".css", StyleFeatures::of));
  }

  @Test
  void scriptsKeepTheFloor() throws IOException {
    assertEquals(Map.of(), refused(".js", ScriptFeatures::of));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a { anchor-name: --x; } | property anchor-name",
        "a { width: 10cqw; } | unit cqw",
        "a { color: oklch(0.5 0.1 20); } | function oklch",
        "a:user-valid { color: red; } | selector :user-valid",
        "@layer base, parts; | at-rule @layer",
        "@media (prefers-reduced-data: reduce) { a { color: red; } } | media prefers-reduced-data",
        "a { color: red; & b { color: blue; } } | nesting",
        "@page { @bottom-right { content: counter(page); } } |",
        "a { @bottom { color: red; } } | nesting",
        "a { transition: none; } | property transition",
        "@supports (color: oklch(0 0 0)) { a { color: oklch(0 0 0); } } |",
      })
  void aStyleBeyondTheFloorIsRefused(String css, String refused) {
    assertEquals(
        refused == null ? List.of() : List.of(refused),
        refused(new TreeSet<>(StyleFeatures.of(css))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "var a = b.toSorted(); | call toSorted",
        "Object.groupBy(a, f); | call groupBy",
        "new URLPattern(a); | new URLPattern",
        "var a = b ?? c; | syntax",
        "a ||= b; | syntax",
        "class A { #b = 1; } | syntax",
        "var a = 1; // b.toSorted() |",
        "var a = 'b.toSorted()'; |",
      })
  void aScriptBeyondTheFloorIsRefused(String script, String refused) {
    assertEquals(
        refused == null ? List.of() : List.of(refused), refused(ScriptFeatures.of(script)));
  }
}
