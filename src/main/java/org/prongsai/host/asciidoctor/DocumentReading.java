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

  private static final Pattern DIRECTIVE =
      Pattern.compile("(?:ifdef|ifndef|ifeval|endif|include)::.*\\[.*]");
  // AsciiDoc would make that many cells, or make one as wide.
  private static final Pattern MANY_CELLS =
      Pattern.compile("(?<=[0-9]{3})[*+](?=[<^>.]{0,3}[a-z]?[|!,:;])");
  private final List<String> lines;
  private final boolean main;
  private final Predicate<String> isUsed;
  private final BiConsumer<Integer, ProblemDetail> report;
  private final ReadLines out;
  private final Fences fences;
  private final TextReading text;
  private boolean titled;
  private boolean inHeader;
  private boolean inCode;
  private boolean inEntry;
  private String before = "";
  private int tabsEnd;

  /**
   * @param main whether it is a document, and no file that is included
   * @param isUsed whether an attribute of a name is asked for
   * @param report told of a line and of how it was read, or why it was not
   */
  DocumentReading(
      String source,
      boolean main,
      Predicate<String> isUsed,
      BiConsumer<Integer, ProblemDetail> report) {
    this.lines = source.lines().toList();
    this.main = main;
    this.isUsed = isUsed;
    this.report = report;
    this.out = new ReadLines(lines.size());
    this.fences = new Fences(lines);
    this.inHeader = main;
    this.text = new TextReading(lines, out, report);
  }

  ReadLines read() {
    for (int at = 0; at < lines.size(); at++) {
      at += take(at);
      before = lines.get(at);
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
      text.passCode(line);
      out.add(line, number, ends ? Kind.MARKUP : verbatim.get());
    } else if (inEntry && !line.isBlank()) {
      // The value of an attribute goes on.
      inEntry = line.endsWith(" \\");
      out.add(line, number, Kind.TEXT);
    } else if (line.isBlank()) {
      inEntry = false;
      inHeader &= !titled;
      text.endParagraph();
      inCode = false;
      out.add("", number, Kind.TEXT);
    } else if (inCode && !(Fences.isFence(line) && text.starts(number))) {
      text.passCode(line);
      out.add(line, number, Kind.TEXT);
    } else if (fences.inTable() && !Fences.isFence(line)) {
      var row = MANY_CELLS.matcher(line).replaceAll(sign -> LiteralText.of(sign.group()));
      out.add(text.inAsciiDoc(row, number), number, Kind.TEXT);
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
        out.add(text.inAsciiDoc(meant, number), number, Kind.TEXT);
        return 0;
      }
      // AsciiDoc takes the lines under the title for the names of authors, and shows none.
      out.blankBefore(number);
    }
    var table = table(at);
    if (table.isPresent() && !Fences.isFence(meant)) {
      return takeTable(at, table.get());
    }
    boolean isFence = Fences.isFence(line) || !line.equals(meant) && meant.matches("[|,:!]={3,}");
    if (isFence && (isUnderline(line, number) || !fences.isRow(meant, before, at))) {
      takeFence(number, meant);
    } else if (!isTakenAside(number, line, meant)) {
      if (isFence) {
        report.accept(number, ProblemDetail.READ_ROW);
      }
      text.take(at, line, meant);
    }
    return 0;
  }

  private Optional<PastedTable> table(int at) {
    if (fences.inTable() || at < tabsEnd) {
      return Optional.empty();
    }
    var table = PastedTable.at(lines, at);
    // Lines with tabs that are no table from the first on are none from a later one.
    for (tabsEnd = at; table.isEmpty() && hasTab(tabsEnd); tabsEnd++) {
      continue;
    }
    return table;
  }

  private boolean hasTab(int at) {
    return at < lines.size() && lines.get(at).strip().contains("\t");
  }

  private boolean isUnderline(String line, int number) {
    boolean isBelowText = !out.endsBlank() && out.kind(number - 1) == Kind.TEXT;
    return isBelowText && Fences.isUnderline(line, before);
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
    if (isUnderline(line, number)) {
      out.add(line, number, Kind.MARKUP);
      text.endLists();
    } else if (fences.take(line)) {
      out.add(line, number, Kind.MARKUP);
    } else {
      report.accept(number, ProblemDetail.NESTED_TOO_DEEP);
      out.add(LiteralText.of(line), number, Kind.TEXT);
    }
  }

  private int takeTable(int at, PastedTable table) {
    report.accept(at + 1, ProblemDetail.READ_TABLE);
    table.uneven().forEach(row -> report.accept(at + 1 + row, ProblemDetail.ROW_UNEVEN));
    out.blankBefore(at + 1);
    for (var row : table.inAsciiDoc()) {
      row.cells().forEach(part -> out.add(part, at + row.line() + 1, Kind.TEXT));
    }
    text.endLists();
    return table.lines() - 1;
  }

  /** Takes a line that is no text: a comment, a setting, a directive. */
  private boolean isTakenAside(int number, String line, String meant) {
    if (isComment(line)) {
      out.add(line, number, Kind.COMMENT);
    } else if (DIRECTIVE.matcher(line).matches()) {
      out.add(line, number, Kind.TEXT);
    } else if (isEntry(line)) {
      if (!inHeader) {
        out.blankBefore(number);
      }
      inEntry = line.endsWith(" \\");
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
    var entry = TextReading.ENTRY.matcher(line);
    if (!entry.matches()) {
      return false;
    }
    boolean isPlain = entry.group(1).matches("[A-Za-z0-9_-]+");
    return isUsed.test(entry.group(1)) || isPlain && (inHeader || !main || entry.group(2) == null);
  }
}
