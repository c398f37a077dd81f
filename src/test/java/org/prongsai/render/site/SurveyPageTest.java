package org.prongsai.render.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.prongsai.model.Language;
import org.prongsai.page.Part;
import org.prongsai.render.MadeSite;

/** A reader who comes to answer is told how, or whom to ask. */
class SurveyPageTest {

  @Test
  void withoutAnAddressItSaysWhomToAsk() {
    var scope = new MadeSite().year(2567, "total 94.66").scope(Language.EN, "survey");
    var how =
        new SurveyPage()
            .sections(scope).stream().filter(s -> s.id().equals("how")).findFirst().orElseThrow();
    var notice = (Part.Notice) how.parts().get(0);
    assertTrue(notice.words().text().contains("Ask the agency"), notice.words().text());
    assertEquals("Ways to reach the agency", notice.links().get(0).label());
    assertTrue(notice.links().get(0).href().endsWith("#contact"));
  }
}
