package org.prongsai.importer.sheet;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.prongsai.importer.cell.MonthText;
import org.prongsai.problem.Location;

/**
 * A sheet of an office's file; a CSV file is one without a name.
 *
 * @param file as it was named
 * @param hiddenColumns numbers of the columns that are hidden, from 0
 */
public record OfficeSheet(
    String file, String name, boolean hidden, Set<Integer> hiddenColumns, List<OfficeRow> rows) {

  private static final int TITLE_ROWS = 12;

  /** The files that have no cells; the row is a line. */
  private static final Pattern DOCUMENT =
      Pattern.compile("(?i).*\\.(?:docx?|pdf|txt|html?|mht(?:ml)?)");

  public OfficeSheet {
    hiddenColumns = Set.copyOf(hiddenColumns);
    rows = List.copyOf(rows);
  }

  /** The file and the sheet in it. */
  public String place() {
    return name.isEmpty() ? file : Location.sheet(file, name);
  }

  public Location at(OfficeRow row, int column, String field) {
    return DOCUMENT.matcher(file).matches()
        ? Location.of(place(), row.row(), 1).inField(field)
        : Location.ofCell(place(), row.line(), column + 1, row.row(), field);
  }

  public Location whole() {
    return Location.of(place());
  }

  /** Number of columns of its widest row. */
  int width() {
    return rows.stream().mapToInt(row -> row.shown().size()).max().orElse(0);
  }

  public boolean isEmpty() {
    return rows.stream().allMatch(OfficeRow::isEmpty);
  }

  /** The months that it speaks of: by its title rows, else by its name, else by the file's name. */
  public List<YearMonth> months() {
    for (var row : rows.subList(0, Math.min(rows.size(), TITLE_ROWS))) {
      var span = row.texts().stream().map(MonthText::span).filter(m -> !m.isEmpty()).findFirst();
      var month = row.texts().stream().flatMap(text -> MonthText.titled(text).stream()).findFirst();
      if (span.or(() -> month.map(List::of)).isPresent()) {
        return span.or(() -> month.map(List::of)).get();
      }
    }
    return MonthText.find(name).or(() -> MonthText.find(file.replaceAll(".*[/\\\\]", ""))).stream()
        .toList();
  }
}
