package org.prongsai.filetext;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.prongsai.filetext.NeighbourCells.Cell;
import org.prongsai.grade.XmlElements;

/**
 * All text of a part of an office document: paragraphs and rows of tables as a reader sees them,
 * and what no reader sees, element by element and attribute by attribute.
 *
 * <p>In Office Open XML a paragraph is {@code p}, in OpenDocument also {@code h}.
 */
final class XmlText {

  // What old programs show in place of a drawing repeats the words of the drawing.
  private static final Set<String> PARAGRAPHS = Set.of("p", "h", "si", "is", "text", "Fallback");
  private static final Set<String> CELLS = Set.of("tc", "table-cell", "covered-table-cell");
  private static final Set<String> ROWS = Set.of("tr", "table-row");
  private static final Set<String> TABLES = Set.of("tbl", "table");
  private static final Set<String> SPACES = Set.of("tab", "br", "cr", "s", "line-break");
  // Deleted words, instructions of fields, how a text is pronounced.
  private static final Set<String> UNSEEN = Set.of("delText", "instrText", "delInstrText", "rPh");
  private static final String DELETED = "delText";
  private static final String INSERTED = "ins";
  // A line of these is none of the document.
  private static final Pattern BESIDE = Pattern.compile("(?i).*/\\w*(?:comment|note)\\w*\\.xml");
  private static final String WORKBOOK = "xl/";
  private static final String SYMBOL = "sym";
  private static final int HEX = 16;
  // Most attributes are names and measures.
  private static final int SHORTEST = 9;

  private final LocatedTextSink target;
  private final LocatedTextSink part;
  private final Deque<StringBuilder> open = new ArrayDeque<>();
  private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
  private final List<Cell> cells = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private final Map<Integer, String> names = new HashMap<>();
  // The cells of a workbook have better places, and were told of before.
  private final boolean isLined;
  private final boolean isBeside;
  private TableText table;
  private int unseen;
  private int inserted;
  private boolean isDeleted;
  private int number;
  private int rows;
  private int row;
  private int column;

  /**
   * A paragraph.
   *
   * @param seen as it is read
   * @param before as it was before changes that are tracked: deleted words are only in pieces
   * @param unseen what no reader sees, such as the instructions of a field, which is in pieces too
   */
  private record Paragraph(StringBuilder seen, StringBuilder before, StringBuilder unseen) {
    Paragraph() {
      this(new StringBuilder(), new StringBuilder(), new StringBuilder());
    }
  }

  /** The name is that of the part in its archive. */
  XmlText(LocatedTextSink target, String name) {
    this.target = target;
    this.isLined = !name.startsWith(WORKBOOK);
    this.isBeside = BESIDE.matcher(name).matches() && !name.startsWith("ppt/notes");
    this.part = target.inEntry(name);
    this.table = new TableText(target, this::name);
  }

  void read(InputStream in) throws XMLStreamException {
    var xml = XmlElements.reader(in);
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(xml);
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters(xml.getText());
        case XMLStreamConstants.COMMENT -> part.text(xml.getText());
        case XMLStreamConstants.PROCESSING_INSTRUCTION ->
            part.text(String.valueOf(xml.getPIData()));
        // What a document defines itself is not filled in here.
        case XMLStreamConstants.DTD -> part.unread(TextSink.Reason.FORMAT);
        default -> {
          // Where it begins and ends.
        }
      }
    }
  }

  private void start(XMLStreamReader xml) {
    var name = xml.getLocalName();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      var value = xml.getAttributeValue(i);
      if (value.length() >= SHORTEST) {
        part.text(value);
      } else if (name.equals(SYMBOL) && xml.getAttributeLocalName(i).equals("char")) {
        characters(symbol(value));
      }
    }
    unseen += UNSEEN.contains(name) ? 1 : 0;
    inserted += name.equals(INSERTED) ? 1 : 0;
    rows += ROWS.contains(name) ? 1 : 0;
    isDeleted = name.equals(DELETED);
    open.push(new StringBuilder());
    if (PARAGRAPHS.contains(name)) {
      paragraphs.push(new Paragraph());
    } else if (SPACES.contains(name)) {
      characters(" ");
    } else if (name.equals("noBreakHyphen")) {
      characters("-");
    }
  }

  private static String symbol(String code) {
    return code.matches("[0-9a-fA-F]{1,5}")
        ? Character.toString(Integer.parseInt(code, HEX))
        : code;
  }

  private void characters(String text) {
    if (paragraphs.isEmpty()) {
      open.peek().append(text);
    } else if (unseen == 0) {
      paragraphs.peek().seen().append(text);
      paragraphs.peek().before().append(inserted > 0 ? "" : text);
    } else {
      paragraphs.peek().unseen().append(text);
      paragraphs.peek().before().append(isDeleted ? text : "");
    }
  }

  private void end(String name) {
    var loose = open.pop().toString().strip();
    if (!loose.isEmpty()) {
      part.text(loose);
    }
    unseen -= UNSEEN.contains(name) ? 1 : 0;
    inserted -= name.equals(INSERTED) ? 1 : 0;
    isDeleted = false;
    if (PARAGRAPHS.contains(name)) {
      end(paragraphs.pop());
    } else if (CELLS.contains(name)) {
      endCell();
    } else if (ROWS.contains(name)) {
      rows--;
      endRow();
    } else if (TABLES.contains(name)) {
      table.end();
      table = new TableText(target, this::name);
      names.clear();
      row = 0;
    }
  }

  private void end(Paragraph paragraph) {
    var seen = paragraph.seen().toString();
    paragraph(seen.strip());
    for (var hidden : List.of(paragraph.before().toString(), paragraph.unseen().toString())) {
      if (!hidden.equals(seen) && !hidden.isBlank()) {
        part.text(hidden.strip());
      }
    }
  }

  private void paragraph(String text) {
    if (!text.isEmpty()) {
      if (isLined) {
        number++;
      }
      var about = rows > 0 && row > 0 ? name(column) : "";
      (!isLined ? part : (isBeside ? part : target).onLine(number)).about(about, text);
      cell.append(cell.isEmpty() || rows == 0 ? "" : " ").append(rows > 0 ? text : "");
    }
  }

  private void endCell() {
    if (!cell.isEmpty()) {
      cells.add(new Cell(column, cell.toString()));
    }
    cell.setLength(0);
    column++;
  }

  private void endRow() {
    if (row == 0) {
      cells.forEach(named -> names.put(named.column(), named.text()));
    }
    if (!cells.isEmpty()) {
      table.row(row, number, List.copyOf(cells));
    }
    cells.clear();
    column = 0;
    row++;
  }

  private String name(int of) {
    return names.getOrDefault(of, "");
  }
}
