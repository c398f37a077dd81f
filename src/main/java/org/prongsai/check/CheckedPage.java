package org.prongsai.check;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;
import org.prongsai.problem.Location;

/**
 * A page, read and parsed once.
 *
 * @param path output path
 * @param source its text as it stands in the file
 * @param document its tree
 * @param elements all its elements in document order
 */
public record CheckedPage(String path, String source, Document document, List<Element> elements) {

  static CheckedPage parse(String path, String source) {
    var parser = Parser.htmlParser().setTrackPosition(true);
    var document = Jsoup.parse(source, path, parser);
    return new CheckedPage(path, source, document, document.getAllElements());
  }

  /** The language that the place of a page gives it. */
  String language() {
    return path.startsWith("en/") ? "en" : "th";
  }

  /** The page as a whole. */
  Location place() {
    return Location.of(path);
  }

  /** Where an element or a text starts; the page as a whole where the parser added it. */
  Location place(Node node) {
    return place(node.sourceRange());
  }

  /** Where an attribute starts. */
  Location place(Element element, String attribute) {
    var range = element.attributes().sourceRange(attribute).nameRange();
    return range.isTracked() ? place(range) : place((Node) element);
  }

  /** Where a character of the source stands. */
  Location place(int offset) {
    var before = source.substring(0, offset);
    var line = (int) before.chars().filter(character -> character == '\n').count() + 1;
    return Location.of(path, line, offset - before.lastIndexOf('\n'));
  }

  private Location place(Range range) {
    var start = range.start();
    return range.isTracked() && start.lineNumber() > 0
        ? Location.of(path, start.lineNumber(), Math.max(1, start.columnNumber()))
        : place();
  }

  /** Whether an element or one around it has the tag. */
  static boolean isWithin(Element element, Set<String> tags) {
    for (var around = element; around != null; around = around.parent()) {
      if (tags.contains(tag(around))) {
        return true;
      }
    }
    return false;
  }

  /** The start of a text as it may be shown in a problem. */
  static String shortened(String text) {
    var line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= 80 ? line : line.substring(0, 79) + "…";
  }

  static String tag(Element element) {
    return element.normalName();
  }
}
