package org.prongsai.build;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says of Thai words on an English page that they are Thai, where nothing around them says so: a
 * screen reader would spell them out, or say nothing. Names and quoted words stand in so many
 * places that this is done once, with the finished page.
 */
final class ThaiQuoted implements UnaryOperator<String> {

  private static final String ENGLISH = "<html lang=\"en\"";
  // Thai letters, and what stands between them that is of no language.
  private static final String LETTER = "[\\u0E01-\\u0E5B]";
  private static final Pattern TOKENS =
      Pattern.compile(
          "<(?<closes>/?)(?<name>[a-z][a-z0-9]*)(?<rest>[^>]*)>|<!--.*?-->|(?<thai>"
              + (LETTER + "+(?:[ \\u00A0.,/()0-9-]*" + LETTER + "+)*")
              + ")",
          Pattern.DOTALL);
  private static final Pattern LANG = Pattern.compile("\\slang=\"([a-z]+)\"");
  // Elements that may hold no span, or whose text is not read.
  private static final Set<String> SILENT =
      Set.of("head", "script", "style", "svg", "option", "textarea");
  private static final Set<String> EMPTY =
      Set.of("br", "col", "hr", "img", "input", "link", "meta", "source", "wbr");

  private record Open(String name, boolean marks) {}

  @Override
  public String apply(String html) {
    if (!html.contains(ENGLISH)) {
      return html;
    }
    Deque<Open> open = new ArrayDeque<>();
    return TOKENS
        .matcher(html)
        .replaceAll(
            found -> {
              var match = (Matcher) found;
              var words = match.group("thai");
              if (words != null && !open.isEmpty() && open.peek().marks()) {
                return "<span lang=\"th\">" + words + "</span>";
              }
              if (match.group("name") != null) {
                follow(match, open);
              }
              return Matcher.quoteReplacement(match.group());
            });
  }

  private static void follow(Matcher tag, Deque<Open> open) {
    var name = tag.group("name");
    var rest = tag.group("rest");
    if (!tag.group("closes").isEmpty()) {
      if (open.stream().anyMatch(one -> one.name().equals(name))) {
        while (!open.pop().name().equals(name)) {
          // What was left open within it ends with it.
        }
      }
    } else if (!EMPTY.contains(name) && !rest.endsWith("/")) {
      open.push(new Open(name, marks(name, rest, open)));
    }
  }

  private static boolean marks(String name, String rest, Deque<Open> open) {
    if (SILENT.contains(name) || open.stream().anyMatch(one -> SILENT.contains(one.name()))) {
      return false;
    }
    var lang = LANG.matcher(rest);
    return lang.find() ? lang.group(1).equals("en") : open.isEmpty() || open.peek().marks();
  }
}
