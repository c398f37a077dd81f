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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

  private static final String AREA = "**๑. กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ**\n\n";
  private static final String COLUMNS =
      "มาตรการ\tขั้นตอน/วิธีการ\tผู้รับผิดชอบ\tระยะเวลา\tการติดตามผล\n";

  /** Imports a document of 2567 that has these lines. */
  private TextImport.Result plan(String lines, int year) throws IOException {
    var file = MadeWord.file(folder, "มาตรการ.docx", MadeWord.of(lines));
    return new TextImport(site).plan(file, new FiscalYear(year), true);
  }

  private static List<String> errors(TextImport.Result result) {
    return result.problems().sorted().stream()
        .filter(problem -> problem.severity().name().equals("ERROR"))
        .map(problem -> problem.rule().id() + " " + problem.args().get(0))
        .toList();
  }

  /** A row of which one text goes from edge to edge. */
  private static String across(String text) {
    return text + "\t\t\t\t\n";
  }

  @Test
  void aRowAcrossIsAnAreaAndNeverAMeasure() throws IOException {
    var result =
        plan(
            COLUMNS
                + across("๑. กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ")
                + "๑.๑ ก\t๑) ข\tกองคลัง\tตลอดปี\tทุกไตรมาส\n"
                + across("๒. การใช้จ่ายงบประมาณและการจัดซื้อจัดจ้าง")
                + "๒.๑ ค\tง\tสำนักปลัด\tตลอดปี\t \n",
            2567);

    assertEquals(
        List.of("import-text-area ๒. การใช้จ่ายงบประมาณและการจัดซื้อจัดจ้าง"), errors(result));
    assertTrue(result.problems().sorted().toString().contains("การให้บริการและระบบ E-service"));
    assertFalse(result.written());
  }

  @Test
  void nothingIsOfTheRowAboveUnlessItsCellIsMerged() throws IOException {
    // A sign of no width keeps a cell of the made document from being merged.
    var result =
        plan(
            COLUMNS
                + across("๑. กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ")
                + "๑.๑ ก\t๑) ข\tกองคลัง\t๑ ต.ค. ๒๕๖๗ - ๓๐ ก.ย. ๒๕๖๘\tทุกไตรมาส\n"
                + "๑.๒ ค\tง\t\t–\t–\n",
            2567);

    assertEquals(List.of(), errors(result));
    var rows = rows(site, "ita-measures", 2568);
    assertEquals("2024-10-01", rows.get(0).text("start_date"));
    assertEquals("2025-09-30", rows.get(0).text("end_date"));
    assertEquals("กองคลัง", rows.get(1).text("responsible_th"));
    assertEquals("–", rows.get(1).text("monitoring_th"));
    assertEquals("", rows.get(1).text("start_date"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ข้อคำถาม\tข้อบกพร่อง/ปรับปรุง\no๙ รายงานผล ๐.๐๐\tไม่ได้เผยแพร่",
        "ข้อคำถาม\tคะแนน\tข้อบกพร่อง/ปรับปรุง\nข้อ o๙ รายงานผล\t๐.๐๐\tควรปรับปรุง",
        "ข้อคำถาม\tคะแนน\tข้อบกพร่อง/ปรับปรุง\nOIT ข้อ o9 รายงานผล\t0.00\tควรปรับปรุง",
        "ข้อคำถาม\tคะแนน\tข้อบกพร่อง/ปรับปรุง\nแบบตรวจ OIT ข้อ o9 รายงานผล\t0.00\tควรปรับปรุง",
        "ข้อคำถาม\tคะแนน\tข้อบกพร่อง/ปรับปรุง\no9\t0.00\tควรปรับปรุง",
        "ข้อคำถาม\tคะแนน\tข้อบกพร่อง/ปรับปรุง\n"
            + "แบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT)\t\t\n๙ รายงานผล\t0.00\tควรปรับปรุง",
        "เครื่องมือ\tข้อคำถาม\tข้อบกพร่อง/ปรับปรุง\nแบบตรวจ OIT\t๙. รายงานผล\tควรปรับปรุง",
        "ข้อ\tข้อคำถาม\tข้อบกพร่อง/ปรับปรุง\no9\tรายงานผล\tควรปรับปรุง",
        "ตารางวิเคราะห์\t\nข้อคำถาม\tข้อบกพร่อง/ปรับปรุง\no๙\tควรปรับปรุง",
      })
  void theCodeOfAQuestionIsReadInManyLayouts(String table) throws IOException {
    var result = plan(AREA.replace("๑.", "๒.๑") + table + "\n", 2567);

    assertEquals(List.of(), errors(result));
    assertEquals(
        List.of("o9"),
        rows(site, "ita-analyses", 2567).stream().map(row -> row.text("question")).toList());
  }

  @Test
  void aCodeThatIsNotReadSaysWhy() throws IOException {
    var result =
        plan(AREA + "ข้อคำถาม\tข้อบกพร่อง/ปรับปรุง\nรายงานผล\tก\nข้อ ๙\tข\no99 รายงาน\tค\n", 2567);

    var said = result.problems().sorted().toString();
    assertEquals(3, errors(result).size());
    assertTrue(said.contains("text-code-none"), said);
    assertTrue(said.contains("text-code-tool"), said);
    assertTrue(said.contains("text-code-unknown"), said);
  }

  @Test
  void aTableBelowAnotherNumberIsNotOfTheAreaBeforeIt() throws IOException {
    var table = "ข้อคำถาม\tข้อบกพร่อง/ปรับปรุง\no๙\tควรปรับปรุง\n\n";

    var result = plan(AREA + table + "**๒. ประเด็นที่ไม่รู้จัก**\n\n" + table, 2567);

    assertEquals(List.of("import-text-area ๒. ประเด็นที่ไม่รู้จัก"), errors(result));
  }

  @Test
  void ofAYearWithoutNamesTheDocumentGivesThem() throws IOException {
    var result =
        plan(
            "**๒.๑ ชื่อใหม่**\n\nข้อคำถาม\tข้อบกพร่อง/ปรับปรุง\no๙\tควรปรับปรุง\n\n"
                + COLUMNS
                + across("๑. ชื่อใหม่")
                + "๑.๑ ก\tข\tกองคลัง\tตลอดปี\tทุกไตรมาส\n",
            2569);

    assertEquals(List.of(), errors(result));
    for (int year : List.of(2569, 2570)) {
      var names = Files.readString(site.resolve("content/catalogues/" + year + "/areas.csv"));
      assertTrue(names.contains("1,ชื่อใหม่,,,มาตรการ.docx"), names);
    }
    assertEquals(1, rows(site, "ita-measures", 2570).size());
  }

  @Test
  void theYearIsTheOneThatWasAssessed() throws IOException {
    var lines =
        "**การวิเคราะห์ผลการประเมิน ITA ปี ๒๕๖๘ และมาตรการ ปี ๒๕๖๙**\n\n"
            + AREA
            + "ข้อคำถาม\tข้อบกพร่อง/ปรับปรุง\no๙\tควรปรับปรุง\n";

    assertEquals(List.of("import-text-year 2568"), errors(plan(lines, 2569)));
    assertEquals(List.of(), errors(plan(lines, 2568)));
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
        List.of("[ข้อ o๙๙, 1, i1–i15 e1–e9 o1–o35, text-code-unknown, OIT]"),
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
