package org.prongsai.catalogue;

import org.prongsai.problem.Location;
import org.prongsai.text.FiscalYear;

/**
 * A cell of a site's catalogue that says otherwise than the catalogue of the year that ships.
 *
 * @param code what its row is about, such as {@code o5}
 * @param own what the site says
 * @param shipped what the program says
 */
public record CatalogueContradiction(
    FiscalYear year, String code, String own, String shipped, Location place) {}
