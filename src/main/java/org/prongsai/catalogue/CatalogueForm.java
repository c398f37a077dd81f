package org.prongsai.catalogue;

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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.commons.io.function.Uncheck;
import org.prongsai.text.FiscalYear;

/**
 * The form in which an office completes the catalogue of a year: what the program knows of it, and
 * blanks. Put in place it reads back.
 */
public record CatalogueForm(FiscalYear year) {

  /** The rows of a list of which nothing is known: of a closed one the words that it has. */
  private static final Map<CatalogueList, List<List<String>>> BLANK =
      Map.of(
          CatalogueList.CATALOGUE, List.of(List.of("source_note_th"), List.of("source_note_en")),
          CatalogueList.TOOLS,
              List.of(
                  List.of("IIT"),
                  List.of("EIT"),
                  List.of("EIT", "1"),
                  List.of("EIT", "2"),
                  List.of("OIT")),
          CatalogueList.LEVELS,
              List.of(
                  List.of("excellent"),
                  List.of("good"),
                  List.of("pass"),
                  List.of("improve"),
                  List.of("urgent")));

  /** The files of the form by name: UTF-8 with BOM, CRLF, as Excel opens them. */
  public Map<String, byte[]> files() {
    var draft = Optional.ofNullable(CatalogueReader.shippedYears().drafts().get(year));
    var files = new LinkedHashMap<String, byte[]>();
    for (var list : CatalogueList.values()) {
      var rows = draft.map(known -> known.rows(list)).orElse(List.of());
      var cells = rows.stream().map(row -> names(list).stream().map(row::text).toList());
      files.put(list.base() + ".csv", csv(list, cells.toList()));
    }
    return files;
  }

  /** Writes the form; the file that is there already, where one is, and nothing is written then. */
  public Optional<Path> write(Path folder) {
    var files = files();
    var there =
        files.keySet().stream()
            .flatMap(name -> Stream.of(name, name.replace(".csv", ".xlsx")))
            .map(folder::resolve)
            .filter(Files::exists)
            .findFirst();
    if (there.isEmpty()) {
      files.forEach(
          (name, bytes) ->
              Uncheck.run(
                  () -> FileUtils.writeByteArrayToFile(folder.resolve(name).toFile(), bytes),
                  () -> "cannot write " + folder.resolve(name)));
    }
    return there;
  }

  /** A list of areas with the names that a document gives them. */
  public static byte[] areas(Map<Integer, String> names, String source) {
    var rows =
        names.entrySet().stream()
            .map(area -> List.of(area.getKey().toString(), area.getValue(), "", "", source));
    return csv(CatalogueList.AREAS, rows.toList());
  }

  private static List<String> names(CatalogueList list) {
    return list.columns().stream().map(CatalogueColumn::name).toList();
  }

  private static byte[] csv(CatalogueList list, List<List<String>> rows) {
    var names = names(list);
    var out = new StringWriter();
    out.write('\uFEFF');
    try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
      csv.writeRecord(names);
      rows.forEach(csv::writeRecord);
      if (rows.isEmpty()) {
        for (var key : BLANK.getOrDefault(list, List.of())) {
          var blanks = Stream.generate(() -> "").limit(names.size() - key.size());
          csv.writeRecord(Stream.concat(key.stream(), blanks).toList());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be written", e);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
