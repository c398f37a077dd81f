package org.prongsai.check;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/** A feed or sitemap is well-formed, needs no document type, and names pages that exist. */
record XmlCheck(OutputFolder folder, MachineLinkCheck addresses) {

  void check(String path, Problems problems) {
    try {
      var reader = factory().createXMLStreamReader(new ByteArrayInputStream(folder.bytes(path)));
      read(path, reader, problems);
      reader.close();
    } catch (XMLStreamException e) {
      var at = e.getLocation();
      var place = at == null ? Location.of(path) : place(path, at);
      problems.add(Rule.PAGE_LINK_BROKEN, place, CheckedPage.shortened(e.getMessage()), "XML");
    }
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private void read(String path, XMLStreamReader reader, Problems problems)
      throws XMLStreamException {
    var text = new StringBuilder();
    while (reader.hasNext()) {
      var event = reader.next();
      var place = place(path, reader.getLocation());
      switch (event) {
        case XMLStreamConstants.DTD ->
            problems.add(Rule.PAGE_LINK_BROKEN, place, "<!DOCTYPE", "XML");
        case XMLStreamConstants.START_ELEMENT -> {
          text.setLength(0);
          checkAttributes(place, reader, problems);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            text.append(reader.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          checkText(place, reader.getLocalName(), text.toString(), problems);
          text.setLength(0);
        }
        default -> {}
      }
    }
  }

  private void checkAttributes(Location place, XMLStreamReader reader, Problems problems) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (!reader.getAttributeLocalName(i).equals("base")) {
        addresses.checkOwn(place, reader.getAttributeValue(i), problems);
      }
    }
  }

  private void checkText(Location place, String element, String text, Problems problems) {
    if (element.equals("id")) {
      return; // the name of an Atom entry, which nobody follows
    }
    if (element.equals("loc")) {
      addresses.checkOwnOrElse(place, text, problems);
    } else if (text.strip().indexOf(' ') < 0) {
      addresses.checkOwn(place, text, problems);
    }
  }

  private static Location place(String path, javax.xml.stream.Location at) {
    return Location.of(path, Math.max(1, at.getLineNumber()), Math.max(1, at.getColumnNumber()));
  }
}
