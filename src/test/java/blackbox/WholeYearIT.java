package blackbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Another office's whole year 2569, with no change of the program: what nobody outside knows of the
 * year the office brings, the monthly forms are imported, and the forms come out again.
 */
class WholeYearIT {

  private static final Path SOURCE = Path.of("src/test/resources/sites/nonglan");
  private static final int TITLES = 3;

  @TempDir private static Path temp;
  private static ProgramCall imported;
  private static ProgramCall built;

  @BeforeAll
  static void importFormsAndBuild() throws IOException {
    var site = temp.resolve("site");
    BrokenSites.copy(SOURCE.resolve("content"), site.resolve("content"));
    var command = new ArrayList<>(List.of("import", "procurement"));
    forms().forEach(form -> command.add(form.toString()));
    command.addAll(List.of("--data-year", "2569", "--site", site.toString(), "--write"));
    imported = ProgramCall.of(command.toArray(String[]::new));
    built =
        ProgramCall.of("build", "--site", site.toString(), "--out", temp.resolve("www").toString());
  }

  static List<Path> forms() throws IOException {
    try (var files = Files.list(SOURCE.resolve("forms"))) {
      return files.sorted().toList();
    }
  }

  private static String page(String path) throws IOException {
    var file = temp.resolve("www").resolve(path).resolve("index.html");
    return Jsoup.parse(file.toFile(), "UTF-8").select("main").text();
  }

  @Test
  void onlyTheNamesThatNobodyKnowsAreAskedFor() {
    assertEquals(0, imported.exitCode(), imported::output);
    assertEquals(0, built.exitCode(), built::output);
    assertEquals(
        List.of("content/catalogues/2569/questions.csv:1:1: คำเตือน [name-unknown]"),
        built.output().lines().filter(line -> line.contains("คำเตือน [")).toList());
  }

  @ParameterizedTest
  @MethodSource("forms")
  void theFormOfAMonthComesOutAsItWentIn(Path form) throws IOException {
    var month = form.getFileName().toString().replace(".csv", "");
    var given = records(form).subList(TITLES, records(form).size());
    var published =
        records(temp.resolve("www/data/procurement/2569.sor-khor-ror-1." + month + ".csv"));
    assertEquals(
        given.stream().map(this::cells).toList(), published.stream().map(this::cells).toList());
    assertTrue(page("2569/procurement/" + month).contains(given.get(1).get(1)));
  }

  /** What a form says, whatever words it joins names, prices and days with. */
  private List<String> cells(CSVRecord row) {
    return row.stream()
        .map(
            cell ->
                cell.replaceAll("ราคาที่(เสนอ|ตกลง)|/ |,|(?<=\\d)\\.00\\b", "")
                    .replaceAll("ต\\.ค\\.|ตุลาคม", "10")
                    .replaceAll("พ\\.ย\\.|พฤศจิกายน", "11")
                    .replaceAll("ธ\\.ค\\.|ธันวาคม", "12")
                    .replaceAll("ม\\.ค\\.|มกราคม", "1")
                    .replaceAll("ก\\.พ\\.|กุมภาพันธ์", "2")
                    .replaceAll("มี\\.ค\\.|มีนาคม", "3")
                    .replaceAll("พ\\.ค\\.|พฤษภาคม", "5")
                    .replaceAll("มิ\\.ย\\.|มิถุนายน", "6")
                    .replaceAll("ก\\.ค\\.|กรกฎาคม", "7")
                    .replaceAll("ส\\.ค\\.|สิงหาคม", "8")
                    .replaceAll("ก\\.ย\\.|กันยายน", "9")
                    .replaceAll("\\s+", " "))
        .toList();
  }

  private static List<CSVRecord> records(Path file) throws IOException {
    var text = Files.readString(file, UTF_8).replace("\uFEFF", "");
    try (var parser = CSVFormat.RFC4180.parse(new StringReader(text))) {
      return parser.getRecords();
    }
  }

  @Test
  void aMonthWithoutPurchasesSaysThatTheOfficeDeclaredIt() throws IOException {
    assertTrue(page("2569/procurement/2026-04").contains("หน่วยงานแจ้งว่าเดือนเมษายน ๒๕๖๙ ไม่มี"));
  }

  @ParameterizedTest
  @CsvSource({
    "o6, 2569/performance",
    "o7, 2568/performance",
    "o11, 2569/procurement/months",
    "o12, 2568/procurement/months",
    "o25, 2569/measures",
  })
  void whatTheSiteHasAnswersTheItemsOfTheYear(String item, String page) throws IOException {
    var file = temp.resolve("www/ita/2569").resolve(item).resolve("index.html");
    var links = Jsoup.parse(file.toFile(), "UTF-8").select("main a[href$=" + page + "/index.html]");
    assertTrue(!links.isEmpty(), () -> item + " has no " + page);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"๙๑.๒๘", "o7 รายงานผลการดำเนินงานประจำปี", "ความเห็นของผู้มาติดต่อ ส่วนที่ ๒"})
  void homeSaysTheResultInTheNamesThatTheOfficeBrought(String words) throws IOException {
    assertTrue(page("").contains(words), () -> words);
  }
}
