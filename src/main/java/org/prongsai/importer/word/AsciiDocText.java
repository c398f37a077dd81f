package org.prongsai.importer.word;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prongsai.importer.word.RichText.Piece;
import org.prongsai.text.HiddenCharacters;
import org.prongsai.text.ThaiPrivateUse;

/**
 * Writes words so that AsciiDoc shows them as they are: what it would take for a sign is quoted.
 */
public final class AsciiDocText {

  /** The address of a piece that is a footnote. */
  static final String FOOTNOTE = "footnote";

  private static final Pattern ADDRESS = Pattern.compile("https?://[!-~&&[^\\[\\]<>\"{}|\\\\]]+");
  private static final Pattern SIGNS =
      Pattern.compile(
          "[*`#^~{}\\[\\]|<\\\\]|\\+(?=\\S|$)|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|&(?=[#A-Za-z0-9]+;)"
              + "|\\((?=\\()|:(?=:)");
  private static final Set<String> STARTS =
      Set.of("=", ".", ">", "/", ":", "!", "+", "'", "%", "-", ",", "@");
  private static final String LIST_SIGN = "- ";

  private AsciiDocText() {}

  /** A text on one line or several. */
  static String of(RichText text) {
    return text.pieces().stream().map(AsciiDocText::piece).collect(Collectors.joining()).strip();
  }

  /** The same for the start of a line. */
  static String line(String inAsciiDoc) {
    boolean isSign =
        !inAsciiDoc.isEmpty()
            && STARTS.contains(inAsciiDoc.substring(0, 1))
            && !inAsciiDoc.startsWith(LIST_SIGN);
    return isSign ? entity(inAsciiDoc.charAt(0)) + inAsciiDoc.substring(1) : inAsciiDoc;
  }

  /** A plain text. */
  public static String of(String text) {
    var kept = new StringBuilder();
    ThaiPrivateUse.restored(text)
        .codePoints()
        .filter(c -> c == '\n' || !HiddenCharacters.isHidden(c))
        .forEach(c -> kept.appendCodePoint(c == '\u00A0' || c == '\t' ? ' ' : c));
    var written = new StringBuilder();
    var address = ADDRESS.matcher(kept);
    int from = 0;
    while (address.find()) {
      written.append(quoted(kept.substring(from, address.start()))).append(address.group());
      from = address.end();
    }
    return written.append(quoted(kept.substring(from))).toString();
  }

  private static String quoted(String text) {
    var quoted = SIGNS.matcher(text).replaceAll(sign -> entity(sign.group().charAt(0)));
    // Two of them would begin a definition, the end of an entity too.
    return quoted.replaceAll("(?<=;);", entity(';'));
  }

  private static String entity(char sign) {
    return "&#" + (int) sign + ";";
  }

  private static String piece(Piece piece) {
    if (piece.link().equals(FOOTNOTE)) {
      return "footnote:[" + of(piece.text()) + "]";
    }
    return piece
        .text()
        .lines()
        .map(line -> line(piece, line))
        .collect(Collectors.joining(" +\n", "", piece.text().endsWith("\n") ? " +\n" : ""));
  }

  /** Looks end with the line, and do not begin or end with a space. */
  private static String line(Piece piece, String line) {
    var text = line.strip();
    if (text.isEmpty()) {
      return line.isEmpty() ? "" : " ";
    }
    var shown = of(text);
    if (!piece.link().isEmpty()) {
      var address = piece.link().replace("[", "%5B").replace("]", "%5D");
      shown =
          text.equals(piece.link())
              ? address
              : "link:" + address + "[" + shown.replace("=", "&#61;").replace(",", "&#44;") + "]";
    }
    shown = piece.italic() ? "__" + shown + "__" : shown;
    shown = piece.bold() ? "**" + shown + "**" : shown;
    boolean isBefore = Character.isWhitespace(line.charAt(0));
    boolean isBehind = Character.isWhitespace(line.charAt(line.length() - 1));
    return (isBefore ? " " : "") + shown + (isBehind ? " " : "");
  }
}
