package org.prongsai.importer.sheet;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Copies a sheet without its rows, in the usual names. */
final class SheetFilter {

  static final String ROWS = "sheetData";

  private SheetFilter() {}

  /** Reads a part of a workbook; what it declares about itself is not followed. */
  static XMLStreamReader reader(InputStream from) throws XMLStreamException {
    var inputs = XMLInputFactory.newDefaultFactory();
    inputs.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    inputs.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return inputs.createXMLStreamReader(from);
  }

  static void copy(InputStream from, OutputStream to) throws XMLStreamException {
    var in = reader(from);
    var out =
        XMLOutputFactory.newDefaultFactory()
            .createXMLStreamWriter(to, StandardCharsets.UTF_8.name());
    out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    boolean isAmongRows = false;
    while (in.hasNext()) {
      int event = in.next();
      boolean isTag =
          event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT;
      boolean isOfRows = isTag && in.getLocalName().equals(ROWS);
      isAmongRows &= !isOfRows;
      if (event == XMLStreamConstants.START_ELEMENT && !isAmongRows) {
        StartTag.of(in).write(out);
        isAmongRows = isOfRows;
      } else if (event == XMLStreamConstants.END_ELEMENT && !isAmongRows) {
        out.writeEndElement();
      } else if (event == XMLStreamConstants.CHARACTERS && !isAmongRows) {
        out.writeCharacters(in.getText());
      }
    }
    out.flush();
  }
}
