package org.prongsai.importer.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.text.FiscalYear;

/** A printed result becomes tables of scores; what is not sure is left out and named. */
class ScoreImportTest {

  @TempDir private Path folder;
  private Path site;

  @BeforeEach
  void anEmptySite() throws IOException {
    site = Files.createDirectories(folder.resolve("site"));
    Files.createDirectories(site.resolve("content"));
  }

  private ScoreImport.Result run(boolean write, String name, String text) throws IOException {
    var file = Files.writeString(folder.resolve(name), text);
    return new ScoreImport(site, new FiscalYear(2567)).run(List.of(file), write);
  }

  private static Map<String, String> values(ScoreImport.Result result) {
    return result.figures().stream()
        .collect(Collectors.toMap(ReadFigure::figure, ReadFigure::value));
  }

  private static List<String> rules(ScoreImport.Result result) {
    return result.problems().sorted().stream().map(problem -> problem.rule().id()).toList();
  }

  @Test
  void damagedCodesAreReadByTheirTablesAndOrder() throws IOException {
    var result =
        run(
            false,
            "ผล.txt",
            """
            IIT\tข้อ 1๑\t๙๙.๓๓\tรักษาระดับ
            \tข้อ 1๒\t๑๐๐.๐๐
            \tข้อ ๑๐\t๙๘.๐๐
            \tข้อ ๑๑\t๙๗.๐๐
            OIT\tข้อ ๐๑\t๑๐๐.๐๐
            \tข้อ ๐1๘\t๐.๐๐
            """);

    assertEquals(
        Map.of(
            "i1", "99.33", "i2", "100.00", "i10", "98.00", "i11", "97.00", "o1", "100.00", "o18",
            "0.00"),
        values(result));
    assertEquals(List.of(), rules(result));
  }

  @Test
  void alignedTextAndSentencesAreReadWhereTheySayWhatTheyAre() throws IOException {
    var result =
        run(
            false,
            "ผล.txt",
            """
            ผลการประเมิน ITA ปี 2567 คะแนนภาพรวมหน่วยงาน : 91.20 คะแนน ระดับ “ผ่าน”
            ปี 2566 คะแนนภาพรวมหน่วยงาน : 88.10 คะแนน
            คะแนนรวม IIT 92.50
            EIT ส่วนที่ 2 = 80.00
            ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร     89.75
            i4 หน่วยงานใช้จ่ายงบประมาณคุ้มค่า     93.10
            เป้าหมายปีหน้า 95.00
            """);

    assertEquals(
        Map.of(
            "total",
            "91.20",
            "level",
            "pass",
            "iit",
            "92.50",
            "eit-2",
            "80.00",
            "indicator-7",
            "89.75",
            "i4",
            "93.10"),
        values(result));
    assertEquals(List.of("import-score-unread", "import-score-unread"), rules(result));
  }

  @Test
  void shortNumbersOfSpreadsheetsAreScores() throws IOException {
    var result =
        run(false, "ผล.csv", "ข้อคำถาม,เรื่อง,คะแนน\r\ne1,ขั้นตอน,97.5\r\no1,โครงสร้าง,100\r\n");

    assertEquals(Map.of("e1", "97.50", "o1", "100.00"), values(result));
  }

  @Test
  void aTableOfAnotherYearIsNotRead() throws IOException {
    var result =
        run(
            false,
            "ผล.txt",
            "ผล ปี 2567\nข้อ\tคะแนนปี 2566\ne1\t97.00\n\nข้อ\tคะแนนปี 2567\ne1\t98.00\n");

    assertEquals(Map.of("e1", "98.00"), values(result));
    assertEquals(List.of("import-score-unread"), rules(result));
  }

  @Test
  void whatMayBeTwoQuestionsIsLeftOut() throws IOException {
    var result = run(true, "ผล.txt", "IIT\tข้อ 11\t99.33\nOIT\tข้อ o2\t100.00\n");

    assertEquals(Map.of("o2", "100.00"), values(result));
    assertEquals(List.of("import-score-label"), rules(result));
  }

  @Test
  void aTableOfIndicatorsIsReadThoughAColumnNamesTheTool() throws IOException {
    var result =
        run(
            false,
            "ผล.txt",
            """
            ที่	ตัวชี้วัด	แบบวัด	คะแนน
            1	การปฏิบัติหน้าที่	IIT	94.10
            2	ชื่อที่ไม่รู้จัก	IIT	92.35
            	รวม IIT		93.20
            """);

    assertEquals(
        Map.of("indicator-1", "94.10", "indicator-2", "92.35", "iit", "93.20"), values(result));
  }

