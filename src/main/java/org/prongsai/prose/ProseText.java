package org.prongsai.prose;

import java.util.regex.Pattern;
import org.prongsai.text.ThaiDigits;

/** Finds the prose in the source of a document. */
final class ProseText {

  private static final char NO_PROSE = '\uFFFC';

  private static final Pattern FENCE =
      Pattern.compile("-{4,}|\\.{4,}|\\+{4,}|/{4,}|_{4,}|```[^`]*");
  private static final Pattern ASIDE = Pattern.compile("//.*|:!?[\\w-]+!?:.*|\\[.*]");
  // Every repetition is bounded, ends where another would begin, or begins once a word: so the
  // time stays linear in the length of the text.
  private static final Pattern INLINE =
      Pattern.compile(
          "(?<![\\w-])item:(?<item>[ieo][0-9]{1,2})\\[[^\\[\\]\\n]*]"
              + "|(?<![\\w-])[A-Za-z][\\w-]{0,40}::?[^\\s\\[\\]:]*\\[[^\\[\\]\\n]*]"
              + "|`[^`\\n]+`|“[^“”\\n]*”"
              + "|https?://\\S+|www\\.\\S+|(?<![\\w.+-])[\\w.+-]+@[\\w.-]+"
              + "|\\{[\\w-]{1,100}}|<<[^<>\\n]*>>");

  private ProseText() {}

  /**
   * The source with digits in ASCII. Blocks of code and quotations, comments, attributes, macros
   * and addresses are filled with a character that is in no word; every other one keeps its place.
   * Of {@code item:o17[]} the code is left, for a figure may be said of it.
   */
  static String of(String source) {
    return ThaiDigits.toAscii(withoutInline(withoutLines(source)));
  }

  private static String withoutLines(String source) {
    var text = new StringBuilder(source.length());
    var fence = "";
    for (var line : source.split("(?<=\\n)")) {
      var content = line.stripTrailing();
      boolean isFence = FENCE.matcher(content).matches();
      boolean isProse = fence.isEmpty() && !isFence && !ASIDE.matcher(content).matches();
      text.append(isProse ? line : blank(line));
      if (fence.isEmpty() && isFence) {
        fence = content.startsWith("```") ? "```" : content;
      } else if (content.equals(fence)) {
        fence = "";
      }
    }
    return text.toString();
  }

  private static String withoutInline(String source) {
    var text = new StringBuilder(source.length());
    var found = INLINE.matcher(source);
    int end = 0;
    for (; found.find(); end = found.end()) {
      text.append(source, end, found.start());
      var item = found.group("item");
      text.append(
          item == null
              ? blank(found.group())
              : " ".repeat("item:".length()) + item + " ".repeat(found.end() - found.end("item")));
    }
    return text.append(source, end, source.length()).toString();
  }

  private static String blank(String text) {
    // Char by char: an expression would take the two of an emoji for one and shift what follows.
    var blank = text.toCharArray();
    for (int i = 0; i < blank.length; i++) {
      blank[i] = blank[i] == '\n' ? '\n' : NO_PROSE;
    }
    return new String(blank);
  }
}
