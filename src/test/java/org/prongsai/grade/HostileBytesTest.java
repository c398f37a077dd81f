package org.prongsai.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.Rounds;

/** Whatever the bytes are, there is a grade, and soon. */
class HostileBytesTest {

  // Another one at will: -Dprongsai.fuzz.seed=… and -Dprongsai.fuzz.rounds=…
  private static final long SEED = Long.getLong("prongsai.fuzz.seed", 20241001L);
  private static final int ROUNDS = Integer.getInteger("prongsai.fuzz.rounds", Rounds.of(30, 600));
  private static final int MOST_FLIPS = 20;

  static Stream<Arguments> samples() throws IOException {
    var docx = new ByteArrayOutputStream();
    try (var document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("plan");
      document.write(docx);
    }
    return Stream.of(
        Arguments.of("text.pdf", new Pdfs().text(Pdfs.LINE).picture(1, "").bytes()),
        Arguments.of("thai.pdf", ThaiPdf.of("รายงานผลการจัดซื้อจัดจ้าง")),
        Arguments.of("secret.pdf", new Pdfs().text(Pdfs.LINE).protectedWith("secret")),
        Arguments.of("table.xlsx", workbook(Sheets.xlsx())),
        Arguments.of("table.xls", workbook(Sheets.xls())),
        Arguments.of("plan.docx", docx.toByteArray()),
        Arguments.of(
            "table.csv", "ที่,ราคา\n1,\"1,000\"\n๒,\"x\"\n".getBytes(StandardCharsets.UTF_8)),
        Arguments.of("data.json", "[{\"งาน\": [1, 2.5, null]}]".getBytes(StandardCharsets.UTF_8)),
        Arguments.of("page.html", "<html><p>งาน</html>".getBytes(StandardCharsets.UTF_8)));
  }

  private static byte[] workbook(Sheets sheets) {
    return sheets.sheet("a").row("x", "y", "z").row(1, "2", "๓").merge("A1:B1").bytes();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void areAlwaysGraded(String name, byte[] whole) {
    System.out.println("fuzz " + name + " with -Dprongsai.fuzz.seed=" + SEED);
    var random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      int length = random.nextBoolean() ? whole.length : random.nextInt(whole.length + 1);
      var bytes = Arrays.copyOf(whole, length);
      int flips = random.nextInt(MOST_FLIPS);
      for (int flip = 0; flip < flips && length > 0; flip++) {
        bytes[random.nextInt(length)] ^= (byte) (1 << random.nextInt(8));
      }
      var before = bytes.clone();
      int number = round;
      var grade =
          assertTimeoutPreemptively(
              Duration.ofSeconds(60),
              () -> new FileGrader().grade(name, bytes, false),
              () -> name + ", round " + number + " of seed " + SEED);

      assertFalse(grade.kind() == Readability.UNREADABLE && grade.faults().isEmpty());
      assertEquals(grade, new FileGrader().grade(name, bytes, false), "the same again");
      assertEquals(-1, Arrays.mismatch(before, bytes), "the bytes are as they were");
    }
  }

  /** Bits turned in a package are found by its checksums; here they are turned before these. */
  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "xl/worksheets/sheet1.xml",
        "xl/sharedStrings.xml",
        "xl/styles.xml",
        "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels",
        "[Content_Types].xml"
      })
  void areGradedInsideAPackageToo(String part) throws IOException {
    System.out.println("fuzz " + part + " with -Dprongsai.fuzz.seed=" + SEED);
    var random = new Random(SEED);
    var files = Zips.files(workbook(Sheets.xlsx()));
    var whole = files.get(part);
    for (int round = 0; round < ROUNDS; round++) {
      var bytes = whole.clone();
      for (int flip = random.nextInt(4); flip >= 0; flip--) {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(7));
      }
      files.put(part, bytes);
      var grade = new FileGrader().grade("table.xlsx", Zips.of(files), false);

      assertFalse(grade.kind() == Readability.UNREADABLE && grade.faults().isEmpty());
    }
  }

  @Test
  void maySayOneThingAThousandfoldInsideAnother() {
    assertGraded("unreadable", pdf("[".repeat(100_000)));
    assertGraded("unreadable", pdf(pageTree(20_000)));
    assertGraded("unreadable", "[".repeat(100_000));
  }

  @Test
  void mayHaveManyTablesAndColumns() {
    var rows = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      rows.append("a" + i + ",b" + i + ",".repeat(i % 400) + "\n1,2\n\n");
    }
    assertGraded("csv", rows.append(",".repeat(5_000)).append("x\n").toString());
  }

  @Test
  void mayBeSpaceBeforeAWebPage() {
    assertGraded("web-page", " \n".repeat(2_000) + "<html>");
    assertGraded("csv", "<!--".repeat(1_000));
  }

  @Test
  void mayCallAFormThatCallsItself() {
    assertGraded(
        "scanned-pdf",
        pdf(
            "1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj "
                + "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj "
                + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R"
                + "/Resources 6 0 R>> endobj "
                + "4 0 obj <</Length 5>> stream\n/F Do\nendstream endobj "
                + "5 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources 6 0 R"
                + "/Length 17>> stream\n/F Do /F Do /F Do\nendstream endobj "
                + "6 0 obj <</XObject<</F 5 0 R>>>> endobj "
                + "trailer <</Root 1 0 R>> "));
  }

  private static String pageTree(int depth) {
    var objects = new StringBuilder("1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n");
    for (int i = 2; i < depth; i++) {
      objects.append(i + " 0 obj <</Type/Pages/Count 1/Kids[" + (i + 1) + " 0 R]>> endobj\n");
    }
    return objects + "trailer <</Root 1 0 R>> ";
  }

  private static String pdf(String body) {
    return "%PDF-1.7\n" + body + "\n%%EOF\n";
  }

  private static void assertGraded(String kind, String text) {
    var bytes = text.getBytes(StandardCharsets.US_ASCII);
    var grade =
        assertTimeoutPreemptively(
            Duration.ofSeconds(60), () -> new FileGrader().grade("x.csv", bytes, false));

    assertEquals(kind, grade.kind().id());
  }
}