  @Test
  void aScoreMaySayOfWhatItIs() throws IOException {
    var result =
        run(
            false,
            "ผล.csv",
            "ข้อ,รายการ,คะแนน\r\nO2,ก,100 คะแนน\r\nO3,ข,๑๐๐ คะแนน\r\nO5,ค,100/100\r\n"
                + "O9,ง,100%\r\nO10,จ,85.5 คะแนน\r\nO11,ฉ,ผ่าน\r\n");

    assertEquals(
        Map.of("o2", "100.00", "o3", "100.00", "o5", "100.00", "o9", "100.00", "o10", "85.50"),
        values(result));
  }

  @Test
  void aSumIsTheTotalUnlessItStandsBelowATool() throws IOException {
    for (var sum : List.of("คะแนนรวม", "รวมทั้งสิ้น", "คะแนนรวมทั้งสิ้น")) {
      var tools =
          "ที่\tรายการ\tคะแนน\n1\tแบบวัด IIT\t93.42\n2\tแบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT)\t86.66\n";
      assertEquals(
          Map.of("iit", "93.42", "oit", "86.66", "total", "88.79"),
          values(run(false, "ก.txt", tools + "\t" + sum + "\t๘๘.๗๙\n")));
      var below = "คะแนนราย ข้อ IIT\nข้อ\tคะแนน\ni1\t90.00\n" + sum + "\t90.00\n";
      assertEquals(Map.of("i1", "90.00"), values(run(false, "ข.txt", below)), sum);
    }
  }

  @Test
  void anIndicatorIsKnownByItsNumber() throws IOException {
    var result =
        run(
            false,
            "ผล.txt",
            """
            ตัวชี้วัด	ชื่อ	คะแนน
            ตัวชี้วัดที่ ๑		๙๕.๒๕
            ตัวชี้วัดที่ 4	การใช้ทรัพย์สินทางราชการ	89.63
            ๖ คุณภาพของการดำเนินงาน		๘๙.๖๐
            ตัวชี้วัดที่ 7	การปรับปรุงการทำงาน	84.90
            ๙.๑ ข้อมูลพื้นฐาน		๙๙.๐๐
            """);

    assertEquals(
        Map.of("indicator-1", "95.25", "indicator-4", "89.63", "indicator-6", "89.60"),
        values(result));
    assertEquals(List.of("import-score-unread", "import-score-unread"), rules(result));
  }

  @Test
  void aQuestionStandsBesideItsIndicatorItsWordsAndHowManyAnswered() throws IOException {
    var result =
        run(
            false,
            "ผล.txt",
            """
            ตัวชี้วัด	ข้อ	ข้อคำถาม	น้อย	มาก	คะแนน
            ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่	i๑	ข้อคำถามที่ ๑ ก	0	100	๙๕.๕๐
            	i๒	ข้อคำถามที่ ๒	1	99	๙๔.๒๕

            I3	ข	0	4	36	60	94.25
            """);

    assertEquals(Map.of("i1", "95.50", "i2", "94.25", "i3", "94.25"), values(result));
    assertFalse(rules(result).contains("import-score-twice"));
  }

  @Test
  void theSecondPartOfASurveyIsNoContradiction() throws IOException {
    var columns =
        run(
            false,
            "ก.txt",
            """
            ข้อ	ข้อคำถาม	คะแนน ส่วนที่ ๑	คะแนน ส่วนที่ ๒
            e1	ก ข้อ ๑	93.20	85.20
            e2	ข ข้อ ๒	94.10	84.10
            """);
    assertEquals(Map.of("e1", "93.20", "e2", "94.10"), values(columns));
    assertEquals(List.of("import-score-part"), rules(columns));

    var lines =
        run(
            false,
            "ข.txt",
            "EIT ส่วนที่ 1\nข้อ\tคะแนน\ne1\t93.20\n\nEIT ส่วนที่ 2\nข้อ\tคะแนน\ne1\t85.20\n");
    assertEquals(Map.of("e1", "93.20"), values(lines));
    assertEquals(List.of("import-score-part"), rules(lines));

    var tools = run(false, "ค.txt", "เครื่องมือ\tส่วนที่ 1\tส่วนที่ 2\nEIT\t92.17\t81.83\n");
    assertEquals(Map.of("eit-1", "92.17", "eit-2", "81.83"), values(tools));
  }

