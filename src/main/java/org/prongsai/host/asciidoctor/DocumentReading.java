package org.prongsai.host.asciidoctor;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.prongsai.host.asciidoctor.ReadLines.Kind;
import org.prongsai.problem.ProblemDetail;

/**
 * Reads the lines of a file as those mean them who write letters and not AsciiDoc: blanks at the
 * start of a line mean nothing, numbered lines are a list, and what AsciiDoc would drop without a
 * word is text. What is AsciiDoc stays as it is.
 */
final class DocumentReading {

  private static final Pattern HEADING = Pattern.compile("(?:={2,6}|#{1,6})[ \\t]+\\S.*");
  private static final Pattern ENTRY = Pattern.compile("(?U):!?(\\w[^:]*?)!?:(?:[ \\t]+(.*))?");
  private static final Pattern DIRECTIVE =
      Pattern.compile("(?:ifdef|ifndef|ifeval|endif|include)::.*\\[.*]");
  private static final Pattern BLOCK_MACRO = Pattern.compile("image::\\S.*\\[.*]");
  private static final Pattern LIST =
      Pattern.compile("(?:-|\\*+|\\u2022|\\.+|[0-9]+\\.|[a-zA-Z]\\.|[IVXivx]+\\))[ \\t]+\\S.*");
  private static final Pattern TITLE = Pattern.compile("\\.\\.?[^ \\t.].*");

  // AsciiDoc looks for the partner of each as far as the paragraph goes.
  private static final int MOST_SIGNS = 3000;
  private static final String SIGNS = "*_`+#^~$([{<";
  private static final Pattern SIGN = Pattern.compile("[*_`+#^~$(\\[{]");

  private final List<String> lines;
  private final boolean main;
  private final Predicate<String> isUsed;
  private final BiConsumer<Integer, ProblemDetail> report;
  private final ReadLines out;
  private final Fences fences = new Fences();
  private final OpenLists lists = new OpenLists();
  private int signs;
  private boolean titled;
  private boolean inHeader;
  private boolean inCode;
  private int at;
  private String before = "";

  /**
   * @param main whether it is a document, and no file that is included
   * @param isUsed whether an attribute of a name is asked for
   * @param report told of a line and of how it was read, or why it was not
   */
  DocumentReading(
      String text,
      boolean main,
      Predicate<String> isUsed,
      BiConsumer<Integer, ProblemDetail> report) {
    this.lines = text.lines().toList();
    this.main = main;
    this.isUsed = isUsed;
    this.report = report;
    this.out = new ReadLines(lines.size());
    this.inHeader = main;
  }

  ReadLines read() {
    while (at < lines.size()) {
      at += take(at);
      before = lines.get(at);
      at++;
    }
    return out;
  }

  /** Takes a line; how many others it took with it. */
  private int take(int at) {
    var line = lines.get(at);
    int number = at + 1;
    var verbatim = fences.verbatim();
    if (verbatim.isPresent()) {
      var ends = fences.ends(line) && fences.take(line);
      out.add(line, number, ends ? Kind.MARKUP : verbatim.get());
    } else if (line.isBlank()) {
      inHeader &= !titled;
      signs = 0;
      inCode = false;
      out.add("", number, Kind.TEXT);
    } else if (inCode && !(Fences.isFence(line) && starts(number))) {
      out.add(line, number, Kind.TEXT);
    } else if (fences.inTable() && !Fences.isFence(line)) {
      out.add(inAsciiDoc(line), number, Kind.TEXT);
    } else {
      return takeMeant(at, line, line.strip());
    }
    return 0;
  }

  private int takeMeant(int at, String line, String meant) {
    int number = at + 1;
    inCode = false;
    if (inHeader && !isAside(line)) {
      boolean isTitle = !titled && meant.matches("[=#] .*");
      titled = true;
      inHeader = isTitle;
      if (isTitle) {
        out.add(inAsciiDoc(meant), number, Kind.TEXT);
        return 0;
      }
      // AsciiDoc takes the lines under the title for the names of authors, and shows none.
      out.blankBefore(number);
    }
    var table = fences.inTable() ? Optional.<PastedTable>empty() : PastedTable.at(lines, at);
    if (table.isPresent() && !Fences.isFence(meant)) {
      return takeTable(at, table.get());
    }
    if (Fences.isFence(line) || line != meant && meant.matches("[|,:!]={3,}")) {
      takeFence(number, meant);
    } else if (!isTakenAside(number, line, meant)) {
      takeText(at, line, meant);
    }
    return 0;
  }

  /** Whether the line may stand above a title, or between it and the text. */
  private boolean isAside(String line) {
    return isComment(line)
        || isEntry(line)
        || DIRECTIVE.matcher(line).matches()
        || BlockAttributeLine.isUnderstood(line)
        || line.matches("/{4,}\\s*");
  }

  private static boolean isComment(String line) {
    return line.startsWith("//") && !line.startsWith("///");
  }

  private void takeFence(int number, String line) {
    if (Fences.isUnderline(line, before) && !out.endsBlank()) {
      out.add(line, number, Kind.MARKUP);
      lists.end();
    } else if (fences.take(line)) {
      out.add(line, number, Kind.MARKUP);
    } else {
      report.accept(number, ProblemDetail.NESTED_TOO_DEEP);
      out.add(LiteralText.of(line), number, Kind.TEXT);
    }
  }

