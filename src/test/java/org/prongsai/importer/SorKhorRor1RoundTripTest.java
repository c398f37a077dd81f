package org.prongsai.importer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.importer.sheet.ColumnChoices;
import org.prongsai.importer.sheet.ImportKind;
import org.prongsai.importer.table.SiteTables;
import org.prongsai.model.ProgressListener;
import org.prongsai.model.Table;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Severity;
import org.prongsai.publish.PublishedFile;
import org.prongsai.publish.form.CompanionFiles;
import org.prongsai.spending.MadePurchases;
import org.prongsai.spending.MonthlyForms;
import org.prongsai.spending.SpendingTables;
import org.prongsai.text.FiscalYear;
import org.prongsai.text.ThaiDigits;

/** A form that is imported and published comes back with the same cells. */
class SorKhorRor1RoundTripTest {

  private static final FiscalYear YEAR = new FiscalYear(2566);
  private static final List<String> HEADINGS =
      List.of(
          "ลำดับที่",
          "งานที่จัดซื้อหรือจัดจ้าง",
          "วงเงินที่จะซื้อหรือจ้าง",
          "ราคากลาง",
          "วิธีซื้อหรือจ้าง",
          "รายชื่อผู้เสนอราคาและราคาที่เสนอ",
          "ผู้ได้รับการคัดเลือกและราคาที่ตกลงซื้อหรือจ้าง",
          "เหตุผลที่คัดเลือกโดยสรุป",
          "เลขที่และวันที่ของสัญญาหรือข้อตกลง");
  private static final List<String> MONTHS =
      List.of(
          "ตุลาคม",
          "พฤศจิกายน",
          "ธันวาคม",
          "มกราคม",
          "กุมภาพันธ์",
          "มีนาคม",
          "เมษายน",
          "พฤษภาคม",
          "มิถุนายน",
          "กรกฎาคม",
          "สิงหาคม",
          "กันยายน");
  private static final List<String> NAMES =
      List.of(
          "บริษัท สมมติก่อสร้าง จำกัด",
          "หจก. สมมติ 2009",
          "กิจการร่วมค้า สมมติเอ และสมมติบี",
          "ร้าน ๙ ตัวอย่างการค้า",
          "นายตัวอย่าง สมมติ",
          "บริษัท ตัวอย่าง (ประเทศไทย) จำกัด (สำนักงานใหญ่)");
  private static final List<String> METHODS =
      List.of("วิธีเฉพาะเจาะจง", "วิธีประกวดราคาอิเล็กทรอนิกส์ (e-bidding)", "วิธีคัดเลือก", "-");
  private static final List<String> REASONS =
      List.of(
          "เสนอราคาต่ำสุด",
          "เป็นผู้มีอาชีพโดยตรง, ส่งมอบใน ๓๐ วัน",
          "มีคุณสมบัติ \"ครบถ้วน\"",
          "-");
  private static final List<String> CONTRACTS =
      List.of("ใบสั่งจ้าง %s/๒๕๖๖", "CNTR-0%s/66", "สัญญาจ้างเลขที่ %s/2566", "660914001%s", "");

  @TempDir private Path folder;
  // Each contract has a number of its own, or the import asks about it.
  private int contracts;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void madeUpFormsComeBackToTheCell(long seed) throws IOException {
    var random = new Random(seed);
    var forms = new LinkedHashMap<String, List<List<String>>>();
    for (int i = 0; i < MONTHS.size(); i++) {
      var month = YearMonth.from(YEAR.start()).plusMonths(i);
      forms.put("2566.sor-khor-ror-1." + month, form(month, MONTHS.get(i), random));
    }
    var files = folder.resolve("office");
    Files.createDirectories(files);
    for (var form : forms.entrySet()) {
      Files.writeString(files.resolve(form.getKey() + ".csv"), csv(form.getValue()));
    }

    var published = publish(files, "csv");
    for (var file : published.values()) {
      assertArrayEquals(file.bytes(), file.bytes(), file.path());
    }
    assertEquals(forms, cells(published, ".csv"));
    assertEquals(forms, cells(published, ".xlsx"));

    var again = folder.resolve("again");
    write(published, again);
    assertEquals(forms, cells(publish(again, "xlsx"), ".xlsx"));
  }

  /** What offices type in many ways is the same after the first time. */
  @Test
  void theFormsOfAnOfficeStayAsTheyWerePublishedFirst() throws IOException {
    var first = publish(SorKhorRor1Test.FILES, "");
    var forms = cells(first, ".xlsx");
    assertEquals(12, forms.size());
    assertEquals(242, forms.values().stream().mapToInt(List::size).sum() - 13);
    assertTrue(
        forms.get("2566.sor-khor-ror-1.2023-04").toString().contains("ไม่มีการจัดซื้อจัดจ้าง"));

    var again = folder.resolve("again");
    write(first, again);
    assertEquals(forms, cells(publish(again, "xlsx"), ".xlsx"));
  }

  private List<List<String>> form(YearMonth month, String name, Random random) {
    var form = new ArrayList<List<String>>();
    form.add(HEADINGS);
    int rows = random.nextInt(7);
    if (rows == 0) {
      int be = month.getYear() + 543;
      var none = "ไม่มีการจัดซื้อจัดจ้างในเดือน" + name + " " + be;
      form.add(List.of("", none, "", "", "", "", "", "", ""));
    }
    int day = 1;
    for (int i = 1; i <= rows; i++) {
      day += random.nextInt(4);
      var signed = "ลงวันที่ " + day + " " + name + " " + (month.getYear() + 543);
      form.add(row(i, month + " " + i, signed, random));
    }
    return form;
  }

