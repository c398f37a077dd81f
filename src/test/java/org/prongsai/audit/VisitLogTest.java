package org.prongsai.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisitLogTest {

  private static final Instant DAY = Instant.parse("2026-11-23T03:00:00Z");
  private static final String HEADER =
      "url,label,verdict,status,final_url,content_type,bytes,millis,checked_at,detail";
  private static final String LINE =
      "http://a.example/,2567 o1 1,ok,200,http://a.example/,text/html,7,12,"
          + "2026-11-23T03:00:00Z,declared pdf";

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void nameFile() {
    file = folder.resolve("links.csv");
  }

  @Test
  void writesItsVisitsSortedByAddressAndLabel() throws IOException {
    var visits =
        List.of(
            visit("http://b.example/", "1", DAY),
            visit("http://a.example/", "2567 o2 1", DAY),
            visit("http://a.example/", "2567 o1 1", DAY));

    VisitLog.of(visits).write(file);

    assertEquals(
        "\uFEFF"
            + HEADER
            + "\r\n"
            + LINE
            + "\r\n"
            + LINE.replace("o1", "o2")
            + "\r\n"
            + LINE.replace("a.example", "b.example").replace("2567 o1 1", "1")
            + "\r\n",
        Files.readString(file));
    try (var files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void readsWhatItWrote() {
    var visits =
        List.of(
            new Visit(
                new AuditTarget("=cmd,\"x\"", "", "'ข้อ 1"),
                Verdict.REFUSED,
                0,
                "-1",
                "",
                0,
                0,
                DAY,
                "address-malformed",
                true),
            new Visit(
                new AuditTarget("http://a.example/ก", "xlsx", "+2567"),
                Verdict.WRONG_TYPE,
                200,
                "http://a.example/",
                "text/html",
                524288,
                4999,
                DAY,
                "found html; declared xlsx; took-long 7",
                true));

    VisitLog.of(visits).write(file);
    var log = VisitLog.read(file);

    assertEquals(visits, log.visits());
    assertEquals(List.of(), log.damagedLines());
  }

  @Test
  void aSpreadsheetFindsNoFormulaInIt() throws IOException {
    VisitLog.of(List.of(visit("=HYPERLINK(\"x\")", "@a", DAY))).write(file);

    assertTrue(
        Files.readString(file).contains("\"'=HYPERLINK(\"\"x\"\")\",'@a,"), Files.readString(file));
  }

  @Test
  void aLogThatIsNotThereIsEmpty() {
    assertEquals(List.of(), VisitLog.read(file).visits());
    assertEquals(List.of(), VisitLog.read(file).damagedLines());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://a.example/,too,few",
        LINE + ",one more",
        "http://a.example/,x,fine,200,,,7,12,2026-11-23T03:00:00Z,",
        "http://a.example/,x,ok,two,,,7,12,2026-11-23T03:00:00Z,",
        "http://a.example/,x,ok,600,,,7,12,2026-11-23T03:00:00Z,",
        "http://a.example/,x,ok,200,,,-7,12,2026-11-23T03:00:00Z,",
        "http://a.example/,x,ok,200,,,7,12,23/11/2569 10:00,",
        "http://a.example/,x,ok,200,,,7,12,2026-11-23T03:00:00Z,seems good",
        ",x,ok,200,,,7,12,2026-11-23T03:00:00Z,",
        "\"http://a.example/,x,ok,200,,,7,12,2026-11-23T03:00:00Z,",
        "http://a.example/;x;ok;200;;;7;12;2026-11-23T03:00:00Z;",
        "http://a\u0007.example/,x,ok,200,,,7,12,2026-11-23T03:00:00Z,",
      })
  void aDamagedLineIsReportedAndSparesTheOthers(String damaged) throws IOException {
    Files.writeString(file, String.join("\n", HEADER, LINE, damaged, "", LINE, damaged));

    var log = VisitLog.read(file);

    assertEquals(List.of(3, 6), log.damagedLines());
    assertEquals(2, log.visits().size());
  }

  @Test
  void aLineOfAnotherEncodingIsReported() throws IOException {
    var thai = LINE.replace("2567 o1 1", "ข้อ 1");
    Files.write(file, (HEADER + "\n" + thai + "\n").getBytes(Charset.forName("windows-874")));
    assertEquals(List.of(2), VisitLog.read(file).damagedLines());

    Files.write(file, (HEADER + "\n" + thai + "\n").getBytes(StandardCharsets.UTF_8));
    assertEquals("ข้อ 1", VisitLog.read(file).visits().get(0).target().label());
  }

  @Test
  void anotherHeaderIsReportedAndSparesTheLines() throws IOException {
    Files.writeString(file, "\uFEFFaddress,who\r\n" + LINE + "\r\n");

    var log = VisitLog.read(file);

    assertEquals(List.of(1), log.damagedLines());
    assertEquals("pdf", log.visits().get(0).target().expectedFormat());
    Files.writeString(file, "");
    assertEquals(List.of(1), VisitLog.read(file).damagedLines());
  }

  @Test
  void theLatestResultOfAnAddressCounts() {
    var old = visit("http://a.example/", "1", DAY);
    var fresh = visit("http://a.example/", "2", DAY.plusSeconds(1));
    var older = visit("http://a.example/", "3", DAY.minusSeconds(1));

    var found = VisitLog.of(List.of(old, fresh, older)).find(old.target());

    assertEquals(fresh, found.orElseThrow());
  }

  @Test
  void saysWhichFileCannotBeWrittenOrRead() throws IOException {
    var nowhere = folder.resolve("missing").resolve("links.csv");
    var fault = assertThrows(UncheckedIOException.class, () -> VisitLog.empty().write(nowhere));
    assertTrue(fault.getMessage().contains(nowhere.toString()));

    Files.createDirectory(file);
    assertThrows(UncheckedIOException.class, () -> VisitLog.read(file));
  }

  private static Visit visit(String url, String label, Instant checkedAt) {
    return new Visit(
        new AuditTarget(url, "pdf", label),
        Verdict.OK,
        200,
        url,
        "text/html",
        7,
        12,
        checkedAt,
        "declared pdf",
        true);
  }
}
