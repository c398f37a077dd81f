package org.prongsai.validate.rule;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.problem.Rule;

class TranslationRuleTest {

  private static final String COLUMNS = "result_th,result_en,obstacle_th,obstacle_en";

  @Test
  void aTextIsThereInBothLanguagesOrInNone() {
    Given.table("annual-performance/2567", COLUMNS, "ดี,good,,", ",,ฝน,rain", ",,,")
        .checkedBy(new TranslationRule())
        .expectNothing();
  }

  @Test
  void reportsEnglishWithoutThai() {
    Given.table("annual-performance/2567", COLUMNS, ",good,ฝน,rain")
        .checkedBy(new TranslationRule())
        .expect(Rule.THAI_MISSING, "A2")
        .saying("", "result_th", "result_en");
  }

  @Test
  void pointsOutThaiWithoutEnglish() {
    Given.table("annual-performance/2567", COLUMNS, "ดี,good,ฝน,")
        .checkedBy(new TranslationRule())
        .expect(Rule.ENGLISH_MISSING, "D2")
        .saying("", "obstacle_en", "obstacle_th");
  }

  @Test
  void looksAtEveryRowAndColumn() {
    Given.table("annual-performance/2567", COLUMNS, "ดี,,,rain", ",good,ฝน,")
        .checkedBy(new TranslationRule())
        .expect(
            List.of(
                "english-missing B2", "thai-missing C2", "thai-missing A3", "english-missing D3"));
  }

  @Test
  void wordsForNothingNeedNoEnglish() {
    Given.table("annual-performance/2567", COLUMNS, "-,,ไม่มี,", "-,none,,")
        .checkedBy(new TranslationRule())
        .expectNothing();
  }

  @Test
  void aThaiSiteNeedsNoEnglishButThaiAllTheSame() {
    Given.table("annual-performance/2567", COLUMNS, "ดี,,,rain")
        .thaiOnly()
        .checkedBy(new TranslationRule())
        .expect(Rule.THAI_MISSING, "C2");
  }

  @Test
  void isSilentWhereEitherCellWasRefused() {
    Given.table("annual-performance/2567", "project_id,project_th,project_en", "P1,,Road")
        .checkedBy(new TranslationRule())
        .expectNothing();
  }

  @Test
  void aColumnThatTheBuildFillsIsNotAsked() {
    Given.table("ita-results/2567", "score,level_th,level_en", "94.66,ผ่าน,")
        .checkedBy(new TranslationRule())
        .expectNothing();
  }

  @Test
  void aColumnWithoutTwinHasNoTranslation() {
    Given.site()
        .ownDataset("books", "fields: [{name: title_th, type: string, origin: input}]")
        .and("books/2567", "title_th", "ก")
        .checkedBy(new TranslationRule())
        .expectNothing();
  }
}
