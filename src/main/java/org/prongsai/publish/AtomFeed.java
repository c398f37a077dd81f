package org.prongsai.publish;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.prongsai.address.SitePaths;
import org.prongsai.model.Language;
import org.prongsai.model.Settings;

/**
 * An Atom feed.
 *
 * @param path its path in the output folder
 * @param title what it is called
 * @param page the page that says the same to people
 * @param entries what is new, the newest first
 */
record AtomFeed(String path, Language language, String title, String page, List<Entry> entries) {

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String MIDNIGHT = "T00:00:00Z";

  /**
   * One thing that is new.
   *
   * @param id an address that stays
   * @param day ISO 8601
   */
  record Entry(
      String id,
      String title,
      String day,
      String href,
      String summary,
      List<Enclosure> enclosures) {
    Entry(String id, String title, String day, String href, String summary) {
      this(id, title, day, href, summary, List.of());
    }
  }

  /** A picture that belongs to it. */
  record Enclosure(String href, String type, long bytes) {}

  PublishedFile file(Settings settings) {
    return XmlFile.of(path, xml -> write(xml, settings));
  }

  private void write(XMLStreamWriter xml, Settings settings) throws XMLStreamException {
    var self = new SitePaths(settings.baseUrl()).file(path);
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    xml.writeAttribute("xml:lang", language.code());
    xml.writeCharacters("\n");
    XmlFile.text(xml, "id", self);
    XmlFile.text(xml, "title", title);
    // The form asks for a date; where nothing happened yet, it is that of the content.
    var newest = entries.isEmpty() ? settings.asOf().toString() : entries.get(0).day();
    XmlFile.text(xml, "updated", newest + MIDNIGHT);
    xml.writeStartElement("author");
    XmlFile.text(xml, "name", settings.agencyName().in(language));
    xml.writeEndElement();
    xml.writeCharacters("\n");
    link(xml, "self", self);
    link(xml, "alternate", page);
    for (var entry : entries) {
      write(xml, entry);
    }
    xml.writeEndElement();
  }

  private static void write(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
    xml.writeStartElement("entry");
    xml.writeCharacters("\n");
    XmlFile.text(xml, "id", entry.id());
    XmlFile.text(xml, "title", entry.title());
    XmlFile.text(xml, "updated", entry.day() + MIDNIGHT);
    link(xml, "alternate", entry.href());
    for (var picture : entry.enclosures()) {
      xml.writeEmptyElement("link");
      xml.writeAttribute("rel", "enclosure");
      xml.writeAttribute("type", picture.type());
      xml.writeAttribute("length", Long.toString(picture.bytes()));
      xml.writeAttribute("href", picture.href());
      xml.writeCharacters("\n");
    }
    XmlFile.text(xml, "summary", entry.summary());
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }

  private static void link(XMLStreamWriter xml, String rel, String href) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("href", href);
    xml.writeCharacters("\n");
  }
}