  private int takeTable(int at, PastedTable table) {
    report.accept(at + 1, ProblemDetail.READ_TABLE);
    out.blankBefore(at + 1);
    int row = 0;
    for (int line = at; line < at + table.lines(); line++) {
      boolean isRuler = table.rows().size() < table.lines() && line == at + 1;
      var texts = isRuler ? List.<String>of() : table.inAsciiDoc().get(row++);
      for (var text : texts) {
        out.add(text, line + 1, Kind.TEXT);
      }
    }
    lists.end();
    return table.lines() - 1;
  }

  /** Takes a line that is no text: a comment, a setting, a directive. */
  private boolean isTakenAside(int number, String line, String meant) {
    if (isComment(line)) {
      out.add(line, number, Kind.COMMENT);
    } else if (DIRECTIVE.matcher(line).matches()) {
      out.add(line, number, Kind.TEXT);
    } else if (isEntry(line)) {
      out.add(line, number, Kind.TEXT);
    } else if (BlockAttributeLine.isTaken(meant) && BlockAttributeLine.isUnderstood(meant)) {
      inCode = BlockAttributeLine.isOfCode(meant);
      out.add(meant, number, Kind.MARKUP);
    } else {
      return false;
    }
    return true;
  }

  private boolean isEntry(String line) {
    var entry = ENTRY.matcher(line);
    if (!entry.matches()) {
      return false;
    }
    boolean isPlain = entry.group(1).matches("[A-Za-z0-9_-]+");
    return isUsed.test(entry.group(1)) || isPlain && (inHeader || !main || entry.group(2) == null);
  }

  private void takeText(int at, String line, String meant) {
    int number = at + 1;
    if (HEADING.matcher(meant).matches() || BLOCK_MACRO.matcher(inAsciiDoc(meant)).matches()) {
      out.blankBefore(number);
      note(number, meant);
      out.add(inAsciiDoc(meant), number, Kind.TEXT);
      if (HEADING.matcher(meant).matches()) {
        lists.end();
      }
      return;
    }
    var marker = TypedMarker.of(meant).filter(found -> isItem(found, number));
    if (marker.isPresent()) {
      takeItem(number, meant, marker.get());
    } else if (LIST.matcher(meant).matches() && !isNumbered(meant)) {
      takeListLine(number, meant);
    } else {
      takeParagraph(at, line, meant);
    }
  }

  private String inAsciiDoc(String line) {
    signs += (int) line.chars().filter(c -> SIGNS.indexOf(c) >= 0).count();
    if (signs <= MOST_SIGNS) {
      return InlineReading.of(line);
    }
    report.accept(at + 1, ProblemDetail.SIGNS_MANY);
    return SIGN.matcher(line).replaceAll(sign -> LiteralText.of(sign.group()));
  }

  private void note(int number, String line) {
    if (InlineReading.isMarkdown(line)) {
      report.accept(number, ProblemDetail.READ_MARKDOWN);
    }
  }

  private static boolean isNumbered(String line) {
    return TypedMarker.of(line).filter(found -> found.isByAsciiDoc(line)).isPresent();
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

  private boolean starts(int number) {
    return out.endsBlank() || out.kind(number - 1) == Kind.MARKUP;
  }

  private void takeItem(int number, String line, TypedMarker marker) {
    if (!lists.isAny()) {
      out.blankBefore(number);
    }
    note(number, line);
    boolean byAsciiDoc = lists.enter(marker, marker.isByAsciiDoc(line));
    out.add(
        byAsciiDoc ? inAsciiDoc(line) : marker.item() + inAsciiDoc(marker.text()),
        number,
        Kind.TEXT);
  }

  private void takeListLine(int number, String line) {
    if (!lists.isAny() && !line.startsWith(".") && out.kind(number - 1) != Kind.MARKUP) {
      out.blankBefore(number);
    }
    lists.enter();
    note(number, line);
    out.add(inAsciiDoc(line), number, Kind.TEXT);
  }

  private void takeParagraph(int at, String line, String meant) {
    int number = at + 1;
    note(number, meant);
    boolean isIndented = Character.isWhitespace(line.charAt(0));
    if (out.endsBlank() && lists.isAny() && isIndented) {
      out.dropBlanks();
      out.add("+", number, Kind.TEXT);
    } else if (starts(number) && !isTitle(meant)) {
      lists.end();
    }
    out.add(text(at, meant), number, Kind.TEXT);
  }

  private static boolean isTitle(String line) {
    return TITLE.matcher(line).matches();
  }

  /** A line that is text, whatever AsciiDoc would take it for. */
  private String text(int at, String meant) {
    boolean isDropped =
        meant.startsWith("//")
            || BlockAttributeLine.isTaken(meant)
            || ENTRY.matcher(meant).matches()
            || isTitle(meant) && !hasBlockBelow(at)
            || Fences.isFence(meant)
            || meant.startsWith("```");
    return isDropped ? LiteralText.first(inAsciiDoc(meant)) : inAsciiDoc(meant);
  }

  /** Whether there is something below a line that can bear a title. */
  private boolean hasBlockBelow(int at) {
    if (at + 1 >= lines.size()) {
      return false;
    }
    var next = lines.get(at + 1).strip();
    return !next.isEmpty() && !isTitle(next) && !HEADING.matcher(next).matches();
  }
}
