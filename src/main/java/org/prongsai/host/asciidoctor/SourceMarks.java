package org.prongsai.host.asciidoctor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The marks of one document and its includes. AsciiDoc gives no place to what stands inside a line;
 * so a sign of private-use characters, which no rule of AsciiDoc looks at, is set beside each
 * macro, passthrough and tag before the conversion. The signs left in the converted text say what
 * became of the things they stand beside, and where these were written.
 */
final class SourceMarks {

  /**
   * The sign of a mark, its number as group 1; in ASCII, for AsciidoctorJ hands expressions to Ruby
   * byte by byte.
   */
  static final String SIGN = "\\uE000([\\uE010-\\uE019]+)\\uE001";

  /** The sign of a macro that was converted, the number of its mark as group 1. */
  static final String CONVERTED = "\\uE002([\\uE010-\\uE019]+)\\uE003";

  private static final String ASCIIDOCTORS =
      "anchor|asciimath|audio|bibref|btn|endif|footnote|footnoteref|icon|ifdef|ifeval|ifndef|image"
          + "|include|indexterm2?|kbd|latexmath|link|menu|stem|toc|video|xref";
  private static final String WORD_END = "(?<![A-Za-z0-9_-])";
  private static final String NAME = "[0-9_-]*[A-Za-z][A-Za-z0-9_-]*::?";
  // Bounded, or a row of colons would be looked through from each of them.
  private static final String TARGET = "[^\\s\\[\\]]{0,500}(?=\\[)";
  private static final Pattern WATCHED =
      Pattern.compile(
          String.join(
              "|",
              "(?:https?|ftps?|irc|file)://[^\\s\\[\\]<>]*",
              "mailto:[^\\s\\[]*",
              WORD_END + "\\\\?(?:" + ASCIIDOCTORS + ")::?[^\\s\\[]*",
              "\\+{4,}",
              "(?<blank>\\n[ \\t]*\\n)",
              "(?<plus>\\+{3})",
              "(?<pass>(?<!\\\\)" + WORD_END + "pass:[a-z,-]*\\[)",
              "(?<tag>(?<!<)(?:</?[A-Za-z][A-Za-z0-9-]*|<[?!][A-Za-z-]*))(?=(?<rest>(?:[\\s/][^<>]{0,300})?>)(?!>))",
              "(?<escaped>\\\\" + NAME + ")" + TARGET,
              WORD_END + "(?<macro>" + NAME + ")" + TARGET));

  private final List<SourceMark> marks = new ArrayList<>();
  private final BitSet seen = new BitSet();

  /** The text of a file with signs in it; its lines stay where they are. */
  String into(SourcePositions source) {
    var text = source.text();
    var signed = new StringBuilder();
    boolean passing = false;
    int done = 0;
    for (var found = WATCHED.matcher(text); found.find(); ) {
      boolean plus = found.group("plus") != null;
      // A passage ends at the next +++ or with its paragraph.
      boolean closing = plus && passing;
      passing = plus ? !passing : passing && found.group("blank") == null;
      var kind = kind(found);
      if (kind == null || closing) {
        continue;
      }
      int at = kind == SourceMark.Kind.TAG ? found.start() : found.end(group(kind, found));
      signed.append(text, done, at).append(sign(marks.size(), '\uE000', '\uE001'));
      marks.add(new SourceMark(kind, opening(kind, found), source.at(found.start())));
      done = at;
    }
    return signed.append(text, done, text.length()).toString();
  }

  /** The mark that a number in signs stands for; it has been seen then. */
  SourceMark get(int number) {
    seen.set(number);
    return marks.get(number);
  }

  /** The macros that nothing came of. */
  List<SourceMark> unseenMacros() {
    return IntStream.range(0, marks.size())
        .filter(number -> !seen.get(number))
        .mapToObj(marks::get)
        .filter(mark -> mark.kind() == SourceMark.Kind.MACRO)
        .toList();
  }

  static String converted(int number) {
    return sign(number, '\uE002', '\uE003');
  }

  static int number(String digits) {
    int number = 0;
    for (char digit : digits.toCharArray()) {
      number = 10 * number + (digit - '\uE010');
    }
    return number;
  }

  /** Whether a character is ours and may not stand in a source. */
  static boolean isOurs(int character) {
    return character >= 0xE000 && character < 0xE080;
  }

  static boolean isSigned(String text) {
    return text.indexOf('\uE000') >= 0 || text.indexOf('\uE002') >= 0;
  }

  static String withoutSigns(String text) {
    return text.replaceAll(SIGN + "|" + CONVERTED, "");
  }

  // Digits of our own: letters or digits would find their way into the ids of headings.
  private static String sign(int number, char open, char close) {
    var sign = new StringBuilder().append(open);
    Integer.toString(number).chars().forEach(digit -> sign.append((char) (digit - '0' + '\uE010')));
    return sign.append(close).toString();
  }

  private static SourceMark.Kind kind(Matcher found) {
    for (var kind : SourceMark.Kind.values()) {
      if (found.group(group(kind, found)) != null) {
        return kind;
      }
    }
    return null;
  }

  private static String group(SourceMark.Kind kind, Matcher found) {
    return switch (kind) {
      case MACRO -> "macro";
      case ESCAPED_MACRO -> "escaped";
      case PASSTHROUGH -> found.group("plus") == null ? "pass" : "plus";
      case TAG -> "tag";
    };
  }

  private static String opening(SourceMark.Kind kind, Matcher found) {
    var opening = found.group(group(kind, found));
    return kind == SourceMark.Kind.TAG ? opening + found.group("rest") : opening;
  }
}