  private List<String> row(int number, String title, String signed, Random random) {
    long price = 1_000 + random.nextInt(900_000);
    var budget = price + random.nextInt(1_000) + ".00";
    var bids = new ArrayList<String>();
    int first = random.nextInt(NAMES.size());
    int count = random.nextInt(4);
    for (int i = 0; i < count; i++) {
      var offered = random.nextInt(5) > 0 ? " / " + money(price + 100L * i) : "";
      bids.add(NAMES.get((first + i) % NAMES.size()) + offered);
    }
    contracts++;
    var kind = pick(CONTRACTS, random);
    var shown = Integer.toString(100 + contracts);
    var contract = kind.formatted(kind.contains("๒") ? ThaiDigits.toThai(shown) : shown);
    return List.of(
        Integer.toString(number),
        "จ้างซ่อมถนน สายที่ " + title + " (ตอน ๒)",
        random.nextInt(5) > 0 ? budget : "-",
        random.nextInt(5) > 0 ? budget : "-",
        pick(METHODS, random),
        bids.isEmpty() ? "-" : String.join("\n", bids),
        winner(random.nextInt(8), NAMES.get(first), money(price)),
        pick(REASONS, random),
        contract.isEmpty() ? signed : contract + "\n" + signed);
  }

  /** Of some purchases nothing is known of the winner, of others the price alone. */
  private static String winner(int kind, String name, String price) {
    return kind == 0 ? "-" : kind == 1 ? "- / " + price : name + " / " + price;
  }

  private static String money(long baht) {
    return baht < 1_000
        ? baht + ".00 บาท"
        : baht / 1_000 + "," + Long.toString(1_000 + baht % 1_000).substring(1) + ".00 บาท";
  }

  private static String pick(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }

  private static String csv(List<List<String>> rows) {
    return "\uFEFF"
        + rows.stream()
            .map(
                row ->
                    row.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",", "", "\r\n")))
            .collect(Collectors.joining());
  }

  /** Imports the files of a folder into an empty site and publishes what came of it. */
  private Map<String, PublishedFile> publish(Path files, String ending) throws IOException {
    var site = Files.createTempDirectory(folder, "site");
    List<Path> given;
    try (var all = Files.list(files)) {
      given = all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
    var result =
        new OfficeImport(ImportKind.PROCUREMENT, site, YEAR, ColumnChoices.NONE).run(given, true);
    assertEquals(
        List.of(),
        result.problems().sorted().stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .toList());
    var tables = new LinkedHashMap<>(MadePurchases.tables(List.of()));
    for (var id : List.of(SpendingTables.PROCUREMENT, SpendingTables.BIDS, SpendingTables.MONTHS)) {
      var table = new SiteTables(site).table(MadePurchases.dataset(id), YEAR);
      tables.put(id, new Table(table.dataset(), table.read(new Problems())));
    }
    var settings = MadePurchases.settings();
    var published = new LinkedHashMap<>(tables);
    published.putAll(new SpendingTables(settings, tables).summaries());
    return CompanionFiles.of(
            settings, published, MonthlyForms.of(published, settings), ProgressListener.NONE)
        .files()
        .stream()
        .filter(file -> file.path().matches(".*sor-khor-ror-1\\.20.*"))
        .collect(
            Collectors.toMap(
                file -> file.path().substring(file.path().lastIndexOf('/') + 1),
                file -> file,
                (one, other) -> one,
                TreeMap::new));
  }

  private static void write(Map<String, PublishedFile> published, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (var file : published.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue().bytes());
    }
  }

  /** What stands in the cells from the headings on, by the name of the file without its ending. */
  private static Map<String, List<List<String>>> cells(
      Map<String, PublishedFile> files, String ending) throws IOException {
    var cells = new LinkedHashMap<String, List<List<String>>>();
    for (var file : files.entrySet()) {
      if (file.getKey().endsWith(ending)) {
        var bytes = file.getValue().bytes();
        var name = file.getKey().substring(0, file.getKey().length() - ending.length());
        cells.put(name, ending.equals(".csv") ? ofCsv(bytes) : ofWorkbook(bytes));
      }
    }
    return cells;
  }

  private static List<List<String>> ofCsv(byte[] bytes) {
    var text = new String(bytes, StandardCharsets.UTF_8).substring(1);
    return CsvReader.builder().ofCsvRecord(text).stream().map(CsvRecord::getFields).toList();
  }

  /** Without the lines above the headings and those to sign on below the table. */
  private static List<List<String>> ofWorkbook(byte[] bytes) throws IOException {
    var rows = new ArrayList<List<String>>();
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      var sheet = workbook.getSheetAt(0);
      assertEquals("แบบ สขร.1", sheet.getRow(0).getCell(8).getStringCellValue());
      assertTrue(sheet.getPrintSetup().getLandscape());
      for (int i = 3; i <= sheet.getLastRowNum() && sheet.getRow(i) != null; i++) {
        var cells = new ArrayList<String>();
        for (int at = 0; at < HEADINGS.size(); at++) {
          var shown = new DataFormatter().formatCellValue(sheet.getRow(i).getCell(at));
          cells.add(at == 2 || at == 3 ? shown.replace(",", "") : shown);
        }
        rows.add(cells);
      }
    }
    return rows;
  }
}
