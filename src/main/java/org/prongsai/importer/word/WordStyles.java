package org.prongsai.importer.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What the styles of a document say of its paragraphs and words. */
final class WordStyles {

  private static final Pattern HEADING = Pattern.compile("(?:heading|หัวเรื่อง|หัวข้อ)\\s*([1-9])");
  private static final Pattern TITLE = Pattern.compile("title|ชื่อเรื่อง");
  private static final int DEEPEST = 20;

  private final XWPFDocument document;
  private final Map<String, List<Node>> chains = new HashMap<>();

  WordStyles(XWPFDocument document) {
    this.document = document;
  }

  /** The first thing that a paragraph or its styles say. */
  <T> Optional<T> ofParagraph(Element paragraph, Function<Node, Optional<T>> wanted) {
    var own = wanted.apply(paragraph);
    return own.isPresent() ? own : first(Dom.value(paragraph, "pPr", "pStyle"), wanted);
  }

  /** Whether a run has a look by itself, by its style or by that of its paragraph. */
  boolean isOn(Element paragraph, Element run, String look) {
    return Dom.isOn(run, "rPr", look)
        .or(() -> first(Dom.value(run, "rPr", "rStyle"), style -> Dom.isOn(style, "rPr", look)))
        .or(
            () ->
                first(Dom.value(paragraph, "pPr", "pStyle"), style -> Dom.isOn(style, "rPr", look)))
        .orElse(false);
  }

  /** The level of a heading, 0 for the title of a document. */
  Optional<Integer> heading(Element paragraph) {
    var outline =
        ofParagraph(
            paragraph,
            from ->
                Dom.find(from, "pPr", "outlineLvl")
                    .map(level -> 1 + Dom.number(Dom.attribute(level, "val"), 9)));
    return first(Dom.value(paragraph, "pPr", "pStyle"), WordStyles::named)
        .or(() -> outline.filter(level -> level <= 9));
  }

  private static Optional<Integer> named(Node style) {
    var name = Dom.value(style, "name").toLowerCase(Locale.ROOT).strip();
    var heading = HEADING.matcher(name);
    return heading.matches()
        ? Optional.of(Integer.valueOf(heading.group(1)))
        : TITLE.matcher(name).matches() ? Optional.of(0) : Optional.empty();
  }

  private <T> Optional<T> first(String style, Function<Node, Optional<T>> wanted) {
    return chain(style).stream().map(wanted).flatMap(Optional::stream).findFirst();
  }

  /** A style and those that it is based on. */
  private List<Node> chain(String id) {
    return chains.computeIfAbsent(
        id,
        first -> {
          var chain = new ArrayList<Node>();
          var styles = document.getStyles();
          var next = styles == null || id.isEmpty() ? null : styles.getStyle(first);
          while (next != null && chain.size() < DEEPEST) {
            chain.add(next.getCTStyle().getDomNode());
            var base = next.getBasisStyleID();
            next = base == null ? null : styles.getStyle(base);
          }
          return chain;
        });
  }
}
