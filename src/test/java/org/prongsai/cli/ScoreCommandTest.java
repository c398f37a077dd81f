package org.prongsai.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code prongsai score} on the tables of the Bang Sak site. */
class ScoreCommandTest {

  private static final Path CONTENT = Path.of(System.getProperty("basedir", ""), "content");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path site;
  @TempDir private Path folder;

  /** What a run said and how it ended. */
  private record Said(int code, String out, String err) {}

  @BeforeAll
  static void copyTheTables() throws IOException {
    copyTo(site);
  }

  /** Without documents, which take no part and are slow to convert. */
  private static void copyTo(Path target) throws IOException {
    try (var files = Files.walk(CONTENT)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var path = CONTENT.relativize(file);
        if (path.startsWith("data") || path.endsWith("site.yml")) {
          var copy = target.resolve("content").resolve(path.toString());
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
  }

  private static Said score(String... options) {
    return score(site, options);
  }

  private static Said score(Path folder, String... options) {
    var args = new ArrayList<>(List.of("score", "--site", folder.toString()));
    args.addAll(List.of(options));
    var out = new StringWriter();
    var err = new StringWriter();
    int code =
        ProngsaiCommand.run(
            new PrintWriter(out), new PrintWriter(err), args.toArray(String[]::new));
    return new Said(code, out.toString(), err.toString());
  }

  private static JsonNode json(String... options) {
    var args = new ArrayList<>(List.of("--format", "json"));
    args.addAll(List.of(options));
    var said = score(args.toArray(String[]::new));
    assertEquals(0, said.code(), said::err);
    try {
      return JSON.readTree(said.out());
    } catch (IOException e) {
      throw new AssertionError(said.out(), e);
    }
  }

  private static void assertSays(Said said, String... words) {
    assertEquals(0, said.code(), said::err);
    assertEquals("", said.err());
    for (var word : words) {
      assertTrue(said.out().contains(word), () -> "«" + word + "» is not in:\n" + said.out());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "o9=100, 95.23, pass",
    "o17=100, 95.66, pass",
    "o9=100 o17=100, 96.23, pass",
    "eit-2=85, 95.28, good",
    "eit-2=84.99, 95.28, pass",
    "o1=0 o9=100, 94.56, pass",
    "eit-2=0, 82.53, improve",
    "total=60, 60.00, urgent",
    "indicator-6=98.92 e7=100, 95.29, pass",
    "eit-1=95 eit-2=95 o9=100, 97.40, excellent"
  })
  void supposedScoresMoveTotalAndLevel(String changes, String total, String level) {
    var options = new ArrayList<String>();
    for (var change : changes.split(" ")) {
      options.addAll(List.of("--set", change));
    }
    var answer = json(options.toArray(String[]::new));
    assertEquals("94.66", answer.at("/total/before").decimalValue().toPlainString());
    assertEquals(total, answer.at("/total/after").decimalValue().setScale(2).toPlainString());
    assertEquals("pass", answer.path("level_before").asText());
    assertEquals(level, answer.path("level_after").asText());
  }

  @Test
  void saysWhatMovesAndWhatCapsTheLevel() {
    var said = score("--lang", "en", "--set", "o9=100", "--set", "o17=100");
    assertSays(
        said,
        "Computed by this site, not a result of the NACC.",
        "Overall score: 94.66 → 96.23 (+1.57)",
        "Level: Pass → Pass\n",
        "  9.3           75.00 → 100.00  Procurement\n",
        "  indicator-9   92.14 → 100.00",
        "  oit           96.07 → 100.00",
        "Pass – good (unconfirmed) needs eit-2 (");
    assertFalse(said.out().contains("Pass (unconfirmed)"), said::out);
    assertFalse(said.out().contains("indicator-10"), said::out);
  }

  @Test
  void speaksThaiAndReadsThaiDigits() {
    assertSays(
        score("--set", "O๑๗=๑๐๐", "--target", "๙๖"),
        "โปรแกรมนี้คำนวณ มิใช่ผลของสำนักงาน ป.ป.ช.",
        "คะแนนรวม: 94.66 → 95.66 (+1.00)",
        "ระดับ: ผ่าน → ผ่าน\n",
        "ผ่านดี (ยังไม่ได้ยืนยัน) ต้องได้ eit-2 (",
        "ตั้งแต่ 85.00 ขึ้นไป แต่ได้ 80.89",
        "เพื่อให้คะแนนรวมถึง 96.00",
        "o9 ได้ 100 → คะแนนรวม 96.23 ระดับ ผ่าน\n");
  }

  @Test
  void ranksWhatEachAloneWouldAdd() {
    assertSays(
        score("--lang", "en", "--year", "2567"),
        "  1. eit-2         80.89  +2.87 → 97.53",
        "  2. o17            0.00  +1.00 → 95.66",
        "  3. o9             0.00  +0.57 → 95.23",
        "  4. e9            72.50  +0.46 → 95.12");
    var gains = json().path("gains");
    assertEquals(16, gains.size());
    assertEquals("i14", gains.path(15).path("figure").asText());
    assertEquals(0, json("--set", "o9=100").path("gains").size());
  }

  @Test
  void findsWhatReachesATotal() {
    var aim = json("--target", "96.00").at("/targets/0");
    assertEquals("[\"o17\",\"o9\"]", aim.at("/by_items/figures").toString());
    assertEquals("96.23", aim.at("/by_items/total").decimalValue().toPlainString());
    assertEquals("[\"eit-2\"]", aim.at("/by_anything/figures").toString());
    var there = json("--target", "94.66").at("/targets/0/by_items");
    assertTrue(there.path("found").asBoolean());
    assertEquals(0, there.path("figures").size());
  }

  @Test
  void saysThatItemsAloneReachNoBetterLevel() {
    var aim = json("--target-level", "good").at("/targets/0");
    assertFalse(aim.at("/by_items/found").asBoolean());
    assertEquals("96.23", aim.at("/by_items/total").decimalValue().toPlainString());
    assertEquals("[\"eit-2\"]", aim.at("/by_anything/figures").toString());
    assertEquals("good", aim.at("/by_anything/level").asText());
    assertSays(
        score("--lang", "en", "--target-level", "good"),
        "To reach the level Pass – good (unconfirmed)",
        "not possible; with all of them at 100: overall score 96.23, level Pass\n",
        "eit-2 at 100 → overall score 97.53, level Pass – good (unconfirmed)\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--set o9             | Write a figure, an equals sign and a score",
        "--set o9=1=2         | Write a figure, an equals sign and a score",
        "--set o99=100        | There is no such figure: o99. Was o9 meant?",
        "--set what-ever=100  | There is no such figure: what-ever. Figures are for example",
        "--set level=100      | There is no such figure: level",
        "--set o9=50          | o9 is an item of the OIT checklist",
        "--set e9=100.01      | A score is a number from 0 to 100",
        "--set e9=-1          | A score is a number from 0 to 100",
        "--set e9=99.999      | A score is a number from 0 to 100",
        "--set e9=            | A score is a number from 0 to 100",
        "--set o9=0 --set o9=0     | The same figure is given twice: o9",
        "--set e8=100         | The present score of e8 is not known",
        "--set eit-1-8=100    | The present score of eit-1-8 is not known",
        "--set 9.2=0 --set o9=100  | 9.2 is computed from o9",
        "--set e9=80 --set eit-1=96 | eit-1 is computed from e9",
        "--set eit-1=96 --set indicator-6=95 | These cannot be supposed together",
        "--year 2565          | no rules for how the scores of 2565 combine",
        "--year 2568          | no overall score of 2568",
        "--year 2024          | The year is given in the Buddhist Era",
        "--year last          | The year is given in the Buddhist Era",
        "--target 101         | A score is a number from 0 to 100",
        "--target-level godo  | There is no such level: godo. Levels: excellent good pass",
        "--out here           | Unknown command or option: --out",
        "--as-of 2567-01-01   | The value of an option is not valid: --as-of 2567-01-01"
      })
  void refusesWhatHasNoClearMeaning(String options, String words) {
    var english = new ArrayList<>(List.of("--lang", "en"));
    english.addAll(List.of(options.split(" ")));
    var said = score(english.toArray(String[]::new));
    var thai = score(options.split(" "));
    assertAll(
        () -> assertEquals(64, said.code(), said::out),
        () -> assertEquals("", said.out()),
        () -> assertTrue(said.err().contains(words), said::err),
        () -> assertTrue(said.err().contains("prongsai score --help"), said::err),
        () -> assertEquals(64, thai.code(), thai::out),
        () -> assertTrue(thai.err().matches("(?s)[^\\n]*[ก-๙].*"), thai::err));
  }

  @Test
  void refusesAFolderThatIsNotThere() {
    var said = score(folder.resolve("nowhere"), "--lang", "en");
    assertEquals(64, said.code());
    assertTrue(said.err().startsWith("There is no such site folder"), said::err);
  }

  @Test
  void aSiteWithoutATotalCannotBeAsked() throws IOException {
    copyTo(folder);
    Files.delete(folder.resolve("content/data/ita-results/2567.csv"));
    Files.delete(folder.resolve("content/data/ita-results/2566.csv"));
    Files.delete(folder.resolve("content/data/ita-tool-scores/2567.csv"));
    // The total follows from the indicators, but what levels ask of EIT does not.
    var computed = score(folder, "--lang", "en", "--target-level", "good");
    assertSays(
        computed,
        "Overall score: 94.66\n",
        "Level: cannot be said, since the score of eit-1, eit-2 is not known",
        "To reach the level Pass – good (unconfirmed)\n"
            + "  cannot be said, since the score of eit-1, eit-2 is not known\n");
    Files.delete(folder.resolve("content/data/ita-indicator-scores/2567.csv"));
    var said = score(folder, "--lang", "en");
    assertEquals(64, said.code(), said::out);
    assertTrue(said.err().contains("no year whose overall score is known"), said::err);
  }

  @Test
  void contentErrorsAreReportedAsCheckReportsThem() throws IOException {
    copyTo(folder);
    var table = folder.resolve("content/data/ita-tool-scores/2567.csv");
    Files.writeString(table, Files.readString(table).replace("80.89", "808.9"));
    var said = score(folder, "--lang", "en");
    assertEquals(1, said.code());
    assertEquals("", said.out());
    assertTrue(
        said.err()
            .contains("content/data/ita-tool-scores/2567.csv:4:3: error [number-out-of-range]"),
        said::err);
    var report = JSON.readTree(score(folder, "--format", "json").out());
    assertEquals("number-out-of-range", report.at("/problems/0/rule").asText());
  }

  @Test
  void nothingIsWrittenButTheCache() throws IOException {
    copyTo(folder);
    assertEquals(0, score(folder, "--cache", folder.resolve("cache").toString()).code());
    try (var files = Files.list(folder)) {
      var names = files.map(file -> file.getFileName().toString()).toList();
      assertTrue(List.of("content", "cache").containsAll(names), names::toString);
    }
  }

  @Test
  void helpIsInTheLanguageAskedFor() {
    assertTrue(score("--help", "--lang", "en").out().contains("a score to suppose"));
    assertTrue(score("--help").out().contains("คะแนนสมมติ"));
  }
}
