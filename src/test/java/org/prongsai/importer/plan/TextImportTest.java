package org.prongsai.importer.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.importer.table.SiteTables;
import org.prongsai.importer.word.MadeWord;
import org.prongsai.model.Row;
import org.prongsai.problem.Problems;
import org.prongsai.read.SourceReader;
import org.prongsai.settings.DatasetParser;
import org.prongsai.text.FiscalYear;

/** The document of an office that analyses its result and sets measures, as a Word file. */
class TextImportTest {

  private static final Path BASE = Path.of(System.getProperty("basedir", ""));
  private static final FiscalYear YEAR = new FiscalYear(2567);

  @TempDir private Path folder;
  private Path site;

  @BeforeEach
  void anEmptySite() throws IOException {
    site = Files.createDirectories(folder.resolve("site"));
    Files.createDirectories(site.resolve("content"));
  }

  private Path seed() throws IOException {
    var text = BASE.resolve("src/test/resources/seed/bangsak-integrity-measures-2567.txt");
    var bytes = MadeWord.of(Files.readString(text, StandardCharsets.UTF_8).replace("\r", ""));
    return MadeWord.file(folder, "มาตรการ 2567.docx", bytes);
  }

  private static List<Row> rows(Path of, String id, int year) {
    var dataset = new DatasetParser(new Problems()).parse(id, SourceReader.shipped(id), false);
    return new SiteTables(of).table(dataset, new FiscalYear(year)).read(new Problems());
  }

  private static String bare(String text) {
    return text.replaceAll("\\s+", "");
  }

  /** The Thai text of a page, without the macros that fetch figures, in paragraphs. */
  private static List<String> paragraphs(Path of, String page) throws IOException {
    return Files.readString(of.resolve("content/th/" + page + ".adoc"))
        .lines()
        .filter(line -> !line.isBlank())
        .map(TextImportTest::bare)
        .toList();
  }

  @Test
  void theSeedNeedsFewCorrectionsByHand() throws IOException {
    var result = new TextImport(site).plan(seed(), YEAR, true);

    assertEquals(
        List.of(),
        result.problems().sorted().stream()
            .filter(problem -> problem.severity().name().equals("ERROR"))
            .map(Object::toString)
            .toList());
    assertTrue(result.written());
    var corrections = new ArrayList<String>();
    for (var table :
        Map.of(
                "ita-analyses", 2567,
                "ita-findings", 2567,
                "ita-question-scores", 2567,
                "ita-limitations", 2567,
                "ita-measures", 2568,
                "ita-measure-steps", 2568)
            .entrySet()) {
      compare(table.getKey(), table.getValue(), corrections);
    }
    for (var page :
        List.of(
            "2567/index",
            "2567/analysis/index",
            "2567/analysis/1",
            "2567/analysis/2",
            "2567/analysis/3",
            "2567/analysis/4",
            "2567/analysis/5",
            "2567/analysis/6",
            "2567/analysis/7",
            "2567/limitations",
            "2568/measures/index")) {
      comparePage(page, corrections);
    }
    assertTrue(corrections.size() < 20, String.join("\n", corrections));
  }

  /** Each cell that was published otherwise is a correction, but for spaces and English. */
  private void compare(String id, int year, List<String> corrections) {
    // What the document does not print no import can find.
    var wanted =
        rows(BASE, id, year).stream()
            .filter(row -> !id.equals("ita-question-scores") || !row.text("score").isEmpty())
            .toList();
    var found = rows(site, id, year);
    for (int at = 0; at < Math.max(wanted.size(), found.size()); at++) {
      var row = at < wanted.size() ? wanted.get(at) : new Row(Map.of());
      var other = at < found.size() ? found.get(at) : new Row(Map.of());
      for (var column : row.values().keySet()) {
        if (!column.endsWith("_en") && !bare(row.text(column)).equals(bare(other.text(column)))) {
          corrections.add(id + " " + at + " " + column + ": " + other.text(column));
        }
      }
      for (var column : other.values().keySet()) {
        if (row.text(column).isEmpty()) {
          corrections.add(id + " " + at + " " + column + " too many: " + other.text(column));
        }
      }
    }
  }

  /** Each paragraph that was published otherwise is a correction, and each that is not there. */
  private void comparePage(String page, List<String> corrections) throws IOException {
    var wanted = Set.copyOf(paragraphs(BASE, page));
    for (var line : paragraphs(site, page)) {
      if (!wanted.contains(line)) {
        corrections.add(page + ": " + line);
      }
    }
  }

  @Test
  void twiceIsTheSameAsOnce() throws IOException {
    var file = seed();
    new TextImport(site).plan(file, YEAR, true);

    var again = new TextImport(site).plan(file, YEAR, true);

    assertFalse(again.written());
    assertFalse(again.problems().hasErrors());
  }

  @Test
  void whatIsThereIsNotOverwritten() throws IOException {
    var page = site.resolve("content/th/2567/analysis/1.adoc");
    Files.createDirectories(page.getParent());
    Files.writeString(page, "= ของเดิม\n");

    var result = new TextImport(site).plan(seed(), YEAR, true);

    assertFalse(result.written());
    assertEquals(
        List.of("import-text-there"),
        result.problems().sorted().stream()
            .filter(problem -> problem.severity().name().equals("ERROR"))
            .map(problem -> problem.rule().id())
            .toList());
    assertFalse(Files.exists(site.resolve("content/data")));
  }

  @Test
  void anotherDocumentIsNoAnalysis() throws IOException {
    var file = MadeWord.file(folder, "a.docx", MadeWord.of("ประกาศ\n\nข้อความ"));

    var result = new TextImport(site).plan(file, YEAR, true);

    assertEquals(
        List.of("import-text-no-plan"),
        result.problems().sorted().stream()
            .filter(problem -> problem.severity().name().equals("ERROR"))
            .map(problem -> problem.rule().id())
            .toList());
  }

  private TextImport.Result ofQuestions(int year, String... questions) throws IOException {
    var text =
        new StringBuilder(
            "๑. กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ\n\nเครื่องมือ\tข้อคำถาม\tข้อบกพร่อง/ปรับปรุง\n");
    for (var question : questions) {
      text.append(question).append("\tรักษาระดับ\n");
    }
    var file = MadeWord.file(folder, "b.docx", MadeWord.of(text.toString()));
    return new TextImport(site).plan(file, new FiscalYear(year), true);
  }

  @Test
  void aCodeThatTheYearDoesNotHaveIsNotCutToOneThatItHas() throws IOException {
    var result = ofQuestions(2567, "IIT\tข้อ i๑", "OIT\tข้อ o๙๙");

    assertEquals(
        List.of("[ข้อ o๙๙, 1]"),
        result.problems().sorted().stream()
            .filter(problem -> problem.rule().id().equals("import-text-code"))
            .map(problem -> problem.args().toString())
            .toList());
  }

  @Test
  void ofAToolWhoseQuestionsNobodyListedTheCodesAreThoseThatArePrinted() throws IOException {
    var result = ofQuestions(2568, "IIT\tข้อ i๑", "OIT\tข้อ o๑");

    assertFalse(result.problems().hasErrors());
    assertEquals(
        List.of("i1", "o1"),
        rows(site, "ita-analyses", 2568).stream().map(row -> row.text("question")).toList());
  }
}
