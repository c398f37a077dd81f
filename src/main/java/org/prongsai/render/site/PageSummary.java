package org.prongsai.render.site;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.page.Fact;
import org.prongsai.page.Part;
import org.prongsai.page.Section;

/**
 * What a page says first, in the length that search engines and chats show beside a link: what was
 * found, not once more what the page is called.
 */
final class PageSummary {

  /** Characters: search engines and chats cut what is longer. */
  private static final int MOST = 155;

  /** A first sentence that is a little longer is not torn. */
  private static final int MOST_OF_ONE = 200;

  private static final int ENOUGH = 110;
  private static final int WORTHWHILE = 30;
  private static final int FACTS = 3;
  private static final String MARKED = "\\s*†";
  private static final String CUT = "…";
  private static final Pattern FIRST_PARAGRAPH = Pattern.compile("<p>(.*?)</p>", Pattern.DOTALL);
  private static final Pattern ENTITY = Pattern.compile("&#([0-9]{1,6});");

  private PageSummary() {}

  /**
   * The first sentences; empty where a page begins with none.
   *
   * @param unconfirmed what stands in place of the mark of what is not confirmed
   */
  static String of(List<Section> sections, String unconfirmed) {
    var summary = new StringBuilder();
    for (var section : sections) {
      if (section.heading().matches(".*[0-9๐-๙].*")) {
        append(summary, section.heading().replaceAll(MARKED, " " + unconfirmed), unconfirmed);
      }
      for (var part : section.parts()) {
        sentences(part)
            .map(sentence -> sentence.replaceAll(MARKED, " " + unconfirmed))
            .forEach(sentence -> append(summary, sentence, unconfirmed));
      }
      if (summary.length() >= ENOUGH) {
        break;
      }
    }
    return summary.toString();
  }

  /**
   * Adds a sentence as long as there is room; one that is too long is cut at a space, and yet says
   * that it is not confirmed.
   */
  private static void append(StringBuilder summary, String words, String unconfirmed) {
    var sentence = words.replaceAll("\\s+", " ").strip();
    var join = joint(summary);
    int room = summary.isEmpty() ? MOST_OF_ONE : MOST - summary.length() - join.length();
    boolean isCut = summary.indexOf(CUT) >= 0;
    if (isCut
        || sentence.isEmpty()
        || summary.length() >= ENOUGH
        || summary.indexOf(sentence) >= 0) {
      return;
    }
    if (sentence.length() > room) {
      var mark = sentence.contains(unconfirmed) ? " " + unconfirmed : "";
      int cut = sentence.lastIndexOf(' ', Math.min(room, MOST) - 1 - mark.length());
      if (cut < (summary.isEmpty() ? 1 : WORTHWHILE)) {
        return;
      }
      sentence = sentence.substring(0, cut) + CUT + mark;
    }
    summary.append(join).append(sentence);
  }

  /** A space ends a sentence in Thai; other words that end without a mark need one. */
  private static String joint(StringBuilder summary) {
    if (summary.isEmpty()) {
      return "";
    }
    char last = summary.charAt(summary.length() - 1);
    return last < 0x80
            && ".:;!?".indexOf(last) < 0
            && summary.chars().noneMatch(c -> c >= 0x0e00 && c <= 0x0e7f)
        ? " · "
        : " ";
  }

  private static Stream<String> sentences(Part part) {
    if (part instanceof Part.Hero hero) {
      var level =
          hero.level().isEmpty() ? "" : hero.levelLabel() + " " + hero.level() + " " + hero.rank();
      var result = Stream.of(hero.score() + " " + hero.outOf(), hero.note(), level.strip());
      return Stream.concat(
          Stream.of(result.filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "))),
          hero.verdict().stream().map(link -> link.label()));
    }
    if (part instanceof Part.Lead lead) {
      return Stream.of(lead.words().text());
    }
    if (part instanceof Part.Notice notice) {
      return Stream.of(notice.words().text());
    }
    if (part instanceof Part.Prose prose && prose.lang().isEmpty()) {
      return FIRST_PARAGRAPH.matcher(prose.html()).results().map(p -> plain(p.group(1))).limit(1);
    }
    if (part instanceof Part.Facts facts) {
      return facts.facts().stream().limit(FACTS).map(PageSummary::sentence);
    }
    return Stream.empty();
  }

  private static String plain(String html) {
    var words = ENTITY.matcher(html.replaceAll("<[^>]*>", ""));
    return words
        .replaceAll(e -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(e.group(1)))))
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  private static String sentence(Fact fact) {
    var said = fact.value().text().isEmpty() ? fact.label() : fact.label() + ": ";
    return (said + fact.value().text() + " " + fact.note()).strip();
  }
}
