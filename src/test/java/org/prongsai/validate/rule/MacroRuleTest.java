package org.prongsai.validate.rule;

import static org.prongsai.validate.rule.Given.macro;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.model.Document;
import org.prongsai.read.SourceReader;

class MacroRuleTest {

  private static final String AT = "th/a.adoc:3:5";

  @ParameterizedTest
  @CsvSource({
    "score,total",
    "score,level",
    "score,iit",
    "score,eit-2",
    "score,indicator-9",
    "score,i1",
    "change,total",
    "count,items",
    "weight,oit",
    "threshold,good",
    "item,o17",
    "measure,m1.1",
    "questions,1",
    "measures,1",
    "indicators,''",
    "tools,''",
    "levels,''",
    "corrections,''",
    "dataset,procurement",
    "page,2567/scores"
  })
  void findsWhatTheTablesAndTheCatalogueHave(String name, String target) {
    tables()
        .document("th/2567/a.adoc", macro(name, target))
        .checkedBy(new MacroRule())
        .expectNothing();
  }

  @ParameterizedTest
  @CsvSource({
    "score,i99,ita-question-scores",
    "score,indicator-3,ita-indicator-scores",
    "score,eit-1,ita-tool-scores",
    "item,i99,ita-question-scores",
    "measure,m1.2,ita-measures",
    "questions,2,ita-analyses",
    "measures,2,ita-measures"
  })
  void reportsARowThatItsTableDoesNotHave(String name, String target, String dataset) {
    tables()
        .document("th/2567/a.adoc", macro(name, target))
        .checkedBy(new MacroRule())
        .expect(MacroRule.MACRO_TARGET_UNKNOWN, AT)
        .saying(name + ":" + target + "[]", "", "2567", dataset);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "score|bogus|total, level, pass-mark, iit, eit-1, eit-2, oit, indicator-1 … indicator-10,"
            + " i1 …, e1 …, o1 …",
        "score|indicator-0|total, level, pass-mark, iit, eit-1, eit-2, oit,"
            + " indicator-1 … indicator-10, i1 …, e1 …, o1 …",
        "change|iit|total",
        "count|rows|areas, measures, steps, limitations, suggestions, questions, items,"
            + " zero-items, corrections",
        "weight|total|iit, eit, eit-1, eit-2, oit",
        "threshold|best|excellent, good, pass, improve, urgent",
        "item|x1|i1 …, e1 …, o1 …",
        "measure|1.1|m1.1 …",
        "questions|x|1 … 7",
        "measures|0|1 … 7"
      })
  void saysAllThatAMacroMayNameWhereItNamesNoneOfThem(String name, String target, String all) {
    tables()
        .document("th/2567/a.adoc", macro(name, target))
        .checkedBy(new MacroRule())
        .expect(MacroRule.MACRO_TARGET_UNKNOWN, AT)
        .saying(name + ":" + target + "[]", all);
  }

  @ParameterizedTest
  @CsvSource({
    "score,total,ita-results",
    "score,level,ita-results",
    "score,pass-mark,ita-results",
    "change,total,ita-results",
    "indicators,'',ita-indicator-scores",
    "corrections,'',source-corrections"
  })
  void reportsWhatTheYearDoesNotHave(String name, String target, String dataset) {
    tables()
        .document("th/2566/a.adoc", macro(name, target))
        .checkedBy(new MacroRule())
        .expect(MacroRule.MACRO_TARGET_UNKNOWN, AT)
        .saying(name + ":" + target + "[]", "", "2566", dataset);
  }

  @Test
  void anAttributeSaysTheYearBeforeThePathDoes() {
    tables()
        .document("th/2566/a.adoc", macro("score", "total", "year", "2567"))
        .document("th/a.adoc", macro("score", "total", "year", "2567", "text", "x"))
        .checkedBy(new MacroRule())
        .expectNothing();
  }

  @Test
  void reportsAMacroWithoutAYear() {
    tables()
        .document("th/a.adoc", macro("score", "total"))
        .checkedBy(new MacroRule())
        .expect(MacroRule.MACRO_WITHOUT_YEAR, AT)
        .saying("score:total[]", "score:total[year=2567]");
  }

  @Test
  void aBlockIsWrittenWithTwoColons() {
    var block = new Document.Macro("measures", "1", Map.of(), true, "content/th/a.adoc", 7, 1);
    tables()
        .document("th/a.adoc", block)
        .checkedBy(new MacroRule())
        .expect(MacroRule.MACRO_WITHOUT_YEAR, "th/a.adoc:7:1")
        .saying("measures::1[]", "measures::1[year=2567]");
  }

  @ParameterizedTest
  @CsvSource({"2560,2560", "1999,1999", "next,0"})
  void reportsAYearThatTheTablesDoNotHave(String year, String found) {
    tables()
        .document("th/2567/a.adoc", macro("score", "total", "year", year))
        .checkedBy(new MacroRule())
        .expect(MacroRule.MACRO_TARGET_UNKNOWN, AT)
        .saying("score:total[]", "", found, "ita-results");
  }

  @Test
  void reportsEveryAttributeThatNoMacroHas() {
    tables()
        .document("th/2567/a.adoc", macro("score", "total", "digits", "2"))
        .checkedBy(new MacroRule())
        .expect(MacroRule.MACRO_ATTRIBUTE_UNKNOWN, AT)
        .saying("digits", "score", "year");
  }

  @Test
  void reportsADatasetThatTheSiteDoesNotHave() {
    tables()
        .document("th/a.adoc", macro("dataset", "purchases"))
        .checkedBy(new MacroRule())
        .expect(MacroRule.MACRO_TARGET_UNKNOWN, AT)
        .saying("dataset:purchases[]", String.join(", ", SourceReader.SHIPPED));
  }

  @Test
  void namesThePageThatIsMostLikeTheOneThatIsNotThere() {
    tables()
        .document("th/a.adoc", macro("page", "/2567/score/"))
        .checkedBy(new MacroRule())
        .expect(MacroRule.MACRO_TARGET_UNKNOWN, AT)
        .saying("page:/2567/score/[]", "2567/scores");
  }

  @Test
  void namesThePagesAtTheRootWhereNoneIsLikeIt() {
    Given.site()
        .document("th/a.adoc", macro("page", "something-else-entirely"))
        .checkedBy(new MacroRule())
        .expect(MacroRule.MACRO_TARGET_UNKNOWN, AT)
        .saying(
            "page:something-else-entirely[]",
            "procurement, performance, data, corrections, updates, glossary, survey, about,"
                + " accessibility, privacy, methods, unknown, for-officers, search, a-z, a");
  }

  @Test
  void isSilentWhereTheTableHoldsRowsThatCouldNotBeRead() {
    Given.table("ita-question-scores/2567", "question,score", "x,100.00")
        .document("th/2567/a.adoc", macro("score", "i1"), macro("item", "o1"))
        .checkedBy(new MacroRule())
        .expectNothing();
  }

  @Test
  void pagesAreNotKnownWhereATableCouldNotBeRead() {
    Given.table("ita-results/2567", "score,nonsense", "94.66,")
        .document("th/2567/a.adoc", macro("page", "nowhere"), macro("dataset", "nothing"))
        .checkedBy(new MacroRule())
        .expect(MacroRule.MACRO_TARGET_UNKNOWN, AT)
        .saying("dataset:nothing[]", String.join(", ", SourceReader.SHIPPED));
  }

  private static Given tables() {
    return Given.table("ita-results/2566", "score", "")
        .and("ita-results/2567", "score,level,pass_mark,change_from_previous", "94.66,pass,85,0.62")
        .and("ita-tool-scores/2567", "tool,part,score", "IIT,,99.69", "EIT,2,80.89")
        .and("ita-indicator-scores/2567", "indicator,score", "9,92.14")
        .and("ita-question-scores/2567", "question,score", "i1,99.33", "o17,0.00")
        .and("ita-analyses/2567", "area,question", "1,i1")
        .and("ita-measures/2567", "measure,area", "m1.1,1")
        .and("source-corrections/2567", "number,paragraph", "1,1");
  }
}
