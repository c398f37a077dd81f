package org.prongsai.host.asciidoctor;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.prongsai.host.asciidoctor.ReadLines.Kind;
import org.prongsai.problem.ProblemDetail;

/** Reads the lines that are text: headings, pictures, items of lists, and paragraphs. */
final class TextReading {

  /** Gives an attribute a value; its name is group 1, the value group 2. */
  static final Pattern ENTRY = Pattern.compile("(?U):!?(\\w[^:]*?)!?:(?:[ \\t]+(.*))?");

  private static final Pattern HEADING = Pattern.compile("(?:={2,6}|#{1,6})[ \\t]+\\S.*");
  private static final Pattern PICTURE = Pattern.compile("image::\\S.*\\[.*]");
  private static final Pattern LIST =
      Pattern.compile("(?:-|\\*{1,5}|\\u2022|\\.{1,5})[ \\t]+(?=\\S)");
  private static final Pattern MARK =
      Pattern.compile("(?:={2,6}|#{1,6}|\\*{1,5}|\\.{1,5})[ \\t]+(?=\\S)");
  private static final Pattern RULE = Pattern.compile("([-*_])( *)\\1\\2\\1");
  // What AsciiDoc takes for the number of an item, and nobody else; the number of a page.
  private static final Pattern NO_ITEM =
      Pattern.compile(
          "(?:[0-9]+\\.|[a-zA-Z]\\.|[IVXivx]+\\)|\\*{6,}|\\.{6,})[ \\t].*|-[ \\t]*[0-9๐-๙]+[ \\t]*-");
  private static final Pattern TITLE = Pattern.compile("\\.\\.?[^ \\t.].*");
  // AsciiDoc looks for the partner of each as far as the paragraph goes.
  private static final int MOST_SIGNS = 3000;
  private static final String SIGNS = "*_`+#^~$([{<";
  private static final Pattern SIGN = Pattern.compile("[*_`+#^~$(\\[{<]");

  private static final Pattern CALLOUT = Pattern.compile("<(?:[0-9]+|\\.)>[ \\t].*");
  private static final Pattern CALLED = Pattern.compile(".*<(?:[0-9]+|\\.)>\\s*(?:-->\\s*)?");

  private final List<String> lines;
  private final ReadLines out;
  private final BiConsumer<Integer, ProblemDetail> report;
  private final OpenLists lists = new OpenLists();
  private boolean called;
  private int signs;

  TextReading(List<String> lines, ReadLines out, BiConsumer<Integer, ProblemDetail> report) {
    this.lines = lines;
    this.out = out;
    this.report = report;
  }

  /**
   * Takes a line.
   *
   * @param at its place among the lines, from 0
   * @param line as it is typed
   * @param meant without the blanks around it
   */
  void take(int at, String line, String meant) {
    int number = at + 1;
    if (InlineReading.isMarkdown(meant)) {
      report.accept(number, ProblemDetail.READ_MARKDOWN);
    }
    var marker = TypedMarker.of(meant).filter(found -> isItem(found, number));
    var text = RULE.matcher(meant).matches() ? meant : behindMark(meant, number);
    if (FormRow.isAt(lines, at)) {
      takeParagraph(at, line, meant, FormRow.of(lines, at, starts(number)));
    } else if (isHeading(meant) || PICTURE.matcher(text).matches()) {
      takeAlone(number, text);
    } else if (marker.isPresent()) {
      takeItem(number, marker.get());
    } else if (isListLine(meant)) {
      takeListLine(number, text);
    } else {
      takeParagraph(at, line, meant, shown(at, meant, text));
    }
  }

  /** Takes note of a line that is shown as it is: a sign in it may be explained below. */
  void passCode(String line) {
    called |= CALLED.matcher(line).matches();
  }

  void endParagraph() {
    signs = 0;
  }

  void endLists() {
    lists.end();
  }

  /** Whether a paragraph begins with the line. */
  boolean starts(int number) {
    return out.endsBlank() || out.kind(number - 1) == Kind.MARKUP;
  }

