package org.prongsai.catalogue;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prongsai.model.Catalogue;
import org.prongsai.model.Combination;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.read.table.RawTable;
import org.prongsai.text.FiscalYear;

/** Makes a catalogue of the lists of a year, or reports what is wrong with them. */
record CatalogueParser(CatalogueTyper typer, Problems problems) {

  private static final CatalogueList[] NAMING_FIGURES = {
    CatalogueList.TOOLS,
    CatalogueList.INDICATORS,
    CatalogueList.SUB_INDICATORS,
    CatalogueList.QUESTIONS,
    CatalogueList.COMBINATION
  };

  /** For a year with problems of its own; Thai only where English may be missing or empty. */
  CatalogueParser(boolean thaiOnly, Problems problems) {
    this(new CatalogueTyper(thaiOnly, problems), problems);
  }

  /**
   * The lists of a year: those that ship, completed with those of a site.
   *
   * @param shipped the lists that ship, none for a year that a site brings whole
   * @param files the lists of the site, empty where one cannot be read
   */
  CatalogueDraft complete(
      FiscalYear year,
      Map<CatalogueList, List<CatalogueRow>> shipped,
      Map<CatalogueList, Optional<RawTable>> files,
      List<CatalogueContradiction> contradictions) {
    var rows = new EnumMap<CatalogueList, List<CatalogueRow>>(CatalogueList.class);
    rows.putAll(shipped);
    var unread = EnumSet.noneOf(CatalogueList.class);
    files.forEach(
        (list, file) -> {
          var known = shipped.getOrDefault(list, List.of());
          var merge = new CatalogueMerge(year, list, contradictions, problems);
          file.flatMap(table -> typer.type(list, table, !known.isEmpty()))
              .ifPresentOrElse(
                  found -> rows.put(list, merge.merge(known, found)), () -> unread.add(list));
        });
    return new CatalogueDraft(year, rows, unread);
  }

  /** The lists that ship, each row as it stands in its file. */
  CatalogueDraft shipped(FiscalYear year, Map<CatalogueList, RawTable> files) {
    var rows = new EnumMap<CatalogueList, List<CatalogueRow>>(CatalogueList.class);
    files.forEach((list, file) -> rows.put(list, typer.type(list, file, false).orElseThrow()));
    return new CatalogueDraft(year, rows, Set.of());
  }

  /**
   * The catalogue. Where anything is wrong it has no rules, so that nothing is computed by it, and
   * no list whose names are not sure, so that tables of the year are not measured by it.
   *
   * @param previous the catalogue of the year before, where it is known
   */
  Catalogue parse(CatalogueDraft draft, Optional<Catalogue> previous) {
    for (var list : CatalogueList.values()) {
      draft.rows(list).forEach(row -> typer.checkWhole(list, row));
    }
    checkYear(draft);
    var catalogue = draft.toCatalogue(List.of());
    new CatalogueReferences(draft, catalogue, problems).check(previous);
    new ToolWeights(draft, problems).check();
    var levels = new LevelOrder(draft, problems);
    levels.check();
    List<Combination> rules = List.of();
    if (!draft.isUnread(NAMING_FIGURES)) {
      levels.checkFigures(catalogue, draft.rows(CatalogueList.COMBINATION));
      rules = new CombinationReader(draft, catalogue, problems).read();
    }
    return problems.hasErrors() ? catalogue : draft.toCatalogue(rules);
  }

  /** Lists are copied from another year's: the year in them is not always changed too. */
  private void checkYear(CatalogueDraft draft) {
    draft.rows(CatalogueList.CATALOGUE).stream()
        .filter(row -> row.text("key").equals("fiscal_year_be"))
        .filter(row -> !row.text("value").isEmpty())
        .filter(row -> !row.text("value").equals(draft.year().toString()))
        .forEach(row -> row.report(Rule.VALUE_DISAGREES, "value", problems, draft.year()));
  }
}
