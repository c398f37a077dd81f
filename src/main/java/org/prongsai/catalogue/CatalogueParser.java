package org.prongsai.catalogue;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
   * The catalogue. Where anything is wrong it has no rules, so that nothing is computed by it, and
   * no list whose names are not sure, so that tables of the year are not measured by it.
   *
   * @param files the lists that there are, empty where one cannot be read
   * @param previous the catalogue of the year before, where it is known
   */
  Catalogue parse(
      FiscalYear year, Map<CatalogueList, Optional<RawTable>> files, Optional<Catalogue> previous) {
    var draft = draft(year, files);
    checkYear(draft);
    var catalogue = draft.toCatalogue(List.of());
    new CatalogueReferences(draft, catalogue, problems).check(previous);
    var levels = new LevelOrder(draft, problems);
    levels.check();
    List<Combination> rules = List.of();
    if (!draft.isUnread(NAMING_FIGURES)) {
      levels.checkFigures(catalogue, draft.rows(CatalogueList.COMBINATION));
      rules = new CombinationReader(draft, catalogue, problems).read();
    }
    return problems.hasErrors() ? catalogue : draft.toCatalogue(rules);
  }

  private CatalogueDraft draft(FiscalYear year, Map<CatalogueList, Optional<RawTable>> files) {
    var rows = new EnumMap<CatalogueList, List<CatalogueRow>>(CatalogueList.class);
    var unread = EnumSet.noneOf(CatalogueList.class);
    files.forEach(
        (list, file) ->
            file.flatMap(table -> typer.type(list, table))
                .ifPresentOrElse(found -> rows.put(list, found), () -> unread.add(list)));
    return new CatalogueDraft(year, rows, unread);
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
