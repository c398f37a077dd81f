package org.prongsai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.build.BuildConfig;
import org.prongsai.build.SiteModel;
import org.prongsai.problem.Problems;
import org.prongsai.text.FiscalYear;

/** {@code prongsai import} over real files, on a copy of a small site. */
class ImportCommandTest {

  private static final Path RESOURCES =
      Path.of(System.getProperty("basedir", ""), "src/test/resources");
  private static final Path FILES = RESOURCES.resolve("procurement");

  @TempDir private Path folder;
  private Path site;

  private record Said(int code, String out, String err) {}

  @BeforeEach
  void copyTheSite() throws IOException {
    site = folder.resolve("site");
    var minimal = RESOURCES.resolve("sites/minimal");
    try (var files = Files.walk(minimal)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var copy = site.resolve(minimal.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private Said run(String kind, List<Path> files, String... options) {
    var args = new ArrayList<>(List.of("import", kind, "--site", site.toString()));
    files.forEach(file -> args.add(file.toString()));
    args.addAll(List.of(options));
    var out = new StringWriter();
    var err = new StringWriter();
    int code =
        ProngsaiCommand.run(
            new PrintWriter(out), new PrintWriter(err), args.toArray(String[]::new));
    return new Said(code, out.toString(), err.toString());
  }

  private static List<Path> monthly() throws IOException {
    try (Stream<Path> files = Files.list(FILES.resolve("sor-khor-ror-1"))) {
      return files.sorted().toList();
    }
  }

  @Test
  void whatItWritesIsATableThatTheSiteIsBuiltFrom() throws IOException {
    var files = new ArrayList<>(monthly());
    files.add(FILES.resolve("other-forms/nacc-18-columns-2566.xlsx"));
    files.add(FILES.resolve("other-forms/e-gp-2566.csv"));
    var procurement = run("procurement", files, "--data-year", "๒๕๖๖", "--write");
    var performance =
        run(
            "performance",
            List.of(
                FILES.resolve("other-forms/performance-plan-2567.xlsx"),
                FILES.resolve("other-forms/performance-result-2567.xlsx")),
            "--data-year",
            "2567",
            "--write");
    var problems = new Problems();
    var model =
        SiteModel.read(
            new BuildConfig(
                site, folder.resolve("out"), folder.resolve("cache"), Optional.empty(), false),
            problems);

    assertEquals(0, procurement.code(), procurement::out);
    assertEquals(0, performance.code(), performance::out);
    assertFalse(problems.hasErrors(), () -> problems.sorted().toString());
    var tables = model.orElseThrow().site();
    assertEquals(266, tables.table("procurement").of(new FiscalYear(2566)).size());
    assertEquals(12, tables.table("annual-performance").of(new FiscalYear(2567)).size());
  }

  @Test
  void aHeadingMayOnlyBeAColumnThatThereIs() throws IOException {
    var said = run("procurement", monthly(), "--data-year", "2566", "--map", "ค่าปรับ=fine");

    assertEquals(64, said.code());
    assertTrue(said.err().contains("agreed_price_thb"), said::err);
    assertTrue(said.err().contains("ค่าปรับ=fine"), said::err);
  }

  @Test
  void saysInThaiWhatItReadAndWhatForAndThatNothingWasWritten() throws IOException {
    var said = run("procurement", monthly(), "--data-year", "2566");

    assertEquals(0, said.code(), said::out);
    assertEquals("", said.err());
    for (var sentence :
        List.of(
            "นำเข้าการจัดซื้อจัดจ้าง ปีงบประมาณ พ.ศ. 2566",
            "ข้อมูลปี 2566 ใช้ตอบข้อ o17 ของการประเมิน ITA ปี 2567",
            "sor-khor-ror-1-2565-10.xlsx › Sheet1",
            "แบบ สขร.1 หัวตารางแถว",
            "ผู้ได้รับการคัดเลือกและราคาที่ตกลงซื้อหรือจ้าง → ผู้ได้รับการคัดเลือกและราคา (winner_and_price)",
            "ประจำเดือนตุลาคม พ.ศ. 2565",
            "(ดูรายการทั้งหมดด้วย --notes)",
            "อ่านได้ 246 รายการ ตัดรายการซ้ำหรือรวมเป็นรายการเดียว 4 รายการ",
            "ใหม่ 242 เปลี่ยน 0 เหมือนเดิม 0 รวมในตาราง 242 รายการ",
            "ยังไม่ได้เขียน จะเขียน content/data/procurement/2566.csv (242 รายการ) เมื่อใส่ --write")) {
      assertTrue(
          said.out().contains(sentence), () -> "«" + sentence + "» is not in\n" + said.out());
    }
    assertFalse(Files.exists(site.resolve("content/data/procurement")));
  }

  @Test
  void listsTheNotesFirstAndOnlyWhenAsked() throws IOException {
    var file = FILES.resolve("other-forms/e-gp-2566.csv");
    var without = run("procurement", List.of(file), "--data-year", "2566").out();
    var with = run("procurement", List.of(file), "--data-year", "2566", "--notes").out();

    assertTrue(with.length() > without.length());
    assertFalse(with.contains("--notes"), with);
    assertTrue(with.indexOf("หรือไม่ได้นำเข้า") < with.indexOf("ควรตรวจ"), with);
    assertTrue(without.strip().endsWith("เมื่อใส่ --write"), without);
  }

  @Test
  void anErrorKeepsItFromWriting() throws IOException {
    var file = folder.resolve("bad.csv");
    Files.writeString(
        file,
        "ชื่อโครงการ,วิธีการจัดหา,จำนวนเงิน\nซื้อก,ประมูล,500\nซื้อข,คัดเลือก,ห้าร้อย\nซื้อค,คัดเลือก,500\n");
    var said = run("procurement", List.of(file), "--data-year", "2566", "--write", "--lang", "en");

    assertEquals(1, said.code());
    assertTrue(said.out().contains("To be corrected: 2"), said.out());
    assertTrue(said.out().contains("bad.csv › B2 Method (method)"), said.out());
    assertTrue(
        said.out()
            .contains(
                "(e-bidding), วิธีตลาดอิเล็กทรอนิกส์ (e-market), วิธีสอบราคา (price-inquiry)"),
        said.out());
    assertTrue(said.out().contains("bad.csv › C3 Agreed price (agreed_price_thb)"), said.out());
    assertTrue(
        said.out().contains("content/data/procurement/2566.csv was not written"), said.out());
    assertFalse(Files.exists(site.resolve("content/data/procurement")));
  }

  @Test
  void answersProgramsInJson() throws IOException {
    var file = FILES.resolve("other-forms/e-gp-2566.csv");
    var said =
        run("procurement", List.of(file), "--data-year", "2566", "--write", "--format", "json");
    var json = new ObjectMapper().readTree(said.out());

    assertEquals(0, said.code());
    assertEquals(12, json.path("added").asInt());
    assertTrue(json.path("written").asBoolean());
    assertEquals("e-gp", json.path("sheets").path(0).path("form").asText());
    assertEquals(
        "egp_project_no", json.path("sheets").path(0).path("columns").path(1).path("key").asText());
  }

  @Test
  void wrongUseIsSaidAndEndsWith64() {
    var file = FILES.resolve("other-forms/e-gp-2566.csv");

    assertEquals(64, run("procurement", List.of(file)).code());
    assertEquals(64, run("procurement", List.of(file), "--data-year", "2023").code());
    assertEquals(64, run("procurement", List.of(), "--data-year", "2566").code());
    assertEquals(64, run("nothing", List.of(file), "--data-year", "2566").code());
    var missing = run("procurement", List.of(folder.resolve("x.csv")), "--data-year", "2566");
    assertEquals(64, missing.code());
    assertTrue(missing.err().contains("ไม่พบไฟล์"), missing.err());
    assertEquals(
        64,
        ProngsaiCommand.run(
            new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), "import"));
  }

  @Test
  void refusesAKindOfFileThatItCannotRead() throws IOException {
    var file = Files.writeString(folder.resolve("scan.pdf"), "%PDF-1.4");
    var said = run("procurement", List.of(file), "--data-year", "2566");

    assertEquals(1, said.code());
    assertTrue(said.out().contains("[import-kind]"), said.out());
  }

  @Test
  void aColumnMayBeSaidByItsTitleAndAllAreListedWhereItIsAskedFor() throws IOException {
    var file = folder.resolve("a.csv");
    Files.writeString(
        file, "ชื่อโครงการ,ยอดตกลง,ชื่อผู้ชนะ,วิธีการจัดหา\nซื้อก,5,ร้าน ก,คัดเลือก\n");
    var year = List.of("--data-year", "2566");
    var listed = run("procurement", List.of(file), year.get(0), year.get(1), "--map", "ยอดตกลง=?");
    var read =
        run(
            "procurement",
            List.of(file),
            year.get(0),
            year.get(1),
            "--map",
            "ยอดตกลง=ราคาที่ตกลงซื้อหรือจ้าง");

    assertEquals(0, listed.code());
    assertTrue(
        listed.out().contains("  ราคาที่ตกลงซื้อหรือจ้าง (agreed_price_thb)\n"), listed::toString);
    assertTrue(read.out().contains("B1  ยอดตกลง → ราคาที่ตกลงซื้อหรือจ้าง (agreed_price_thb)"));
  }

  @Test
  void aFileThatIsNotNamedIsAskedForInWords() {
    var said = run("procurement", List.of(), "--data-year", "2566");

    assertEquals("ยังไม่ได้ระบุ: FILE", said.err().lines().findFirst().orElseThrow());
  }

  @Test
  void aWordTableOfAddressesIsTakenAsEvidence() throws IOException {
    var file = folder.resolve("ตารางส่ง.docx");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      var rows =
          row("ข้อ", "URL", "คำอธิบาย") + row("ข้อ ๐๑", "https://x.go.th/o1", "ผังโครงสร้าง");
      var names = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
      var text = "<w:document %s><w:body><w:tbl>%s</w:tbl></w:body></w:document>";
      zip.write(text.formatted(names, rows).getBytes(StandardCharsets.UTF_8));
    }

    var asked = run("evidence", List.of(file), "--year", "2567");
    assertEquals(0, asked.code(), asked.out() + asked.err());
    assertTrue(asked.out().contains("“ผังโครงสร้าง” https://x.go.th/o1"), asked.out());
    var written = run("evidence", List.of(file), "--year", "2567", "--write");
    assertEquals(0, written.code(), written.out() + written.err());
    var table = Files.readString(site.resolve("content/data/oit-evidence/2567.csv"));
    assertTrue(table.contains("ผังโครงสร้าง,,https://x.go.th/o1"), table);
  }

  private static String row(String... cells) {
    return Stream.of(cells)
        .map(cell -> "<w:tc><w:p><w:r><w:t>" + cell + "</w:t></w:r></w:p></w:tc>")
        .collect(Collectors.joining("", "<w:tr>", "</w:tr>"));
  }

  @Test
  void aPrintedResultIsShownAndWrittenWhenAsked() throws IOException {
    var file =
        Files.writeString(
            folder.resolve("ผล.txt"), "ปี ๒๕๖๗\nEIT\tข้อ e๙\t๗๒.๕๐\nค่าเฉลี่ยทั้งจังหวัด ๙๓.๐๕\n");

    var asked = run("scores", List.of(file), "--year", "2567");
    assertEquals(0, asked.code(), asked.out() + asked.err());
    assertTrue(asked.out().contains("72.50  ข้อ e๙"), asked.out());
    assertTrue(asked.out().contains("[import-score-unread]"), asked.out());
    assertTrue(asked.out().contains("--write"), asked.out());
    var written = run("scores", List.of(file), "--year", "2567", "--write", "--format", "json");
    assertTrue(written.out().contains("\"written\""), written.out() + written.err());
  }
}
