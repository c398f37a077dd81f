package org.prongsai.workbook.site;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.prongsai.problem.Problem;
import org.prongsai.problem.ProblemWords;
import org.prongsai.problem.Problems;

/** The first sheet of a checked copy: all problems, each with a link to its cell. */
final class ProblemList {

  /** The name of the sheet; nothing is ever read from it. */
  static final String NAME = "ปัญหาที่พบ";

  private static final int UNIT = 256; // of a column's width: a character
  private static final List<Integer> WIDTHS = List.of(6, 14, 46, 10, 34, 50, 50, 60);

  private final XSSFSheet sheet;
  private final ProblemWords words;
  private final CellStyle plain;
  private final CellStyle link;
  private final CellStyle bold;
  private int row;

  ProblemList(XSSFWorkbook workbook, ProblemWords words) {
    this.sheet = workbook.createSheet(NAME);
    this.words = words;
    workbook.setSheetOrder(NAME, 0);
    workbook.setActiveSheet(0);
    for (int i = 1; i < workbook.getNumberOfSheets(); i++) {
      workbook.getSheetAt(i).setSelected(false);
    }
    sheet.setSelected(true);
    plain = style(workbook);
    link = style(workbook);
    var blue = workbook.createFont();
    blue.setColor(IndexedColors.BLUE.getIndex());
    link.setFont(blue);
    bold = style(workbook);
    var strong = workbook.createFont();
    strong.setBold(true);
    bold.setFont(strong);
    for (int i = 0; i < WIDTHS.size(); i++) {
      sheet.setColumnWidth(i, WIDTHS.get(i) * UNIT);
    }
  }

  private static CellStyle style(XSSFWorkbook workbook) {
    var style = workbook.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  /** A line above the list. */
  void line(String text) {
    var cell = sheet.createRow(row++).createCell(0);
    cell.setCellValue(text);
  }

  void head() {
    var keys = List.of("", "severity", "file", "cell-name", "column", "found", "expected", "fix");
    var head = sheet.createRow(row++);
    for (int i = 0; i < keys.size(); i++) {
      text(head.createCell(i), keys.get(i).isEmpty() ? "" : words.report(keys.get(i)), bold);
    }
    sheet.createFreezePane(0, row);
  }

  /**
   * A problem.
   *
   * @param address of its cell in this workbook or beside it; empty where none can be linked to
   */
  void add(Problem problem, Problems all, String address, boolean isHere, int number) {
    var place = problem.location();
    var line = sheet.createRow(row++);
    var cell = place.cell().isEmpty() ? words.line(place) : place.cell();
    var texts =
        List.of(
            "",
            words.severity(problem.severity()),
            place.file(),
            cell,
            words.column(place, all),
            words.found(problem),
            words.expected(problem),
            words.fix(problem));
    line.createCell(0).setCellValue(number);
    for (int i = 1; i < texts.size(); i++) {
      text(line.createCell(i), texts.get(i), plain);
    }
    if (!address.isEmpty()) {
      var to =
          sheet
              .getWorkbook()
              .getCreationHelper()
              .createHyperlink(isHere ? HyperlinkType.DOCUMENT : HyperlinkType.FILE);
      to.setAddress(address);
      line.getCell(3).setHyperlink(to);
      line.getCell(3).setCellStyle(link);
    }
  }

  private static void text(Cell cell, String text, CellStyle style) {
    cell.setCellValue(text);
    cell.setCellStyle(style);
  }
}
