package org.prongsai.address;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.model.Language;

class SitePathsTest {

  @ParameterizedTest
  @CsvSource({
    "'', '', index.html",
    "'', about, about/index.html",
    "about, '', ../index.html",
    "about, about, index.html",
    "about, data, ../data/index.html",
    "about, about/more, more/index.html",
    "about/more, about, ../index.html",
    "2567/scores, 2567/analysis/1, ../analysis/1/index.html",
    "2567/analysis/1, 2567/analysis/2, ../2/index.html",
    "2567/analysis/1, 2568/analysis/1, ../../../2568/analysis/1/index.html",
    "256, 2567, ../2567/index.html",
    "2567, 256, ../256/index.html"
  })
  void anAddressGoesUpToTheFolderThatBothShareAndNoFurther(String from, String to, String path) {
    assertEquals(path, SitePaths.relative(Language.TH, from, Language.TH, to));
    assertEquals(path, SitePaths.relative(Language.EN, from, Language.EN, to));
  }

  @ParameterizedTest
  @CsvSource({
    "'', en/index.html, ../index.html",
    "2567/scores, ../../en/2567/scores/index.html, ../../../2567/scores/index.html"
  })
  void aTwinLiesBelowTheFolderOfItsLanguage(String page, String english, String thai) {
    assertEquals(english, SitePaths.relative(Language.TH, page, Language.EN, page));
    assertEquals(thai, SitePaths.relative(Language.EN, page, Language.TH, page));
  }

  @Test
  void theRootIsAsManyStepsUpAsThereAreFolders() {
    assertEquals("", SitePaths.toRoot(Language.TH, ""));
    assertEquals("../", SitePaths.toRoot(Language.EN, ""));
    assertEquals("../../", SitePaths.toRoot(Language.TH, "2567/scores"));
    assertEquals("../../../", SitePaths.toRoot(Language.EN, "2567/scores"));
  }

  @Test
  void theBasePathIsThatOfTheBaseAddress() {
    assertEquals("/", new SitePaths("https://ita.example.go.th/").basePath());
    assertEquals("/", new SitePaths("https://ita.example.go.th").basePath());
    assertEquals("/ita/", new SitePaths("https://www.example.go.th/ita/").basePath());
  }
}
