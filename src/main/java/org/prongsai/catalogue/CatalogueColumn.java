package org.prongsai.catalogue;

import java.util.Arrays;
import org.prongsai.model.Basis;

/**
 * A column of a list of a catalogue.
 *
 * @param isKey whether it tells the rows apart, alone or with others
 * @param isNeeded whether its cells must not be empty
 */
record CatalogueColumn(String name, boolean isKey, boolean isNeeded, CatalogueCellType cell) {

  static CatalogueColumn key(String name, CatalogueCellType cell) {
    return new CatalogueColumn(name, true, true, cell);
  }

  /** A part of the key that may be empty. */
  static CatalogueColumn keyPart(String name, CatalogueCellType cell) {
    return new CatalogueColumn(name, true, false, cell);
  }

  static CatalogueColumn needed(String name, CatalogueCellType cell) {
    return new CatalogueColumn(name, false, true, cell);
  }

  static CatalogueColumn optional(String name, CatalogueCellType cell) {
    return new CatalogueColumn(name, false, false, cell);
  }

  /** How a name or a rule is known; left out, it is as what a site brings is. */
  static CatalogueColumn basis(String name) {
    var codes = Arrays.stream(Basis.values()).map(Basis::code).toArray(String[]::new);
    return optional(name, CatalogueCellType.word(codes));
  }

  /** Where it is known from. */
  static CatalogueColumn source() {
    return optional(CatalogueRow.SOURCE, CatalogueCellType.prose());
  }

  boolean isBasis() {
    return name.endsWith("basis");
  }

  boolean isSource() {
    return name.equals(CatalogueRow.SOURCE);
  }

  /** Whether it says something of the year, and not only which row it is or how that is known. */
  boolean isFact() {
    return !isKey && !isBasis() && !isSource();
  }

  boolean isEnglish() {
    return name.endsWith("_en");
  }
}
