package org.prongsai.importer.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Walks through the elements of a part of a document by their names without a namespace. */
final class Dom {

  private static final Set<String> OFF = Set.of("0", "false", "off", "none");

  private Dom() {}

  static String name(Node node) {
    var name = node.getNodeName();
    return name.substring(name.indexOf(':') + 1);
  }

  static List<Element> children(Node parent) {
    var children = new ArrayList<Element>();
    for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  /** The element that a way of names leads to. */
  static Optional<Element> find(Node from, String... way) {
    Optional<Element> found = from instanceof Element e ? Optional.of(e) : Optional.empty();
    for (var name : way) {
      found = found.flatMap(parent -> first(parent, name));
    }
    return found;
  }

  private static Optional<Element> first(Node parent, String name) {
    return children(parent).stream().filter(child -> name(child).equals(name)).findFirst();
  }

  /** All elements of a name below another, however deep. */
  static List<Element> below(Node top, String name) {
    var found = new ArrayList<Element>();
    for (var child : children(top)) {
      if (name(child).equals(name)) {
        found.add(child);
      }
      found.addAll(below(child, name));
    }
    return found;
  }

  /** An attribute, empty where there is none. */
  static String attribute(Element element, String name) {
    var all = element.getAttributes();
    for (int i = 0; i < all.getLength(); i++) {
      if (name(all.item(i)).equals(name)) {
        return all.item(i).getNodeValue();
      }
    }
    return "";
  }

  /** The value of an element on a way, empty where it is not there. */
  static String value(Node from, String... way) {
    return find(from, way).map(element -> attribute(element, "val")).orElse("");
  }

  static int number(String text, int otherwise) {
    return text.matches("-?[0-9]{1,6}") ? Integer.parseInt(text) : otherwise;
  }

  /** Whether a switch is on; empty where it is not there. */
  static Optional<Boolean> isOn(Node from, String... way) {
    return find(from, way).map(element -> !OFF.contains(attribute(element, "val")));
  }

  /** All text below. */
  static String text(Node top) {
    var text = new StringBuilder();
    for (var child : children(top)) {
      switch (name(child)) {
        case "t", "delText" -> text.append(content(child));
        case "tab", "br", "cr" -> text.append(' ');
        case "p" -> text.append(text(child)).append(' ');
        default -> text.append(text(child));
      }
    }
    return text.toString();
  }

  /** The letters of an element. */
  static String content(Element element) {
    var text = new StringBuilder();
    for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
        text.append(node.getNodeValue());
      }
    }
    return text.toString();
  }
}
