package org.prongsai.publish;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a style sheet uses of CSS, outside {@code @supports}. */
final class StyleFeatures {

  private static final Pattern UNHEARD = Pattern.compile("(?s)/\\*.*?\\*/|\"[^\"]*\"");
  private static final Pattern AT_RULE = Pattern.compile("@[a-z-]+");
  // In the margin of a sheet; a browser that knows none prints the sheet without.
  private static final Pattern MARGIN_BOX = Pattern.compile("@(?:top|bottom|left|right)-[a-z-]+");
  private static final Pattern MEDIA = Pattern.compile("\\(\\s*([a-z-]+)");
  private static final Pattern PSEUDO = Pattern.compile("::?[a-z-]+");
  private static final Pattern FUNCTION = Pattern.compile("([a-z-]+)\\(");
  private static final Pattern UNIT = Pattern.compile("(?<![#\\w-])[0-9.]+([a-z]+)\\b");
  private static final Set<String> CONDITIONS = Set.of("@media", "@container");

  private final Set<String> features = new TreeSet<>();

  private StyleFeatures() {}

  static Set<String> of(String css) {
    var found = new StyleFeatures();
    found.rules(UNHEARD.matcher(css).replaceAll("").strip(), false);
    return found.features;
  }

  /** Blocks and declarations of one level; {@code inRule} where declarations stand. */
  private void rules(String css, boolean inRule) {
    int from = 0;
    for (int at = 0; at < css.length(); at++) {
      char c = css.charAt(at);
      if (c == ';') {
        declaration(css.substring(from, at));
        from = at + 1;
      } else if (c == '{') {
        int end = end(css, at);
        block(css.substring(from, at).strip(), css.substring(at + 1, end), inRule);
        at = end;
        from = end + 1;
      }
    }
    declaration(css.substring(from));
  }

  private static int end(String css, int open) {
    int depth = 0;
    for (int at = open; at < css.length(); at++) {
      depth += css.charAt(at) == '{' ? 1 : css.charAt(at) == '}' ? -1 : 0;
      if (depth == 0) {
        return at;
      }
    }
    throw new IllegalStateException("a block that does not end: " + css.substring(open));
  }

  private void block(String head, String body, boolean inRule) {
    if (head.startsWith("@supports") || inRule && MARGIN_BOX.matcher(head).matches()) {
      return;
    }
    if (inRule) {
      features.add("nesting");
      return;
    }
    if (head.startsWith("@")) {
      var name = AT_RULE.matcher(head);
      name.find();
      features.add("at-rule " + name.group());
      if (name.group().equals("@media")) {
        MEDIA.matcher(head).results().forEach(m -> features.add("media " + m.group(1)));
      }
      rules(body, !CONDITIONS.contains(name.group()));
    } else {
      PSEUDO.matcher(head).results().forEach(m -> features.add("selector " + m.group()));
      rules(body, true);
    }
  }

  private void declaration(String text) {
    AT_RULE.matcher(text).results().forEach(m -> features.add("at-rule " + m.group()));
    int colon = text.indexOf(':');
    if (colon < 0) {
      return;
    }
    var name = text.substring(0, colon).strip();
    var value = text.substring(colon + 1);
    if (!name.startsWith("--")) {
      features.add("property " + name);
    }
    FUNCTION.matcher(value).results().forEach(m -> features.add("function " + m.group(1)));
    UNIT.matcher(value).results().forEach(m -> features.add("unit " + m.group(1)));
  }
}
