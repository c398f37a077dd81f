package org.prongsai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The manuals as pages that open with a double-click, as the zip holds them. They are generated
 * from the Markdown beside them: {@code -Dgolden.update=true} writes them again.
 */
class ManualPagesTest {

  private static final Path DOCS = PackageImports.BASE.resolve("docs");

  private static String page(String name) throws IOException {
    var extensions = List.of(TablesExtension.create(), HeadingAnchorExtension.create());
    var markdown = Files.readString(DOCS.resolve(name + ".md"));
    var document = Parser.builder().extensions(extensions).build().parse(markdown);
    var body = HtmlRenderer.builder().extensions(extensions).build().render(document);
    var html = Jsoup.parseBodyFragment(body);
    html.outputSettings().prettyPrint(false);
    for (var link : html.select("a[href]")) {
      link.attr("href", link.attr("href").replaceFirst("\\.(th|en)\\.md(?=#|$)", ".$1.html"));
    }
    return "<!DOCTYPE html>\n<html lang=\""
        + name.replaceFirst(".*\\.", "")
        + "\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
        + html.select("h1").text()
        + "</title>\n<link rel=\"stylesheet\" href=\"rules/rules.css\">\n</head>\n<body>\n<main>\n"
        + html.body().html()
        + "</main>\n</body>\n</html>\n";
  }

  @ParameterizedTest
  @ValueSource(strings = {"manual.th", "manual.en", "editing.th"})
  void thePageIsTheGeneratedOne(String name) throws IOException {
    var file = DOCS.resolve(name + ".html");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, page(name));
    }
    assertEquals(page(name), Files.readString(file));
  }

  /** What a page links to lies in the repository, and its headings are where links expect them. */
  @ParameterizedTest
  @ValueSource(strings = {"manual.th", "manual.en", "editing.th"})
  void everyLinkLeadsSomewhere(String name) throws IOException {
    var html = Jsoup.parse(page(name));
    assertFalse(html.select("h2").isEmpty());
    for (var link : html.select("a[href], img[src]")) {
      var target = link.hasAttr("href") ? link.attr("href") : link.attr("src");
      if (target.matches("https?:.*")) {
        continue;
      }
      var parts = target.split("#", 2);
      var file = parts[0].isEmpty() ? name + ".html" : parts[0];
      assertEquals(true, Files.exists(DOCS.resolve(file)), target);
      if (parts.length == 2 && file.matches(".*\\.(?:th|en)\\.html")) {
        var other = Jsoup.parse(page(file.replace(".html", "")));
        assertEquals(true, other.getElementById(parts[1]) != null, target);
      }
    }
  }
}
