package org.prongsai.catalogue;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.prongsai.model.Catalogue;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.text.EditDistance;
import org.prongsai.text.FiscalYear;

/**
 * The catalogues of all years that are known.
 *
 * @param drafts the rows of which each was made
 * @param contradictions where a site says otherwise than the program
 */
public record Catalogues(
    SortedMap<FiscalYear, Catalogue> byYear,
    SortedMap<FiscalYear, CatalogueDraft> drafts,
    List<CatalogueContradiction> contradictions) {

  private static final String DATASET = "dataset";

  public Catalogues {
    byYear = Collections.unmodifiableSortedMap(new TreeMap<>(byYear));
    drafts = Collections.unmodifiableSortedMap(new TreeMap<>(drafts));
    contradictions = List.copyOf(contradictions);
  }

  /** Reports each dataset that a site says answers an item, and that is none. */
  public void checkDatasets(List<String> known, Problems problems) {
    drafts.values().stream()
        .flatMap(draft -> draft.rows(CatalogueList.ITEMS).stream())
        .filter(row -> row.isOfSite() && !row.text(DATASET).isEmpty())
        .filter(row -> !known.contains(row.text(DATASET)))
        .forEach(
            row ->
                row.report(
                    Rule.CATALOGUE_DATASET_UNKNOWN,
                    DATASET,
                    problems,
                    known,
                    EditDistance.nearest(row.text(DATASET), known)));
  }
}
