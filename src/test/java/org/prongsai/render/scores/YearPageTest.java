package org.prongsai.render.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Language;
import org.prongsai.model.Row;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.render.MadeSite;
import org.prongsai.text.FiscalYear;

/** A year without a result says why, once it is over. */
class YearPageTest {

  private static final FiscalYear PLAN = new FiscalYear(2568);

  private static List<Section> sections(LocalDate asOf) {
    var measure = Row.of(PLAN).with("measure", "m1.1").with("area", "1").with("measure_th", "ก");
    var scope =
        new MadeSite()
            .asOf(asOf)
            .year(2567, "total 94.66")
            .rows("ita-measures", List.of(measure))
            .scope(Language.EN, "2568");
    return new YearPage().sections(scope);
  }

  private static List<String> headings(LocalDate asOf) {
    return sections(asOf).stream().map(Section::heading).toList();
  }

  @Test
  void saysThatTheDayIsNotKnownAndWhomToAsk() {
    var why = sections(PLAN.end().plusDays(1)).stream().filter(s -> s.id().equals("why")).toList();
    var leads = MadeSite.parts(why, Part.Lead.class);
    assertTrue(leads.get(1).words().text().endsWith("or on what day it will be here."));
    var asked = MadeSite.parts(why, Part.Links.class).get(0).entries();
    assertEquals("../about/index.html#contact", asked.get(0).link().href());
  }

  @Test
  void onlyAYearThatIsOverIsMissed() {
    var why = "Why FY2568 has no result yet";
    assertEquals(true, headings(PLAN.end().plusDays(1)).contains(why));
    assertEquals(false, headings(PLAN.end()).contains(why));
  }
}
