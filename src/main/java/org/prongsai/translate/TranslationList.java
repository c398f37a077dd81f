package org.prongsai.translate;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.prongsai.folder.SiteFolder;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.text.SourceText;
import org.prongsai.text.SpreadsheetText;

/** The list in which an officer confirms translations: {@code content/translations.csv}. */
final class TranslationList {

  /** A Thai text, its English, and whether somebody confirmed it. */
  record Entry(String thai, String english, boolean confirmed, String places) {}

  private static final List<String> COLUMNS = List.of("th", "en", "confirmed", "places");
  private static final Set<String> YES = Set.of("yes", "y", "ใช่", "ยืนยัน", "true", "1");

  private final Map<String, Entry> entries = new LinkedHashMap<>();

  Map<String, Entry> entries() {
    return entries;
  }

  /** The English of a text, if it was confirmed. */
  String confirmed(String thai) {
    var entry = entries.get(thai);
    return entry != null && entry.confirmed() ? entry.english() : "";
  }

  /** Reads what is there; a file that is no such list is a problem. */
  static TranslationList read(Path site, Problems problems) {
    var list = new TranslationList();
    var file = site.resolve(SiteFolder.TRANSLATIONS);
    if (!Files.exists(file)) {
      return list;
    }
    try {
      var source = SourceText.of(Files.readAllBytes(file));
      try (var csv = CsvReader.builder().ofCsvRecord(source.text())) {
        var rows = csv.stream().toList();
        boolean isList =
            source.whole() && !rows.isEmpty() && rows.get(0).getFields().equals(COLUMNS);
        if (!isList || rows.stream().anyMatch(row -> row.getFieldCount() != COLUMNS.size())) {
          refuse(problems);
          return list;
        }
        rows.stream().skip(1).map(row -> entry(row.getFields())).forEach(list::put);
      }
    } catch (IOException | CsvParseException e) {
      refuse(problems);
    }
    return list;
  }

  private static void refuse(Problems problems) {
    problems.add(
        Rule.TRANSLATIONS_UNREAD,
        Location.of(SiteFolder.TRANSLATIONS),
        SiteFolder.TRANSLATIONS,
        COLUMNS);
  }

  private static Entry entry(List<String> cells) {
    var yes = cells.get(2).strip().toLowerCase(Locale.ROOT);
    return new Entry(
        SpreadsheetText.unescaped(cells.get(0)),
        SpreadsheetText.unescaped(cells.get(1)).strip(),
        YES.contains(yes),
        cells.get(3));
  }

  void put(Entry entry) {
    entries.put(entry.thai(), entry);
  }

  /** The list for a spreadsheet; what is not confirmed stands first. */
  byte[] csv() {
    var out = new StringWriter();
    out.write('\uFEFF');
    try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
      csv.writeRecord(COLUMNS);
      for (boolean confirmed : new boolean[] {false, true}) {
        for (var entry : entries.values()) {
          if (entry.confirmed() == confirmed) {
            csv.writeRecord(
                SpreadsheetText.safe(entry.thai()),
                SpreadsheetText.safe(entry.english()),
                confirmed ? "yes" : "",
                entry.places());
          }
        }
      }
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be written", e);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
