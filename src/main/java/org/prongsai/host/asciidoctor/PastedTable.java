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
 * @param rows the cells of each row, as many in each
 * @param lines how many lines it takes
 */
record PastedTable(List<List<String>> rows, int lines) {

  private static final Pattern RULER = Pattern.compile("\\|?(?:\\s*:?-{2,}:?\\s*\\|)+[\\s:-]*\\|?");
  private static final Pattern NUMBER = Pattern.compile("[0-9๐-๙.,()\\s]*");

  /** The table that begins with a line. */
  static Optional<PastedTable> at(List<String> lines, int start) {
    boolean isRuled =
        start + 1 < lines.size()
            && lines.get(start).contains("|")
            && RULER.matcher(lines.get(start + 1).strip()).matches();
    var sign = isRuled ? "|" : "\t";
    var rows = new ArrayList<List<String>>();
    int at = start;
    for (; at < lines.size() && lines.get(at).strip().contains(sign); at++) {
      if (!isRuled || at != start + 1) {
        rows.add(cells(lines.get(at), sign));
      }
    }
    boolean isTable = isRuled || rows.size() > 1 && !isNumberedList(rows);
    return isTable ? Optional.of(new PastedTable(even(rows), at - start)) : Optional.empty();
  }

  /** The table in AsciiDoc, the lines of each row together. */
  List<List<String>> inAsciiDoc() {
    int columns = rows.get(0).size();
    var first = rows.get(0);
    boolean hasHeader =
        rows.size() > 1 && first.stream().noneMatch(cell -> NUMBER.matcher(cell).matches());
    var text = new ArrayList<List<String>>();
    for (var row : rows) {
      text.add(row.stream().map(PastedTable::cell).toList());
    }
    var opening = "[" + (hasHeader ? "%header," : "") + "cols=\"" + columns + "*\"]";
    text.set(0, Stream.concat(Stream.of(opening, "|==="), text.get(0).stream()).toList());
    int last = text.size() - 1;
    text.set(last, Stream.concat(text.get(last).stream(), Stream.of("|===")).toList());
    return text;
  }

  private static String cell(String text) {
    return "|" + InlineReading.of(text).replace("|", LiteralText.of("|"));
  }

  private static List<String> cells(String line, String sign) {
    var row = line.strip();
    if (sign.equals("|")) {
      row = row.replaceFirst("^\\|", "").replaceFirst("\\|$", "");
    }
    return Stream.of(row.split(Pattern.quote(sign), -1)).map(String::strip).toList();
  }

  /** Numbers with a tab behind them are those of a list. */
  private static boolean isNumberedList(List<List<String>> rows) {
    return rows.stream()
        .allMatch(
            row -> row.size() == 2 && TypedMarker.of(row.get(0) + " " + row.get(1)).isPresent());
  }

  /** As many cells in each row; columns in which nothing stands are left out. */
  private static List<List<String>> even(List<List<String>> rows) {
    int widest = rows.stream().mapToInt(List::size).max().orElse(1);
    var used =
        IntStream.range(0, widest)
            .filter(column -> rows.stream().anyMatch(row -> !cell(row, column).isEmpty()))
            .boxed()
            .toList();
    return rows.stream()
        .map(row -> used.stream().map(column -> cell(row, column)).toList())
        .toList();
  }

  private static String cell(List<String> row, int column) {
    return column < row.size() ? row.get(column) : "";
  }
}
