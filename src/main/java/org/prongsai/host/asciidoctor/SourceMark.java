package org.prongsai.host.asciidoctor;

import org.prongsai.problem.Location;

/**
 * A macro, passthrough or tag in a source text that is tracked through the conversion.
 *
 * @param kind what it is
 * @param text the source text that opens it: {@code score:}, {@code <b>}, {@code +++}, {@code
 *     pass:q[}
 * @param location where it stands
 */
record SourceMark(Kind kind, String text, Location location) {

  enum Kind {
    /** Of the form {@code name:target[…]} or {@code name::target[…]}. */
    MACRO,
    /** The same after a backslash, to be shown as typed. */
    ESCAPED_MACRO,
    /** Opens a passage that AsciiDoc would hand through unchanged. */
    PASSTHROUGH,
    /** An HTML tag. */
    TAG
  }

  String name() {
    return text.substring(0, text.indexOf(':'));
  }

  /** Whether a macro is written with two colons. */
  boolean isBlock() {
    return text.endsWith("::");
  }
}
