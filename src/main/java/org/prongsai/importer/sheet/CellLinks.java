package org.prongsai.importer.sheet;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import org.prongsai.read.table.FileRow;
import org.prongsai.read.table.FileRow.SheetCell;
import org.prongsai.read.table.FoundSheet;

/** Shows beside the text of a link where it leads to, as all documents are read. */
public final class CellLinks {

  private static final Pattern FORMULA = Pattern.compile("(?i)=\\s*HYPERLINK\\s*\\(");
  // A text, or a cell of the same sheet, and what parts it from the next.
  private static final Pattern PIECE =
      Pattern.compile(
          "\\G\\s*(?:\"([^\"]*+(?:\"\"[^\"]*+)*+)\"|\\$?([A-Z]{1,3}\\$?[0-9]{1,7}))\\s*([&,)])");
  private static final Pattern ON_THE_WEB =
      Pattern.compile("(?i)https?://.*|www\\..*|/(?:files|data|[0-9]{4}|ita)/.*");
  private static final Pattern NO_PLACE = Pattern.compile("(?i)#.*|(?!file:)[a-z]{2,}:(?!//).*");

  private CellLinks() {}

  /**
   * What is said of a link: its text, and behind that its address, unless the text is the address.
   * A target beside the document or on a computer is said as {@code file:…}.
   */
  public static String shown(String text, String target) {
    var bare = target.strip().replace(" ", "%20");
    if (bare.isEmpty() || NO_PLACE.matcher(bare).matches()) {
      return text;
    }
    boolean isWhole = ON_THE_WEB.matcher(bare).matches() || bare.matches("(?i)file:.*|[a-z]+://.*");
    var address = isWhole ? bare : "file:" + bare;
    boolean isSame = plain(address).equals(plain(text)) || isShortened(text.strip(), address);
    return text.contains(address)
        ? text
        : isSame ? address : text + (text.isBlank() ? "" : " ") + address + " ";
  }

  private static String plain(String address) {
    var bare = address.replaceAll("\\s|%20|(?i)^https?://", "").replaceFirst("/$", "");
    try {
      return URLDecoder.decode(bare.replace("+", "%2B"), StandardCharsets.UTF_8)
          .toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return bare; // A percent sign of its own.
    }
  }

  private static boolean isShortened(String text, String address) {
    var start = text.replaceFirst("(?:\\.{3}|…)$", "");
    return start.length() > "https://".length() && !start.equals(text) && address.startsWith(start);
  }

  /** The sheet with the address of each link beside its text. */
  static FoundSheet shown(FoundSheet sheet) {
    var rows = new TreeMap<>(sheet.rows());
    sheet
        .links()
        .forEach(
            (at, target) -> {
              var row = rows.get(at.getRow());
              var cell = row == null ? SheetCell.EMPTY : row.cell(at.getColumn());
              var shown = row == null ? cell : shown(cell, target, sheet);
              if (!shown.isEmpty()) {
                var cells = new ArrayList<>(row.cells());
                while (cells.size() <= at.getColumn()) {
                  cells.add(SheetCell.EMPTY);
                }
                cells.set(at.getColumn(), shown);
                rows.put(at.getRow(), new FileRow(row.line(), row.row(), cells));
              }
            });
    return sheet.with(rows);
  }

  private static SheetCell shown(SheetCell cell, String target, FoundSheet sheet) {
    if (!target.startsWith("=")) {
      return cell.isEmpty() ? cell : SheetCell.text(shown(cell.text(), target));
    }
    var said = arguments(target, sheet);
    if (said.isEmpty()) {
      return cell.isEmpty() ? SheetCell.text(target) : cell;
    }
    // A program other than a spreadsheet may have left out what the formula shows.
    var text = cell.isError() || cell.isEmpty() ? said.size() > 1 ? said.get(1) : "" : cell.text();
    return SheetCell.text(shown(text, said.get(0)));
  }

  /** What the arguments of a formula come to; none where it is more than texts and cells. */
  private static List<String> arguments(String formula, FoundSheet sheet) {
    var start = FORMULA.matcher(formula);
    var arguments = new ArrayList<String>();
    if (!start.lookingAt()) {
      return List.of();
    }
    var piece = PIECE.matcher(formula).region(start.end(), formula.length());
    var argument = new StringBuilder();
    while (piece.find()) {
      argument.append(
          piece.group(1) == null
              ? text(sheet, piece.group(2))
              : piece.group(1).replace("\"\"", "\""));
      if (!piece.group(3).equals("&")) {
        arguments.add(argument.toString());
        argument.setLength(0);
      }
      if (piece.group(3).equals(")")) {
        return piece.end() == formula.stripTrailing().length() ? arguments : List.of();
      }
    }
    return List.of();
  }

  private static String text(FoundSheet sheet, String name) {
    var at = new CellReference(name);
    var row = sheet.rows().get(at.getRow());
    return row == null ? "" : row.cell(at.getCol()).text();
  }
}
