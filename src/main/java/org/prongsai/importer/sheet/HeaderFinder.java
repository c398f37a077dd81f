package org.prongsai.importer.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.importer.cell.CellNormaliser;
import org.prongsai.importer.sheet.HeaderWords.Word;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/**
 * Finds the header of a sheet: the one to three rows that hold the most known headings.
 *
 * @param title key of the column without which there is no table
 */
public record HeaderFinder(HeaderWords words, String title, Problems problems) {

  private static final int ROWS_ASKED = 40;
  private static final int DEEPEST = 3;
  private static final int FEWEST = 3;

  private record Window(int first, int last, Map<Integer, Word> exact) {
    long score() {
      return exact.values().stream()
          .map(word -> isMonth(word) ? Header.MONTH : word.key())
          .distinct()
          .count();
    }
  }

  /** The header; empty where no row holds three known headings. Nothing is reported then. */
  public Optional<Header> find(OfficeSheet sheet) {
    var windows = new ArrayList<Window>();
    for (int first = 0; first < Math.min(sheet.rows().size(), ROWS_ASKED); first++) {
      for (int depth = 1; depth <= DEEPEST && first + depth <= sheet.rows().size(); depth++) {
        windows.add(window(sheet, first, first + depth - 1));
      }
    }
    // The best; of equal ones the flattest, then the first.
    var order =
        Comparator.comparingLong(Window::score)
            .reversed()
            .thenComparingInt(window -> window.last() - window.first())
            .thenComparingInt(Window::first);
    return windows.stream()
        .sorted(order)
        .findFirst()
        .filter(window -> window.score() >= FEWEST)
        .map(window -> header(sheet, window))
        .filter(header -> header.has(title));
  }

  private Window window(OfficeSheet sheet, int first, int last) {
    var exact = new HashMap<Integer, Word>();
    int width = sheet.width();
    for (int column = 0; column < width; column++) {
      int index = column;
      headings(sheet, first, last, column).stream()
          .flatMap(heading -> words.exact(heading).stream())
          .findFirst()
          .ifPresent(word -> exact.put(index, word));
    }
    // One or two of them are the month of a report, beside or below their heading.
    if (exact.values().stream().filter(HeaderFinder::isMonth).count() < FEWEST) {
      exact.values().removeIf(HeaderFinder::isMonth);
    }
    return new Window(first, last, exact);
  }

  private static boolean isMonth(Word word) {
    return word.key().startsWith(Header.MONTH);
  }

  /** What the heading of a column may be, best first. */
  private static List<String> headings(OfficeSheet sheet, int first, int last, int column) {
    var parts = new ArrayList<String>();
    for (int i = first; i <= last; i++) {
      var text = sheet.rows().get(i).shown(column).text();
      if (!text.isEmpty() && !parts.contains(text)) {
        parts.add(text);
      }
    }
    var headings = new ArrayList<String>();
    headings.add(String.join(HeaderWords.OVER, parts));
    if (first < last && sheet.rows().get(first).shown(column).isEmpty() && !parts.isEmpty()) {
      // A CSV file does not say how far a merged heading reached.
      headings.add(0, leftOf(sheet.rows().get(first), column) + HeaderWords.OVER + parts.get(0));
    }
    if (parts.size() > 1) {
      headings.add(parts.get(parts.size() - 2) + HeaderWords.OVER + parts.get(parts.size() - 1));
      headings.add(parts.get(parts.size() - 1));
      headings.add(parts.get(0));
    }
    return headings;
  }

  private static String leftOf(OfficeRow row, int column) {
    for (int i = column; i >= 0; i--) {
      if (!row.shown(i).isEmpty()) {
        return row.shown(i).text();
      }
    }
    return "";
  }

  private Header header(OfficeSheet sheet, Window window) {
    var columns = new ArrayList<Header.Column>();
    int width = sheet.width();
    for (int index = 0; index < width; index++) {
      var headings = headings(sheet, window.first(), window.last(), index);
      var place = sheet.at(sheet.rows().get(window.last()), index, "");
      var exact = Optional.ofNullable(window.exact().get(index));
      var word = exact.or(() -> words.guess(headings.get(0)));
      var heading =
          CellNormaliser.line(headings.get(headings.size() > 1 ? headings.size() - 1 : 0));
      var shown = CellNormaliser.line(headings.get(0));
      if (exact.isEmpty() && word.isPresent()) {
        problems.add(
            Rule.IMPORT_COLUMN_GUESSED, place, shown, word.get().wording(), word.get().key());
      }
      if (!heading.isEmpty()) {
        columns.add(new Header.Column(index, shown, word.map(Word::key).orElse(""), place));
      }
    }
    var meanings = new ColumnMeanings(sheet, window.first(), window.last(), title, words, problems);
    return new Header(window.first(), window.last(), form(window), meanings.settle(columns));
  }

  private static String form(Window window) {
    var counts = new HashMap<String, Integer>();
    var keys = new HashSet<String>();
    for (var word : window.exact().values()) {
      if (keys.add(word.key())) {
        word.forms().forEach(form -> counts.merge(form, 1, Integer::sum));
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
