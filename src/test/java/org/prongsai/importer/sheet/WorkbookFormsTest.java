package org.prongsai.importer.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.prongsai.importer.MadeFiles;

/** A workbook may have sheets that hold no cells, and days that are written as text. */
class WorkbookFormsTest {

  private static final String PARTS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private static byte[] workbook() throws IOException {
    try (var book = new XSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      book.createSheet("ต.ค.").createRow(0).createCell(0).setCellValue("ก");
      book.getSheetAt(0).getRow(0).createCell(1).setCellValue("x");
      book.write(out);
      return out.toByteArray();
    }
  }

  /** The workbook with a text in the place of another in each part, and a further part. */
  private static byte[] changed(byte[] workbook, Map<String, String> changes, String... part)
      throws IOException {
    var out = new ByteArrayOutputStream();
    try (var in = new ZipInputStream(new ByteArrayInputStream(workbook));
        var zip = new ZipOutputStream(out)) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        var text = new String(in.readAllBytes(), UTF_8);
        for (var change : changes.entrySet()) {
          text = text.replace(change.getKey(), change.getValue());
        }
        zip.putNextEntry(new ZipEntry(entry.getName()));
        zip.write(text.getBytes(UTF_8));
      }
      for (int i = 0; i < part.length; i += 2) {
        zip.putNextEntry(new ZipEntry(part[i]));
        zip.write(part[i + 1].getBytes(UTF_8));
      }
    }
    return out.toByteArray();
  }

  @Test
  void aSheetThatIsAChartHoldsNothing() throws IOException {
    var bytes =
        changed(
            workbook(),
            Map.of(
                "</sheets>",
                "<sheet name=\"กราฟ\" r:id=\"rId99\" sheetId=\"9\"/></sheets>",
                "</Types>",
                "<Override PartName=\"/xl/chartsheets/sheet1.xml\" ContentType=\"application/"
                    + "vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml\"/></Types>",
                "worksheet\"/>",
                "worksheet\"/><Relationship Id=\"rId99\" Target=\"chartsheets/sheet1.xml\" Type=\""
                    + PARTS
                    + "chartsheet\"/>"),
            "xl/chartsheets/sheet1.xml",
            "<chartsheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>");

    var sheets = MadeFiles.sheets("a.xlsx", bytes);

    assertEquals(List.of("ต.ค.", "กราฟ"), sheets.stream().map(OfficeSheet::name).toList());
    assertEquals(List.of("ก", "x"), sheets.get(0).rows().get(0).texts());
    assertEquals(List.of(), sheets.get(1).rows());
  }

  @Test
  void aDayOfTheStrictFormIsReadWithoutItsMidnight() throws IOException {
    var bytes =
        changed(
            workbook(),
            Map.of(
                "r=\"B1\" t=\"s\" s=\"0\"><v>1</v>",
                "r=\"B1\" t=\"d\"><v>2023-11-15T00:00:00</v>"));

    var row = MadeFiles.sheets("a.xlsx", bytes).get(0).rows().get(0);

    assertEquals(List.of("ก", "2023-11-15"), row.texts());
  }
}
