package org.prongsai.grade;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes workbooks for tests, row after row. */
final class Sheets {

  private final Workbook workbook;
  private final CellStyle date;
  private Sheet sheet;

  private Sheets(Workbook workbook) {
    this.workbook = workbook;
    date = workbook.createCellStyle();
    // As Thai Excel shows a date in the Buddhist Era.
    date.setDataFormat(workbook.createDataFormat().getFormat("[$-D07041E]d mmm yyyy;@"));
  }

  static Sheets xlsx() {
    return new Sheets(new XSSFWorkbook());
  }

  static Sheets xls() {
    return new Sheets(new HSSFWorkbook());
  }

  Sheets sheet(String name) {
    sheet = workbook.createSheet(name);
    return this;
  }

  /** A row below the last one; null leaves a cell out. */
  Sheets row(Object... values) {
    return rowAt(sheet.getLastRowNum() + 1, 0, values);
  }

  /** A row with the number of the sheet, from 0, from a column on. */
  Sheets rowAt(int number, int column, Object... values) {
    var existing = sheet.getRow(number);
    var row = existing == null ? sheet.createRow(number) : existing;
    for (int i = 0; i < values.length; i++) {
      if (values[i] != null) {
        set(row.createCell(column + i), values[i]);
      }
    }
    return this;
  }

  private void set(Cell cell, Object value) {
    if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else if (value instanceof LocalDate day) {
      cell.setCellValue(day);
      cell.setCellStyle(date);
    } else if (value instanceof Boolean is) {
      cell.setCellValue(is);
    } else {
      cell.setCellValue(value.toString());
    }
  }

  Sheets formula(int row, int column, String formula) {
    var cell = sheet.getRow(row).createCell(column);
    cell.setCellFormula(formula);
    workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
    return this;
  }

  Sheets merge(String range) {
    sheet.addMergedRegion(CellRangeAddress.valueOf(range));
    return this;
  }

  byte[] bytes() {
    var out = new ByteArrayOutputStream();
    try (workbook) {
      workbook.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
