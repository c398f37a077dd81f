package blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.build.BuildReport;
import org.prongsai.build.SiteModel;
import org.prongsai.host.asciidoctor.SharedEngine;
import org.prongsai.problem.ProblemWords;
import org.prongsai.problem.Problems;
import org.prongsai.problem.RunOutcome;
import org.prongsai.problem.Severity;
import org.prongsai.problem.TextReport;

/**
 * What an officer reads for each mistake, word for word, and that the site published before stays
 * as it was. {@code -Dgolden.update=true} writes the expected reports anew.
 */
class BrokenSitesIT {

  /** A case that is published with warnings. */
  private static final String WARNED = "contact-missing";

  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  // Shared, so that only the documents of a case are converted.
  @TempDir static Path shared;
  private static final Map<Path, SortedMap<String, List<Object>>> EARLIER = new HashMap<>();

  @BeforeAll
  static void publishesTheSitesThatAreRight() throws IOException {
    for (var base : List.of(BrokenSites.MINIMAL, BrokenSites.BARE)) {
      // Of another date, so that whatever is published later differs from it.
      var report =
          BrokenSites.build(base, www(base), shared.resolve("cache"), LocalDate.of(2024, 10, 1));

      assertEquals("", errorsAndWarnings(report));
      assertEquals(RunOutcome.PUBLISHED, report.outcome());
      EARLIER.put(www(base), BrokenSites.state(www(base)));
    }
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("errors")
  void saysExactlyWhatIsWrongAndKeepsTheEarlierSite(String name, @TempDir Path site)
      throws IOException {
    BrokenSites.write(name, site);

    var www = www(BrokenSites.base(name));

    var report = BrokenSites.build(site, www, cache(name), null);

    assertEquals(RunOutcome.NOT_PUBLISHED, report.outcome());
    assertEquals(EARLIER.get(www), BrokenSites.state(www));
    assertNothingUnfinishedIsLeft(www);
    assertGolden(name, report.problems(), report.outcome());
  }

  /** What is published with a warning is known when the content has been read. */
  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("warnings")
  void saysExactlyWhatItWarnsOf(String name, @TempDir Path site) throws IOException {
    BrokenSites.write(name, site);
    var problems = new Problems();

    SiteModel.read(
        BrokenSites.config(site, www(BrokenSites.base(name)), cache(name), null),
        SharedEngine.ENGINE,
        problems);

    assertFalse(problems.hasErrors());
    assertGolden(name, problems, RunOutcome.PUBLISHED);
  }

  @Test
  void aSiteWithWarningsIsPublished(@TempDir Path site, @TempDir Path other) throws IOException {
    var www = other.resolve("www");
    var before = www(BrokenSites.MINIMAL);
    BrokenSites.copy(before, www);
    BrokenSites.write(WARNED, site);

    var report = BrokenSites.build(site, www, shared.resolve("cache"), null);

    assertEquals(RunOutcome.PUBLISHED, report.outcome());
    assertNotEquals(BrokenSites.bytes(before), BrokenSites.bytes(www));
    assertNothingUnfinishedIsLeft(www);
    assertGolden(WARNED, report.problems(), report.outcome());
  }

  static List<String> errors() {
    return cases().filter(name -> !isPublished(name)).toList();
  }

  static List<String> warnings() {
    return cases().filter(BrokenSitesIT::isPublished).toList();
  }

  /** All cases, or by {@code -Dcase=period,year} those whose names begin so. */
  private static Stream<String> cases() {
    var asked = System.getProperty("case", "").split(",");
    return BrokenSites.names().stream()
        .filter(name -> Arrays.stream(asked).anyMatch(name::startsWith));
  }

  /** As its report says; a case that has none yet, as its rule is meant. */
  private static boolean isPublished(String name) {
    var golden = BrokenSites.golden(name, "en");
    try {
      return Files.exists(golden)
          ? !Files.readString(golden).contains("Nothing was published.")
          : BrokenSites.rule(name).filter(r -> r.severity() != Severity.ERROR).isPresent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertNothingUnfinishedIsLeft(Path www) {
    var unfinished = www.resolveSibling("." + www.getFileName() + ".new");
    assertTrue(Files.notExists(unfinished), "an unfinished site is left");
  }

  private static void assertGolden(String name, Problems problems, RunOutcome outcome)
      throws IOException {
    for (var language : List.of("th", "en")) {
      assertGolden(name, language, problems, outcome);
    }
  }

  private static void assertGolden(
      String name, String language, Problems problems, RunOutcome outcome) throws IOException {
    var golden = BrokenSites.golden(name, language);
    var words = ProblemWords.of(language);
    boolean isOfNote =
        BrokenSites.rule(name).filter(rule -> rule.severity() == Severity.NOTE).isPresent();
    var text =
        new TextReport(words).write(problems, outcome) + (isOfNote ? notes(problems, words) : "");
    if (UPDATE) {
      Files.writeString(golden, text);
    }
    assertEquals(Files.readString(golden), text);
  }

  /** The notes as well, which the report of a console only counts. */
  private static String notes(Problems problems, ProblemWords words) {
    return problems.sorted().stream()
        .filter(problem -> problem.severity() == Severity.NOTE)
        .map(
            problem ->
                "\n%s: %s [%s]\n  %s: %s\n  %s: %s\n  %s: %s\n"
                    .formatted(
                        problem.location(),
                        words.severity(Severity.NOTE),
                        problem.rule().id(),
                        words.report("found"),
                        words.found(problem),
                        words.report("expected"),
                        words.expected(problem),
                        words.report("fix"),
                        words.fix(problem)))
        .collect(Collectors.joining());
  }

  /**
   * Where converted documents are kept. Those of a case would take the place of those that are
   * right, which the next case would convert again; so it keeps them elsewhere.
   */
  private static Path cache(String name) throws IOException {
    var cache = shared.resolve("cache");
    return BrokenSites.hasDocuments(name)
        ? Tree.copy(cache, shared.resolve("cache-" + name))
        : cache;
  }

  private static Path www(Path base) {
    return shared.resolve("www-" + base.getFileName());
  }

  private static String errorsAndWarnings(BuildReport report) {
    boolean isClean =
        report.problems().count(Severity.ERROR) + report.problems().count(Severity.WARNING) == 0;
    return isClean
        ? ""
        : new TextReport(ProblemWords.of("en")).write(report.problems(), report.outcome());
  }
}
