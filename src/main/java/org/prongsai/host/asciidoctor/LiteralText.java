package org.prongsai.host.asciidoctor;

import java.util.regex.Pattern;

/**
 * ASCII signs that are to be shown as they are typed. On their way through the conversion they are
 * private-use characters, which no rule of AsciiDoc looks at.
 */
final class LiteralText {

  /** Stands before the number of an item whose list is numbered as typed. */
  static final char ITEM = '\uE004';

  private static final char NUMBER = '\uE006';

  /** Stands between the parts of a word. */
  static final char NOTHING = '\uE005';

  /** Ends a line. */
  static final String BREAK = "\uE007";

  private static final Pattern OURS = Pattern.compile("[" + ITEM + NOTHING + BREAK + "]");
  private static final Pattern BREAKS = Pattern.compile("\\n?(?:" + BREAK + "\\n?)+(?!</)");
  private static final int SHIFT = 0xE000;
  private static final Pattern SHIFTED = Pattern.compile("[\uE021-\uE07E]");
  private static final Pattern NUMBERED =
      Pattern.compile("<li>\\n<p>" + NUMBER + "([\uE030-\uE039]+)" + NUMBER);
  private static final Pattern FIRST_ITEM =
      Pattern.compile("<div class=\"ulist\">\\n<ul>\\n(?=<li>\\n<p>" + ITEM + ")");

  private LiteralText() {}

  /** Signs; of those with a meaning in HTML only {@code <}. */
  static String of(String signs) {
    var literal = new StringBuilder(signs.length());
    signs.chars().forEach(c -> literal.append(c > ' ' && c <= '~' ? (char) (SHIFT + c) : (char) c));
    return literal.toString();
  }

  /** The line with its first sign shown as typed. */
  static String first(String line) {
    return of(line.substring(0, 1)) + line.substring(1);
  }

  /** Stands before the text of an item whose number is not the one that is due. */
  static String numbered(String number) {
    return NUMBER + of(number) + NUMBER;
  }

  /** The text as it was typed. */
  static String shown(String text) {
    return SHIFTED
        .matcher(OURS.matcher(text).replaceAll(""))
        .replaceAll(c -> quoted((char) (c.group().charAt(0) - SHIFT)));
  }

  /** Converted HTML with the signs as typed; a list whose numbers are typed has no bullets. */
  static String shownInHtml(String html) {
    var broken = BREAKS.matcher(html.replace(of("<"), "&lt;")).replaceAll("<br>\n");
    var numbered = NUMBERED.matcher(broken).replaceAll("<li value=\"$1\">\n<p>");
    return shown(
        FIRST_ITEM
            .matcher(numbered)
            .replaceAll("<div class=\"ulist no-bullet\">\n<ul class=\"no-bullet\">\n"));
  }

  private static String quoted(char sign) {
    return sign == '$' || sign == '\\' ? "\\" + sign : String.valueOf(sign);
  }
}
