package blackbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.build.BuildReport;
import org.prongsai.problem.Problem;
import org.prongsai.problem.RunOutcome;

/**
 * An officer opens our tables in a Thai Excel, types as one types in Thailand and saves: what is
 * published is the same to the byte, and every reading that was not plain is noted.
 */
class ToleratedTablesIT {

  private static final Path OWN_DATASET = Path.of("src/test/resources/sites/own-dataset");
  private static final String RESULTS = "content/data/ita-results/2567";
  private static final String SCORES = "content/data/ita-indicator-scores/2567";
  private static final String MEASURES = "content/data/ita-measures/2567";
  private static final String CONTRACTS = "content/data/contracts/2567";

  @TempDir static Path shared;
  private static SortedMap<String, ByteBuffer> clean;

  @TempDir Path site;

  @BeforeAll
  static void publishesTheCleanTables() throws IOException {
    var site = shared.resolve("site");
    copyClean(site);

    assertEquals(List.of(), notes(publish(site)));
    clean = BrokenSites.bytes(shared.resolve("www"));
  }

  @Test
  void csvSavedByThaiExcelIsPublishedTheSame() throws IOException {
    copyClean(site);
    resave(RESULTS, text -> text.replace("94.66", "๙๔.๖๖ คะแนน").replace("85.00", "85"));
    resave(SCORES, text -> text.replace("100.00", "100").replace("10,", "๑๐,"));
    resave(
        MEASURES,
        text ->
            text.replaceFirst("2023-10-01,2024-09-30", "1/10/2566,30/09/2567")
                .replaceFirst("2023-10-01,2024-09-30", "๑ ต.ค. ๖๖,30 กันยายน พ.ศ. 2567")
                .replaceFirst("annual", "Annual"));
    resave(
        CONTRACTS,
        text ->
            text.replace("66129000001", "๖๖๑๒๙๐๐๐๐๐๑")
                .replace("1250000.00", "\"1,250,000.00 บาท\"")
                .replace("98500.50", "\"๙๘,๕๐๐.๕๐\"")
                .replace("2023-12-15,true", "15-12-2566,ใช่")
                .replace("2024-02-01,false", "1 ก.พ. 2567,ไม่ใช่"));

    var report = publish(site);

    assertEquals(clean, BrokenSites.bytes(shared.resolve("www")));
    assertEquals(
        List.of(
            "contracts/2567.csv  read-encoding windows-874",
            "contracts/2567.csv  read-separator semicolon",
            "contracts/2567.csv A2 read-as ๖๖๑๒๙๐๐๐๐๐๑ → 66129000001",
            "contracts/2567.csv B2 read-as 1,250,000.00 บาท → 1250000.00",
            "contracts/2567.csv C2 read-as 15-12-2566 → 2023-12-15",
            "contracts/2567.csv D2 read-as ใช่ → true",
            "contracts/2567.csv B3 read-as ๙๘,๕๐๐.๕๐ → 98500.50",
            "contracts/2567.csv C3 read-as 1 ก.พ. 2567 → 2024-02-01",
            "contracts/2567.csv D3 read-as ไม่ใช่ → false",
            "ita-indicator-scores/2567.csv  read-encoding windows-874",
            "ita-indicator-scores/2567.csv  read-separator semicolon",
            "ita-indicator-scores/2567.csv A4 read-as ๑๐ → 10",
            "ita-indicator-scores/2567.csv B4 read-as 100 → 100.00",
            "ita-measures/2567.csv  read-encoding windows-874",
            "ita-measures/2567.csv  read-separator semicolon",
            "ita-measures/2567.csv G2 read-as 1/10/2566 → 2023-10-01",
            "ita-measures/2567.csv H2 read-as 30/09/2567 → 2024-09-30",
            "ita-measures/2567.csv K2 read-as Annual → annual",
            "ita-measures/2567.csv G3 read-as ๑ ต.ค. ๖๖ → 2023-10-01",
            "ita-measures/2567.csv H3 read-as 30 กันยายน พ.ศ. 2567 → 2024-09-30",
            "ita-results/2567.csv  read-encoding windows-874",
            "ita-results/2567.csv  read-separator semicolon",
            "ita-results/2567.csv A2 read-as ๙๔.๖๖ คะแนน → 94.66",
            "ita-results/2567.csv C2 read-as 85 → 85.00"),
        notes(report));
  }

