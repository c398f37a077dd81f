package org.prongsai.read.table;

import java.util.stream.Collectors;
import org.prongsai.text.HiddenCharacters;
import org.prongsai.text.Spaces;
import org.prongsai.text.ThaiPrivateUse;

/** Cleans the text of a cell of characters that do not belong to it. */
public final class CellText {

  private CellText() {}

  /**
   * Stripped, with {@code \n} for every line break, with Thai letters for those of old fonts, and
   * without what cannot be seen and changes what is seen.
   */
  public static String clean(String text) {
    return Spaces.strip(isPlain(text) ? text : visible(text));
  }

  /** The characters that make a text something else than it looks, each once as {@code U+0007}. */
  static String hidden(String text) {
    if (isPlain(text)) {
      return "";
    }
    return withUnixBreaks(text)
        .codePoints()
        .filter(HiddenCharacters::isHidden)
        .distinct()
        .mapToObj(HiddenCharacters::name)
        .collect(Collectors.joining(", "));
  }

  /** Whether letters of old fonts or marks of direction stand in a text: they have one meaning. */
  static boolean isMended(String text) {
    return !isPlain(text)
        && text.codePoints()
            .anyMatch(c -> ThaiPrivateUse.is(c) || HiddenCharacters.isDirectionMark(c));
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isThaiOrAscii = c >= ' ' && c < 0x7F || c >= '\u0E00' && c < '\u0E80' || c == '\n';
      if (!isThaiOrAscii
          && (HiddenCharacters.isHidden(c)
              || ThaiPrivateUse.is(c)
              || HiddenCharacters.isDirectionMark(c))) {
        return false;
      }
    }
    return true;
  }

  private static String visible(String text) {
    var visible = new StringBuilder(text.length());
    ThaiPrivateUse.restored(withUnixBreaks(text))
        .codePoints()
        .filter(c -> !HiddenCharacters.isHidden(c) && !HiddenCharacters.isDirectionMark(c))
        .forEach(visible::appendCodePoint);
    return visible.toString();
  }

  private static String withUnixBreaks(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
