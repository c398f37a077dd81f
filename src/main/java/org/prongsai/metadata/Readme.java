package org.prongsai.metadata;

import java.util.Locale;
import org.prongsai.model.DataContract;
import org.prongsai.model.Language;
import org.prongsai.model.LocalizedText;
import org.prongsai.text.Months;

/** {@code README.md} of a package: Thai first, English below. */
record Readme(OpenData data) {

  private static final String THAI =
      """
      # %s

      %s

      ผู้เผยแพร่: %s · ข้อมูล ณ วันที่ %s · สัญญาข้อมูลรุ่น %d
      ที่อยู่: %s
      %s
      ## ไฟล์

      %s
      - `README.md`: ไฟล์นี้
      - `codebook.csv`: คอลัมน์ ชนิด หน่วย เงื่อนไข รหัสและความหมาย
      - `CITATION.cff`: ข้อมูลสำหรับการอ้างอิง
      %s

      ## การเปิดไฟล์

      - Excel: เปิดไฟล์ `.xlsx` ถ้ามี หรือไฟล์ `.csv` ซึ่งเป็น UTF-8 มี BOM อักษรไทยจึงถูกต้อง
      - Python: `pandas.read_csv("%s", encoding="utf-8-sig", dtype=str)`
      - R: `readr::read_csv("%s", col_types = readr::cols(.default = "c"))`
      - DuckDB: `SELECT * FROM read_csv('%s', header = true, all_varchar = true);`

      ทุกช่องอ่านเป็นข้อความ เลขประจำตัวที่ขึ้นต้นด้วย 0 จึงไม่เสียหาย แปลงช่องที่เป็นตัวเลขตาม `codebook.csv` เมื่อจะคำนวณ
      วันที่ในไฟล์เป็น ค.ศ. แบบ ปี-เดือน-วัน (ISO 8601) ปีงบประมาณ (`fiscal_year_be`) เป็น พ.ศ. เริ่ม 1 ตุลาคมของปีก่อน สิ้นสุด 30 กันยายน
      ช่องว่างคือไม่มีข้อมูล ไม่ใช่ศูนย์ ในไฟล์ CSV ข้อความที่โปรแกรมตารางคำนวณจะถือเป็นสูตรมีเครื่องหมาย `'` นำหน้า

      ## สัญญาอนุญาตและการอ้างอิง

      %s

      %s
      """;

  private static final String ENGLISH =
      """

      ---

      # %s

      %s

      Publisher: %s · as of %s · data contract version %d
      Address: %s
      %s
      ## Files

      %s
      - `README.md`: this file
      - `codebook.csv`: columns, types, units, constraints, codes and their meaning
      - `CITATION.cff`: how to cite
      %s

      ## Loading

      - Excel: open the `.xlsx` where there is one, or the `.csv`, which is UTF-8 with BOM
      - Python: `pandas.read_csv("%s", encoding="utf-8-sig", dtype=str)`
      - R: `readr::read_csv("%s", col_types = readr::cols(.default = "c"))`
      - DuckDB: `SELECT * FROM read_csv('%s', header = true, all_varchar = true);`

      All columns are read as text, so that identifiers keep their leading 0; convert those of type number or integer in
      `codebook.csv` before you calculate.
      Dates are ISO 8601 in the Common Era. Fiscal years (`fiscal_year_be`) are in the Buddhist Era, from 1 October of the
      year before to 30 September. An empty cell is absent and not zero. In CSV a text that a spreadsheet would run as a
      formula is preceded by `'`.

      ## Licence and citation

      %s

      %s
      """;

  /** What differs between the package of a dataset and that of all. */
  private record Subject(
      String title,
      String description,
      String address,
      String source,
      String files,
      String csv,
      String cite) {}

  MetadataFile of(DatasetEntry entry) {
    return file(subject(entry, Language.TH), subject(entry, Language.EN));
  }

  MetadataFile whole() {
    return file(subject(Language.TH), subject(Language.EN));
  }

  private Subject subject(DatasetEntry entry, Language language) {
    var dataset = entry.dataset();
    return new Subject(
        dataset.title().in(language),
        entry.description().in(language),
        data.page(language, entry),
        source(data.source(entry), language),
        new ReadmeFiles(data, language).of(entry),
        entry.csv().map(ReadmeFiles::name).orElse(""),
        new Citation(data).line(entry, language));
  }

  private Subject subject(Language language) {
    var first = data.entries().stream().flatMap(entry -> entry.csv().stream()).findFirst();
    return new Subject(
        data.title().in(language),
        data.description().in(language),
        data.page(language),
        source(data.settings().source(), language),
        new ReadmeFiles(data, language).ofAll(),
        first.map(file -> file.dataset() + "/" + ReadmeFiles.name(file)).orElse(""),
        new Citation(data).line(language));
  }

  private MetadataFile file(Subject thai, Subject english) {
    return MetadataFile.of("README.md", thai(thai) + english(english));
  }

  private String thai(Subject subject) {
    return String.format(
        Locale.ROOT,
        THAI,
        subject.title,
        subject.description,
        data.agency().th(),
        Months.thai(data.settings().asOf()),
        DataContract.VERSION,
        subject.address,
        subject.source,
        subject.files,
        new ReadmeFiles(data, Language.TH).licence(),
        subject.csv,
        subject.csv,
        subject.csv,
        licence(Language.TH),
        subject.cite);
  }

  private String english(Subject subject) {
    return String.format(
        Locale.ROOT,
        ENGLISH,
        subject.title,
        subject.description,
        data.agency().in(Language.EN),
        data.settings().asOf(),
        DataContract.VERSION,
        subject.address,
        subject.source,
        subject.files,
        new ReadmeFiles(data, Language.EN).licence(),
        subject.csv,
        subject.csv,
        subject.csv,
        licence(Language.EN),
        subject.cite);
  }

  private String licence(Language language) {
    var stated = data.settings().licence();
    if (stated.isEmpty()) {
      return language == Language.TH
          ? "หน่วยงานยังไม่ได้ระบุสัญญาอนุญาต"
          : "The agency has not stated a licence.";
    }
    return stated.get().name().in(language) + ": " + stated.get().url();
  }

  /** The line that names the document the rows come from, where they come from one. */
  private static String source(LocalizedText document, Language language) {
    var source = document.in(language);
    return source.isEmpty()
        ? ""
        : (language == Language.TH ? "ที่มา: " : "Source: ") + source + "\n";
  }
}