  @Test
  void workbooksArePublishedTheSame() throws IOException {
    copyClean(site);
    workbook(
        RESULTS,
        (sheet, row) -> {
          sheet.value(row, 0, 94.66);
          sheet.value(row, 1, "pass");
          sheet.value(row, 2, 85);
          sheet.value(row, 3, "๐.๖๒");
          sheet.value(row, 4, "stated");
        });
    workbook(
        CONTRACTS,
        (sheet, row) -> {
          sheet.value(row, 0, row == 1 ? "66129000001" : "๖๖๑๒๙๐๐๐๐๐๒");
          if (row == 1) {
            sheet.value(row, 1, 1250000);
            sheet.value(row, 2, LocalDate.of(2023, 12, 15));
            sheet.style(row, 2).format("[$-107041E]d/mm/yyyy").set();
            sheet.value(row, 3, true);
          } else {
            sheet.value(row, 1, "98,500.50 บาท");
            sheet.value(row, 2, "๑ กุมภาพันธ์ ๒๕๖๗");
            sheet.value(row, 3, "ไม่ใช่");
          }
        });

    var report = publish(site);

    assertEquals(clean, BrokenSites.bytes(shared.resolve("www")));
    assertEquals(
        List.of(
            "contracts/2567.xlsx A3 read-as ๖๖๑๒๙๐๐๐๐๐๒ → 66129000002",
            "contracts/2567.xlsx B3 read-as 98,500.50 บาท → 98500.50",
            "contracts/2567.xlsx C3 read-as ๑ กุมภาพันธ์ ๒๕๖๗ → 2024-02-01",
            "contracts/2567.xlsx D3 read-as ไม่ใช่ → false",
            "ita-results/2567.xlsx D2 read-as ๐.๖๒ → 0.62"),
        notes(report));
  }

  private static void copyClean(Path site) throws IOException {
    BrokenSites.copy(BrokenSites.MINIMAL, site);
    BrokenSites.copy(OWN_DATASET, site);
  }

  private static BuildReport publish(Path site) {
    var report = BrokenSites.build(site, shared.resolve("www"), shared.resolve("cache"), null);
    assertEquals(RunOutcome.PUBLISHED, report.outcome());
    return report;
  }

  /** Changes a table and saves it as a Thai Excel saves CSV: Windows-874, semicolons, CRLF. */
  private void resave(String table, UnaryOperator<String> change) throws IOException {
    var file = site.resolve(table + ".csv");
    var changed = change.apply(Files.readString(file, UTF_8));
    // A comma outside quotes separates cells.
    var saved = changed.replaceAll(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", ";").replace("\n", "\r\n");
    Files.write(file, saved.getBytes(HostileFiles.WINDOWS_874));
  }

  /** Fills the rows of a sheet, counted from 1 below the header. */
  private interface Rows {
    void fill(Worksheet sheet, int row);
  }

  /** Puts a workbook with the same columns and as many rows in the place of a CSV file. */
  private void workbook(String table, Rows rows) throws IOException {
    var csv = site.resolve(table + ".csv");
    var lines = Files.readAllLines(csv, UTF_8);
    Files.delete(csv);
    var bytes =
        HostileFiles.workbook(
            workbook -> {
              var sheet = workbook.newWorksheet("Sheet1");
              var header = lines.get(0).split(",");
              for (int i = 0; i < header.length; i++) {
                sheet.value(0, i, header[i]);
              }
              for (int row = 1; row < lines.size(); row++) {
                rows.fill(sheet, row);
              }
            });
    Files.write(site.resolve(table + ".xlsx"), bytes);
  }

  /** Each note: the file and the cell, the rule, as found and as read. */
  private static List<String> notes(BuildReport report) {
    return report.problems().sorted().stream().map(ToleratedTablesIT::note).toList();
  }

  private static String note(Problem problem) {
    var at = problem.location();
    return String.join(
        " ",
        at.file().replace("content/data/", ""),
        at.cell(),
        problem.rule().id(),
        String.join(" → ", problem.args()));
  }
}
