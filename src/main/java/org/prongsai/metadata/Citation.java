package org.prongsai.metadata;

import java.util.Locale;
import java.util.Optional;
import org.prongsai.json.JsonObject;
import org.prongsai.model.Distribution;
import org.prongsai.model.Language;
import org.prongsai.model.LocalizedText;
import org.prongsai.text.FiscalYear;
import org.prongsai.text.Months;

/** How to cite a dataset or all of them: a line in each language, and {@code CITATION.cff}. */
record Citation(MetadataModel data) {

  /** Agency, title, year, as-of date, address, SHA-256 of the CSV file with all years. */
  String line(DatasetEntry entry, Language language) {
    var words =
        language == Language.TH ? " (SHA-256 ของไฟล์ CSV: %s)" : " (SHA-256 of the CSV file: %s)";
    return line(entry.dataset().title(), data.page(language, entry), language)
        + sha256(entry).map(words::formatted).orElse("");
  }

  /** The same for all datasets together, which are many files and so have no checksum. */
  String line(Language language) {
    return line(data.title(), data.page(language), language);
  }

  private String line(LocalizedText title, String address, Language language) {
    var day = data.settings().asOf();
    // The root locale, for others write a number in digits of their own.
    return language == Language.TH
        ? String.format(
            Locale.ROOT,
            "%s. (%d). %s [ชุดข้อมูล]. ข้อมูล ณ วันที่ %s. %s",
            data.agency().th(),
            day.getYear() + FiscalYear.ERA_OFFSET,
            title.th(),
            Months.thai(day),
            address)
        : String.format(
            Locale.ROOT,
            "%s. (%d). %s [Data set]. As of %s. %s",
            data.agency().in(language),
            day.getYear(),
            title.in(language),
            day,
            address);
  }

  MetadataFile file(DatasetEntry entry) {
    return file(entry.dataset().title(), data.page(Language.TH, entry), sha256(entry));
  }

  MetadataFile file() {
    return file(data.title(), data.page(Language.TH), Optional.empty());
  }

  private MetadataFile file(LocalizedText title, String address, Optional<String> sha256) {
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
    add(text, "version", data.version());
    add(text, "date-released", data.version());
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
