package org.prongsai.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Workbooks with odd cells in odd places, some of them damaged, inside their package or as a whole.
 */
final class WorkbookInputs {

  private static final List<String> FORMATS =
      List.of(
          "0.00",
          "@",
          "d/m/bbbb",
          "[$-D000000]d mmm yyyy",
          "#,##0.00",
          "General",
          "0%",
          ";;;",
          "\"x\"0");
  private static final List<String> FORMULAS =
      List.of("1/0", "A1", "SUM(A1:B9)", "\"ก\"", "NOW()", "NA()", "INDIRECT(\"A1\")", "TRUE");
  private static final List<Double> NUMBERS =
      List.of(0.0, -0.0, 1e308, 1e-300, 45000.5, -1.0, 2958466.0, 80.89, 0.1 + 0.2, 1e15, 60.0);

  private WorkbookInputs() {}

  /** An .xlsx, .xls or .ods with these lines and some more. */
  static byte[] make(List<List<String>> lines, Fuzz fuzz) {
    try {
      return switch (fuzz.number(8)) {
        case 0 -> ods(lines, fuzz);
        case 1, 2 -> damaged(workbook(new HSSFWorkbook(), lines, fuzz), false, fuzz);
        default -> damaged(workbook(new XSSFWorkbook(), lines, fuzz), true, fuzz);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] workbook(Workbook workbook, List<List<String>> lines, Fuzz fuzz)
      throws IOException {
    try (workbook) {
      for (int sheets = fuzz.once(6) ? 2 : 1; sheets > 0; sheets--) {
        fill(workbook.createSheet("แผ่น" + sheets), workbook, lines, fuzz);
      }
      if (fuzz.once(10)) {
        workbook.setSheetHidden(0, true);
      }
      var bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static void fill(Sheet sheet, Workbook book, List<List<String>> lines, Fuzz fuzz) {
    int row = fuzz.once(6) ? fuzz.number(60_000) : 0;
    for (var line : lines) {
      var made = sheet.createRow(row);
      for (int i = 0; i < Math.min(line.size(), 250); i++) {
        set(made.createCell(i), line.get(i), book, fuzz);
      }
      made.setZeroHeight(fuzz.once(20));
      row += fuzz.once(8) ? 2 : 1;
    }
    if (fuzz.once(3)) {
      int from = fuzz.number(row);
      int column = fuzz.number(6);
      sheet.addMergedRegionUnsafe(
          new CellRangeAddress(from, from + fuzz.number(3), column, column + 1 + fuzz.number(2)));
    }
    sheet.setColumnHidden(0, fuzz.once(20));
  }

  private static void set(Cell cell, String text, Workbook book, Fuzz fuzz) {
    switch (fuzz.number(14)) {
      case 0 -> cell.setCellValue(fuzz.one(NUMBERS));
      case 1 -> cell.setCellFormula(fuzz.one(FORMULAS));
      case 2 -> cell.setCellErrorValue(FormulaError.NA.getCode());
      case 3 -> cell.setCellValue(fuzz.once(2));
      case 4 -> cell.setBlank();
      default -> cell.setCellValue(text.substring(0, Math.min(text.length(), 32_000)));
    }
    if (fuzz.once(10)) {
      var style = book.createCellStyle();
      style.setDataFormat(book.createDataFormat().getFormat(fuzz.one(FORMATS)));
      cell.setCellStyle(style);
    }
  }

  private static byte[] ods(List<List<String>> lines, Fuzz fuzz) throws IOException {
    var xml = new StringBuilder("<office:document-content xmlns:office=\"urn:oasis:names:tc:");
    xml.append("opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:");
    xml.append("xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">");
    xml.append("<office:body><office:spreadsheet><table:table table:name=\"a\">");
    for (var line : lines) {
      xml.append("<table:table-row>");
      for (var cell : line) {
        int times = fuzz.once(30) ? fuzz.number(2_000_000_000) : 1;
        xml.append("<table:table-cell table:number-columns-repeated=\"").append(times);
        xml.append("\"><text:p>").append(cell.replace("&", "&amp;").replace("<", "&lt;"));
        xml.append("</text:p></table:table-cell>");
      }
      xml.append("</table:table-row>");
    }
    xml.append("</table:table></office:spreadsheet></office:body></office:document-content>");
    var parts = new LinkedHashMap<String, byte[]>();
    parts.put(
        "mimetype",
        "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
    parts.put("content.xml", xml.toString().getBytes(StandardCharsets.UTF_8));
    return damaged(zip(parts), true, fuzz);
  }

  private static byte[] damaged(byte[] whole, boolean isPackage, Fuzz fuzz) throws IOException {
    if (fuzz.once(3)) {
      return whole;
    }
    if (!isPackage || fuzz.once(4)) {
      return fuzz.damaged(whole, Fragments.CELLS);
    }
    var parts = unzip(whole);
    var name = fuzz.one(new ArrayList<>(parts.keySet()));
    parts.put(name, fuzz.damaged(parts.get(name), Fragments.CELLS));
    return zip(parts);
  }

  private static Map<String, byte[]> unzip(byte[] whole) throws IOException {
    var parts = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(whole))) {
      for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return bytes.toByteArray();
  }
}
