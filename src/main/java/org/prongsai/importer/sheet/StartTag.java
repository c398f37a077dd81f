package org.prongsai.importer.sheet;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.prongsai.read.table.StrictNames;

/**
 * The beginning of an element, in the usual names of Open XML.
 *
 * @param namespaces prefix and name of each that it declares
 * @param attributes prefix, namespace, name and value of each
 */
record StartTag(
    String prefix,
    String name,
    String namespace,
    List<List<String>> namespaces,
    List<List<String>> attributes) {

  static StartTag of(XMLStreamReader in) {
    var namespaces = new ArrayList<List<String>>();
    for (int i = 0; i < in.getNamespaceCount(); i++) {
      namespaces.add(List.of(text(in.getNamespacePrefix(i)), usual(in.getNamespaceURI(i))));
    }
    var attributes = new ArrayList<List<String>>();
    for (int i = 0; i < in.getAttributeCount(); i++) {
      attributes.add(
          List.of(
              text(in.getAttributePrefix(i)),
              usual(in.getAttributeNamespace(i)),
              in.getAttributeLocalName(i),
              in.getAttributeValue(i)));
    }
    return new StartTag(
        text(in.getPrefix()),
        in.getLocalName(),
        usual(in.getNamespaceURI()),
        namespaces,
        attributes);
  }

  private static String usual(String namespace) {
    return StrictNames.usual(text(namespace));
  }

  private static String text(String text) {
    return text == null ? "" : text;
  }

  void write(XMLStreamWriter out) throws XMLStreamException {
    out.writeStartElement(prefix, name, namespace);
    for (var declared : namespaces) {
      if (declared.get(0).isEmpty()) {
        out.writeDefaultNamespace(declared.get(1));
      } else {
        out.writeNamespace(declared.get(0), declared.get(1));
      }
    }
    for (var attribute : attributes) {
      if (attribute.get(0).isEmpty()) {
        out.writeAttribute(attribute.get(2), attribute.get(3));
      } else {
        out.writeAttribute(attribute.get(0), attribute.get(1), attribute.get(2), attribute.get(3));
      }
    }
  }
}
