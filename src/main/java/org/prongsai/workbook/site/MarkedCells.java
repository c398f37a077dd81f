package org.prongsai.workbook.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.prongsai.problem.Problem;
import org.prongsai.problem.ProblemWords;
import org.prongsai.problem.Severity;
import org.prongsai.read.table.SheetNotes;

/**
 * Marks the faulty cells of a sheet with a comment and a colour. The colour lies over the cell's
 * own, which stays as it is; marks of an earlier check are taken away.
 */
record MarkedCells(XSSFSheet sheet, ProblemWords words) {

  // Always true, and tells our colours from those of others.
  private static final String OURS = "\"prongsai\"=\"prongsai\"";
  private static final byte[] RED = {(byte) 0xFF, (byte) 0xB3, (byte) 0xB3};
  private static final byte[] YELLOW = {(byte) 0xFF, (byte) 0xE6, (byte) 0x99};
  private static final int COLUMNS = 4;
  private static final int LINE = 45; // characters of a comment's line
  private static final int MOST_LINES = 20;

  /** Takes away what an earlier check marked. */
  void clear() {
    for (var place : List.copyOf(sheet.getCellComments().keySet())) {
      var comment = sheet.getCellComment(place);
      var text = comment.getString().getString();
      if (SheetNotes.AUTHOR.equals(comment.getAuthor())) {
        var row = sheet.getRow(place.getRow());
        if (row != null && row.getCell(place.getColumn()) != null) {
          row.getCell(place.getColumn()).removeCellComment();
        }
      } else if (text.contains(SheetNotes.BELOW)) {
        comment.setString(
            new XSSFRichTextString(text.substring(0, text.indexOf(SheetNotes.BELOW))));
      }
    }
    var colours = sheet.getSheetConditionalFormatting();
    for (int i = colours.getNumConditionalFormattings() - 1; i >= 0; i--) {
      var rule = colours.getConditionalFormattingAt(i).getRule(0);
      if (OURS.equals(rule.getFormula1())) {
        colours.removeConditionalFormatting(i);
      }
    }
  }

  /** Marks the cells of these problems. */
  void mark(List<Problem> problems) {
    Map<CellAddress, List<Problem>> byCell = new LinkedHashMap<>();
    problems.stream()
        .filter(problem -> !problem.location().cell().isEmpty())
        .forEach(
            problem ->
                byCell
                    .computeIfAbsent(
                        new CellAddress(problem.location().cell()), c -> new ArrayList<>())
                    .add(problem));
    byCell.forEach(this::comment);
    var faulty = byCell.keySet().stream().filter(cell -> isError(byCell.get(cell))).toList();
    var doubtful = byCell.keySet().stream().filter(cell -> !faulty.contains(cell)).toList();
    colour(faulty, RED);
    colour(doubtful, YELLOW);
  }

  private static boolean isError(List<Problem> problems) {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  private void comment(CellAddress at, List<Problem> problems) {
    var said = problems.stream().map(this::said).collect(Collectors.joining("\n\n"));
    var row =
        sheet.getRow(at.getRow()) == null
            ? sheet.createRow(at.getRow())
            : sheet.getRow(at.getRow());
    var cell =
        row.getCell(at.getColumn()) == null
            ? row.createCell(at.getColumn())
            : row.getCell(at.getColumn());
    var there = cell.getCellComment();
    if (there != null) {
      var text = there.getString().getString() + SheetNotes.BELOW + said;
      there.setString(new XSSFRichTextString(text));
      return;
    }
    var anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
    anchor.setCol1(at.getColumn() + 1);
    anchor.setCol2(at.getColumn() + 1 + COLUMNS);
    anchor.setRow1(at.getRow());
    anchor.setRow2(at.getRow() + lines(said) + 1);
    var comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setString(new XSSFRichTextString(said));
    comment.setAuthor(SheetNotes.AUTHOR);
    cell.setCellComment(comment);
  }

  private static int lines(String text) {
    int lines = text.lines().mapToInt(line -> 1 + line.length() / LINE).sum();
    return Math.min(lines, MOST_LINES);
  }

  private String said(Problem problem) {
    return "%s: %s%n%s: %s%n%s: %s"
        .formatted(
            words.severity(problem.severity()),
            words.found(problem),
            words.report("expected"),
            words.expected(problem),
            words.report("fix"),
            words.fix(problem))
        .replace("\r\n", "\n");
  }

  private void colour(List<CellAddress> cells, byte[] colour) {
    if (cells.isEmpty()) {
      return;
    }
    var colours = sheet.getSheetConditionalFormatting();
    ConditionalFormattingRule rule = colours.createConditionalFormattingRule(OURS);
    var fill = rule.createPatternFormatting();
    fill.setFillBackgroundColor(new XSSFColor(colour));
    fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
    var ranges =
        cells.stream()
            .map(
                cell ->
                    new CellRangeAddress(
                        cell.getRow(), cell.getRow(), cell.getColumn(), cell.getColumn()))
            .toArray(CellRangeAddress[]::new);
    colours.addConditionalFormatting(ranges, rule);
  }
}
