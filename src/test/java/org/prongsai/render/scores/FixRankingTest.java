package org.prongsai.render.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Language;
import org.prongsai.page.Part;
import org.prongsai.render.MadeSite;
import org.prongsai.text.FiscalYear;

/** What is said where no item can add to the total. */
class FixRankingTest {

  private static String leads(int year, String scores) {
    var site = new MadeSite().year(year, scores);
    var sections = new WhatIfSection(site.scope(Language.EN, year + "/scores")).sections();
    return MadeSite.parts(sections, Part.Lead.class).stream()
        .map(lead -> lead.words().text())
        .collect(Collectors.joining(" | "));
  }

  @Test
  void fullMarksAreSaidOnlyOfItemsWithAScore() {
    assertFalse(leads(2567, "total 60.00 iit 60.00").contains("All OIT items"));
    assertEquals(true, leads(2567, "total 94.66 iit 97.00 o1 100.00").contains("All OIT items"));
    assertFalse(leads(2567, "total 94.66 iit 97.00 o1 0.00 o2 100.00").contains("All OIT items"));
  }

  @Test
  void figuresOfAYearWithoutNamesAreCalledAsPeopleSay() {
    var names =
        new FigureNames(
            new MadeSite().year(2560, "total 90.00").scope(Language.EN, "2560"),
            new FiscalYear(2560));
    assertEquals("EIT part 1", names.inWords("eit-1"));
    assertEquals("Indicator 3", names.inWords("indicator-3"));
    assertEquals("i1", names.inWords("i1"));
  }
}
