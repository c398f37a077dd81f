package org.prongsai.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RulePagesTest {

  private static final Path FOLDER = Path.of(System.getProperty("basedir", ""), "docs/rules");

  private static Map<String, String> pages;

  @BeforeAll
  static void makeThem() throws IOException {
    pages = RulePages.all();
  }

  @Test
  void thePagesOfTheRulesAreTheGeneratedOnes() throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(FOLDER);
      try (var there = Files.list(FOLDER)) {
        for (var old : there.filter(file -> file.toString().endsWith(".html")).toList()) {
          Files.delete(old);
        }
      }
      for (var page : pages.entrySet()) {
        Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
      }
    }
    try (var there = Files.list(FOLDER)) {
      var names =
          there
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".html"))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(new TreeSet<>(pages.keySet()), names);
    }
    for (var page : pages.entrySet()) {
      assertEquals(page.getValue(), Files.readString(FOLDER.resolve(page.getKey())));
    }
  }

  @Test
  void aPageShowsTheFaultyLineAndWhatIsSaidOfIt() throws IOException {
    var page = pages.get("number-out-of-range.html");
    assertTrue(page.contains("<mark>3  "), page);
    assertTrue(page.contains("วิธีแก้"), page);
  }

  @Test
  void aPageShowsTheCommandAndTheFileOfAnImport() throws IOException {
    var page = pages.get("import-unit.html");
    assertTrue(page.contains("prongsai.cmd import procurement sor-khor-ror-1.csv"), page);
    assertTrue(page.contains("<mark>2  "), page);
    assertTrue(page.contains("sor-khor-ror-1.csv › C2"), page);
  }

  /** What nothing an officer types leads to says at least when it appears. */
  @Test
  void everyPageHasAnExampleOrSaysWhenItsMessageAppears() throws IOException {
    var words = ProblemWords.of("th").all();
    assertEquals(
        List.of(),
        AllRules.found().stream()
            .map(Rule::id)
            .filter(id -> !pages.get(id + ".html").contains("<h2>ตัวอย่าง</h2>"))
            .filter(id -> !words.containsKey(id + ".when"))
            .toList());
  }
}