  /** What stands for a line; with too many signs in a paragraph they stay as typed. */
  String inAsciiDoc(String line, int number) {
    signs += (int) line.chars().filter(c -> SIGNS.indexOf(c) >= 0).count();
    if (signs <= MOST_SIGNS) {
      return InlineReading.of(line);
    }
    report.accept(number, ProblemDetail.SIGNS_MANY);
    return SIGN.matcher(line).replaceAll(sign -> LiteralText.of(sign.group()));
  }

  /** The line in AsciiDoc; a row of signs that says what the line is stays one. */
  private String behindMark(String line, int number) {
    var mark = MARK.matcher(line);
    int end = mark.lookingAt() ? mark.end() : 0;
    return line.substring(0, end) + inAsciiDoc(line.substring(end), number);
  }

  private static boolean isHeading(String line) {
    return HEADING.matcher(line).matches();
  }

  private void takeAlone(int number, String text) {
    if (!starts(number)) {
      out.blankBefore(number);
    }
    if (isHeading(text)) {
      lists.end();
    }
    out.add(text, number, Kind.TEXT);
  }

  /** Whether a number begins an item, and not a sentence that happens to begin with it. */
  private boolean isItem(TypedMarker marker, int number) {
    var open = lists.find(marker);
    if (open.isPresent()) {
      return marker.isPlain() || marker.ordinal() == open.get().last() + 1;
    }
    boolean starts = starts(number);
    return marker.isFirst() && (starts || !marker.isLetterOfLatin())
        || marker.isPlain() && (starts || lists.isAny());
  }

  private void takeItem(int number, TypedMarker marker) {
    if (!lists.isAny()) {
      out.blankBefore(number);
    }
    var item = marker.item(lists.enter(marker));
    out.add(item + inAsciiDoc(marker.text(), number), number, Kind.TEXT);
  }

  private void takeListLine(int number, String text) {
    if (!lists.isAny() && !text.startsWith(".") && out.kind(number - 1) != Kind.MARKUP) {
      out.blankBefore(number);
    }
    lists.enter();
    out.add(text, number, Kind.TEXT);
  }

  private void takeParagraph(int at, String line, String meant, String text) {
    int number = at + 1;
    boolean isIndented = Character.isWhitespace(line.charAt(0));
    if (out.endsBlank() && lists.isAny() && isIndented) {
      out.dropBlanks();
      out.add("+", number, Kind.TEXT);
    } else if (starts(number) && !isTitle(meant)) {
      lists.end();
    }
    out.add(text, number, Kind.TEXT);
  }

  /** The line in AsciiDoc, with what would be taken for a sign of AsciiDoc as typed. */
  private String shown(int at, String meant, String text) {
    var mark = MARK.matcher(meant);
    if (Fences.isFence(meant)) {
      return LiteralText.of(meant);
    }
    if (mark.lookingAt()) {
      return LiteralText.of(mark.group()) + text.substring(mark.end());
    }
    return isDropped(at, meant) ? LiteralText.first(text) : text;
  }

  /** Whether it begins with the sign of an item; one of a deeper level only inside of a list. */
  private boolean isListLine(String meant) {
    var sign = LIST.matcher(meant);
    return sign.lookingAt()
        && !NO_ITEM.matcher(meant).matches()
        && (lists.isAny() || sign.group().strip().length() == 1);
  }

  private static boolean isTitle(String line) {
    return TITLE.matcher(line).matches();
  }

  /** Whether AsciiDoc would take the line for something that is not shown. */
  private boolean isDropped(int at, String meant) {
    return meant.startsWith("//")
        || NO_ITEM.matcher(meant).matches()
        || !called && CALLOUT.matcher(meant).matches()
        || BlockAttributeLine.isTaken(meant)
        || ENTRY.matcher(meant).matches()
        || isTitle(meant) && !hasBlockBelow(at)
        || meant.startsWith("```");
  }

  /** Whether there is something below a line that can bear a title. */
  private boolean hasBlockBelow(int at) {
    if (at + 1 >= lines.size()) {
      return false;
    }
    var next = lines.get(at + 1).strip();
    return !next.isEmpty() && !isTitle(next) && !isHeading(next);
  }
}
