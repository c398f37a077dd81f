package org.prongsai.importer.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Makes Word documents for tests. */
public final class MadeWord {

  private static final Pattern NUMBERED = Pattern.compile("^[๐-๙]+\\. .*");
  private static final Pattern PARAGRAPH = Pattern.compile("<p>(.*?)</p>");

  private MadeWord() {}

  /**
   * A document as an office would have it, of a text in which tabs stand between the cells of
   * tables, an empty cell goes on with the one above, and {@code **} around what is bold.
   */
  public static byte[] of(String text) throws IOException {
    try (var document = new XWPFDocument();
        var out = new ByteArrayOutputStream()) {
      var lines = new ArrayList<String>();
      boolean bold = false;
      for (var line : (text + "\n\n").split("\n", -1)) {
        boolean isRow = line.contains("\t");
        boolean wasRow = !lines.isEmpty() && lines.get(0).contains("\t");
        boolean ends =
            line.isBlank() || isRow != wasRow || !isRow && NUMBERED.matcher(line).matches();
        if (ends && !lines.isEmpty()) {
          if (wasRow) {
            table(document, lines);
          } else {
            bold |= lines.get(0).startsWith("**");
            paragraph(document, lines, bold);
            bold = false;
          }
          lines.clear();
        }
        if (!line.isBlank()) {
          lines.add(line);
        }
      }
      document.write(out);
      return out.toByteArray();
    }
  }

  private static void paragraph(XWPFDocument document, List<String> lines, boolean bold) {
    var run = document.createParagraph().createRun();
    run.setBold(bold);
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(lines.get(i).strip().replace("**", ""), i);
    }
  }

  private static void table(XWPFDocument document, List<String> lines) {
    int width = lines.get(0).split("\t", -1).length;
    var table = document.createTable(lines.size(), width);
    for (int row = 0; row < lines.size(); row++) {
      var cells = lines.get(row).split("\t", -1);
      boolean isAcross = cells.length == width && lines.get(row).strip().equals(cells[0].strip());
      for (int column = 0; column < width; column++) {
        fill(table.getRow(row).getCell(column), cells[column]);
        if (!isAcross && cells[column].isBlank() && row > 0) {
          merge(table, row, column);
        }
      }
    }
  }

  private static void merge(XWPFTable table, int row, int column) {
    var above = table.getRow(row - 1).getCell(column).getCTTc();
    var properties = above.isSetTcPr() ? above.getTcPr() : above.addNewTcPr();
    if (!properties.isSetVMerge()) {
      properties.addNewVMerge().setVal(STMerge.RESTART);
    }
    var own = table.getRow(row).getCell(column).getCTTc();
    (own.isSetTcPr() ? own.getTcPr() : own.addNewTcPr()).addNewVMerge();
  }

  private static void fill(XWPFTableCell cell, String text) {
    var paragraphs = PARAGRAPH.matcher(text).results().map(found -> found.group(1)).toList();
    var all = paragraphs.isEmpty() ? List.of(text) : paragraphs;
    cell.getParagraphs().get(0).createRun().setText(all.get(0).strip());
    all.stream().skip(1).forEach(more -> cell.addParagraph().createRun().setText(more.strip()));
  }

  /** A document with this XML as its body. */
  static byte[] ofXml(String body) throws IOException {
    try (var document = new XWPFDocument();
        var out = new ByteArrayOutputStream()) {
      document.createParagraph().createRun().setText("BODY");
      document.write(out);
      return changed(
          out.toByteArray(),
          "word/document.xml",
          xml -> xml.replaceFirst("(?s)<w:p>.*</w:p>", Matcher.quoteReplacement(body)));
    }
  }

  /** The archive with one part changed. */
  static byte[] changed(byte[] docx, String part, UnaryOperator<String> change) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var in = new ZipInputStream(new ByteArrayInputStream(docx));
        var zip = new ZipOutputStream(out)) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        var bytes = in.readAllBytes();
        zip.putNextEntry(new ZipEntry(entry.getName()));
        zip.write(
            entry.getName().equals(part)
                ? change
                    .apply(new String(bytes, StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8)
                : bytes);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  /** Writes a file. */
  public static Path file(Path folder, String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }
}
