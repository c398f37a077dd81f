package org.prongsai.catalogue;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.prongsai.model.Catalogue;
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

  public Catalogues {
    byYear = Collections.unmodifiableSortedMap(new TreeMap<>(byYear));
    drafts = Collections.unmodifiableSortedMap(new TreeMap<>(drafts));
    contradictions = List.copyOf(contradictions);
  }
}