  @Test
  void wordsOfQuestionsThatNoListHasAreOfferedAndGapsAreNamed() throws IOException {
    var file =
        Files.writeString(
            folder.resolve("ผล.txt"),
            "ข้อ\tคำถาม\tคะแนน\ni1\tปฏิบัติงานตามขั้นตอน\t95.00\ni3\tเรียกรับสินบนหรือไม่\t96.00\n");
    var result = new ScoreImport(site, new FiscalYear(2568)).run(List.of(file), false);

    assertEquals(List.of("import-score-texts"), rules(result));
    assertEquals(List.of("i2"), result.missing().stream().filter(q -> q.startsWith("i")).toList());
  }

  @Test
  void aDamagedNumberIsSaid() throws IOException {
    var result = run(false, "ผล.txt", "EIT\tข้อ e1\t93.O7\n\tข้อ e2\t92,35\n");

    assertEquals(Map.of("e1", "93.07", "e2", "92.35"), values(result));
    assertEquals(List.of("import-score-read", "import-score-read"), rules(result));
  }

  @Test
  void aQuestionMayNameOthers() throws IOException {
    var result = run(false, "ผล.txt", "ข้อ i๑ คำถามภายในข้อที่ 1 ๘๙.๒๑\n");

    assertEquals(Map.of("i1", "89.21"), values(result));
  }

  @Test
  void anElementOfAnItemIsNotTheItem() throws IOException {
    var result = run(false, "ผล.txt", "o1.1\tข้อมูล ข้อ 5\t95.00\no2\tข้อมูล\t100.00\n");

    assertEquals(Map.of("o2", "100.00"), values(result));
  }

  @Test
  void twiceIsOnceAndAChangeIsSaid() throws IOException {
    assertTrue(run(true, "ผล.txt", "EIT\tข้อ e1\t97.00\n").written());
    var table = site.resolve("content/data/ita-question-scores/2567.csv");
    var first = Files.readString(table, StandardCharsets.UTF_8);
    assertFalse(run(true, "ผล.txt", "EIT\tข้อ e1\t97.00\n").written());
    assertEquals(first, Files.readString(table, StandardCharsets.UTF_8));

    assertEquals(List.of("import-changed"), rules(run(false, "ผล.txt", "EIT\tข้อ e1\t96.00\n")));
  }

  @Test
  void nothingIsWrittenOfWhatContradictsItselfOrIsAnotherYearsOrNoResult() throws IOException {
    assertEquals(
        List.of("import-score-twice"), rules(run(true, "ก.txt", "a\te1\t97.00\nb\te1\t96.00\n")));
    assertEquals(List.of("import-score-year"), rules(run(true, "ข.txt", "ปี 2566\ne1\t97.00\n")));
    assertEquals(List.of("import-score-none"), rules(run(true, "ค.txt", "ประกาศรับสมัคร\n")));
    assertEquals(List.of("import-file-empty"), rules(run(true, "ง.docx", "")));
    assertEquals(List.of("import-document-kind"), rules(run(true, "จ.doc", "{\\rtf1 x}")));
    assertFalse(Files.exists(site.resolve("content/data")));
  }

  @Test
  void everyFigureOfBangSakIsReadAsItsTablesHaveIt() throws IOException {
    var base = Path.of(System.getProperty("basedir", ""));
    var seed = base.resolve("src/test/resources/seed/bangsak-integrity-measures-2567.txt");

    var result = new ScoreImport(site, new FiscalYear(2567)).run(List.of(seed), true);

    assertEquals(69, result.figures().size());
    assertEquals(List.of("e8", "o7", "o10", "o11", "o22", "o23", "o24", "o25"), result.missing());
    assertEquals(List.of(), rules(result));
    for (var table : List.of("ita-tool-scores", "ita-indicator-scores", "ita-question-scores")) {
      assertEquals(
          printed(base.resolve("content/data/" + table + "/2567.csv"), ""),
          printed(site.resolve("content/data/" + table + "/2567.csv"), "2567,"),
          table);
    }
    assertTrue(
        Files.readString(site.resolve("content/data/ita-results/2567.csv"))
            .contains("2567,94.66,pass,85.00,0.62,stated"));
  }

  /** The rows with a score, without the year before them. */
  private static List<String> printed(Path table, String year) throws IOException {
    try (var lines = Files.lines(table)) {
      return lines
          .filter(line -> line.contains("stated") && !line.contains("not-stated"))
          .map(line -> line.substring(year.length()))
          .sorted()
          .toList();
    }
  }
}
