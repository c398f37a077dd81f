package org.prongsai.host.asciidoctor;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.prongsai.model.Document.Macro;
import org.prongsai.model.MacroName;
import org.prongsai.problem.ProblemDetail;
import org.prongsai.problem.Rule;
import org.prongsai.text.EditDistance;

/** Takes the macros that AsciiDoc hands over, and refuses those that are not ours. */
final class MacroReader {

  private static final Pattern SIGNED =
      Pattern.compile(".*?" + SourceMarks.SIGN + "(.*)", Pattern.DOTALL);

  // Of AsciiDoc, what our guide shows.
  private static final List<String> KNOWN =
      Stream.concat(
              MacroName.codes().stream(),
              Stream.of("https", "http", "mailto", "tel", "link", "image", "include", "footnote"))
          .toList();

  private MacroReader() {}

  /**
   * Takes a macro.
   *
   * @param target its target, the sign before it
   * @param typed what stands between the brackets, as plain text
   * @param alone whether it stands alone as a block
   * @return what stands for it in the converted text
   */
  static String take(ConversionState conversion, String target, String typed, boolean alone) {
    var bracket = LiteralText.shown(typed);
    var signed = SIGNED.matcher(LiteralText.shown(target));
    if (!signed.matches()) {
      return "";
    }
    int number = SourceMarks.number(signed.group(1));
    var mark = conversion.marks().get(number);
    var name = MacroName.of(mark.name());
    if (name.isPresent() && name.get().isBlock() == mark.isBlock() && mark.isBlock() != alone) {
      conversion.problem(
          Rule.DOCUMENT_SYNTAX, mark.location(), ProblemDetail.MACRO_IN_BLOCK.args(mark.text()));
      return "";
    }
    if (name.isEmpty() || name.get().isBlock() != alone || mark.isBlock() != alone) {
      refuse(conversion, mark, name);
      return "";
    }
    if (SourceMarks.isSigned(bracket)) {
      conversion.problem(
          Rule.DOCUMENT_SYNTAX, mark.location(), ProblemDetail.MACRO_IN_MACRO.args(mark.text()));
      return "";
    }
    var at = mark.location();
    conversion.macro(
        number,
        new Macro(
            mark.name(),
            signed.group(2),
            MacroAttributes.parse(bracket),
            alone,
            at.file(),
            at.line(),
            at.column()));
    return SourceMarks.converted(number);
  }

  private static void refuse(
      ConversionState conversion, SourceMark mark, Optional<MacroName> name) {
    // A known name with the wrong colons is shown with its colons, for they are what is wrong.
    var found = name.isPresent() ? mark.text() : mark.name();
    var nearest =
        name.map(known -> known.code() + (known.isBlock() ? "::" : ":"))
            .orElseGet(() -> EditDistance.nearest(mark.name(), KNOWN));
    conversion.problem(
        Rule.MACRO_UNKNOWN, mark.location(), found, nearest, String.join(", ", MacroName.codes()));
  }
}
