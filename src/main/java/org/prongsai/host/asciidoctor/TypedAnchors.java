package org.prongsai.host.asciidoctor;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names in double square brackets. To AsciiDoc they are places that can be referred to, and it
 * shows none; what nothing in the text refers to, and does not stand where one marks a place, is
 * text.
 */
final class TypedAnchors {

  private static final Pattern ANCHOR =
      Pattern.compile(
          "(?m)(?<start>(?<=^[ \\t]{0,40}(?:[=#*.0-9-]{1,6}[ \\t]{1,4})?))?\\[\\["
              + "(?=(?<name>[^\\[\\],\\n]*)(?:,[^\\[\\]\\n]*)?]](?<end>[^ \\t]|[ \\t]*$)?)");
  private static final Pattern REFERENCE =
      Pattern.compile("(?U)(?:<<|#|xref:)(?=([\\w:][\\w:.-]*))");
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z_:][A-Za-z0-9_:.-]*");

  private TypedAnchors() {}

  /** The text, brackets that mark no place as typed. */
  static String shownIn(String text) {
    if (!text.contains("[[")) {
      return text;
    }
    var names =
        REFERENCE.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    return ANCHOR
        .matcher(text)
        .replaceAll(found -> isPlace(found, names) ? "[[" : LiteralText.of("[["));
  }

  private static boolean isPlace(MatchResult found, Set<String> names) {
    var name = found.group(2);
    boolean isMark = found.group(1) != null && found.group(3) != null;
    return names.contains(name) || isMark && PLAIN.matcher(name).matches();
  }
}
