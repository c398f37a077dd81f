package blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import browser.BrowserSession;
import browser.SiteServer;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an officer does from the download to the second delivery, in this order, on one site: the
 * zip is unpacked in a folder with Thai letters and spaces, its launcher started, the workbook
 * edited as Excel edits it. {@link RealServersIT} goes on with servers as hosts have them.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OfficerJourneyIT {

  private static final long OPENING_NANOS = 120_000_000_000L;
  private static final String RESULTS = "ผลการประเมินภาพรวม";
  private static final String TOOLS = "คะแนนรายเครื่องมือ";
  private static final String MEASURES = "มาตรการส่งเสริมคุณธรรม";
  private static final String STEPS = "ขั้นตอนของมาตรการ";
  private static final String PROJECTS = "แผนและผลการใช้จ่ายประจำปี";
  private static final String EVIDENCE = "หลักฐานการเปิดเผยข้อมูล";
  private static final String PANEL = "section[aria-label=ตัวอย่างก่อนเผยแพร่]";
  private static final String PROJECT_PAGE = "2569/performance/";
  private static final Path PICTURE = Path.of("docs/images/preview-error.png");
  private static final Path REPORT = Path.of("docs/images/report-error.png");

  @TempDir private static Path folder;
  private static Path desk;
  private static Path program;
  private static Path site;
  private static Path published;
  private static ExcelFile workbook;
  private static Path web;
  private static SiteServer server;
  private static Path firstPackage;

  @BeforeAll
  static void unpack() throws IOException {
    desk = Files.createDirectories(folder.resolve("งาน ITA ของ อบต (ทดลอง) & อื่น"));
    Tree.unpack(zip(), desk);
    try (var unpacked = Files.list(desk)) {
      program = unpacked.findFirst().orElseThrow();
    }
    site = desk.resolve("อบต สมมติ");
    published = site.resolve("target/site");
    workbook = new ExcelFile(site.resolve("content/workbook.xlsx"));
    // Beside a home page that was there before, as most offices have one.
    web = Files.createDirectories(folder.resolve("public_html/ita"));
    Files.writeString(web.resolveSibling("index.php"), "<?php echo 'หน้าแรกเดิม';");
    server = new SiteServer(web.getParent());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Path zip() throws IOException {
    var target = Path.of(System.getProperty("prongsai.jar")).getParent();
    try (Stream<Path> files = Files.list(target)) {
      return files
          .filter(file -> file.getFileName().toString().matches("prongsai-[0-9.]+\\.zip"))
          .findFirst()
          .orElseThrow();
    }
  }

  /** Where the site will stand. */
  private static String address() {
    return server.rootAddress() + "ita/";
  }

  private static ProgramRun launch(String... arguments) {
    var command = new ArrayList<String>();
    command.add(program.resolve("prongsai").toString());
    command.addAll(List.of(arguments));
    return ProgramRun.startCommand(command);
  }

  /** With the site, in the process of the test: what the launcher adds was asked before. */
  private static ProgramCall call(String... arguments) {
    var all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--site", site.toString()));
    return ProgramCall.of(all.toArray(String[]::new));
  }

  /** As the launcher of this name does when it is double-clicked; what opens is written down. */
  private static ProgramRun doubleClick(String action) throws IOException {
    Files.deleteIfExists(opened());
    var opener =
        Files.writeString(
            desk.resolve("opener"), "#!/bin/sh\necho \"$1\" >\"$0.tmp\"\nmv \"$0.tmp\" \"$0.1\"\n");
    opener.toFile().setExecutable(true);
    return ProgramRun.startCommand(
        List.of(
            "env",
            "BROWSER=" + opener,
            "PRONGSAI_DO=" + action,
            "PRONGSAI_LAUNCHER=" + action + ".cmd",
            "PRONGSAI_COMMAND_LINE=cmd.exe /c \"\"D:\\ITA\\" + action + ".cmd\" \"",
            program.resolve("prongsai").toString()));
  }

  private static Path opened() {
    return desk.resolve("opener.1");
  }

  /** What the computer was asked to open; the opener may go on when the program has ended. */
  private static String whatOpens(ProgramRun run) throws IOException {
    long until = System.nanoTime() + OPENING_NANOS;
    while (Files.notExists(opened())) {
      assertTrue(System.nanoTime() < until, run::output);
      Thread.onSpinWait();
    }
    return Files.readString(opened()).strip();
  }

  private static List<String> rules(String output, String severity) {
    return output
        .lines()
        .filter(line -> line.contains(": " + severity + " ["))
        .map(line -> line.replaceFirst(".*\\[(.*)]", "$1"))
        .toList();
  }

  @Test
  @Order(1)
  void whatAnOfficeNeedsIsInTheZip() throws IOException {
    for (var name :
        List.of(
            "LICENSE",
            "NOTICE",
            "java-needed.html",
            "docs/manual.th.html",
            "docs/editing.th.html")) {
      assertTrue(Files.exists(program.resolve(name)), name);
    }
    var start = Files.readString(program.resolve("prongsai.cmd"), StandardCharsets.US_ASCII);
    assertEquals(start.lines().count(), start.split("\r\n").length);
    assertFalse(Files.readString(program.resolve("prongsai")).contains("\r"));
  }

  @Test
  @Order(2)
  void aSiteIsBegunAndItsOnlyWarningsAskForSomething() throws IOException {
    var refused = launch("new", site.toString(), "--name", "X", "--address", "x", "--year", "26");
    assertEquals(64, refused.exitCode());
    assertEquals(4, refused.output().lines().count(), refused.output());
    assertFalse(Files.exists(site));

    var begun =
        launch(
            "new",
            site.toString(),
            "--name",
            "อบต.สมมติ",
            "--address",
            address(),
            "--languages",
            "th",
            "--year",
            "2569",
            "--as-of",
            "2026-11-30");

    assertEquals(0, begun.exitCode(), begun.output());
    assertTrue(Files.exists(published.resolve("index.html")));
    assertEquals(
        List.of(
            "contact-missing",
            "contact-missing",
            "contact-missing",
            "licence-missing",
            "text-to-rewrite",
            "text-to-rewrite"),
        rules(begun.output(), "คำเตือน"));
    var page = Files.readString(published.resolve("about/index.html"));
    assertFalse(page.contains("ตัวอย่าง:"), page);
    // The dot that parts the subject from district and province, which were not given.
    assertFalse(page.contains("ds-masthead__subject"), page);
    assertEquals(64, ProgramCall.of("new", site.toString(), "--name", "อบต.อื่น").exitCode());
  }

  @Test
  @Order(3)
  void theWorkbookIsFilledInAndEvidenceImported() throws IOException {
    var file = Files.createDirectories(desk.resolve("หลักฐาน 2569")).resolve("O9 แผน.txt");
    Files.writeString(file, "แผนดำเนินงานประจำปี\n");
    Files.writeString(file.resolveSibling("O10 รายงาน.txt"), "รายงานผลการดำเนินงาน\n");
    workbook.edit(OfficerJourneyIT::fillIn);

    var lock = Files.createFile(site.resolve("content/~$workbook.xlsx"));
    var folder = file.getParent().toString();
    var refused = call("import", "evidence", folder, "--year", "2569", "--write");
    assertEquals(1, refused.exitCode(), refused.output());
    assertTrue(refused.output().contains("[import-workbook-open]"), refused.output());
    assertFalse(Files.exists(site.resolve("content/files")));
    Files.delete(lock);

    var taken =
        launch(
            "import", "evidence", folder, "--year", "2569", "--site", site.toString(), "--write");
    assertEquals(0, taken.exitCode(), taken.output());
    try (var book = workbook.open()) {
      var row = book.getSheet(EVIDENCE).getRow(4);
      assertEquals(2569, row.getCell(0).getNumericCellValue());
      assertEquals("o9", row.getCell(1).getStringCellValue());
      var typed = book.getSheet(PROJECTS).getRow(4);
      assertEquals("2*50000", typed.getCell(5).getCellFormula());
    }
  }

  /** Right and wrong, as an office types. */
  private static void fillIn(XSSFWorkbook book) {
    ExcelFile.type(book, RESULTS, 5, 2569, 91.25, "ดีมาก", 85);
    ExcelFile.type(book, TOOLS, 5, 2569, "แบบวัด IIT", null, "เก้าสิบ");
    ExcelFile.type(book, TOOLS, 6, 2569, "แบบวัด EIT", 1, "๙๐.๕๐");
    ExcelFile.type(book, TOOLS, 7, 2569, "แบบวัด EIT", 2, 984.66);
    ExcelFile.type(book, TOOLS, 8, 2569, "แบบวัด OIT", null, 93.75);
    var begin = LocalDate.of(2025, 10, 1);
    var clinic = "เปิดคลินิกรับเรื่องทุกวันพุธ";
    ExcelFile.type(book, MEASURES, 5, 2569, "m1.1", 1, clinic, "กองช่าง", "๑ ต.ค. ๒๕๖๘");
    ExcelFile.type(book, STEPS, 5, 2569, "s1.1", 1, null, "m9.1", null, "ประชุมชี้แจง");
    var built = "ผิวถนนเสร็จทั้งสาย โทร 1-1020-00000-01-8";
    ExcelFile.type(
        book,
        PROJECTS,
        5,
        2569,
        "p1",
        "ซ่อมถนนบ้านสมมติ",
        "ถนน",
        3,
        "=2*50000",
        begin,
        "15/01/69",
        null,
        "98,500.00",
        built);
    ExcelFile.type(book, PROJECTS, 6, 2569, "p1", "จัดงานวันเด็ก", "การศึกษา", null, 20000);
    ExcelFile.type(book, PROJECTS, 7, 2569, "p3", null, "การศึกษา", null, 20000);
  }

  /** What was wrong, by its cell, with a word of the cure that the officer follows. */
  private static final Map<String, String> CURES =
      Map.of(
          RESULTS + "!C5", "เปลี่ยนเป็นคำในรายการนี้",
          TOOLS + "!D5", "พิมพ์เฉพาะตัวเลข",
          TOOLS + "!D7", "ตรวจกับเอกสารต้นฉบับ",
          STEPS + "!E5", "เพิ่มแถวที่ขาด",
          PROJECTS + "!H5", "ปีสี่หลัก",
          PROJECTS + "!B6", "แก้หรือลบแถวใดแถวหนึ่ง",
          PROJECTS + "!C7", "กรอกค่าในช่องนี้",
          PROJECTS + "!K5", "ลบเลขนี้ออก");

  @Test
  @Order(4)
  void aDoubleClickOnCheckOpensACopyInWhichEachMistakeIsMarked() throws IOException {
    var before = Tree.of(published);
    var run = doubleClick("check");
    assertEquals(1, run.exitCode(), run.output());
    var copy = site.resolve("checked/workbook-checked.xlsx");
    assertEquals(copy.toString(), whatOpens(run));
    try (var book = new ExcelFile(copy).open()) {
      assertEquals(CURES.keySet(), marked(book, "FFB3B3").keySet(), run.output());
      CURES.forEach((cell, cure) -> assertTrue(comment(book, cell).contains(cure), cell));
      var list = book.getSheetAt(0);
      var linked = new ArrayList<String>();
      list.getHyperlinkList().forEach(link -> linked.add(link.getAddress().replace("'", "")));
      assertTrue(linked.containsAll(CURES.keySet()), linked::toString);
    }
    assertEquals(List.of(), before.differencesTo(Tree.of(published)));
  }

  /** The cells over which a colour lies, by sheet and name. */
  private static Map<String, String> marked(XSSFWorkbook book, String colour) {
    var cells = new TreeMap<String, String>();
    book.forEach(
        sheet -> {
          var formats = sheet.getSheetConditionalFormatting();
          for (int i = 0; i < formats.getNumConditionalFormattings(); i++) {
            var format = formats.getConditionalFormattingAt(i);
            var fill = format.getRule(0).getPatternFormatting();
            var is = fill == null ? null : (XSSFColor) fill.getFillBackgroundColorColor();
            if (is != null && is.getARGBHex().endsWith(colour)) {
              Arrays.stream(format.getFormattingRanges())
                  .forEach(
                      range ->
                          range.forEach(at -> cells.put(sheet.getSheetName() + "!" + at, colour)));
            }
          }
        });
    return cells;
  }

  private static String comment(XSSFWorkbook book, String cell) {
    var parts = cell.split("!");
    var at = new CellAddress(parts[1]);
    return book.getSheet(parts[0]).getCellComment(at).getString().getString();
  }

  @Test
  @Order(5)
  void theCuresAreFollowedAndADoubleClickOnBuildPublishes() throws IOException {
    workbook.edit(
        book -> {
          ExcelFile.type(book, RESULTS, 5, null, null, "ผ่านดี");
          ExcelFile.type(book, TOOLS, 5, null, null, null, 90);
          ExcelFile.type(book, TOOLS, 7, null, null, null, 84.66);
          ExcelFile.type(book, STEPS, 5, null, null, null, null, "m1.1");
          ExcelFile.type(
              book,
              PROJECTS,
              5,
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              "15 ม.ค. 2569",
              null,
              null,
              "ผิวถนนเสร็จทั้งสาย");
          ExcelFile.type(book, PROJECTS, 6, null, "p2");
          book.getSheet(PROJECTS).removeRow(book.getSheet(PROJECTS).getRow(6));
        });
    var settings = site.resolve("content/site.yml");
    // The rest of what the manual asks for before a site goes to the public.
    Files.writeString(
        settings,
        Files.readString(settings)
            .replace("draft: true\n", "")
            .replace("# contact:\n#   phone: \"\"", "contact:\n  phone: \"075-000-000\"")
            .replace("#   address: {th: \"\"}", "  address: {th: หมู่ 1 ตำบลสมมติ}")
            .replace(
                "# channels:\n#   complaint: \"\"",
                "channels:\n  complaint: https://www.example.go.th/complaint"));

    var run = doubleClick("build");

    assertEquals(0, run.exitCode(), run.output());
    assertEquals(published.resolve("index.html").toString(), whatOpens(run));
    assertEquals(
        List.of(
            "name-unknown",
            "name-unknown",
            "licence-missing",
            "text-to-rewrite",
            "text-to-rewrite"),
        rules(run.output(), "คำเตือน"));
  }

  @Test
  @Order(6)
  void aDoubleClickOnPreviewShowsInABrowserWhatIsSaved() throws IOException {
    var before = Tree.of(published);
    var run = doubleClick("preview");
    var address = whatOpens(run);
    try (var session = new BrowserSession()) {
      edit(session.desktop(), address);
    } finally {
      run.end();
      run.exitCode();
    }
    var taken = call("preview", "--port", "70000");
    assertEquals(64, taken.exitCode());
    assertTrue(taken.output().contains("70000"), taken.output());
    assertFalse(run.output().contains("Exception"), run.output());
    assertEquals(List.of(), before.differencesTo(Tree.of(published)));
  }

  private static void edit(Page page, String address) throws IOException {
    page.navigate(address + PROJECT_PAGE);
    assertTrue(page.locator("main").innerText().contains("๙๘,๕๐๐.๐๐"));
    waitFor(page, "ตรงกับไฟล์ล่าสุด");

    Files.createFile(site.resolve("content/~$workbook.xlsx"));
    workbook.type(PROJECTS, 5, null, null, null, null, null, null, null, null, null, "มาก");
    waitFor(page, "ต้องแก้ก่อนเผยแพร่:");
    assertTrue(page.locator(PANEL).innerText().contains(PROJECTS + " · J5"));
    assertTrue(page.locator("main").innerText().contains("๙๘,๕๐๐.๐๐"));
    if (Boolean.getBoolean("golden.update")) {
      page.screenshot(new Page.ScreenshotOptions().setPath(PICTURE));
      page.navigate(address + "~preview/problems");
      page.locator("text=" + PROJECTS).first().evaluate("heading => heading.scrollIntoView()");
      page.screenshot(new Page.ScreenshotOptions().setPath(REPORT).setClip(0, 0, 1280, 740));
      page.goBack();
    }

    workbook.type(PROJECTS, 5, null, null, null, null, null, null, null, null, null, 97_400);
    Files.delete(site.resolve("content/~$workbook.xlsx"));
    page.locator("main").filter(with("๙๗,๔๐๐.๐๐")).waitFor();
    waitFor(page, "ตรงกับไฟล์ล่าสุด");

    page.navigate(address + "~preview/problems");
    assertEquals(List.of(), page.locator("script").all());
    assertEquals(404, page.navigate(address + "none/").status());
  }

  private static void waitFor(Page page, String text) {
    page.locator(PANEL).filter(with(text)).waitFor();
  }

  private static Locator.FilterOptions with(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  @Test
  @Order(7)
  void thePackageIsUnpackedBesideAnotherSiteAndVerified() throws IOException {
    var run = doubleClick("package");
    assertEquals(0, run.exitCode(), run.output());
    assertEquals(site.resolve("target/package").toString(), whatOpens(run));
    firstPackage = packed("-");

    Tree.unpack(firstPackage, web);

    var whole = launch("verify", address(), "--site", site.toString());
    assertEquals(0, whole.exitCode(), whole.output());
    assertEquals("<?php echo 'หน้าแรกเดิม';", Files.readString(web.resolveSibling("index.php")));
    assertTrue(Files.readString(web.resolve(PROJECT_PAGE + "index.html")).contains("๙๗,๔๐๐.๐๐"));
  }

  /** The package of this kind; a package of changes names what it is since. */
  private static Path packed(String kind) throws IOException {
    try (var files = Files.list(site.resolve("target/package"))) {
      return files
          .filter(file -> !file.equals(firstPackage) && file.toString().contains(kind))
          .findFirst()
          .orElseThrow();
    }
  }

  @Test
  @Order(8)
  void aCorrectionIsSentAsThePackageOfWhatChanged() throws IOException {
    workbook.edit(
        book -> {
          ExcelFile.type(
              book, PROJECTS, 5, null, null, null, null, null, null, null, null, null, 96_300);
          ExcelFile.type(
              book,
              "การแก้ไขข้อมูลหลังเผยแพร่",
              5,
              1,
              LocalDate.of(2026, 12, 1),
              "annual-performance",
              "2569/p1",
              "spent_thb",
              97_400,
              96_300,
              "บวกผิด");
          var evidence = book.getSheet(EVIDENCE);
          evidence.removeRow(evidence.getRow(5));
        });
    Files.delete(site.resolve("content/files/2569/o10/o10-1.txt"));
    var settings = site.resolve("content/site.yml");
    Files.writeString(settings, Files.readString(settings).replace("2026-11-30", "2026-12-01"));
    var since = call("package", "--since", firstPackage.toString());
    assertEquals(0, since.exitCode(), since.output());
    assertEquals(1, call("verify").exitCode());

    Tree.unpack(packed("-since-"), web);
    for (var path : Files.readAllLines(web.resolve("TO-DELETE.txt"))) {
      Files.delete(web.resolve(path));
    }

    assertFalse(Files.exists(web.resolve("files/2569/o10/o10-1.txt")));
    var whole = call("verify");
    assertEquals(0, whole.exitCode(), whole.output());
    assertEquals(0, call("verify", web.toString()).exitCode());
    assertTrue(Files.readString(web.resolve("corrections/index.html")).contains("บวกผิด"));
    Files.writeString(web.resolve("index.html"), "defaced");
    assertEquals(1, call("verify").exitCode());
  }

  @Test
  @Order(9)
  void aSiteIsSentToAFolderAndBack() throws IOException {
    var there = folder.resolve("web/ita");
    assertEquals(0, call("deploy", "--folder", there.toString()).exitCode());
    assertFalse(Files.exists(there));
    var settings = site.resolve("content/site.yml");
    var named = "\ndeploy: {protocol: folder, folder: ../../web/ita}\n";
    Files.writeString(settings, Files.readString(settings) + named);
    assertEquals(0, call("deploy", "--write").exitCode());
    assertEquals(0, call("verify", there.toString()).exitCode());
    var back =
        call("deploy", "--folder", there.toString(), "--from", firstPackage.toString(), "--write");
    assertEquals(0, back.exitCode(), back.output());
    assertEquals(1, call("verify", there.toString()).exitCode());
    assertTrue(Files.readString(there.resolve(PROJECT_PAGE + "index.html")).contains("๙๗,๔๐๐.๐๐"));

    Files.writeString(there.resolve("theirs.txt"), "");
    var refused = call("deploy", "--folder", there.toString(), "--write");
    assertEquals(1, refused.exitCode());
    assertTrue(refused.output().contains("theirs.txt"), refused.output());
    assertEquals(64, call("deploy", "--folder", site.resolve("content").toString()).exitCode());
    assertEquals(64, call("package", "--preview", "--items").exitCode());

    assertEquals(0, call("package", "--preview").exitCode());
    try (var zip = ZipFile.builder().setPath(packed("-preview-")).get()) {
      assertNotNull(zip.getEntry("SUMMARY-TO-SIGN.html"));
      assertNotNull(zip.getEntry("site/index.html"));
    }
    Files.writeString(published.resolve("index.html"), "edited by hand");
    assertEquals(1, call("package").exitCode());
  }
}
