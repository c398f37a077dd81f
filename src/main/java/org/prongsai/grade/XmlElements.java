package org.prongsai.grade;

import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML from the beginning to the end, without what it may refer to elsewhere. */
public final class XmlElements {

  private XmlElements() {}

  public static XMLStreamReader reader(InputStream in) throws XMLStreamException {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory.createXMLStreamReader(in);
  }

  /** Reads all of it, to see whether it is well-formed. */
  static void check(InputStream in) throws XMLStreamException {
    var xml = reader(in);
    while (xml.hasNext()) {
      xml.next();
    }
  }

  /** The first attribute of a name, on an element of a name, whatever their namespaces. */
  static Optional<String> attribute(InputStream in, String element, String name)
      throws XMLStreamException {
    var xml = reader(in);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(element)) {
        return attribute(xml, name);
      }
    }
    return Optional.empty();
  }

  static Optional<String> attribute(XMLStreamReader xml, String name) {
    return Optional.ofNullable(xml.getAttributeValue(null, name));
  }
}
