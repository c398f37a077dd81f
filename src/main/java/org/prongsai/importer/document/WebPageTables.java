package org.prongsai.importer.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeVisitor;
import org.prongsai.importer.sheet.CellLinks;
import org.prongsai.importer.sheet.OfficeSheet;

/** Reads the tables of a saved web page, and each line beside them; links show their address. */
final class WebPageTables implements NodeFilter {

  private static final Pattern SAVED = Pattern.compile("saved from url=\\([0-9]+\\)(\\S+)");
  private static final int START = 4096;

  private final String file;
  private final List<OfficeSheet> sheets = new ArrayList<>();
  private StringBuilder line = new StringBuilder();
  private DocumentRows rows = new DocumentRows();
  private Element table;
  private int number;

  private WebPageTables(String file) {
    this.file = file;
  }

  static List<OfficeSheet> read(String file, byte[] bytes) throws IOException {
    int length = Math.min(START, bytes.length);
    var saved = SAVED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    var base = saved.find() ? saved.group(1) : "";
    var page = Jsoup.parse(new ByteArrayInputStream(bytes), null, base);
    var reader = new WebPageTables(file);
    page.body().filter(reader);
    reader.endLine();
    reader.endTable();
    return reader.sheets;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof Element row
        && row.normalName().equals("tr")
        && row.select("tr").size() < 2) {
      endLine();
      row(row);
      return FilterResult.SKIP_CHILDREN;
    }
    if (node instanceof TextNode text) {
      line.append(text.text());
    } else if (isBreak(node)) {
      endLine();
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (isBreak(node)) {
      endLine();
    }
    address(node, line);
    return FilterResult.CONTINUE;
  }

  private static boolean isBreak(Node node) {
    return node instanceof Element element
        && (element.isBlock() || element.normalName().equals("br"));
  }

  private static void address(Node node, StringBuilder text) {
    if (node instanceof Element link && link.normalName().equals("a") && link.hasAttr("href")) {
      var found = link.attr("href").strip();
      var whole = link.absUrl("href");
      int from = Math.max(0, text.lastIndexOf(link.text()));
      var shown =
          found.startsWith("#")
              ? text.substring(from)
              : CellLinks.shown(text.substring(from), whole.isEmpty() ? found : whole);
      text.replace(from, text.length(), shown);
    }
  }

  private void row(Element row) {
    var of = row.closest("table");
    if (of != table) {
      endTable();
      table = of;
    }
    var cells = new ArrayList<String>();
    for (var cell : row.children()) {
      cells.add(text(cell));
      var span = cell.attr("colspan");
      for (int i = 1; span.matches("[0-9]{1,2}") && i < Integer.parseInt(span); i++) {
        cells.add("");
      }
    }
    // A cell that reaches down leaves no trace in the rows below it.
    rows.add(reaching(row, cells));
  }

  /** Puts an empty cell first where one from above reaches into the first column. */
  private static List<String> reaching(Element row, List<String> cells) {
    int below = 1;
    for (var above = row.previousElementSibling(); above != null; below++) {
      var first = above.firstElementChild();
      var span = first == null ? "" : first.attr("rowspan");
      if (span.matches("[0-9]{1,3}") && Integer.parseInt(span) > below) {
        cells.add(0, "");
        return cells;
      }
      above = below > 100 ? null : above.previousElementSibling();
    }
    return cells;
  }

  private static String text(Element cell) {
    var text = new StringBuilder();
    cell.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
              text.append(words.text());
            } else if (depth > 0 && isBreak(node)) {
              text.append('\n');
            }
          }

          @Override
          public void tail(Node node, int depth) {
            address(node, text);
          }
        });
    return text.toString();
  }

  /** A line beside tables stands alone: what is next to it may be a menu. */
  private void endLine() {
    if (!line.toString().isBlank()) {
      var alone = new DocumentRows();
      alone.add(List.of(line.toString()));
      sheets.add(alone.sheet(file, ""));
    }
    line = new StringBuilder();
  }

  private void endTable() {
    var sheet = rows.sheet(file, "ตาราง " + (number + 1));
    if (!sheet.isEmpty()) {
      number++;
      sheets.add(sheet);
    }
    rows = new DocumentRows();
  }
}
