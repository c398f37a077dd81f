package org.prongsai.read.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.prongsai.read.table.TableFiles.texts;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook that was saved as "Strict Open XML Spreadsheet" is read as any other. */
class StrictWorkbookTest {

  @TempDir private Path site;

  @Test
  void readsTextsNumbersAndDays() {
    var files = new TableFiles(site);
    var table =
        files.strictXlsxOf(
            "<row r='1'><c r='A1' t='inlineStr'><is><t>a</t></is></c>"
                + "<c r='B1' t='inlineStr'><is><t>b</t></is></c></row>"
                + "<row r='2'><c r='A2'><v>99.69</v></c><c r='B2' t='d'><v>2024-02-29</v></c></row>"
                + "<row r='3'><c r='A3'><v>1</v></c>"
                + "<c r='B3' t='d'><v>2024-03-01T00:00:00.000Z</v></c></row>");
    assertEquals(List.of(List.of("99.69", "2024-02-29"), List.of("1", "2024-03-01")), texts(table));
    assertEquals(List.of(), files.reports());
  }
}
