package org.prongsai.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.model.Basis;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.text.FiscalYear;

/**
 * Completes the rows of a list that ship with those of a site: blank cells are filled, rows added.
 * What a site brings is stated, unless its row says less, and names where it is known from.
 *
 * @param contradictions what the site says otherwise than the program; the site's word is taken
 */
record CatalogueMerge(
    FiscalYear year,
    CatalogueList list,
    List<CatalogueContradiction> contradictions,
    Problems problems) {

  // What stands in a cell so that it is not empty names nothing.
  private static final Pattern NO_SOURCE =
      Pattern.compile("(?iu)[\\p{P}\\p{S}\\s]*|ไม่มี|ไม่ทราบ|n/?a|none|unknown");

  List<CatalogueRow> merge(List<CatalogueRow> shipped, List<CatalogueRow> ofSite) {
    var merged = new LinkedHashMap<String, CatalogueRow>();
    shipped.forEach(row -> merged.put(key(row), row));
    for (var row : ofSite) {
      var known = Optional.ofNullable(merged.get(key(row)));
      if (known.isPresent() || !list.isClosed() || hasFacts(row)) {
        merged.put(key(row), complete(known, row));
      }
    }
    var rows = new ArrayList<>(merged.values());
    if (!shipped.isEmpty() && rows.size() > shipped.size()) {
      list.order().ifPresent(rows::sort);
    }
    return rows;
  }

  private boolean hasFacts(CatalogueRow row) {
    return list.columns().stream().anyMatch(c -> c.isFact() && !row.text(c.name()).isEmpty());
  }

  private String key(CatalogueRow row) {
    return list.keyColumns().stream()
        .map(column -> row.text(column.name()))
        .collect(Collectors.joining(" "))
        .strip();
  }

  private CatalogueRow complete(Optional<CatalogueRow> known, CatalogueRow row) {
    var values = new LinkedHashMap<>(known.map(CatalogueRow::values).orElse(row.values()));
    var brought = new ArrayList<CatalogueColumn>();
    for (var column : list.columns()) {
      var old = known.map(shipped -> shipped.text(column.name())).orElse("");
      var text = row.text(column.name());
      if (column.isFact() && !text.isEmpty() && !isSame(old, text)) {
        if (!old.isEmpty() && list != CatalogueList.CATALOGUE) {
          contradict(row, column, old);
        }
        values.put(column.name(), text);
        brought.add(column);
      }
    }
    var bases = changedBases(known, row, brought);
    if (known.isPresent() && brought.isEmpty() && bases.isEmpty()) {
      return known.get(); // It repeats what ships.
    }
    values.putAll(bases);
    if (list != CatalogueList.CATALOGUE) {
      source(known, row, bases).ifPresent(source -> values.put(CatalogueRow.SOURCE, source));
    }
    return new CatalogueRow(values, row.raw());
  }

  private void contradict(CatalogueRow row, CatalogueColumn column, String shipped) {
    contradictions.add(
        new CatalogueContradiction(
            year, key(row), row.text(column.name()), shipped, row.at(column.name())));
  }

  private static boolean isSame(String one, String other) {
    var number = CatalogueCellType.number(one);
    var same = CatalogueCellType.number(other);
    return number.isPresent() && same.isPresent()
        ? number.get().compareTo(same.get()) == 0
        : one.equals(other);
  }

  /** A file without the column lacks it once. */
  private void refuse(CatalogueRow row) {
    boolean hasColumn = row.raw().cells().containsKey(CatalogueRow.SOURCE);
    var place = hasColumn ? row.at(CatalogueRow.SOURCE) : Location.of(row.raw().location().file());
    boolean isSaid =
        problems.sorted().stream()
            .anyMatch(
                problem ->
                    problem.rule().equals(Rule.CATALOGUE_SOURCE_MISSING)
                        && problem.location().equals(place));
    if (!isSaid) {
      var bases = list.basisColumns().stream().map(CatalogueColumn::name);
      problems.add(
          Rule.CATALOGUE_SOURCE_MISSING,
          place,
          row.text(CatalogueRow.SOURCE),
          key(row),
          bases.collect(Collectors.joining(", ")));
    }
  }

  private boolean isRefused(CatalogueRow row, String column) {
    return row.raw().cells().containsKey(column) && problems.hasAt(row.at(column));
  }

  /** How each cell that the site brings is known, and what it knows better than the program. */
  private Map<String, String> changedBases(
      Optional<CatalogueRow> known, CatalogueRow row, List<CatalogueColumn> brought) {
    var bases = new LinkedHashMap<String, String>();
    for (var basis : list.basisColumns()) {
      var name = basis.name();
      boolean isBrought =
          known.isEmpty()
              || brought.stream()
                  .anyMatch(column -> list.basisOf(column).filter(basis::equals).isPresent());
      boolean isBetter = known.filter(shipped -> confirms(row, basis, shipped)).isPresent();
      if (isBrought || isBetter) {
        bases.put(name, row.text(name).isEmpty() ? Basis.STATED.code() : row.text(name));
      }
    }
    return bases;
  }

  /**
   * Whether the site knows better than the program how the facts of a row are known: by the word
   * that it gives, or by a source of its own for all that the program has under that basis.
   */
  private boolean confirms(CatalogueRow row, CatalogueColumn basis, CatalogueRow shipped) {
    var name = basis.name();
    if (!row.text(name).isEmpty()) {
      return row.basis(name).compareTo(shipped.basis(name)) < 0;
    }
    var own = row.text(CatalogueRow.SOURCE);
    return shipped.basis(name) != Basis.STATED
        && !own.isEmpty()
        && !own.equals(shipped.text(CatalogueRow.SOURCE))
        && list.columns().stream()
            .filter(CatalogueColumn::isFact)
            .filter(column -> list.basisOf(column).filter(basis::equals).isPresent())
            .noneMatch(
                fact -> row.text(fact.name()).isEmpty() && !shipped.text(fact.name()).isEmpty());
  }

  /** Where the row is known from; a problem where it says more than a memory and names nothing. */
  private Optional<String> source(
      Optional<CatalogueRow> known, CatalogueRow row, Map<String, String> bases) {
    var written = row.text(CatalogueRow.SOURCE);
    var own = NO_SOURCE.matcher(written).matches() ? "" : written;
    boolean isRecalled =
        !bases.isEmpty() && bases.values().stream().allMatch(Basis.RECALLED.code()::equals);
    boolean isRefused =
        list.basisColumns().stream().anyMatch(column -> isRefused(row, column.name()));
    if (own.isEmpty() && !isRecalled && !isRefused) {
      refuse(row);
    }
    boolean isWhole = bases.size() == list.basisColumns().size();
    var shipped = known.filter(all -> !isWhole).map(all -> all.text(CatalogueRow.SOURCE));
    return Stream.of(shipped.orElse(""), own)
        .filter(text -> !text.isEmpty())
        .distinct()
        .reduce((one, other) -> one + "; " + other);
  }
}
