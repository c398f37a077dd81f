package blackbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * The sources of another agency's site: Thai only, other years and numbers, tables mostly in Excel.
 */
final class SecondSite {

  static final String AGENCY_ID = "khaothong.example";
  static final String NAME = "เทศบาลตำบลเขาทอง";
  static final String PHONE = "075-555-0199";
  static final String COMPLAINT = "https://www.khaothong.example/complaint";
  static final String LICENCE_URL = "https://creativecommons.org/licenses/by/4.0/";
  static final String BRAND = "#7a1f3d";
  static final String DATASET_TITLE = "ถนนในหมู่บ้านที่ซ่อมแล้ว";
  static final String MEASURE = "จัดคลินิกบริการนอกเวลาทุกวันพุธ";
  static final String SCORE = "88.12";

  private static final String SETTINGS =
      """
      agency:
        agency_id: khaothong.example
        name_th: เทศบาลตำบลเขาทอง
        kind: เทศบาลตำบล
        district_th: ท่าฉาง
        province_th: สุราษฎร์ธานี
        website: https://www.khaothong.example
      base_url: https://www.khaothong.example/ita/
      languages: [th]
      as_of: "2025-03-31"
      numerals: {th: arabic}
      draft: true
      licence:
        name: {th: "ครีเอทีฟคอมมอนส์ แสดงที่มา 4.0"}
        url: https://creativecommons.org/licenses/by/4.0/
      contact:
        address: {th: "99 หมู่ 1 ถนนสายเขาทอง"}
        phone: 075-555-0199
        email: office@khaothong.example
      channels:
        complaint: https://www.khaothong.example/complaint
        question: https://www.khaothong.example/ask
      theme:
        brand: "#7a1f3d"
        brand-dark: "#f2a7bf"
      """;

  private static final String OWN_DATASET =
      """
      title: {th: "ถนนในหมู่บ้านที่ซ่อมแล้ว"}
      description: {th: "หนึ่งแถวคือถนนหนึ่งสาย"}
      primaryKey: [fiscal_year_be, road]
      fields:
        - name: road
          type: string
          origin: key
          title: {th: "รหัสถนน"}
          description: {th: "รหัสของเทศบาล"}
          constraints: {required: true}
        - name: length_km
          type: number
          decimals: 3
          title: {th: "ความยาว"}
          description: {th: "ความยาวที่ซ่อม"}
          unit: {th: "กิโลเมตร"}
        - name: opened_on
          type: date
          title: {th: "วันที่เปิดใช้"}
          description: {th: "ว่างเมื่อยังไม่เปิดใช้"}
      """;

  private final Path folder;

  private SecondSite(Path folder) {
    this.folder = folder;
  }

  /** Writes the sources into a folder. */
  static Path write(Path folder) {
    var site = new SecondSite(folder);
    site.text("site.yml", SETTINGS);
    site.scores();
    site.analysis();
    site.plan();
    site.disclosures();
    site.ownDataset();
    site.documents();
    return folder;
  }

  /** Writes the least that is a site. */
  static Path writeMinimal(Path folder) {
    new SecondSite(folder)
        .text(
            "site.yml",
            """
            agency:
              agency_id: khaothong.example
              name_th: เทศบาลตำบลเขาทอง
            base_url: https://www.khaothong.example/
            languages: [th]
            as_of: "2025-03-31"
            """);
    return folder;
  }

  private void scores() {
    sheet(
        "ita-results/2567.xlsx",
        row("score", "level", "pass_mark", "change_from_previous", "note_th"),
        row(score(SCORE), "pass", score("85"), score("-1.25"), null));
    sheet(
        "ita-results/2566.xlsx",
        row("score", "level", "pass_mark", "change_from_previous", "note_th"),
        row(score("89.37"), null, null, null, "ปีแรกที่รายงาน"));
    sheet(
        "ita-tool-scores/2567.xlsx",
        row("tool", "part", "score"),
        row("IIT", null, score("91.10")),
        row("EIT", 1, score("90.20")),
        row("EIT", 2, score("84.40")),
        row("OIT", null, score("87.50")));
    sheet(
        "ita-indicator-scores/2567.xlsx",
        row("indicator", "score"),
        row(1, score("81.05")),
        row(5, score("83.5")),
        row(10, score("90")));
    sheet(
        "ita-question-scores/2567.xlsx",
        row("question", "score", "source_label"),
        row("i1", score("91.20"), "i 1"),
        row("e5", score("77.30"), "e 5"),
        row("o9", score("100"), "o 9"),
        row("o17", score("0"), "o 17"));
  }

  private void analysis() {
    text(
        "data/ita-findings/2567.csv",
        "finding,area,tool,action,text_th\n1.IIT,1,IIT,improve,ควรปรับปรุงเวลาให้บริการ\n");
    text(
        "data/ita-analyses/2567.csv",
        "area,question,source_label,finding\n1,i1,i 1,1.IIT\n2,e5,e 5,\n");
    text("data/ita-limitations/2567.csv", "kind,number,text_th\nlimitation,1,บุคลากรมีน้อย\n");
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
            MEASURE,
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
    text("files/2568/o1/chart.txt", "นายกเทศมนตรี\n");
  }

  private void ownDataset() {
    text("data/village-roads/dataset.yml", OWN_DATASET);
    sheet(
        "village-roads/2567.xlsx",
        row("road", "length_km", "opened_on"),
        row("r-01", new BigDecimal("1.250"), day(2024, 6, 9)),
        row("r-02", new BigDecimal("0.8"), null));
  }

  private void documents() {
    text(
        "th/2567/analysis/1.adoc",
        "= ผลการวิเคราะห์\n\nquestions::1[]\n\nข้อ item:i1[] ได้ score:i1[] คะแนน\n");
    text(
        "th/about.adoc",
        "= เกี่ยวกับและติดต่อ\n\n"
            + "เว็บไซต์ของเทศบาล ดู dataset:village-roads[] และ page:2567/scores[คะแนน]\n");
  }

  private void text(String path, String text) {
    var file = folder.resolve("content").resolve(path);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private void sheet(String path, Object[]... rows) {
    Sheet.write(data(path), rows);
  }

  private Path data(String path) {
    return folder.resolve("content/data").resolve(path);
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
