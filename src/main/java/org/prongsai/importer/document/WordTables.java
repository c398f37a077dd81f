package org.prongsai.importer.document;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.prongsai.grade.XmlElements;
import org.prongsai.importer.sheet.CellLinks;
import org.prongsai.importer.sheet.OfficeSheet;

/** Reads the tables and paragraphs of a Word document; behind a link stands its address. */
final class WordTables {

  private static final Pattern FIELD = Pattern.compile("HYPERLINK\\s+\"([^\"]+)\"");

  /** A table that is open; cells that a wide one covers are empty. */
  private static final class OpenTable {
    private final DocumentRows rows = new DocumentRows();
    private List<String> cells = new ArrayList<>();
    private StringBuilder cell;
    private int span = 1;
  }

  private final String file;
  private final List<OfficeSheet> sheets = new ArrayList<>();
  private final Deque<OpenTable> tables = new ArrayDeque<>();
  private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
  private final Map<String, String> links = new HashMap<>();
  private final StringBuilder field = new StringBuilder();
  private DocumentRows lines = new DocumentRows();
  private String link = "";
  private int linkStart;
  private int number;
  private int skipped;
  private boolean isText;

  private WordTables(String file) {
    this.file = file;
  }

  static List<OfficeSheet> read(String file, ZipFile zip) throws IOException {
    var reader = new WordTables(file);
    try {
      reader.links(zip);
      try (var in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
        var xml = XmlElements.reader(in);
        while (xml.hasNext()) {
          reader.next(xml, xml.next());
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException("no Word document", e);
    }
    reader.endLines();
    return reader.sheets;
  }

  private void links(ZipFile zip) throws IOException, XMLStreamException {
    var part = zip.getEntry("word/_rels/document.xml.rels");
    if (part == null) {
      return;
    }
    try (var in = zip.getInputStream(part)) {
      var xml = XmlElements.reader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT
            && attribute(xml, "Type").endsWith("/hyperlink")) {
          links.put(attribute(xml, "Id"), attribute(xml, "Target"));
        }
      }
    }
  }

  private static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  private void next(XMLStreamReader xml, int event) {
    if (event == XMLStreamConstants.START_ELEMENT) {
      start(xml);
    } else if (event == XMLStreamConstants.END_ELEMENT) {
      end(xml.getLocalName());
    } else if (event == XMLStreamConstants.CHARACTERS && isText && skipped == 0) {
      text(xml.getText());
    }
  }

  private void start(XMLStreamReader xml) {
    isText = false;
    switch (xml.getLocalName()) {
      // What old programs show in place of a drawing repeats its words.
      case "Fallback" -> skipped++;
      case "tbl" -> {
        endLines();
        tables.push(new OpenTable());
      }
      case "tc" -> open().cell = new StringBuilder();
      case "gridSpan" -> open().span = Math.max(1, whole(attribute(xml, "val")));
      case "p" -> paragraphs.push(new StringBuilder());
      case "t" -> isText = true;
      case "tab" -> text(paragraphs.isEmpty() || !tables.isEmpty() ? " " : "\t");
      case "br", "cr" -> text("\n");
      case "hyperlink" -> {
        link = links.getOrDefault(attribute(xml, "id"), "");
        linkStart = paragraphs.isEmpty() ? 0 : paragraphs.peek().length();
      }
      case "instrText" -> isText = true;
      default -> {
        // Formats.
      }
    }
    if (xml.getLocalName().equals("instrText")) {
      paragraphs.push(new StringBuilder());
    }
  }

  private OpenTable open() {
    return tables.isEmpty() ? new OpenTable() : tables.peek();
  }

  private static int whole(String text) {
    return text.matches("[0-9]{1,2}") ? Integer.parseInt(text) : 1;
  }

  private void text(String text) {
    if (!paragraphs.isEmpty() && skipped == 0) {
      paragraphs.peek().append(text);
    }
  }

  private void end(String name) {
    isText = false;
    switch (name) {
      case "Fallback" -> skipped--;
      case "instrText" -> field.append(paragraphs.pop());
      case "hyperlink" -> address(link, linkStart);
      case "p" -> endParagraph();
      case "tc" -> endCell();
      case "tr" -> {
        open().rows.add(open().cells);
        open().cells = new ArrayList<>();
      }
      case "tbl" -> {
        number++;
        sheets.add(tables.pop().rows.sheet(file, "ตาราง " + number));
      }
      default -> {
        // Formats.
      }
    }
  }

  /** Puts the address of a link behind what the paragraph says of it from a place on. */
  private void address(String address, int from) {
    if (!paragraphs.isEmpty() && skipped == 0) {
      var paragraph = paragraphs.peek();
      int start = Math.min(from, paragraph.length());
      paragraph.replace(
          start, paragraph.length(), CellLinks.shown(paragraph.substring(start), address));
    }
  }

  private void endParagraph() {
    var fields = FIELD.matcher(field);
    while (fields.find()) {
      address(fields.group(1), 0);
    }
    field.setLength(0);
    var text = paragraphs.pop().toString();
    if (!tables.isEmpty() && open().cell != null) {
      open().cell.append(open().cell.isEmpty() ? "" : "\n").append(text);
    } else {
      text.lines().forEach(lines::line);
    }
  }

  private void endCell() {
    var table = open();
    table.cells.add(table.cell == null ? "" : table.cell.toString());
    for (int i = 1; i < table.span; i++) {
      table.cells.add("");
    }
    table.cell = null;
    table.span = 1;
  }

  private void endLines() {
    var sheet = lines.sheet(file, "");
    if (tables.isEmpty() && !sheet.isEmpty()) {
      sheets.add(sheet);
      lines = new DocumentRows(lines.last());
    }
  }
}
