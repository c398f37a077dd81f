package org.prongsai.check;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/** No unrendered markup is left on a page: no template code, missing message or unfilled macro. */
@AutoService(PageRule.class)
public final class UnrenderedMarkupRule implements PageRule {

  public static final Rule PAGE_LEFTOVER = Rule.error("page-leftover");

  private static final String CRASH = "FreeMarker template error";

  /** Never right, wherever it stands. */
  private static final Pattern ANYWHERE = Pattern.compile("[\uE000-\uF8FF]|" + CRASH);

  /** Each of the patterns below needs one of these. */
  private static final String SIGNS = "$<[?!{";

  /** Template code; readers may see it only as an example, in {@code pre} or {@code code}. */
  private static final Pattern TEMPLATE = Pattern.compile("\\$\\{|</?#|</?@|\\[=");

  /** What words a reader sees must not hold. The bounds keep the cost linear. */
  private static final List<Pattern> IN_WORDS =
      List.of(
          Pattern.compile("\\?\\?\\?[^?\\s]{1,100}\\?\\?\\?"),
          Pattern.compile("![a-z][a-z0-9_.-]{0,100}!"),
          Pattern.compile("\\{[a-z][a-z0-9_-]{0,100}\\}"),
          Pattern.compile(
              "(?<![A-Za-z0-9_/.-])[a-z][a-z0-9_-]{0,30}"
                  + "(?:::(?!/)[^\\s\\[\\]]{0,100}|:(?![/:])[^\\s\\[\\]]{1,100})\\["));

  private static final String NAME =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.}";

  private static final Set<String> NOTHING = Set.of("null", "undefined", "NaN");
  private static final Set<String> EXAMPLES = Set.of("pre", "code");
  private static final Set<String> SHOWN =
      Set.of("alt", "title", "aria-label", "aria-description", "placeholder", "content", "label");

  @Override
  public void check(CheckedPage page, CheckedFolder folder, Problems problems) {
    var search = new Search(folder.typed());
    for (var element : page.elements()) {
      var example = CheckedPage.isWithin(element, EXAMPLES);
      checkAttributes(page, element, example, search, problems);
      for (var node : element.childNodes()) {
        search
            .inNode(node, example)
            .ifPresent(found -> problems.add(PAGE_LEFTOVER, page.place(node), found));
      }
    }
  }

  private static void checkAttributes(
      CheckedPage page, Element element, boolean example, Search search, Problems problems) {
    for (var attribute : element.attributes()) {
      var name = attribute.getKey();
      var text = attribute.getValue();
      var found =
          SHOWN.contains(name)
              ? search.inWords(text, example)
              : search.inCode(text, example).or(() -> search.none(text));
      found.ifPresent(what -> problems.add(PAGE_LEFTOVER, page.place(element, name), what, name));
    }
  }

  /** Whether one of the patterns can match: nearly all texts are plain, and there are many. */
  private static boolean mayHoldAny(String text) {
    for (int i = 0; i < text.length(); i++) {
      var character = text.charAt(i);
      if (SIGNS.indexOf(character) >= 0 || character >= 0xE000 && character <= 0xF8FF) {
        return true;
      }
    }
    return text.contains(CRASH);
  }

  /** Looks for markup that nobody typed. */
  private record Search(TypedTexts typed) {

    Optional<String> inNode(Node node, boolean example) {
      if (node instanceof TextNode text) {
        return inWords(text.getWholeText(), example);
      }
      if (node instanceof DataNode data) {
        return inCode(data.getWholeData(), example);
      }
      if (node instanceof Comment comment) {
        // A parser takes </@name> and </#if> for a comment, without the two signs before the name.
        var data = comment.getData();
        var closing = data.startsWith("@") || data.startsWith("#");
        return inCode(closing ? "</" + data : data, example);
      }
      return Optional.empty();
    }

    Optional<String> inWords(String text, boolean example) {
      if (!mayHoldAny(text)) {
        return example ? Optional.empty() : none(text);
      }
      var found = inCode(text, example);
      if (found.isPresent() || example) {
        return found;
      }
      return IN_WORDS.stream()
          .flatMap(pattern -> first(pattern, text).stream())
          .findFirst()
          .or(() -> none(text));
    }

    Optional<String> inCode(String text, boolean example) {
      if (!mayHoldAny(text)) {
        return Optional.empty();
      }
      var found = first(ANYWHERE, text);
      return found.isPresent() || example ? found : first(TEMPLATE, text);
    }

    Optional<String> none(String text) {
      return Optional.of(text.strip())
          .filter(NOTHING::contains)
          .filter(nothing -> !typed.hold(nothing));
    }

    /** What was found, with what follows it, so that it can be searched for. */
    Optional<String> first(Pattern pattern, String text) {
      return pattern
          .matcher(text)
          .results()
          .filter(found -> !typed.hold(text.substring(found.start(), nameEnd(text, found.end()))))
          .findFirst()
          .map(found -> CheckedPage.shortened(text.substring(found.start())));
    }

    /** The end of the name behind the signs that were found: that of {@code ${amount}}. */
    private static int nameEnd(String text, int from) {
      int end = from;
      while (end < text.length() && NAME.indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      return end;
    }
  }
}
