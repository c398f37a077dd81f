package org.prongsai.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.importer.EvidenceImport.Result;
import org.prongsai.text.FiscalYear;

/** Files of an office as evidence: safe names, old names as titles, all or nothing. */
class EvidenceImportTest {

  @TempDir private Path folder;
  private Path site;
  private Path in;

  @BeforeEach
  void anEmptySite() throws IOException {
    site = Files.createDirectories(folder.resolve("site"));
    Files.createDirectories(site.resolve("content"));
    in = Files.createDirectories(folder.resolve("หลักฐาน"));
  }

  private Path file(String name, String text) throws IOException {
    var file = in.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Result run(boolean write, String item, Path... files) {
    return new EvidenceImport(site, new FiscalYear(2567), Optional.ofNullable(item))
        .run(List.of(files), write);
  }

  private Map<String, String> content() throws IOException {
    var content = new TreeMap<String, String>();
    try (var files = Files.walk(site)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var name = site.relativize(file).toString().replace('\\', '/');
        content.put(name, Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    return content;
  }

  private static List<String> rules(Result result) {
    return result.problems().sorted().stream().map(problem -> problem.rule().id()).toList();
  }

  private static List<String> paths(Result result) {
    return result.files().stream()
        .map(file -> file.path().replace("content/files/2567/", ""))
        .toList();
  }

  @Test
  void thaiNamesBecomeSafeOnesAndTitles() throws IOException {
    file("O9 แผนดำเนินงาน.txt", "ก");
    file("โอ ๙/Annual Report 2566.TXT", "ข");
    file("ข้อ 10_รายงาน_ผล.csv", "ค,ง");
    file("ข้อ 10_รายงาน_ผล/desktop.ini", "x");

    var result = run(true, null, in);

    assertEquals(List.of(), rules(result));
    assertEquals(
        List.of("o9/o9-1.txt", "o9/Annual-Report-2566.txt", "o10/o10-1.csv"), paths(result));
    assertEquals(
        "\uFEFFfiscal_year_be,item,sequence,title_th,title_en,url,covers_year_be,published_on,note_th,note_en\r\n"
            + "2567,o9,1,O9 แผนดำเนินงาน,,/files/2567/o9/o9-1.txt,,,,\r\n"
            + "2567,o9,2,Annual Report 2566,,/files/2567/o9/Annual-Report-2566.txt,,,,\r\n"
            + "2567,o10,1,ข้อ 10 รายงาน ผล,,/files/2567/o10/o10-1.csv,,,,\r\n",
        content().get("content/data/oit-evidence/2567.csv"));
    assertEquals("ก", content().get("content/files/2567/o9/o9-1.txt"));
  }

  @Test
  void twiceIsTheSameAsOnce() throws IOException {
    file("O9 แผน.txt", "ก");
    file("O9 สำเนา.txt", "ก");

    var first = run(true, null, in);
    var before = content();
    var second = run(true, null, in);

    assertTrue(first.written());
    assertEquals(List.of(true, false), first.files().stream().map(Result.Taken::isNew).toList());
    assertFalse(second.written());
    assertTrue(second.files().stream().allMatch(Result.Taken::isListed));
    assertEquals(before, content());
  }

  @Test
  void nothingIsWrittenUnlessItIsAskedFor() throws IOException {
    var result = run(false, "o9", file("แผน.txt", "ก"));

    assertTrue(result.isChange());
    assertEquals(Map.of(), content());
  }

  @Test
  void nothingIsWrittenWhereOneFileIsRefused() throws IOException {
    file("O9 แผน.txt", "ก");
    file("O9 หน้า.php", "<?php");
    file("O9 ปลอม.pdf", "no PDF");
    file("O9 หน้า.html", "<script>x</script>");
    file("แผน.txt", "ข");
    file("O99 แผน.txt", "ค");

    var result = run(true, null, in);

    assertEquals(
        List.of(
            "evidence-name-disagrees",
            "evidence-runs",
            "evidence-kind",
            "import-evidence-item",
            "import-evidence-item"),
        rules(result));
    assertEquals(Map.of(), content());
  }

  @Test
  void whatHasNoEndIsNotRead() {
    var result = run(true, "o9", Path.of("/dev/zero"));

    assertEquals(List.of("file-not-ordinary"), rules(result));
  }

  @Test
  void aDifferentFileIsNeverOverwritten() throws IOException {
    run(true, "o9", file("แผน.txt", "ก"), file("Plan.txt", "ข"));
    var result = run(true, "o9", file("แผน.txt", "ค"), file("plan.txt", "ง"));

    assertEquals(List.of("o9/o9-3.txt", "o9/plan-2.txt"), paths(result));
    assertEquals(List.of("import-evidence-title"), rules(result));
    assertEquals("ก", content().get("content/files/2567/o9/o9-1.txt"));
    assertEquals("ข", content().get("content/files/2567/o9/Plan.txt"));
  }

  @Test
  void aFileThatTheSiteHasAlreadyIsNotCopiedAgain() throws IOException {
    var there = site.resolve("content/files/2566/O9/old.txt");
    Files.createDirectories(there.getParent());
    Files.writeString(there, "ก");

    var result = run(true, "o9", file("แผน.txt", "ก"));

    assertEquals("content/files/2566/O9/old.txt", result.files().get(0).path());
    assertFalse(result.files().get(0).isNew());
    assertTrue(
        content().get("content/data/oit-evidence/2567.csv").contains("/files/2566/O9/old.txt"));
  }

  @Test
  void rowsThatAreThereStayAsTheyAre() throws IOException {
    var table = site.resolve("content/data/oit-evidence/2567.csv");
    Files.createDirectories(table.getParent());
    Files.writeString(
        table,
        "item,sequence,title_th,title_en,url,note_th\nO9,4,แผน,Plan,https://example.go.th/,เก่า\n");

    var result = run(true, "o9", file("ใหม่.txt", "ก"));

    assertEquals(List.of("o9/o9-5.txt"), paths(result));
    assertTrue(
        content()
            .get("content/data/oit-evidence/2567.csv")
            .contains("2567,o9,4,แผน,Plan,https://example.go.th/,,,เก่า,\r\n2567,o9,5,ใหม่,"));
  }

  @ParameterizedTest
  @CsvSource({
    "O9 แผน, o9",
    "o09-แผน, o9",
    "โอ ๙, o9",
    "โอ๑๒ แผน, o12",
    "ข้อ 9 แผน, o9",
    "ข้อที่ ๙, o9",
    "ข้อ O9_แผน, o9",
    "(O9) แผน, o9",
    "OIT 9 แผน, o9",
    "9 แผน, ''",
    "ข้อ 9.2 แผน, ''",
    "O123 แผน, ''",
    "โครงการ 9, ''",
    "แผน O9, ''",
  })
  void theNameSaysTheItem(String name, String item) throws IOException {
    var result = run(false, null, file(name + ".txt", "ก"));

    assertEquals(item, result.files().stream().map(Result.Taken::item).findFirst().orElse(""));
  }

  @ParameterizedTest
  @CsvSource({"CON, o9-1.txt", "x.php, ''", "-rf, o9-1.txt", "a b, a-b.txt", "..., o9-1.txt"})
  void noNameIsUnsafe(String name, String safe) throws IOException {
    var result = run(false, "o9", file(name + ".txt", "ก"));

    assertEquals(safe.isEmpty() ? List.of() : List.of("o9/" + safe), paths(result));
  }

  @Test
  void aSubmissionTableBecomesRows() throws IOException {
    var table =
        file(
            "ตารางส่ง.csv",
            "ข้อ,ลิงก์,คำอธิบาย\r\n"
                + "ข้อ o๑,\"1) https://x.go.th/a\n2) https://x.go.th/b\",\"1) ผัง\n2) คำสั่ง\"\r\n"
                + "๐๒,www.x.go.th/c,ผู้บริหาร\r\n,https://x.go.th/d,ปลัด\r\nO 3,-,ยังไม่ทำ\r\n");

    var first = run(true, null, table);
    var before = content();
    var second = run(true, null, table);

    assertEquals(
        List.of(
            "o1 1 ผัง https://x.go.th/a",
            "o1 2 คำสั่ง https://x.go.th/b",
            "o2 1 ผู้บริหาร https://www.x.go.th/c",
            "o2 2 ปลัด https://x.go.th/d"),
        first.linked().stream()
            .map(l -> l.item() + " " + l.sequence() + " " + l.title() + " " + l.url())
            .toList());
    assertEquals(List.of("import-submission-none", "import-submission-scheme"), sorted(first));
    assertEquals(33, first.without().size());
    assertTrue(first.written());
    assertFalse(second.written());
    assertEquals(before, content());
  }

  private static List<String> sorted(Result result) {
    return rules(result).stream().sorted().toList();
  }

  @Test
  void aSavedPageAndACutAddressAreTold() throws IOException {
    var page =
        file(
            "เดิม.html",
            "<html><body><a href='https://x.go.th/'>หน้าแรก</a><table><tr><td rowspan=2>O2<td>ก"
                + "<td><a href='https://x.go.th/a'>นายก</a></tr><tr><td>ข"
                + "<td><a href='https://x.go.th/b'>คลิก</a></tr></table></body></html>");
    var cut = file("ตัด.csv", "ข้อ,URL\r\no9,\"https://x.go.th/fil\nes/o9.pdf\"\r\n");
    var other = file("อื่น.csv", "ข้อ,URL\r\no99,https://x.go.th/z\r\no1,https://x.go.th/o1\r\n");

    var read = run(false, null, page);
    assertEquals(
        List.of("นายก", "o2"), List.of(read.linked().get(0).title(), read.linked().get(1).item()));
    assertEquals(List.of("import-submission-unplaced"), rules(read));
    assertEquals(List.of("import-submission-address"), rules(run(true, null, cut)));
    var shown = file("ย่อ.csv", "ข้อ,URL\r\no9,https://x.go.th/d/1AbC...\r\n");
    assertEquals(List.of("import-submission-address"), rules(run(true, null, shown)));
    assertEquals(List.of("import-submission-item"), rules(run(true, null, other)));
    assertEquals(Map.of(), content());
  }
}
