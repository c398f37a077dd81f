package blackbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

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
  static final String SCORE = "88.70";

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
    site.analysis();
    site.documents();
    site.text("data/village-roads/dataset.yml", OWN_DATASET);
    site.text("files/2568/o1/chart.txt", "นายกเทศมนตรี\n");
    SecondSiteWorkbooks.write(folder.resolve("content/data"));
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

  private void analysis() {
    text(
        "data/ita-findings/2567.csv",
        "finding,area,tool,action,text_th\n1.IIT,1,IIT,improve,ควรปรับปรุงเวลาให้บริการ\n");
    text(
        "data/ita-analyses/2567.csv",
        "area,question,source_label,finding\n1,i1,i 1,1.IIT\n2,e5,e 5,\n");
    text("data/ita-limitations/2567.csv", "kind,number,text_th\nlimitation,1,บุคลากรมีน้อย\n");
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
}
