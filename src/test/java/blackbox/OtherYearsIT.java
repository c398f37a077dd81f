package blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.problem.RunOutcome;

/**
 * A year of another structure is data alone: one agency brings a catalogue of its own with other
 * counts, groups, weights and levels, another has a year that ships. What the program computes is
 * compared with what was computed by hand here.
 */
class OtherYearsIT {

  private static final Path SITES = Path.of("src/test/resources/sites");
  private static final String RECONCILIATION = "ita-reconciliation";
  private static final String QUESTIONS = "content/data/ita-question-scores/2590.csv";

  @TempDir private static Path temp;

  private static PublishedSite own;
  private static PublishedSite shipped;

  @BeforeAll
  static void buildBoth() {
    own = build(SITES.resolve("other-structure"), "own");
    shipped = build(SITES.resolve("agency-2568"), "shipped");
  }

  private static PublishedSite build(Path source, String name) {
    var out = temp.resolve(name);
    var report = BrokenSites.build(source, out, temp.resolve("cache"), null);
    assertEquals(RunOutcome.PUBLISHED, report.outcome(), report.problems().summaries().toString());
    return new PublishedSite(out);
  }

  /**
   * The lists: two questions each for the indicators 1 and 2 of IIT, three for indicator 3 of EIT,
   * items in groups of 4, 3 and 3 that weigh 20, 30 and 50 in indicator 4; IIT, EIT and OIT weigh
   * 20, 30 and 50 in the total.
   */
  @Test
  void everyFigureOfTheOtherStructureIsRecomputed() {
    assertEquals(
        List.of(
            // indicator-2 is 82.345 … 82.355 and i3 79.995 … 80.005: i4 is 2 × that − i3
            List.of("i4", "", "", "84.685", "84.715", "not-in-source"),
            // With o7 and o10 unknown, indicator-4 is 20 × 75.00 + 30 × (100 + o7) / 3
            // + 50 × (100 + o10) / 3, all / 100: 41.67, 51.67 (o7), 58.33 (o10), 68.33 (both).
            // Printed is 58.33.
            List.of("o7", "", "0.00", "0.00", "0.00", "not-in-source"),
            List.of("o10", "", "100.00", "100.00", "100.00", "not-in-source"),
            // (90.00 + 85.50) / 2, each half a hundredth more or less
            List.of("indicator-1", "87.75", "87.75", "87.745", "87.755", "agrees"),
            // (80.00 + i4) / 2 with i4 from 0 to 100
            List.of("indicator-2", "82.35", "", "39.9975", "90.0025", "not-derivable"),
            // (87.75 + 82.35) / 2
            List.of("iit", "85.05", "85.05", "85.045", "85.055", "agrees"),
            // (75.25 + 80.00 + 78.40) / 3 = 233.65 / 3 = 77.8833…, ± 0.005
            List.of("indicator-3", "77.88", "77.88", "77.8783", "77.8884", "agrees"),
            List.of("eit", "77.88", "77.88", "77.8783", "77.8884", "agrees"),
            // 3 of 4, 1 of 3, 2 of 3 items; items are exact
            List.of("4.1", "", "75.00", "75.00", "75.00", "not-in-source"),
            List.of("4.2", "", "33.33", "33.3333", "33.3334", "not-in-source"),
            List.of("4.3", "", "66.67", "66.6666", "66.6667", "not-in-source"),
            // 0.2 × 75 + 0.3 × 33.33… + 0.5 × 66.66… = 15 + 10 + 33.33… = 58.33…
            List.of("indicator-4", "58.33", "58.33", "58.3333", "58.3334", "consistent"),
            List.of("oit", "58.33", "58.33", "58.325", "58.335", "agrees"),
            // 0.2 × 85.05 + 0.3 × 77.88 + 0.5 × 58.33 = 17.01 + 23.364 + 29.165 = 69.539
            List.of("total", "69.54", "69.54", "69.534", "69.544", "agrees"),
            // 60 or more is silver; gold asks for 90, and 80 of each tool
            List.of("level", "", "", "", "", "agrees")),
        own.cells(
            RECONCILIATION,
            "2590",
            "figure",
            "published",
            "recomputed",
            "recomputed_low",
            "recomputed_high",
            "verdict"));
  }

  @Test
  void whatCanBeNothingElseIsPublishedAsDerived() {
    assertEquals(
        List.of(List.of("o7", "0.00"), List.of("o10", "100.00")),
        own.table("ita-question-scores", "2590").stream()
            .filter(row -> row.get("status").equals("derived"))
            .map(row -> List.of(row.get("question"), row.get("score")))
            .toList());
    assertEquals(
        List.of("i4"),
        own.table("ita-question-scores", "2590").stream()
            .filter(row -> row.get("status").equals("not-stated"))
            .map(row -> row.get("question"))
            .toList());
  }

