package org.prongsai.filetext;

import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.prongsai.grade.XmlElements;

/**
 * The text of a part of an office document, paragraph by paragraph, and of each row of a table: in
 * Office Open XML a paragraph is {@code p}, in OpenDocument also {@code h}.
 */
final class XmlText {

  private static final Set<String> PARAGRAPHS = Set.of("p", "h", "si", "text");
  private static final Set<String> ROWS = Set.of("tr", "table-row");
  private static final Set<String> SPACES = Set.of("tab", "br", "cr", "s", "line-break");
  private static final int LONGEST_ROW = 100_000;

  private final LocatedTextSink target;
  private final StringBuilder paragraph = new StringBuilder();
  private final StringBuilder row = new StringBuilder();
  private int number;
  private int rows;

  XmlText(LocatedTextSink target) {
    this.target = target;
  }

  void read(InputStream in) throws XMLStreamException {
    var xml = XmlElements.reader(in);
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            paragraph.append(xml.getText());
        default -> {
          // Comments and instructions for programs.
        }
      }
    }
    flush();
  }

  private void start(String name) {
    if (SPACES.contains(name)) {
      paragraph.append(' ');
    }
    rows += ROWS.contains(name) ? 1 : 0;
  }

  private void end(String name) {
    if (PARAGRAPHS.contains(name)) {
      flush();
    } else if (ROWS.contains(name)) {
      rows--;
      target.line(number, row.toString());
      row.setLength(0);
    }
  }

  private void flush() {
    var text = paragraph.toString().strip();
    paragraph.setLength(0);
    if (text.isEmpty()) {
      return;
    }
    number++;
    target.line(number, text);
    if (rows > 0 && row.length() < LONGEST_ROW) {
      row.append(row.isEmpty() ? "" : " | ").append(text);
    }
  }
}
