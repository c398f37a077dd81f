package org.prongsai.host.asciidoctor;

import java.util.List;
import java.util.regex.Pattern;

/** A row of signs on a line of its own: a blank of a form, or what parts two texts. */
final class FormRow {

  private static final Pattern ROW = Pattern.compile("([-.*_=])(?:[ \\t]*+\\1){3,}+");

  private FormRow() {}

  static boolean isAt(List<String> lines, int at) {
    return ROW.matcher(lines.get(at).strip()).matches();
  }

  /** The row in AsciiDoc, with the ends of lines around it that part it from the text. */
  static String of(List<String> lines, int at, boolean starts) {
    boolean isBelow = !starts && !isAt(lines, at - 1);
    boolean isAbove = at + 1 < lines.size() && !lines.get(at + 1).isBlank();
    return (isBelow ? LiteralText.BREAK : "")
        + LiteralText.of(lines.get(at).strip())
        + (isAbove ? LiteralText.BREAK : "");
  }
}
