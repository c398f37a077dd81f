package org.prongsai.read.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Problems;
import org.prongsai.yaml.Yaml;

/** A site folder with one table, for tests: writes it, reads it, keeps what was reported. */
final class TableFiles {

  static final String CSV = "content/data/ita-scores/2567.csv";
  static final String XLSX = "content/data/ita-scores/2567.xlsx";

  final Problems problems = new Problems();
  private final Path site;
  private HeaderTitles titles = HeaderTitles.NONE;

  TableFiles(Path site) {
    this.site = site;
  }

  /** The columns are those of a descriptor. */
  TableFiles of(String... descriptor) {
    titles =
        HeaderTitles.of(
            Yaml.read(String.join("\n", descriptor), "dataset.yml", new Problems()).orElseThrow());
    return this;
  }

  Optional<RawTable> csv(String text) {
    return csv(text.getBytes(UTF_8));
  }

  Optional<RawTable> csv(byte[] bytes) {
    return read(CSV, bytes);
  }

  Optional<RawTable> xlsx(Consumer<Workbook> content) {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "test", "1.0")) {
      content.accept(workbook);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read(XLSX, bytes.toByteArray());
  }

  /** A workbook whose one sheet has the given XML between the tags of its {@code sheetData}. */
  Optional<RawTable> xlsxOf(String sheetData) {
    return xlsxOf(sheetData, false);
  }

  /** The same in the stricter form of the standard. */
  Optional<RawTable> strictXlsxOf(String sheetData) {
    return xlsxOf(sheetData, true);
  }

  private Optional<RawTable> xlsxOf(String sheetData, boolean strict) {
    var main =
        strict
            ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
            : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    var relations =
        strict
            ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
            : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    var packaged = "http://schemas.openxmlformats.org/package/2006/";
    var type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    var parts = new LinkedHashMap<String, String>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns='%scontent-types'>".formatted(packaged)
            + "<Default Extension='rels'"
            + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
            + "<Override PartName='/xl/workbook.xml' ContentType='%ssheet.main+xml'/>"
                .formatted(type)
            + "<Override PartName='/xl/worksheets/sheet1.xml' ContentType='%sworksheet+xml'/>"
                .formatted(type)
            + "</Types>");
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns='%s' xmlns:r='%s'><sheets>".formatted(main, relations)
            + "<sheet name='Sheet1' sheetId='1' r:id='rId1'/></sheets></workbook>");
    var related =
        "<Relationships xmlns='"
            + packaged
            + "relationships'><Relationship Id='%s' Type='"
            + relations
            + "/%s' Target='%s'/></Relationships>";
    parts.put("_rels/.rels", related.formatted("rId1", "officeDocument", "xl/workbook.xml"));
    parts.put(
        "xl/_rels/workbook.xml.rels",
        related.formatted("rId1", "worksheet", "worksheets/sheet1.xml"));
    parts.put(
        "xl/worksheets/sheet1.xml",
        "<worksheet xmlns='%s'><sheetData>%s</sheetData></worksheet>".formatted(main, sheetData));
    return read(XLSX, zip(parts));
  }

  Optional<RawTable> read(String name, byte[] bytes) {
    var file = site.resolve(name);
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new TableReader().read(site, file, titles, problems);
  }

  /** What was reported: line, column, rule and arguments. */
  List<String> reports() {
    return problems.sorted().stream().map(TableFiles::report).toList();
  }

  /** The texts of a table, record by record. */
  static List<List<String>> texts(Optional<RawTable> table) {
    var texts = new ArrayList<List<String>>();
    for (var row : table.orElseThrow().rows()) {
      texts.add(row.cells().values().stream().map(RawCell::text).toList());
    }
    return texts;
  }

  static RawCell cell(Optional<RawTable> table, int record, String column) {
    return table.orElseThrow().list().get(record).cells().get(column);
  }

  private static String report(Problem problem) {
    var at = problem.location();
    var place = at.line() + ":" + at.column();
    return String.join(" ", place, problem.rule().id(), problem.args().toString());
  }

  private static byte[] zip(Map<String, String> parts) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
