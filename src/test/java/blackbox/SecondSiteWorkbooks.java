package blackbox;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;

/** The tables that the second agency keeps in Excel. */
final class SecondSiteWorkbooks {

  private final Path data;

  private SecondSiteWorkbooks(Path data) {
    this.data = data;
  }

  /** Writes the workbooks below {@code content/data}. */
  static void write(Path data) {
    var workbooks = new SecondSiteWorkbooks(data);
    workbooks.scores();
    workbooks.plan();
    workbooks.disclosures();
    workbooks.ownDataset();
  }

  private void scores() {
    sheet(
        "ita-results/2567.xlsx",
        row("score", "level", "pass_mark", "change_from_previous", "note_th"),
        row(score(SecondSite.SCORE), "pass", score("85"), score("-1.25"), null));
    sheet(
        "ita-results/2566.xlsx",
        row("score", "level", "pass_mark", "change_from_previous", "note_th"),
        row(score("89.95"), null, null, null, "ปีแรกที่รายงาน"));
    sheet(
        "ita-tool-scores/2567.xlsx",
        row("tool", "part", "score"),
        row("IIT", null, score("91.10")),
        row("EIT", 1, score("90.20")),
        row("EIT", 2, score("84.40")),
        row("OIT", null, score("87.95")));
    sheet(
        "ita-indicator-scores/2567.xlsx",
        row("indicator", "score"),
        row(1, score("81.05")),
        row(5, score("83.5")),
        row(10, score("93.75")));
    sheet(
        "ita-question-scores/2567.xlsx",
        row("question", "score", "source_label"),
        row("i1", score("91.20"), "i 1"),
        row("e5", score("77.30"), "e 5"),
        row("o9", score("100"), "o 9"),
        row("o17", score("0"), "o 17"));
  }

  private void plan() {
    sheet(
        "ita-measures/2568.xlsx",
        row(
            "measure",
            "area",
            "measure_th",
            "responsible_th",
            "start_date",
            "end_date",
            "monitoring_th",
            "reporting"),
        row(
            "m1.1",
            1,
            SecondSite.MEASURE,
            "กองช่าง",
            day(2024, 10, 1),
            day(2025, 9, 30),
            "รายงานทุกไตรมาส",
            "quarterly"),
        row("m2.1", 2, "ย้ายคำร้องขึ้นระบบออนไลน์", "สำนักปลัด", null, null, null, "annual"));
    sheet(
        "ita-measure-steps/2568.xlsx",
        row("step", "area", "printed_number", "measure", "step_th"),
        row("s1.1", 1, "1.1", "m1.1", "ประกาศตารางคลินิก"));
    sheet(
        "ita-measure-progress/2568.xlsx",
        row("measure", "quarter", "status", "updated_on", "note_th", "evidence"),
        row("m1.1", 1, "done", day(2025, 1, 8), "เปิดคลินิกแล้วสามครั้ง", null));
  }

  private void disclosures() {
    sheet(
        "oit-disclosures/2568.xlsx",
        row("item", "responsible_th", "note_th"),
        row("o1", "สำนักปลัด", null));
    sheet(
        "oit-evidence/2568.xlsx",
        row("item", "sequence", "title_th", "url", "covers_year_be", "published_on", "note_th"),
        row("o1", 1, "แผนผังโครงสร้าง", "/files/2568/o1/chart.txt", 2568, day(2025, 2, 3), null),
        row("o2", 1, "คณะผู้บริหาร", "https://www.khaothong.example/board", null, null, null));
  }

  private void ownDataset() {
    sheet(
        "village-roads/2567.xlsx",
        row("road", "length_km", "opened_on"),
        row("r-01", new BigDecimal("1.250"), day(2024, 6, 9)),
        row("r-02", new BigDecimal("0.8"), null));
  }

  private void sheet(String path, Object[]... rows) {
    Sheet.write(data.resolve(path), rows);
  }

  private static Object[] row(Object... cells) {
    return cells;
  }

  private static BigDecimal score(String text) {
    return new BigDecimal(text);
  }

  private static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }
}
