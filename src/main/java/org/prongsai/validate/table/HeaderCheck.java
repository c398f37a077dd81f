package org.prongsai.validate.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.model.Dataset;
import org.prongsai.model.Field;
import org.prongsai.model.FieldType;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.read.table.RawCell;
import org.prongsai.read.table.RawTable;
import org.prongsai.text.EditDistance;
import org.prongsai.text.HeadingText;

/** Compares the header of a table with the columns of its dataset. */
record HeaderCheck(Dataset dataset, boolean thaiOnly, Problems problems) {

  /** Shorter titles stand in other words by chance. */
  private static final int TELLING_TITLE = 4;

  /**
   * Compares the columns with those of the dataset; what differs is reported, each cause once.
   *
   * @return for each column that is not there an empty cell at the place where that was said, so
   *     that nothing else is said of it; nothing at all where no row of the table can be understood
   */
  Optional<Map<String, RawCell>> absent(RawTable table) {
    var names = dataset.fields().stream().map(Field::name).toList();
    var found = table.header().stream().map(RawCell::text).toList();
    var missing = dataset.fields().stream().filter(this::isExpected).map(Field::name).toList();
    var absent = missing.stream().filter(name -> !found.contains(name)).toList();
    if (names.stream().noneMatch(found::contains)) {
      var place = table.header().isEmpty() ? Location.of(table.file()) : at(table);
      problems.add(Rule.HEADER_UNKNOWN, place, found, said(missing));
      return Optional.empty();
    }
    var told = new HashMap<String, RawCell>();
    for (var cell : table.header()) {
      if (!names.contains(cell.text())) {
        var nearest = nearest(cell.text(), names.stream().filter(n -> !found.contains(n)).toList());
        told.put(nearest, nothingAt(cell.location()));
        problems.add(
            Rule.COLUMN_UNKNOWN,
            cell.location(),
            cell.text(),
            said(nearest.isEmpty() ? List.of() : List.of(nearest)),
            said(names));
      }
    }
    told.keySet().retainAll(absent);
    var lost = absent.stream().filter(name -> !told.containsKey(name)).toList();
    if (!lost.isEmpty()) {
      missing(table, lost);
    }
    lost.forEach(name -> told.put(name, nothingAt(at(table))));
    return Optional.of(told);
  }

  /** Reports columns that a table lacks. */
  void missing(RawTable table, List<String> names) {
    var found = table.header().stream().map(RawCell::text).toList();
    var made = table.isSheet() ? "workbook --write" : "";
    problems.add(Rule.COLUMN_MISSING, at(table), found, said(names), rowOf(table), made);
  }

  /** The number of the row that a spreadsheet shows. */
  private static String rowOf(RawTable table) {
    return table.header().get(0).location().cell().replaceAll("[^0-9]", "");
  }

  private static RawCell nothingAt(Location place) {
    return new RawCell("", place, RawCell.Kind.TEXT);
  }

  private static Location at(RawTable table) {
    var first = table.header().get(0).location();
    return Location.of(table.file(), first.line(), 1);
  }

  /** The columns as people know them, each with its name. */
  private String said(List<String> names) {
    var said = new ArrayList<String>();
    for (var name : names) {
      var title = dataset.field(name).map(field -> field.title().th()).orElse("");
      said.add(title.isEmpty() || title.equals(name) ? name : title + " (" + name + ")");
    }
    return String.join(", ", said);
  }

  /**
   * The column that is meant: one spelled much like it, else one whose title is part of it, but for
   * remarks that may be left out: what only begins like them may be private.
   */
  private String nearest(String heading, List<String> names) {
    var words = new LinkedHashMap<String, String>();
    for (var name : names) {
      words.putIfAbsent(HeadingText.normal(name), name);
      var title = dataset.field(name).orElseThrow().title();
      for (var text : List.of(title.th(), title.en())) {
        words.putIfAbsent(HeadingText.normal(text), name);
        // Without the brackets that say so a title is not that of the column in English.
        if (!name.endsWith("_en")) {
          words.putIfAbsent(HeadingText.normal(HeadingText.withoutBrackets(text)), name);
        }
      }
    }
    words.remove("");
    var normal = HeadingText.normal(heading);
    var nearest = EditDistance.nearest(normal, words.keySet());
    return EditDistance.isWithin(normal.length() / 3, normal, nearest)
        ? words.getOrDefault(nearest, "")
        : words.keySet().stream()
            .filter(word -> word.length() >= TELLING_TITLE && normal.contains(word))
            .map(words::get)
            .filter(name -> isNeeded(dataset.field(name).orElseThrow()))
            .findFirst()
            .orElse("");
  }

  private static boolean isNeeded(Field field) {
    return field.isExpectedInInput() || field.type() != FieldType.STRING;
  }

  private boolean isExpected(Field field) {
    boolean given = field.origin() == Field.Origin.KEY || field.origin() == Field.Origin.INPUT;
    boolean english = field.name().endsWith("_en");
    // A table may leave out what has a default: the file's name is the year, a value is stated.
    boolean hasDefault = field.name().equals(Dataset.FISCAL_YEAR) || field.valueField().isPresent();
    return given && !hasDefault && !(thaiOnly && english);
  }
}
