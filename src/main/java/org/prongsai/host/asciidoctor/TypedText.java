package org.prongsai.host.asciidoctor;

import java.nio.charset.StandardCharsets;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.problem.Location;
import org.prongsai.problem.ProblemDetail;
import org.prongsai.problem.Rule;
import org.prongsai.text.HiddenCharacters;
import org.prongsai.text.SourceText;
import org.prongsai.text.ThaiPrivateUse;

/**
 * The text of a file of AsciiDoc. Characters that cannot be meant are a problem and are shown as
 * U+FFFD; those that have one meaning are read as what they mean.
 *
 * @param file path relative to the site folder
 */
record TypedText(String file, ConversionState conversion) {

  // What word processors draw before the items of a list.
  private static final String BULLET = "(?m)^([ \\t]*)[\uF0A7\uF0B7\uF0D8\uF0FC](?=[ \\t])";
  private static final Pattern ENTITY =
      Pattern.compile("&#(?:([0-9]{1,7})|[xX]([0-9a-fA-F]{1,6}));");
  private static final String REPLACEMENT = "\uFFFD";

  String of(byte[] bytes) {
    var source = SourceText.of(bytes);
    if (!source.whole()) {
      refuseEncoding(source.text());
    } else if (!source.encoding().equals(StandardCharsets.UTF_8)) {
      var name = source.encoding().name().replaceFirst("^x-", "");
      note(Location.of(file), ProblemDetail.READ_ENCODING, name);
    }
    var text = ENTITY.matcher(source.text().replaceAll(BULLET, "$1•")).replaceAll(TypedText::plain);
    // Where bytes are no text, that is what is wrong.
    if (source.whole()) {
      refuseHidden(text);
    }
    text = replaced(text, HiddenCharacters::isHidden, REPLACEMENT);
    noteFirst(text, ThaiPrivateUse::is, ProblemDetail.READ_OLD_MARKS);
    text = ThaiPrivateUse.restored(text);
    noteFirst(text, HiddenCharacters::isDirectionMark, ProblemDetail.READ_DIRECTION);
    return replaced(text, HiddenCharacters::isDirectionMark, "");
  }

  /** A character that nobody sees is what it is however it is written. */
  private static String plain(MatchResult entity) {
    var decimal = entity.group(1);
    int c = decimal == null ? Integer.parseInt(entity.group(2), 16) : Integer.parseInt(decimal);
    boolean isHidden = Character.isValidCodePoint(c) && HiddenCharacters.isHidden(c);
    return Matcher.quoteReplacement(isHidden ? Character.toString(c) : entity.group());
  }

  private void noteFirst(String text, IntPredicate wanted, ProblemDetail detail) {
    int first = first(text, wanted);
    if (first >= 0) {
      var at = new SourcePositions(file, text).at(first);
      note(at, detail, HiddenCharacters.name(text.codePointAt(first)));
    }
  }

  private void note(Location at, ProblemDetail detail, String about) {
    conversion.problem(Rule.DOCUMENT_READ_AS, at, detail.args(about));
  }

  private void refuseEncoding(String text) {
    var place = new SourcePositions(file, text).at(Math.max(0, text.indexOf(REPLACEMENT)));
    var line = text.lines().skip(place.line() - 1L).findFirst().orElse("").strip();
    conversion.problem(Rule.ENCODING_NOT_SUPPORTED, place, line);
  }

  /** The first of a line is a problem. */
  private void refuseHidden(String text) {
    int number = 0;
    for (var line : text.split("\n")) {
      number++;
      int found = first(line, HiddenCharacters::isHidden);
      if (found >= 0) {
        int hidden = line.codePointAt(found);
        var detail =
            SourceMarks.isOurs(hidden)
                ? ProblemDetail.CHARACTER_RESERVED
                : ProblemDetail.CHARACTER_HIDDEN;
        var at = Location.of(file, number, 1 + line.codePointCount(0, found));
        conversion.problem(Rule.DOCUMENT_SYNTAX, at, detail.args(HiddenCharacters.name(hidden)));
      }
    }
  }

  private static int first(String text, IntPredicate wanted) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (wanted.test(text.codePointAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static String replaced(String text, IntPredicate unwanted, String by) {
    if (first(text, unwanted) < 0) {
      return text;
    }
    var replaced = new StringBuilder(text.length());
    text.codePoints().forEach(c -> replaced.append(unwanted.test(c) ? by : Character.toString(c)));
    return replaced.toString();
  }
}
