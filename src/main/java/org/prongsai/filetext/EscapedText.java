package org.prongsai.filetext;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.grade.DecodedText;

/** Characters that are written as numbers: in JSON and scripts, HTML, style sheets, addresses. */
final class EscapedText {

  // A browser reads &#49 without its semicolon too; & may be escaped itself.
  private static final Pattern ESCAPE =
      Pattern.compile(
          "\\\\u([0-9a-fA-F]{4})|\\\\x([0-9a-fA-F]{2})|\\\\u\\{([0-9a-fA-F]{1,6})}"
              + "|&(?:amp;)?#[xX]([0-9a-fA-F]{1,6});?|\\\\0{0,4}(3[0-9])(?![0-9a-fA-F]) ?"
              + "|&(?:amp;)?#([0-9]{1,7});?");
  private static final Pattern PERCENT = Pattern.compile("(?:%[0-9a-fA-F]{2})+");
  private static final int DECIMAL = 6;
  private static final int HEX = 16;

  private EscapedText() {}

  /** The text with its escapes resolved; the text itself where it has none. */
  static String resolved(String text) {
    boolean hasEscape = text.indexOf('\\') >= 0 || text.indexOf('&') >= 0;
    var plain = hasEscape ? ESCAPE.matcher(text).replaceAll(EscapedText::character) : text;
    return plain.indexOf('%') < 0
        ? plain
        : PERCENT.matcher(plain).replaceAll(match -> bytes(match.group()));
  }

  private static String character(MatchResult match) {
    int c = match.group(DECIMAL) == null ? 0 : Integer.parseInt(match.group(DECIMAL));
    for (int group = 1; group < DECIMAL; group++) {
      c = match.group(group) == null ? c : Integer.parseInt(match.group(group), HEX);
    }
    boolean isCharacter = Character.isValidCodePoint(c) && c >= ' ';
    return Matcher.quoteReplacement(isCharacter ? Character.toString(c) : match.group());
  }

  private static String bytes(String percents) {
    var bytes = new ByteArrayOutputStream();
    for (var hex : List.of(percents.substring(1).split("%"))) {
      bytes.write(Integer.parseInt(hex, HEX));
    }
    var decoded = DecodedText.of(bytes.toByteArray()).map(DecodedText::text);
    return Matcher.quoteReplacement(decoded.orElse(percents));
  }
}
