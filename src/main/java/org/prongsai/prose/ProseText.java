package org.prongsai.prose;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.prongsai.text.ThaiDigits;

/** Finds the prose in the source of a document. */
final class ProseText {

  private static final String NO_PROSE = "\uFFFC";
  private static final String WORD = "[\\p{L}\\p{M}\\p{N}_";
  // Every repetition is bounded, ends where another would begin, or begins once a word: so the
  // time stays linear in the length of the text.
  private static final Pattern INLINE =
      Pattern.compile(
          "(?<![\\w-])item:([ieo][0-9]{1,2})\\[[^\\[\\]\\n]*]"
              + "|(?<![\\w-])[A-Za-z][\\w-]{0,40}::?[^\\s\\[\\]:]*\\[[^\\[\\]\\n]*]"
              + "|`[^`\\n]+`|“[^“”\\n]*”|(\\+{2,3}|\\$\\$)[^\\n]+?\\2"
              + ("|(?<!" + WORD + ";:\\\\+])\\+(?!\\s)[^+|\\n]++(?<!\\s)\\+(?!" + WORD + "+])")
              + "|https?://\\S+|www\\.\\S+|(?<![\\w.+-])[\\w.+-]+@[\\w.-]+"
              + "|(?<![\\w.-])(?:[\\w-]{1,63}\\.){1,9}[A-Za-z]{2,24}(?::[0-9]{1,5})?/\\S*"
              + "|\\{[\\w-]{1,100}}|<<[^<>\\n]*>>");

  private ProseText() {}

  /**
   * The source with digits in ASCII and a space for a line break in a paragraph. What is no prose,
   * such as code, quotations, comments, macros and addresses, is filled with a character of no
   * word; all else keeps its place. Of {@code item:o17[]} the code is left, for what is said of it.
   */
  static String of(String source) {
    var text = new StringBuilder(source.length());
    var lines = new ProseLines();
    for (var line : source.split("\n", -1)) {
      var content = line.stripTrailing();
      text.append(lines.goesOn(content) ? ' ' : '\n');
      text.append(lines.isProse(content) ? line : NO_PROSE.repeat(line.length()));
    }
    return ThaiDigits.toAscii(INLINE.matcher(text.substring(1)).replaceAll(ProseText::blank));
  }

  private static String blank(MatchResult found) {
    var item = found.group(1);
    int length = found.end() - found.start();
    return item == null
        ? NO_PROSE.repeat(length)
        : "     " + item + " ".repeat(length - "item:".length() - item.length());
  }
}
