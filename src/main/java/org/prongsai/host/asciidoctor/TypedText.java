package org.prongsai.host.asciidoctor;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.prongsai.problem.Location;
import org.prongsai.problem.ProblemDetail;
import org.prongsai.problem.Rule;
import org.prongsai.text.HiddenCharacters;
import org.prongsai.text.OldThaiMarks;
import org.prongsai.text.SourceText;

/**
 * The text of a file of AsciiDoc. Characters that cannot be meant are a problem and are shown as
 * U+FFFD; those that have one meaning are read as what they mean.
 *
 * @param file path relative to the site folder
 */
record TypedText(String file, ConversionState conversion) {

  private static final String REPLACEMENT = "\uFFFD";

  String of(byte[] bytes) {
    var source = SourceText.of(bytes);
    if (!source.whole()) {
      refuseEncoding(source.text());
    } else if (!source.encoding().equals(StandardCharsets.UTF_8)) {
      note(Location.of(file), ProblemDetail.READ_ENCODING, source.encoding().name());
    }
    var text = refused(source.text(), HiddenCharacters.HARMFUL, ProblemDetail.CHARACTER_HIDDEN);
    text = refused(text, SourceMarks.OURS, ProblemDetail.CHARACTER_RESERVED);
    int old = OldThaiMarks.first(text);
    if (old >= 0) {
      var found = HiddenCharacters.name(text.charAt(old));
      note(new SourcePositions(file, text).at(old), ProblemDetail.READ_OLD_MARKS, found);
      text = OldThaiMarks.replaced(text);
    }
    var idle = HiddenCharacters.IDLE.matcher(text);
    if (idle.find()) {
      var found = HiddenCharacters.name(idle.group().charAt(0));
      note(new SourcePositions(file, text).at(idle.start()), ProblemDetail.READ_DIRECTION, found);
      text = idle.replaceAll("");
    }
    return text;
  }

  private void note(Location at, ProblemDetail detail, String about) {
    conversion.problem(Rule.DOCUMENT_READ_AS, at, detail.args(about));
  }

  private void refuseEncoding(String text) {
    var place = new SourcePositions(file, text).at(Math.max(0, text.indexOf(REPLACEMENT)));
    var line = text.lines().skip(place.line() - 1L).findFirst().orElse("").strip();
    conversion.problem(Rule.ENCODING_NOT_SUPPORTED, place, line);
  }

  /** The text without some characters; the first of a line is a problem. */
  private String refused(String text, Pattern unwanted, ProblemDetail detail) {
    if (!unwanted.matcher(text).find()) {
      return text;
    }
    int number = 0;
    for (var line : text.split("\n")) {
      number++;
      var found = unwanted.matcher(line);
      if (found.find()) {
        var name = HiddenCharacters.name(found.group().charAt(0));
        var at = Location.of(file, number, 1 + line.codePointCount(0, found.start()));
        conversion.problem(Rule.DOCUMENT_SYNTAX, at, detail.args(name));
      }
    }
    return unwanted.matcher(text).replaceAll(REPLACEMENT);
  }
}
