package org.prongsai.importer.sheet;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** Copies a sheet without the cells that hold nothing, in the usual names. */
final class SheetFilter {

  private static final String CELL = "c";

  private final XMLStreamReader in;
  private final XMLStreamWriter out;

  private SheetFilter(XMLStreamReader in, XMLStreamWriter out) {
    this.in = in;
    this.out = out;
  }

  static void copy(InputStream from, OutputStream to) throws XMLStreamException {
    var inputs = XMLInputFactory.newDefaultFactory();
    inputs.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    inputs.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    var out =
        XMLOutputFactory.newDefaultFactory()
            .createXMLStreamWriter(to, StandardCharsets.UTF_8.name());
    new SheetFilter(inputs.createXMLStreamReader(from), out).copy();
    out.flush();
  }

  private void copy() throws XMLStreamException {
    out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    // A row or a cell waits for something in it.
    var row = new Waiting(out);
    var cell = new Waiting(out);
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(row, cell);
        case XMLStreamConstants.END_ELEMENT -> {
          if (!cell.drop() && !row.drop()) {
            out.writeEndElement();
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (!cell.isWaiting() && !row.isWaiting()) {
            out.writeCharacters(in.getText());
          }
        }
        default -> {}
      }
    }
  }

  private void start(Waiting row, Waiting cell) throws XMLStreamException {
    boolean isRow = in.getLocalName().equals("row");
    boolean isCell = in.getLocalName().equals(CELL);
    if (isRow) {
      row.take(in);
    } else if (isCell) {
      cell.take(in);
    } else {
      row.write();
      cell.write();
      new Waiting(out).take(in).write();
    }
  }

  /** The beginning of an element that is written once something stands in it. */
  private static final class Waiting {

    private final XMLStreamWriter out;
    private StartTag tag;

    Waiting(XMLStreamWriter out) {
      this.out = out;
    }

    boolean isWaiting() {
      return tag != null;
    }

    Waiting take(XMLStreamReader in) {
      tag = StartTag.of(in);
      return this;
    }

    void write() throws XMLStreamException {
      if (tag != null) {
        tag.write(out);
        tag = null;
      }
    }

    /** Forgets it at its end; false where it was written. */
    boolean drop() {
      boolean isDropped = tag != null;
      tag = null;
      return isDropped;
    }
  }
}
