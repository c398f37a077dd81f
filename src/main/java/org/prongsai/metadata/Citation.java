package org.prongsai.metadata;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.prongsai.json.JsonObject;
import org.prongsai.model.Distribution;
import org.prongsai.model.Language;
import org.prongsai.model.LocalizedText;
import org.prongsai.model.RecordedVersions.Version;
import org.prongsai.text.FiscalYear;
import org.prongsai.text.Months;

/**
 * How to cite a dataset or all of them: a line in each language, and {@code CITATION.cff}.
 *
 * @param asOf the date that stands for a version where none is recorded; files that must not change
 *     with it have none
 */
record Citation(MetadataModel data, Optional<LocalDate> asOf) {

  Citation(MetadataModel data) {
    this(data, Optional.empty());
  }

  /** Agency, year, title, version and date, address, SHA-256 of the CSV file with all years. */
  String line(DatasetEntry entry, Language language) {
    var words =
        language == Language.TH ? " (SHA-256 ของไฟล์ CSV: %s)" : " (SHA-256 of the CSV file: %s)";
    return line(entry.dataset().title(), data.page(language, entry), entry.version(), language)
        + sha256(entry).map(words::formatted).orElse("");
  }

  /** The same for all datasets together, which are many files and so have no checksum. */
  String line(Language language) {
    return line(data.title(), data.page(language), Optional.empty(), language);
  }

  private String line(
      LocalizedText title, String address, Optional<Version> version, Language language) {
    var day = version.map(Version::releasedOn).or(() -> asOf);
    boolean thai = language == Language.TH;
    int era = thai ? FiscalYear.ERA_OFFSET : 0;
    return String.join(
        ". ",
        data.agency().in(language),
        // The root locale, for others write a number in digits of their own.
        day.map(d -> String.format(Locale.ROOT, "(%d)", d.getYear() + era))
            .orElse(thai ? "(ม.ป.ป.)" : "(n.d.)"),
        title.in(language) + (thai ? " [ชุดข้อมูล]" : " [Data set]"),
        day.map(d -> edition(d, version, language) + ". ").orElse("") + address);
  }

  /** In words: the version, where one is recorded, and its date. */
  static String edition(LocalDate day, Optional<Version> version, Language language) {
    return language == Language.TH
        ? version.map(v -> "รุ่นที่ " + v.number() + " ").orElse("")
            + "ข้อมูล ณ วันที่ "
            + Months.thai(day)
        : version.map(v -> "Version " + v.number() + ", as").orElse("As") + " of " + day;
  }

  MetadataFile file(DatasetEntry entry) {
    return file(
        entry.dataset().title(), data.page(Language.TH, entry), entry.version(), sha256(entry));
  }

  MetadataFile file() {
    return file(data.title(), data.page(Language.TH), Optional.empty(), Optional.empty());
  }

  private MetadataFile file(
      LocalizedText title, String address, Optional<Version> version, Optional<String> sha256) {
    var text = new StringBuilder("cff-version: 1.2.0\n");
    add(
        text,
        "message",
        "โปรดอ้างอิงชุดข้อมูลนี้ตามข้อมูลในไฟล์นี้ / Please cite this dataset as below.");
    text.append("type: dataset\n");
    add(text, "title", title.th() + (title.en().isEmpty() ? "" : " / " + title.en()));
    text.append("authors:\n");
    add(text, "  - name", data.agency().th());
    if (!data.agency().en().isEmpty()) {
      add(text, "    alias", data.agency().en());
    }
    version.ifPresent(
        recorded -> {
          add(text, "version", Integer.toString(recorded.number()));
          add(text, "date-released", recorded.releasedOn().toString());
        });
    add(text, "url", address);
    data.settings().licence().ifPresent(licence -> add(text, "license-url", licence.url()));
    sha256.ifPresent(
        digest -> {
          text.append("identifiers:\n  - type: other\n");
          add(text, "    value", "sha256:" + digest);
          add(text, "    description", "SHA-256 of the CSV file with all years");
        });
    return MetadataFile.of("CITATION.cff", text.toString());
  }

  /** A line of YAML; a text quoted as in JSON is one in YAML too. */
  private static void add(StringBuilder text, String key, String value) {
    text.append(key).append(": ").append(JsonObject.text(value));
  }

  private static Optional<String> sha256(DatasetEntry entry) {
    return entry.csv().map(Distribution::sha256);
  }
}
