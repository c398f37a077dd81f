package org.prongsai.importer.sheet;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.Namespace;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/** Copies a sheet without the cells that hold nothing, and without the rows that hold no cell. */
final class SheetFilter {

  private static final XMLEventFactory EVENTS = XMLEventFactory.newFactory();

  private final UnaryOperator<String> names;
  private final List<XMLEvent> waiting = new ArrayList<>();

  /** Copies with every name of a vocabulary changed. */
  SheetFilter(UnaryOperator<String> names) {
    this.names = names;
  }

  void copy(InputStream in, OutputStream out) throws XMLStreamException {
    var inputs = XMLInputFactory.newDefaultFactory();
    inputs.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    inputs.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    var reader = inputs.createXMLEventReader(in);
    var writer =
        XMLOutputFactory.newDefaultFactory()
            .createXMLEventWriter(out, StandardCharsets.UTF_8.name());
    while (reader.hasNext()) {
      copy(reader, writer);
    }
    writer.flush();
  }

  private void copy(XMLEventReader reader, XMLEventWriter writer) throws XMLStreamException {
    var event = reader.nextEvent();
    if (is(event, "row")) {
      waiting.clear();
      waiting.add(usual(event.asStartElement()));
    } else if (is(event, "c") && isEnd(reader.peek())) {
      reader.nextEvent();
    } else if (!waiting.isEmpty() && isEnd(event)) {
      waiting.clear();
    } else if (waiting.isEmpty() || event.isStartElement()) {
      for (var before : waiting) {
        writer.add(before);
      }
      waiting.clear();
      writer.add(event.isStartElement() ? usual(event.asStartElement()) : event);
    }
  }

  private static boolean is(XMLEvent event, String name) {
    return event.isStartElement() && event.asStartElement().getName().getLocalPart().equals(name);
  }

  private static boolean isEnd(XMLEvent event) {
    return event.getEventType() == XMLStreamConstants.END_ELEMENT;
  }

  /** An element in the usual names; a day in words of the standard is a text. */
  private StartElement usual(StartElement start) {
    var namespaces = new ArrayList<Namespace>();
    start
        .getNamespaces()
        .forEachRemaining(
            n ->
                namespaces.add(
                    EVENTS.createNamespace(n.getPrefix(), names.apply(n.getNamespaceURI()))));
    var attributes = new ArrayList<Attribute>();
    start
        .getAttributes()
        .forEachRemaining(
            a ->
                attributes.add(
                    EVENTS.createAttribute(
                        a.getName().getPrefix(),
                        names.apply(a.getName().getNamespaceURI()),
                        a.getName().getLocalPart(),
                        isDay(start, a) ? "str" : a.getValue())));
    var name = start.getName();
    return EVENTS.createStartElement(
        name.getPrefix(),
        names.apply(name.getNamespaceURI()),
        name.getLocalPart(),
        attributes.iterator(),
        namespaces.iterator());
  }

  private static boolean isDay(StartElement start, Attribute attribute) {
    return is(start, "c")
        && attribute.getName().getLocalPart().equals("t")
        && attribute.getValue().equals("d");
  }
}
