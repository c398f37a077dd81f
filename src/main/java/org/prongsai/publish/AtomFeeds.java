package org.prongsai.publish;

import static org.prongsai.columns.ItaMeasureProgressColumns.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.prongsai.address.SitePaths;
import org.prongsai.model.Language;
import org.prongsai.model.Row;
import org.prongsai.model.Settings;
import org.prongsai.model.Table;

/** The Atom feeds: news of measures, one feed a language. */
public record AtomFeeds(Settings settings, SitePaths addresses) {

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  public AtomFeeds(Settings settings) {
    this(settings, new SitePaths(settings.baseUrl()));
  }

  public static String path(Language language) {
    return (language == Language.TH ? "" : language.code() + "/") + "feed.xml";
  }

  /**
   * @param titles title of the feed by language
   */
  public List<PublishedFile> files(Map<String, Table> published, Map<Language, String> titles) {
    return settings.languages().stream()
        .map(
            language ->
                XmlFile.of(
                    path(language), xml -> write(xml, language, published, titles.get(language))))
        .toList();
  }

  private void write(
      XMLStreamWriter xml, Language language, Map<String, Table> published, String title)
      throws XMLStreamException {
    var reports = new ArrayList<>(published.get("ita-measure-progress").rows());
    reports.removeIf(row -> row.text(UPDATED_ON).isEmpty() || row.text(STATUS).isEmpty());
    reports.sort(Comparator.comparing((Row row) -> row.text(UPDATED_ON)).reversed());
    var newest = reports.isEmpty() ? settings.asOf().toString() : reports.get(0).text(UPDATED_ON);
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    xml.writeAttribute("xml:lang", language.code());
    xml.writeCharacters("\n");
    var page = addresses.canonical(language, "updates");
    XmlFile.text(xml, "id", addresses.file(path(language)));
    XmlFile.text(xml, "title", title);
    XmlFile.text(xml, "updated", newest + "T00:00:00Z");
    author(xml, language);
    link(xml, "self", addresses.file(path(language)));
    link(xml, "alternate", page);
    for (var report : reports) {
      entry(xml, language, published, report);
    }
    xml.writeEndElement();
  }

  private void entry(
      XMLStreamWriter xml, Language language, Map<String, Table> published, Row report)
      throws XMLStreamException {
    var id = report.text(MEASURE);
    var measure =
        published.get("ita-measures").of(report.year()).stream()
            .filter(row -> row.text(MEASURE).equals(id))
            .findFirst()
            .map(row -> row.localized(MEASURE).in(language))
            .orElse(id);
    var area = id.substring(1, id.indexOf('.'));
    var href = addresses.canonical(language, report.year() + "/measures/" + area) + "#" + id;
    xml.writeStartElement("entry");
    xml.writeCharacters("\n");
    XmlFile.text(xml, "id", href + "-q" + report.text(QUARTER));
    XmlFile.text(xml, "title", id + " " + measure);
    XmlFile.text(xml, "updated", report.text(UPDATED_ON) + "T00:00:00Z");
    link(xml, "alternate", href);
    XmlFile.text(xml, "summary", report.localized(NOTE).in(language));
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }

  private void author(XMLStreamWriter xml, Language language) throws XMLStreamException {
    xml.writeStartElement("author");
    XmlFile.text(xml, "name", settings.agencyName().in(language));
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
