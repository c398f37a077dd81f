package org.prongsai.host.asciidoctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table as it comes from a word processor, with tabs between its cells, or as Markdown writes it.
 *
 * @param rows its rows, as many cells in each
 * @param uneven the lines of rows that had more or fewer than the first one, from 0
 * @param lines how many lines it takes
 */
record PastedTable(List<Row> rows, List<Integer> uneven, int lines) {

  private static final Pattern RULER = Pattern.compile("\\|?(?:\\s*:?-{2,}:?\\s*\\|)+[\\s:-]*\\|?");
  private static final Pattern NUMBER = Pattern.compile("[0-9๐-๙.,()\\s]*");
  private static final String TAB = "\t";
  // A cell of a sheet with lines in it stands in quotes.
  private static final Pattern OPEN = Pattern.compile("(?:^|\\t)\"[^\"\\t]*(?:\"\"[^\"\\t]*)*$");
  private static final Pattern CLOSE = Pattern.compile("[^\"\\t]*(?:\"\"[^\"\\t]*)*\"(?:\\t.*)?");
  private static final int MOST_LINES = 30;

  /**
   * A row.
   *
   * @param line its first line, from 0 for that of the table
   * @param cells their texts
   */
  record Row(int line, List<String> cells) {}

  /** The table that begins with a line. */
  static Optional<PastedTable> at(List<String> lines, int start) {
    boolean isRuled =
        start + 1 < lines.size()
            && lines.get(start).contains("|")
            && RULER.matcher(lines.get(start + 1).strip()).matches();
    var rows = new ArrayList<Row>();
    int at = start;
    while (at < lines.size() && isRow(lines, at, lines.get(start), isRuled)) {
      int end = at + (isRuled ? 1 : length(lines, at));
      end = isRuled ? end : continued(lines, at, end, tabs(lines.get(start)));
      var row = String.join("\n", lines.subList(at, end));
      if (!row.isBlank() && !(isRuled && at == start + 1)) {
        rows.add(new Row(at - start, isRuled ? ruled(row) : tabbed(row)));
      }
      at = end;
    }
    boolean isTable = isRuled || rows.size() > 1 && !isList(rows);
    return isTable
        ? Optional.of(new PastedTable(even(rows), uneven(rows), at - start))
        : Optional.empty();
  }

  /**
   * Whether a line is a row: between tabs, or with as many of them as the first one, or without any
   * in front of one that is.
   */
  private static boolean isRow(List<String> lines, int at, String first, boolean isRuled) {
    var line = lines.get(at);
    if (isRuled || line.strip().contains(TAB)) {
      return !isRuled || line.contains("|");
    }
    var below = line.isBlank() || at + 1 == lines.size() ? "" : lines.get(at + 1);
    return first.strip().contains(TAB)
        && (line.contains(TAB) && tabs(line) == tabs(first)
            || below.strip().contains(TAB) && tabs(below) == tabs(first));
  }

  /**
   * Where a row ends whose cells have line ends in them: a numbered one with too few tabs, which
   * has as many as the first row together with lines that begin with no number.
   */
  private static int continued(List<String> lines, int at, int end, long width) {
    long tabs = tabs(String.join("", lines.subList(at, end)));
    int to = end;
    while (isNumber(lines.get(at))
        && tabs < width
        && to < lines.size()
        && to - at < MOST_LINES
        && !lines.get(to).isBlank()
        && !isNumber(lines.get(to))) {
      tabs += tabs(lines.get(to++));
    }
    return tabs == width ? to : end;
  }

  private static boolean isNumber(String line) {
    var first = line.split(TAB, 2)[0].strip();
    return NUMBER.matcher(first).matches() || TypedMarker.of(first + " ก").isPresent();
  }

  private static long tabs(String line) {
    return line.chars().filter(c -> c == '\t').count();
  }

  /** How many lines a row takes. */
  private static int length(List<String> lines, int at) {
    boolean open = OPEN.matcher(lines.get(at)).find();
    int end = at + 1;
    while (open && end < lines.size() && end - at < MOST_LINES) {
      var line = lines.get(end++);
      boolean closes = CLOSE.matcher(line).matches();
      if (!closes && line.contains(TAB)) {
        return 1;
      }
      open = !closes || line.contains(TAB) && OPEN.matcher(line).find();
    }
    return open ? 1 : end - at;
  }

  /** The table in AsciiDoc: the lines of each row. */
  List<Row> inAsciiDoc() {
    int columns = rows.get(0).cells().size();
    boolean hasHeader =
        rows.size() > 1
            && rows.get(0).cells().stream().noneMatch(cell -> NUMBER.matcher(cell).matches());
    var text = new ArrayList<Row>();
    var opening = "[" + (hasHeader ? "%header," : "") + "cols=\"" + columns + "*\"]";
    text.add(new Row(0, List.of(opening, "|===")));
    for (var row : rows) {
      text.add(new Row(row.line(), row.cells().stream().map(PastedTable::cell).toList()));
    }
    text.add(new Row(lines - 1, List.of("|===")));
    return text;
  }

  private static String cell(String text) {
    return "|" + InlineReading.of(text).replace("|", LiteralText.of("|"));
  }

  private static List<String> ruled(String line) {
    var row = line.strip().replaceFirst("^\\|", "").replaceFirst("(?<!\\\\)\\|$", "");
    return Stream.of(row.split("(?<!\\\\)\\|", -1))
        .map(cell -> cell.strip().replace("\\|", "|"))
        .toList();
  }

  private static List<String> tabbed(String row) {
    return Stream.of(row.split(TAB, -1)).map(String::strip).map(PastedTable::unquoted).toList();
  }

  private static String unquoted(String cell) {
    boolean isQuoted = cell.length() > 1 && cell.matches("(?s)\".*\n.*\"");
    var text = isQuoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    return text.replace("\n", " ");
  }

  /** Numbers and bullets with a tab behind them are those of a list. */
  private static boolean isList(List<Row> rows) {
    return rows.stream()
        .map(row -> row.cells().stream().dropWhile(String::isEmpty).toList())
        .allMatch(
            row ->
                row.get(0).matches("[-*•]")
                    || row.size() == 2
                        && TypedMarker.of(row.get(0) + TAB + row.get(1)).isPresent());
  }

  private static List<Integer> uneven(List<Row> rows) {
    int width = rows.get(0).cells().size();
    return rows.stream()
        .filter(row -> filled(row) > width || row.cells().size() < width)
        .map(Row::line)
        .toList();
  }

  /** How many cells a row has, without those at its end in which nothing stands. */
  private static int filled(Row row) {
    int filled = row.cells().size();
    while (filled > 0 && row.cells().get(filled - 1).isEmpty()) {
      filled--;
    }
    return filled;
  }

  /** As many cells in each row; columns in which nothing stands are left out. */
  private static List<Row> even(List<Row> rows) {
    int widest = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(1);
    var used =
        IntStream.range(0, widest)
            .filter(column -> rows.stream().anyMatch(row -> !cell(row, column).isEmpty()))
            .boxed()
            .toList();
    return rows.stream()
        .map(row -> new Row(row.line(), used.stream().map(column -> cell(row, column)).toList()))
        .toList();
  }

  private static String cell(Row row, int column) {
    return column < row.cells().size() ? row.cells().get(column) : "";
  }
}
