package org.prongsai.ita.scoring;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.catalogue.CatalogueReader;
import org.prongsai.model.Catalogue;
import org.prongsai.text.FiscalYear;

/** A catalogue that ships with the program, and the sheet that the seed document prints. */
final class ShippedYear {

  private static final String QUESTIONS =
      "i1 99.33 i2 100.00 i3 100.00 i4 100.00 i5 98.67 i6 100.00 i7 99.33 i8 100.00 i9 100.00 "
          + "i10 100.00 i11 100.00 i12 100.00 i13 100.00 i14 99.33 i15 98.67 e1 97.00 e2 98.00 "
          + "e3 97.50 e4 97.00 e5 97.00 e6 97.50 e7 98.00 e9 72.50 ";
  private static final String FIGURES =
      "indicator-1 99.78 indicator-2 99.56 indicator-3 99.78 indicator-4 100.00 "
          + "indicator-5 99.33 indicator-6 92.92 indicator-7 89.75 indicator-8 80.58 "
          + "indicator-9 92.14 indicator-10 100.00 iit 99.69 eit-1 94.62 eit-2 80.89 oit 96.07 "
          + "total 94.66";
  private static final String UNPRINTED = " o7 o10 o11 o22 o23 o24 o25 ";

  private ShippedYear() {}

  static Catalogue catalogue(int year) {
    return new CatalogueReader().readAll().get(new FiscalYear(year));
  }

  /** The sheet of FY2567; the black-box tests compare the site with the seed itself. */
  static Map<String, BigDecimal> bangSak() {
    var printed = new LinkedHashMap<String, BigDecimal>();
    var words = (QUESTIONS + FIGURES).split(" ");
    for (int i = 0; i < words.length; i += 2) {
      printed.put(words[i], new BigDecimal(words[i + 1]));
    }
    for (int i = 1; i <= 35; i++) {
      if (!UNPRINTED.contains(" o" + i + " ")) {
        printed.put("o" + i, new BigDecimal(i == 9 || i == 17 ? "0.00" : "100.00"));
      }
    }
    return printed;
  }

  static Assessment assessment() {
    return Assessment.of(catalogue(2567), new PrintedScores(bangSak()), List.of()).orElseThrow();
  }
}