  @Test
  void namesComeFromTheCatalogueThatTheSiteBrings() {
    var result = own.table("ita-results", "2590").get(0);
    assertEquals("ระดับเงิน", result.get("level_th"));
    assertEquals("Silver", result.get("level_en"));
    assertEquals(
        List.of(List.of("IIT", "20"), List.of("EIT", "30"), List.of("OIT", "50")),
        own.cells("ita-tool-scores", "2590", "tool", "weight").stream()
            .map(row -> List.of(row.get(0), row.get(1).replaceFirst("\\.0+$", "")))
            .toList());
    assertEquals(10, own.table("oit-disclosures", "2590").size());
    assertTrue(own.page("en/2590/index.html").body().text().contains("Silver"));
    assertTrue(own.page("about/index.html").body().text().contains("ระดับเริ่มต้น"));
  }

  @Test
  void everyFigureOfTheYearThatShipsIsRecomputed() {
    assertEquals(
        List.of(
            List.of("eit-1", "", "", "not-in-source"),
            List.of("eit-2", "", "", "not-in-source"),
            List.of("9.1", "", "75.00", "not-in-source"), // 3 of 4
            List.of("9.2", "", "85.71", "not-in-source"), // 6 of 7
            List.of("9.3", "", "50.00", "not-in-source"), // 1 of 2
            List.of("9.4", "", "100.00", "not-in-source"), // 3 of 3
            List.of("9.5", "", "75.00", "not-in-source"), // 3 of 4
            // (75 + 85.7142… + 50 + 100 + 75) / 5 = 77.1428…
            List.of("indicator-9", "77.14", "77.14", "agrees"),
            List.of("10.1", "", "75.00", "not-in-source"), // 3 of 4
            List.of("10.2", "", "100.00", "not-in-source"), // 4 of 4
            List.of("indicator-10", "87.50", "87.50", "agrees"),
            // (77.14 + 87.50) / 2
            List.of("oit", "82.32", "82.32", "agrees"),
            List.of("eit", "84.75", "", "not-derivable"), // of its parts, which are not printed
            // 0.3 × 91.20 + 0.3 × 84.75 + 0.4 × 82.32 = 27.36 + 25.425 + 32.928 = 85.713
            List.of("total", "85.71", "85.71", "agrees"),
            // 85 or more passes; good would ask for 85 of OIT too
            List.of("level", "", "", "agrees"),
            // 85.71 − 84.50
            List.of("change", "1.21", "1.21", "agrees")),
        shipped.cells(RECONCILIATION, "2568", "figure", "published", "recomputed", "verdict"));
  }

  @Test
  void theYearThatShipsHasAllItsItems() {
    assertEquals(28, shipped.table("oit-disclosures", "2568").size());
    assertTrue(
        shipped.page("about/index.html").body().text().contains("จาก ๒๘ ข้อ ได้ศูนย์ ๕ ข้อ"));
  }

  @Test
  void noPageShowsWhatOnlyAProgrammerReads() {
    for (var site : List.of(own, shipped)) {
      assertFalse(site.pages().isEmpty());
      var broken =
          site.pages().stream()
              .filter(
                  path -> {
                    var text = site.page(path).text();
                    return Stream.of("Exception", "FreeMarker", "org.prongsai", "null", "${")
                        .anyMatch(text::contains);
                  })
              .toList();
      assertEquals(List.of(), broken);
    }
  }

  /** i1 as 91.00 makes (91.00 + 85.50) / 2 = 88.25 of indicator-1, which is printed as 87.75. */
  @Test
  void aDifferenceThatTheAgencyKnowsOfIsPublished() throws IOException {
    var source = temp.resolve("allowed-source");
    BrokenSites.copy(SITES.resolve("other-structure"), source);
    replace(source.resolve(QUESTIONS), "i1,90.00", "i1,91.00");
    var settings = source.resolve("content/site.yml");
    Files.writeString(
        settings,
        Files.readString(settings)
            + """
            allow:
              - rule: figure-differs
                fiscal_year_be: 2590
                figure: indicator-1
                reason: {th: เอกสารพิมพ์ไว้เช่นนี้, en: The document prints it so}
            """);

    var site = build(source, "allowed");

    var different =
        site.table(RECONCILIATION, "2590").stream()
            .filter(row -> row.get("verdict").equals("differs"))
            .toList();
    assertEquals(1, different.size());
    assertEquals("indicator-1", different.get(0).get("figure"));
    assertEquals("87.75", different.get(0).get("published"));
    assertEquals("88.25", different.get(0).get("recomputed"));
    assertEquals("-0.50", different.get(0).get("difference"));
  }

  private static void replace(Path file, String from, String to) throws IOException {
    var text = Files.readString(file);
    assertTrue(text.contains(from), file + " has no " + from);
    Files.writeString(file, text.replace(from, to));
  }
}
