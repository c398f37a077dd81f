package org.prongsai.catalogue;

import java.math.BigDecimal;
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
import org.prongsai.read.table.RawTable;
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

  private static final String TOOL = "tool";
  private static final BigDecimal WHOLE = new BigDecimal(100);

  /** The data contract has these and no others: a list of some of them does not unsay the rest. */
  private static final List<String> TOOLS = List.of("IIT", "EIT", "OIT");

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
    boolean isPartial =
        list == CatalogueList.TOOLS
            && !rows.isEmpty()
            && !isWhole(rows)
            && !rows.stream().map(row -> row.text(TOOL)).toList().containsAll(TOOLS);
    return isPartial ? withAllTools(rows) : rows;
  }

  /** Whether the weights of its tools add up: then the year has no others. */
  private static boolean isWhole(List<CatalogueRow> tools) {
    return tools.stream()
            .filter(row -> row.whole("part") == 0)
            .flatMap(row -> row.number("weight").stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .compareTo(WHOLE)
        >= 0;
  }

  /** Adds the tools of which nothing is told, by their codes alone. */
  private static List<CatalogueRow> withAllTools(List<CatalogueRow> rows) {
    var place = new RawTable.RawRow(Map.of(), Location.of(rows.get(0).raw().location().file()));
    return TOOLS.stream()
        .flatMap(
            tool -> {
              var told = rows.stream().filter(row -> row.text(TOOL).equals(tool)).toList();
              return told.isEmpty()
                  ? Stream.of(new CatalogueRow(Map.of(TOOL, tool), place, ""))
                  : told.stream();
            })
        .toList();
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
        values.put(column.name(), isNote(row) ? both(old, text) : text);
        brought.add(column);
      }
    }
    var bases = changedBases(known, row, brought);
    if (known.isPresent() && brought.isEmpty() && bases.isEmpty()) {
      return known.get(); // It repeats what ships.
    }
    values.putAll(bases);
    boolean isTranslation =
        known.isPresent()
            && bases.isEmpty()
            && brought.stream().allMatch(CatalogueColumn::isEnglish);
    var own = ownSource(known, row);
    if (list != CatalogueList.CATALOGUE) {
      if (own.isEmpty() && !isTranslation) {
        checkSource(row, bases);
      }
      source(known, own, bases).ifPresent(source -> values.put(CatalogueRow.SOURCE, source));
    }
    return new CatalogueRow(values, row.raw(), own);
  }

  /** Whether it says where a list is from: what a site adds does not unsay what ships. */
  private boolean isNote(CatalogueRow row) {
    return list == CatalogueList.CATALOGUE && key(row).startsWith("source_note");
  }

  private static String both(String shipped, String own) {
    return own.contains(shipped) ? own : shipped + " " + own;
  }

  private void contradict(CatalogueRow row, CatalogueColumn column, String shipped) {
    contradictions.add(
        new CatalogueContradiction(
            year, list.base(), key(row), row.text(column.name()), shipped, row.at(column.name())));
  }

  private static boolean isSame(String one, String other) {
    var number = CatalogueColumn.number(one);
    var same = CatalogueColumn.number(other);
    return number.isPresent() && same.isPresent()
        ? number.get().compareTo(same.get()) == 0
        : one.equals(other);
  }

  /** How each cell that the site brings is known, and what it knows better than the program. */
  private Map<String, String> changedBases(
      Optional<CatalogueRow> known, CatalogueRow row, List<CatalogueColumn> brought) {
    var bases = new LinkedHashMap<String, String>();
    for (var column : list.basisColumns()) {
      var basis = column.name();
      var word = row.text(basis);
      var facts = list.factsOf(column);
      if (known.isEmpty()) {
        bases.put(basis, word.isEmpty() ? Basis.STATED.code() : word);
        continue;
      }
      boolean isBrought = brought.stream().anyMatch(facts::contains);
      boolean isBetter =
          word.isEmpty()
              ? (isBrought || hasOwnSource(known, row)) && saysAll(row, facts, known.get())
              : row.basis(basis).compareTo(known.get().basis(basis)) < 0;
      if (isBetter && word.isEmpty()) {
        bases.put(basis, Basis.STATED.code());
      } else if (isBetter || (isBrought && !word.isEmpty())) {
        bases.put(basis, word);
      }
    }
    return bases;
  }

  private static boolean hasOwnSource(Optional<CatalogueRow> known, CatalogueRow row) {
    return !ownSource(known, row).isEmpty();
  }

  /** Whether a row leaves out nothing of the facts that the program has, and has one of them. */
  private static boolean saysAll(
      CatalogueRow row, List<CatalogueColumn> facts, CatalogueRow shipped) {
    return facts.stream().anyMatch(fact -> !row.text(fact.name()).isEmpty())
        && facts.stream()
            .noneMatch(
                fact -> row.text(fact.name()).isEmpty() && !shipped.text(fact.name()).isEmpty());
  }

  /**
   * A row that says more than a memory, and names nothing, is a problem; once where the column is
   * missing.
   */
  private void checkSource(CatalogueRow row, Map<String, String> bases) {
    boolean isRecalled =
        !bases.isEmpty() && bases.values().stream().allMatch(Basis.RECALLED.code()::equals);
    var columns = list.basisColumns().stream().map(CatalogueColumn::name).toList();
    boolean hasColumn = row.raw().cells().containsKey(CatalogueRow.SOURCE);
    var place = hasColumn ? row.at(CatalogueRow.SOURCE) : Location.of(row.raw().location().file());
    boolean isSaid =
        problems.sorted().stream()
            .filter(problem -> problem.rule().equals(Rule.CATALOGUE_SOURCE_MISSING))
            .anyMatch(problem -> problem.location().equals(place));
    if (!isRecalled && !isSaid && columns.stream().noneMatch(row::isRefused)) {
      problems.add(
          Rule.CATALOGUE_SOURCE_MISSING,
          place,
          row.text(CatalogueRow.SOURCE),
          key(row),
          String.join(", ", columns));
    }
  }

  /** The source that the site itself names: not the program's, which a form has in the cell. */
  private static String ownSource(Optional<CatalogueRow> known, CatalogueRow row) {
    var written = row.text(CatalogueRow.SOURCE);
    var shipped = known.map(all -> all.text(CatalogueRow.SOURCE)).orElse("");
    var own = written.startsWith(shipped) ? written.substring(shipped.length()) : written;
    return NO_SOURCE.matcher(own).matches() ? "" : own.replaceFirst("^[;,\\s]+", "").strip();
  }

  private Optional<String> source(
      Optional<CatalogueRow> known, String own, Map<String, String> bases) {
    boolean isWhole = bases.size() == list.basisColumns().size();
    var shipped = known.filter(all -> !isWhole).map(all -> all.text(CatalogueRow.SOURCE));
    return Stream.of(shipped.orElse(""), own)
        .filter(text -> !text.isEmpty())
        .reduce((one, other) -> one + "; " + other);
  }
}
