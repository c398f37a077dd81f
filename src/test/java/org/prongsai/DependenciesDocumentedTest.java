package org.prongsai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Every dependency and plugin of {@code pom.xml} has its line in {@code docs/dependencies.md}. */
class DependenciesDocumentedTest {

  private static final Path BASE = Path.of(System.getProperty("basedir", ""));
  // A line of a table: the first column names what the pom names.
  private static final Pattern LINE = Pattern.compile("(?m)^\\| `([^`]+)` \\|");

  @Test
  void everyDependencyHasItsLine() throws Exception {
    assertEquals(inPom("dependency"), inDocument("## Libraries of the program", "## Kept out"));
  }

  @Test
  void everyPluginHasItsLine() throws Exception {
    assertEquals(inPom("plugin"), inDocument("## Maven plugins", "\n## "));
  }

  /**
   * Groups and artifacts, {@code group:artifact}; a plugin without a group is one of Maven's own.
   */
  private static SortedSet<String> inPom(String element)
      throws ParserConfigurationException, IOException, SAXException {
    var builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
    var found = builder.parse(BASE.resolve("pom.xml").toFile()).getElementsByTagName(element);
    var names = new TreeSet<String>();
    for (int i = 0; i < found.getLength(); i++) {
      var one = (Element) found.item(i);
      names.add(
          text(one, "groupId", "org.apache.maven.plugins") + ":" + text(one, "artifactId", ""));
    }
    assertFalse(names.isEmpty(), "no " + element + " in pom.xml");
    return names;
  }

  /** The text of a child, not of a deeper descendant such as one of an exclusion. */
  private static String text(Element parent, String name, String otherwise) {
    for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeName().equals(name)) {
        return child.getTextContent().strip();
      }
    }
    return otherwise;
  }

  private static SortedSet<String> inDocument(String from, String to) throws IOException {
    var text = Files.readString(BASE.resolve("docs/dependencies.md"));
    int start = text.indexOf(from);
    assertFalse(start < 0, "no heading " + from);
    int end = text.indexOf(to, start);
    return LINE.matcher(text.substring(start, end < 0 ? text.length() : end))
        .results()
        .map(line -> line.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
