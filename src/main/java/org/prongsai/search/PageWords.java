package org.prongsai.search;

import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.prongsai.page.PageContext;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.page.PurchaseFilter;
import org.prongsai.page.TableContext;

/**
 * The words of a page, in the order in which a reader meets them. Parts of a page are records of
 * texts, so that a new kind of part is found without a line here.
 */
final class PageWords {

  /** How much a text says of the page that it stands on. */
  enum Field {
    HEADING,
    TEXT,
    ROW,
    LINK
  }

  /**
   * A text of a page.
   *
   * @param section fragment of its section
   */
  record Line(String section, Field field, String text) {}

  private static final int SAYS = 100;
  private static final int SILENT_SECTION = 90;
  private static final int SILENT_PAGE = 65;

  // What is written for programs and not for readers.
  private static final Set<String> SILENT =
      Set.of(
          "href", "id", "lang", "tone", "bar", "percent", "mark", "sha256", "format", "size",
          "kind");

  private static final Set<Class<?>> FURNITURE =
      Set.of(
          Part.Pager.class,
          Part.TermLinks.class,
          Part.Samples.class,
          Part.Signatures.class,
          PurchaseFilter.class);

  private final URI address;
  private final List<Line> lines = new ArrayList<>();
  private final Map<String, List<String>> labels = new LinkedHashMap<>();
  private int silence = SAYS;
  private String section = "";
  private boolean opening = true;

  private PageWords(PageContext page) {
    this.address = URI.create("/" + page.outputPath());
  }

  static PageWords of(PageContext page) {
    var words = new PageWords(page);
    for (var section : page.sections()) {
      words.section = section.id();
      words.add(Field.HEADING, section.heading());
      section.parts().forEach(part -> words.walk(part, Field.TEXT));
      words.opening = false;
    }
    return words;
  }

  List<Line> lines() {
    return lines;
  }

  /** What links on the page call other pages, by the output paths of those. */
  Map<String, List<String>> labels() {
    return labels;
  }

  /** How much the page says, in percent: less where what it is about is not there yet. */
  int says() {
    return silence;
  }

  /** Whether what the page is about is not there yet. */
  boolean isSilent() {
    return silence == SILENT_PAGE;
  }

  private void add(Field field, String text) {
    if (!text.isBlank()) {
      lines.add(new Line(section, field, text.strip()));
    }
  }

  private void walk(Object value, Field field) {
    if (value instanceof Part.Prose prose) {
      prose(prose);
    } else if (value instanceof Phrase phrase) {
      add(field, phrase.text());
    } else if (value instanceof String text) {
      add(field, text);
    } else if (value instanceof Collection<?> all) {
      all.forEach(one -> walk(one, field));
    } else if (value instanceof TableContext table) {
      table(table);
    } else if (value instanceof Record one && !FURNITURE.contains(one.getClass())) {
      fields(one, field);
    }
  }

  private void prose(Part.Prose prose) {
    for (var element : Jsoup.parseBodyFragment(prose.html()).body().select("*")) {
      if (!element.ownText().isBlank() && !isInsideText(element)) {
        add(element.normalName().matches("h[1-6]") ? Field.HEADING : Field.TEXT, element.text());
      }
    }
  }

  private static boolean isInsideText(org.jsoup.nodes.Element element) {
    return element.parents().stream().anyMatch(parent -> !parent.ownText().isBlank());
  }

  /** A row is one text: what is asked for together stands in one. */
  private void table(TableContext table) {
    add(Field.TEXT, table.caption());
    for (var row : table.rows()) {
      row.forEach(cell -> label(cell.href(), cell.value().text()));
      add(
          row.stream().allMatch(cell -> isPage(cell.href())) ? Field.LINK : Field.ROW,
          String.join(
              " · ",
              row.stream()
                  .flatMap(cell -> List.of(cell.value().text(), cell.note()).stream())
                  .filter(text -> !text.isBlank())
                  .toList()));
    }
  }

  private void fields(Record one, Field field) {
    if (one instanceof Part.Notice notice && notice.tone().equals("empty")) {
      silence = Math.min(silence, opening ? SILENT_PAGE : SILENT_SECTION);
      if (opening) {
        // Where nothing is there yet, that comes before what would be there.
        lines.add(0, new Line(section, Field.TEXT, notice.words().text()));
        walk(notice.links(), field);
        return;
      }
    }
    var href = text(one, "href");
    var inside = isPage(href) ? Field.LINK : field;
    var texts = new PageTexts();
    for (var component : one.getClass().getRecordComponents()) {
      if (!SILENT.contains(component.getName())) {
        var value = value(one, component);
        texts.offer(value);
        walk(value, inside);
      }
    }
    label(href, texts.longest());
  }

  /** The words by which a link calls its page: the longest of its short texts. */
  private static final class PageTexts {
    private static final int TITLE = 90;
    private String longest = "";

    void offer(Object value) {
      var text =
          value instanceof Phrase phrase
              ? phrase.text()
              : value instanceof org.prongsai.page.Link link
                  ? link.label()
                  : value instanceof String words ? words : "";
      if (text.length() > longest.length() && text.length() <= TITLE && longest.isEmpty()) {
        longest = text;
      }
    }

    String longest() {
      return longest;
    }
  }

  private void label(String href, String words) {
    // A link to a place on a page says nothing of the page as a whole.
    if (isPage(href) && !href.contains("#") && !words.isBlank()) {
      var target = address.resolve(href).getPath().substring(1);
      labels.computeIfAbsent(target, none -> new ArrayList<>()).add(words);
    }
  }

  private static boolean isPage(String href) {
    return href.contains("index.html") && !href.contains(":");
  }

  private static String text(Record one, String name) {
    for (var component : one.getClass().getRecordComponents()) {
      if (component.getName().equals(name) && value(one, component) instanceof String text) {
        return text;
      }
    }
    return "";
  }

  private static Object value(Record one, RecordComponent component) {
    try {
      return component.getAccessor().invoke(one);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }
}
