package org.prongsai.validate.rule;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamelessRuleTest {

  @Test
  void namesOnceTheFileThatWouldNameWhatPagesShow() {
    Given.table("ita-question-scores/2568", "question,score", "i1,99.00", "e1,98.00", "o1,100.00")
        .checkedBy(new NamelessRule())
        .expect(NamelessRule.NAME_UNKNOWN, "catalogues/2568/questions.csv:1:1")
        .saying("i1, e1", "2568", "content/catalogues/2568/questions.csv", "");
  }

  @Test
  void aYearOfWhichNothingIsKnownLacksNamesListByList() {
    Given.table("ita-tool-scores/2571", "tool,part,score", "IIT,,96.00", "EIT,1,96.00")
        .and("ita-indicator-scores/2571", "indicator,score", "1,96.00")
        .and("ita-measures/2571", "measure,area", "m1.1,1", "m2.1,2")
        .and("oit-evidence/2571", "item,sequence,title_th", "o1,1,ก")
        .checkedBy(new NamelessRule())
        .expect(
            List.of(
                "name-unknown catalogues/2571/areas.csv:1:1",
                "name-unknown catalogues/2571/indicators.csv:1:1",
                "name-unknown catalogues/2571/questions.csv:1:1",
                "name-unknown catalogues/2571/tools.csv:1:1"));
  }

  @Test
  void aNameThatATableGivesIsAName() {
    Given.table(
            "ita-tool-scores/2569",
            "tool,part,name_th,name_en,score",
            "IIT,,แบบวัดภายใน,Inside,96.00")
        .checkedBy(new NamelessRule())
        .expectNothing();
  }

  @Test
  void everyNameOf2567IsKnown() {
    Given.table("ita-question-scores/2567", "question,score", "i1,99.33")
        .and("ita-tool-scores/2567", "tool,part,score", "EIT,1,94.62")
        .and("ita-analyses/2567", "area,question", "1,i1")
        .checkedBy(new NamelessRule())
        .expectNothing();
  }

  @Test
  void aCodeThatTheYearDoesNotHaveIsToldOfElsewhere() {
    Given.table("ita-measures/2567", "measure,area", "m8.1,8")
        .checkedBy(new NamelessRule())
        .expectNothing();
  }

  @Test
  void aNameInAnotherTableOfTheOfficeIsAName() {
    Given.table("ita-question-scores/2571", "question,score", "o1,100.00")
        .and("oit-disclosures/2571", "item,name_th,name_en", "o1,ข้อใหม่,New")
        .and("ita-analyses/2571", "area,area_th,area_en,question", "1,ประเด็นใหม่,New,o1")
        .and("ita-measures/2571", "measure,area", "m1.1,1")
        .checkedBy(new NamelessRule())
        .expectNothing();
  }
}
