package org.prongsai.text;

import java.util.regex.Pattern;

/**
 * Thai marks and letters in the private-use area, U+F700–U+F71A: old fonts drew vowels and tone
 * marks from there that were moved to the left or down, and text that was copied from such a PDF
 * holds them still. Each stands for one character of Thai.
 */
public final class OldThaiMarks {

  private static final Pattern ANY = Pattern.compile("[\uF700-\uF71A]");
  private static final String MEANT =
      "ฐ"
          + "\u0E34\u0E35\u0E36\u0E37"
          + "\u0E48\u0E49\u0E4A\u0E4B\u0E4C".repeat(2)
          + "ญ"
          + "\u0E31\u0E4D\u0E47"
          + "\u0E48\u0E49\u0E4A\u0E4B\u0E4C"
          + "\u0E38\u0E39\u0E3A";

  private OldThaiMarks() {}

  /** Where the first one stands, or -1. */
  public static int first(String text) {
    var found = ANY.matcher(text);
    return found.find() ? found.start() : -1;
  }

  /** The text with the characters that these stand for. */
  public static String replaced(String text) {
    return ANY.matcher(text)
        .replaceAll(found -> String.valueOf(MEANT.charAt(found.group().charAt(0) - '\uF700')));
  }
}
