package org.prongsai.render.oit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Language;
import org.prongsai.model.Row;
import org.prongsai.page.Evidence;
import org.prongsai.render.MadeSite;
import org.prongsai.spending.MadePurchases;
import org.prongsai.text.FiscalYear;

/** What is unconfirmed bears the mark; the words for it stand once, at the end of the page. */
class OitItemPageTest {

  @Test
  void evidenceThatNobodyConfirmedBearsTheMark() {
    var year = new FiscalYear(2567);
    var item = Row.of(year).with("item", "o16");
    var scope =
        new MadeSite()
            .year(2567, "total 94.66")
            .purchases(new MadePurchases(1).rows(year, 3))
            .rows("oit-disclosures", List.of(item))
            .scope(Language.EN, "ita/2567/o16");

    var sections = new OitItemPage().sections(scope);

    var pieces = MadeSite.parts(sections, Evidence.class).get(0).pieces();
    assertEquals(3, pieces.size());
    pieces.forEach(piece -> assertEquals(List.of("†"), marks(piece.note().text())));
    assertFalse(sections.toString().contains("unconfirmed"), sections::toString);
  }

  private static List<String> marks(String text) {
    return text.chars().filter(c -> c == '†').mapToObj(Character::toString).toList();
  }
}
