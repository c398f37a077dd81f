package org.prongsai.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.ita.Completion;
import org.prongsai.ita.Figures;
import org.prongsai.model.Document;
import org.prongsai.model.Language;
import org.prongsai.model.ProgressListener;
import org.prongsai.problem.Problem;
import org.prongsai.problem.ProblemWords;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Severity;
import org.prongsai.read.SourceReader;
import org.prongsai.render.site.PageTypes;
import org.prongsai.store.TempFiles;
import org.prongsai.validate.SiteValidator;

/** What an officer is told of figures in documents: the place, the macro, and never a warning. */
class TypedFiguresTest {

  private static final Path BANG_SAK = Path.of(System.getProperty("basedir", ""));
  private static final String OF_2567 = "th/2567/text.adoc";
  private static final String OF_NO_YEAR = "th/text.adoc";
  private static final Pattern INCLUDE = Pattern.compile("include::([^\\[]+)\\[");

  // The tables are read once; each test has documents of its own.
  @TempDir static Path tables;
  private static TypedFigures figures;

  @TempDir Path dir;

  @BeforeAll
  static void readTables() {
    writeTables();
    figures = figures(tables);
  }

  private static void writeTables() {
    write(
        tables,
        "site.yml",
        """
        agency:
          agency_id: example.go.th
          name_th: องค์การบริหารส่วนตำบลตัวอย่าง
          name_en: Example Subdistrict Administrative Organization
        base_url: https://ita.example.go.th/
        languages: [th, en]
        as_of: "2024-11-30"
        """);
    write(
        tables,
        "data/ita-results/2567.csv",
        "score,level,pass_mark,change_from_previous,note_th,note_en\n94.66,pass,85.00,0.62,,\n");
    write(
        tables,
        "data/ita-results/2566.csv",
        "score,level,pass_mark,change_from_previous,note_th,note_en\n94.04,pass,85.00,,,\n");
    write(
        tables,
        "data/ita-tool-scores/2567.csv",
        "tool,part,score\nIIT,,99.69\nEIT,1,94.62\nEIT,2,80.89\nOIT,,96.07\n");
    write(
        tables,
        "data/ita-indicator-scores/2567.csv",
        "indicator,score\n"
            + numbered("", "99.78 99.56 99.78 100.00 99.33 92.92 89.75 80.58 92.14 100.00", ""));
    write(
        tables,
        "data/ita-question-scores/2567.csv",
        "question,score,source_label\n"
            + numbered("i", "99.33 100.00 100.00 100.00 98.67 100.00 99.33", ",")
            + numbered("e", "97.00 98.00 97.50 97.00 97.00 97.50 98.00 - 72.50", ",")
            + numbered("o", "100.00 ".repeat(8) + "0.00 " + "100.00 ".repeat(7) + "0.00", ","));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          หน่วยงานได้คะแนนรวม ๙๔.๖๖ คะแนน => ๙๔.๖๖ score:total[] 94.66
          คะแนนรวม ๙4.๖6 และ IIT 99.69 => ๙4.๖6 score:total[] 94.66; 99.69 score:iit[] 99.69
          EIT ส่วนที่ ๒ ได้ ๘๐.๘๙ => ๘๐.๘๙ score:eit-2[] 80.89
          เกณฑ์ผ่านคือ 85.00 คะแนน => 85.00 score:pass-mark[] 85.00
          It is 0.62 points higher than last year. => 0.62 change:total[] 0.62
          In FY2566 the overall score was 94.04. => 94.04 score:total[year=2566] 94.04
          ข้อ o17 ได้ 0.00 คะแนน => 0.00 score:o17[] 0.00
          ข้อ o๑๗ ได้ ๕๐ คะแนน => ๕๐ score:o17[] 0.00
          item:o17[full] scored 100.00 => 100.00 score:o17[] 0.00
          o17 การเผยแพร่ ได้ 50.00 => nothing
          ข้อ e8 ได้ 90.00 คะแนน => 90.00 score:e8[]
          """)
  void namesTheMacroAndWhatItFetches(String sentence, String expected) {
    assertEquals(expected, found(OF_2567, sentence));
  }

  @Test
  void namesTheFirstOfSeveralFiguresWithTheSameValueAndTheOthersInWords() {
    assertEquals(
        "99.78 score:indicator-1[] 99.78 (score:indicator-3[])", found(OF_2567, "ได้ 99.78"));
    assertEquals(
        "99.33 score:indicator-5[] 99.33 (score:i1[], score:i7[])", found(OF_2567, "ได้ 99.33"));
  }

  @Test
  void namesTheOneThatIsNamedNearestFirst() {
    assertEquals(
        "99.78 score:indicator-3[] 99.78 (score:indicator-1[])",
        found(OF_2567, "ตัวชี้วัดที่ ๓ การใช้อำนาจ ได้ 99.78"));
    assertEquals("99.33 score:i7[] 99.33", found(OF_2567, "ข้อ i7 ได้ 99.33"));
  }

  @Test
  void anItemsNameMayStandBetweenItsCodeAndItsScore() {
    assertEquals(
        "50.00 score:o17[] 0.00",
        found(OF_2567, "ข้อ o17 รายงานสรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี ได้ 50.00"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ค่ามัธยฐานของ IIT เท่ากับ 95.20 คะแนน",
        "The national mean of the IIT was 90.00 points, our own score:iit[].",
        "คะแนนเต็ม 100.00 คะแนน คะแนนต่ำสุด 0.00",
        "ปี ๒๕๖๗ มี ๑๑ มาตรการ ๓๕ ข้อ ได้ 88.88 คะแนน",
        "งบประมาณ 94.66 ล้านบาท",
        "งบประมาณ ฿94.66 และ 94.66 ลบ.",
        "พิมพ์ +94.66+ แล้ว",
        ":a: x \\\n94.66",
        "  94.66",
        "[source]\n94.66",
        "[listing]\n94.66",
        "[quote]\n94.66",
        "ifdef::x[]\n94.66\nendif::[]",
        "o17 ได้ 3 รายการ",
        "o17 at 12.30",
        "o1–o5 ได้ 100",
        "a.example/o17 ได้ 50.00",
        "ได้ 50.00 คะแนน\n\nใน o17",
        "คะแนนรวม score:total[] สูงขึ้น change:total[] คะแนน",
      })
  void saysNothingOf(String sentence) {
    assertEquals("nothing", found(OF_2567, sentence));
  }

  @Test
  void isNeverAnErrorOrAWarning() {
    write(OF_2567, "= คะแนนรวม ๙๔.๖๐\n\nคะแนนรวม 94.66 และข้อ o17 ได้ 50.00 คะแนน\n");

    var problems = read(dir, figures);

    assertEquals(2, problems.count(Severity.NOTE));
    assertEquals(2, problems.sorted().size());
  }

  @Test
  void saysItInWordsThatNeitherAccuseNorGuess() {
    write(OF_2567, "= ก\n\nได้ ๙๙.๗๘ คะแนน\n");
    var problem = notes().get(0);
    var words = ProblemWords.of("en");

    assertEquals("a figure typed into the document by hand: \"๙๙.๗๘\"", words.found(problem));
    assertEquals(
        "score:indicator-1[], if that is what is meant: 99.78 in the table; the same number is also"
            + " score:indicator-3[]",
        words.expected(problem));
  }

  @Test
  void namesTheFirstDigitInCodePointsAlsoBehindAnEmojiAndInALaterLine() {
    write(OF_2567, "\uFEFF= ก\n\n😀 คะแนนรวม ๙๔.๖๖\r\nIIT ๙๙.๖๙ OIT 96.07\n");

    assertEquals(
        List.of(
            "content/th/2567/text.adoc:3:12",
            "content/th/2567/text.adoc:4:5",
            "content/th/2567/text.adoc:4:15"),
        notes().stream().map(note -> note.location().toString()).toList());
  }

  @Test
  void writesTheYearIntoTheMacroWhereTheDocumentIsOfNoYear() {
    assertEquals("94.66 score:total[year=2567] 94.66", found(OF_NO_YEAR, "ได้ 94.66"));
    assertEquals("50.00 score:o17[year=2567] 0.00", found(OF_NO_YEAR, "ข้อ o17 ได้ 50.00"));
  }

  @Test
  void readsAnIncludeOnceAndWithTheYearOfAllItsDocuments() {
    write("th/2567/one.adoc", "= หนึ่ง\n\ninclude::../_note.adoc[]\n");
    write("en/2567/one.adoc", "= One\n\ninclude::../../th/_note.adoc[]\n");
    write("th/_note.adoc", "ได้คะแนนรวม ๙๔.๖๖ คะแนน\n");
    write("th/_unused.adoc", "ได้คะแนนรวม ๙๔.๖๖ คะแนน\n");
    assertEquals("๙๔.๖๖ score:total[] 94.66", words(notes()));
    assertEquals("content/th/_note.adoc:1:13", notes().get(0).location().toString());

    write("th/two.adoc", "= สอง\n\ninclude::_note.adoc[]\n");
    assertEquals("๙๔.๖๖ score:total[year=2567] 94.66", words(notes()));
  }

  @Test
  @Timeout(10)
  void readsFortyThousandDigitsInAParagraphWithoutDelay() {
    write(OF_2567, "= ก\n\n" + "94.66 ".repeat(10_000) + "\n");

    assertEquals(10_000, read(dir, figures).count(Severity.NOTE));
  }

  @Test
  void theDocumentsOfBangSakTypeNoFigure() {
    assertEquals(
        List.of(),
        read(BANG_SAK, figures(BANG_SAK)).sorted().stream()
            .map(note -> note.location().toString())
            .toList());
  }

  private String found(String path, String sentence) {
    write(path, "= ชื่อเรื่อง\n\n" + sentence + "\n");
    return words(notes());
  }

  private List<Problem> notes() {
    return read(dir, figures).sorted();
  }

  private static TypedFigures figures(Path siteDir) {
    var problems = new Problems();
    var sources =
        new SourceReader(siteDir, (dir, files, found) -> List.of(), TempFiles.unused())
            .readAll(problems);
    var site =
        new SiteValidator(
                PageTypes.ALL, Optional.empty(), TempFiles.unused(), ProgressListener.NONE)
            .toModel(sources, problems)
            .orElseThrow();
    assertEquals(List.of(), unread(problems));
    return new TypedFigures(new Figures(Completion.of(site), site.catalogues()), site.catalogues());
  }

  /** The notes on the documents of a site, which are not converted. */
  private static Problems read(Path siteDir, TypedFigures figures) {
    var content = siteDir.resolve("content");
    try (var paths = Files.walk(content)) {
      var documents =
          paths
              .map(file -> siteDir.relativize(file).toString().replace('\\', '/'))
              .filter(file -> file.matches("content/(th|en)/(.*/)?[^_/]*\\.adoc"))
              .sorted()
              .map(file -> document(siteDir, file))
              .toList();
      assertFalse(documents.isEmpty());
      var problems = new Problems();
      figures.note(siteDir, documents, problems);
      return problems;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What keeps tables from being read; that their scores do not fit together is no matter here. */
  private static List<String> unread(Problems problems) {
    return problems.summaries().stream().filter(s -> s.matches(".*(column|row|cell)-.*")).toList();
  }

  private static Document document(Path dir, String file) {
    var language = Language.of(file.split("/")[1]).orElseThrow();
    var path =
        file.substring("content/th/".length()).replaceFirst("(^|/)?index\\.adoc$|\\.adoc$", "");
    return new Document(language, path, file, includes(dir, file), "", List.of());
  }

  private static List<String> includes(Path dir, String file) {
    try {
      return INCLUDE
          .matcher(Files.readString(dir.resolve(file)))
          .results()
          .map(found -> dir.resolve(file).resolveSibling(found.group(1)).normalize())
          .map(included -> dir.relativize(included).toString().replace('\\', '/'))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String words(List<Problem> notes) {
    return notes.isEmpty()
        ? "nothing"
        : notes.stream().map(TypedFiguresTest::words).collect(Collectors.joining("; "));
  }

  /** What was typed, the macro, what it fetches, and others with the same value. */
  private static String words(Problem note) {
    var others = note.args().get(3);
    var words = String.join(" ", note.args().subList(0, 3)).strip();
    return words + (others.isEmpty() ? "" : " (" + others + ")");
  }

  private void write(String path, String text) {
    write(dir, path, text);
  }

  private static void write(Path dir, String path, String text) {
    var file = dir.resolve("content").resolve(path);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Rows of a code with a number and a score; without one where it is {@code -}. */
  private static String numbered(String letter, String scores, String rest) {
    var each = scores.split(" ");
    return IntStream.range(0, each.length)
        .mapToObj(i -> letter + (i + 1) + "," + (each[i].equals("-") ? "" : each[i]) + rest + "\n")
        .collect(Collectors.joining());
  }
}
