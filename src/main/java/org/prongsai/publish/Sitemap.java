package org.prongsai.publish;

import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.prongsai.address.PageTree;
import org.prongsai.address.SitePage;
import org.prongsai.address.SitePaths;
import org.prongsai.model.Language;
import org.prongsai.model.Settings;

/** {@code sitemap.xml} with the languages of each page, and {@code robots.txt}. */
public record Sitemap(Settings settings, SitePaths addresses) {

  private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  public Sitemap(Settings settings) {
    this(settings, new SitePaths(settings.baseUrl()));
  }

  public List<PublishedFile> files(PageTree tree) {
    return List.of(
        XmlFile.of("sitemap.xml", xml -> write(xml, tree)),
        new PublishedFile("robots.txt", robots().getBytes(StandardCharsets.UTF_8)));
  }

  /** A draft asks search engines to stay away, and does not hand them the list of its pages. */
  private String robots() {
    return settings.draft()
        ? "User-agent: *\nDisallow: /\n"
        : "User-agent: *\nDisallow:\n\nSitemap: " + addresses.file("sitemap.xml") + "\n";
  }

  private void write(XMLStreamWriter xml, PageTree tree) throws XMLStreamException {
    xml.writeStartElement("urlset");
    xml.writeDefaultNamespace(SITEMAP);
    xml.writeNamespace("xhtml", XHTML);
    xml.writeCharacters("\n");
    for (var language : settings.languages()) {
      for (var page : tree.pages()) {
        write(xml, language, page);
      }
    }
    xml.writeEndElement();
  }

  private void write(XMLStreamWriter xml, Language language, SitePage page)
      throws XMLStreamException {
    xml.writeStartElement("url");
    XmlFile.text(xml, "loc", addresses.canonical(language, page.path()));
    for (var other : settings.languages().size() > 1 ? settings.languages() : List.<Language>of()) {
      xml.writeStartElement("xhtml", "link", XHTML);
      xml.writeAttribute("rel", "alternate");
      xml.writeAttribute("hreflang", other.code());
      xml.writeAttribute("href", addresses.canonical(other, page.path()));
      xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }
}
