package blackbox;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prongsai.check.LocalPathRule;
import org.prongsai.cli.BrokenImports;
import org.prongsai.problem.AllRules;
import org.prongsai.problem.Rule;

/**
 * Every rule has a broken example site or import, or a reason why not, and every such site is of a
 * rule.
 */
class BrokenSitesListIT {

  /** Several mistakes at once; an example of no rule by itself. */
  private static final String MANY = "many-problems";

  /** Rules without a site, and why. */
  private static final Map<Rule, String> EXEMPT =
      Map.ofEntries(
          entry(
              Rule.IMPORT_WORKBOOK_CHANGED,
              "no file changes while a test runs the command; SiteChangesTest"),
          entry(Rule.IMPORT_FILE_IN_USE, "not every system locks files; SiteChangesTest has such"),
          entry(Rule.OUTPUT_FOREIGN, "it is no content; AllOrNothingIT adds a file to the output"),
          entry(Rule.OUTPUT_KEPT, "it is no content; OutputContentsTest has such files"),
          entry(Rule.OUTPUT_EDITED, "it is no content; OutputContentsTest has such files"),
          entry(Rule.PICTURES_NOT_SEARCHED, "a picture is no text; PrivacyGateTest has such files"),
          entry(
              Rule.SMALL_PICTURES_NOT_SEARCHED,
              "a picture is no text; FileTextsTest has such files"),
          entry(Rule.PAGE_MISSING, "no content leads to it; SiteCheckTest takes a page away"),
          entry(Rule.DATASET_DIFFERS, "no content leads to it; DataFilesTest changes a file"),
          entry(Rule.CHECKSUM_DIFFERS, "no content leads to it; DataFilesTest changes a file"),
          entry(LocalPathRule.CONTENT_LEAKED, "no content leads to it; SiteCheckTest adds a file"));

  @Test
  void everyRuleThatContentCanBreakHasASite() {
    var missing = new TreeSet<>(AllRules.found());
    missing.removeAll(EXEMPT.keySet());
    examples().forEach(missing::remove);

    assertEquals(Set.of(), missing);
  }

  /** The rules of the broken sites, and of the broken files that an office imports. */
  private static Stream<Rule> examples() {
    return Stream.concat(BrokenSites.names().stream(), BrokenImports.names().stream())
        .flatMap(name -> BrokenSites.rule(name).stream());
  }

  @Test
  void noExemptRuleHasASiteAfterAll() {
    assertEquals(List.of(), examples().filter(EXEMPT::containsKey).toList());
  }

  @Test
  void everySiteIsReportedUnderTheRuleItIsNamedAfter() throws IOException {
    var wrong = new ArrayList<String>();
    for (var name : BrokenSites.names()) {
      var rule = BrokenSites.rule(name);
      if (name.equals(MANY)) {
        continue;
      }
      for (var language : List.of("th", "en")) {
        var report = Files.readString(BrokenSites.golden(name, language));
        if (rule.isEmpty() || !report.contains("[" + rule.get().id() + "]")) {
          wrong.add(name);
        }
      }
    }

    assertEquals(List.of(), wrong);
  }

  @Test
  void bothLanguagesReportTheSamePlaces() throws IOException {
    for (var name : BrokenSites.names()) {
      assertEquals(places(name, "th"), places(name, "en"), name);
    }
  }

  @Test
  void manyMistakesAreSortedByFile() throws IOException {
    var files = places(MANY, "en").stream().map(place -> place.split(":")[0]).toList();

    assertTrue(files.size() > 20, files.toString());
    assertEquals(files.stream().sorted().toList(), files);
  }

  /** File, line, column and rule of each problem. */
  private static List<String> places(String name, String language) throws IOException {
    return Files.readString(BrokenSites.golden(name, language))
        .lines()
        .filter(line -> line.matches("\\S+:[0-9]+:[0-9]+: .* \\[[a-z-]+]"))
        .map(line -> line.replaceFirst(": [^:]* \\[", " ["))
        .toList();
  }
}
