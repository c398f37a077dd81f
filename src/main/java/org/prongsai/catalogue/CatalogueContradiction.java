package org.prongsai.catalogue;

import java.util.Collection;
import org.prongsai.problem.Location;
import org.prongsai.text.FiscalYear;

/**
 * A cell of a site's catalogue that says otherwise than the catalogue of the year that ships.
 *
 * @param list what kind of thing its row is about, such as {@code questions}
 * @param code which of them, such as {@code o5}
 * @param own what the site says
 * @param shipped what the program says
 */
public record CatalogueContradiction(
    FiscalYear year, String list, String code, String own, String shipped, Location place) {

  /** How an allowance names it: indicator 1 and area 1 are two things. */
  public String figure() {
    return list + "/" + code;
  }

  /** Whether an allowance means it: by kind and code, or by the code where only one kind has it. */
  public boolean isMeant(String figure, Collection<CatalogueContradiction> all) {
    return figure.equals(figure())
        || (figure.equals(code)
            && all.stream()
                .filter(other -> other.year().equals(year) && other.code().equals(code))
                .allMatch(other -> other.list().equals(list)));
  }
}
