package org.prongsai.validate.table;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import org.prongsai.model.Dataset;
import org.prongsai.model.Field;
import org.prongsai.model.FieldType;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.read.table.RawCell;
import org.prongsai.read.table.RawTable.RawRow;
import org.prongsai.text.ThaiDigits;

/**
 * Parts what is typed into one cell and has two columns: {@code EIT ส่วนที่ 1} is a tool and its
 * part. A code of a closed list and a number that follow each other in the key are parted.
 */
record CompoundCells(Optional<Field> code, Optional<Field> number, Problems problems) {

  static CompoundCells of(Dataset dataset, Problems problems) {
    var key = dataset.primaryKey().stream().flatMap(name -> dataset.field(name).stream()).toList();
    for (int i = 1; i < key.size(); i++) {
      boolean isCode = !key.get(i - 1).constraints().allowed().isEmpty();
      if (isCode && key.get(i).type() == FieldType.INTEGER) {
        return new CompoundCells(Optional.of(key.get(i - 1)), Optional.of(key.get(i)), problems);
      }
    }
    return new CompoundCells(Optional.empty(), Optional.empty(), problems);
  }

  /** The row, each column with what belongs to it. */
  RawRow parted(RawRow row) {
    if (code.isEmpty() || number.isEmpty()) {
      return row;
    }
    var first = row.cells().get(code.get().name());
    var second = row.cells().get(number.get().name());
    if (first == null || second == null) {
      return row;
    }
    for (var allowed : code.get().constraints().allowed()) {
      var inFirst = numberBehind(allowed, first.text());
      if (inFirst.isPresent() && (second.isEmpty() || digits(second).equals(inFirst.get()))) {
        return with(with(row, first, allowed), second, inFirst.get());
      }
      var inSecond = numberBehind(allowed, second.text());
      if (inSecond.isPresent() && first.text().equalsIgnoreCase(allowed)) {
        return with(row, second, inSecond.get());
      }
    }
    return row;
  }

  /** The number that stands behind a code and the name of its column, else nothing. */
  private Optional<String> numberBehind(String allowed, String text) {
    var bare = ThaiDigits.toAscii(text).replaceAll("[\\s()-]", "").toUpperCase(Locale.ROOT);
    var prefix = allowed.toUpperCase(Locale.ROOT) + number.get().title().th();
    return bare.startsWith(prefix)
        ? Optional.of(bare.substring(prefix.length()).replaceFirst("^ที่", ""))
            .filter(rest -> rest.matches("[0-9]+"))
        : Optional.empty();
  }

  private static String digits(RawCell cell) {
    return ThaiDigits.toAscii(cell.text()).replaceAll("[^0-9]", "");
  }

  private RawRow with(RawRow row, RawCell cell, String text) {
    if (cell.text().equals(text)) {
      return row;
    }
    problems.add(Rule.READ_AS, cell.location(), cell.text(), text);
    var cells = new LinkedHashMap<>(row.cells());
    cells.put(cell.location().field(), new RawCell(text, cell.location(), cell.kind()));
    return new RawRow(cells, row.location());
  }
}
