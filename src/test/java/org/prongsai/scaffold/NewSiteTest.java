package org.prongsai.scaffold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.catalogue.CatalogueReader;
import org.prongsai.text.FiscalYear;
import org.prongsai.text.RewriteMark;

class NewSiteTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

  @TempDir private Path folder;

  private static NewSite site(Optional<OpenLicence> licence, String... languages) {
    var answers =
        new SiteAnswers(
            "อบต. \"ก\" \\ ข: # {0}",
            "",
            "",
            "ตรัง",
            "https://www.example.go.th/ita/",
            "example.go.th",
            List.of(languages),
            licence,
            new FiscalYear(2568));
    return new NewSite(answers, TODAY, new CatalogueReader().readAll());
  }

  @Test
  void settingsSayWhatWasAnsweredAndNothingElse() {
    var settings = site(Optional.of(OpenLicence.CC0), "th", "en").texts().get("content/site.yml");
    var stated =
        settings.lines().filter(line -> !line.isBlank() && !line.strip().startsWith("#")).toList();

    assertEquals(
        List.of(
            "agency:",
            "  agency_id: example.go.th",
            "  name_th: \"อบต. \\\"ก\\\" \\\\ ข: # {0}\"",
            "  province_th: \"ตรัง\"",
            "base_url: https://www.example.go.th/ita/",
            "languages: [th, en]",
            "as_of: \"2026-11-30\"",
            "draft: true",
            "licence:",
            "  name: {th: \"ครีเอทีฟคอมมอนส์ ซีซีศูนย์ 1.0 (ไม่สงวนสิทธิ์)\","
                + " en: \"Creative Commons CC0 1.0 Universal\"}",
            "  url: https://creativecommons.org/publicdomain/zero/1.0/"),
        stated);
  }

  @Test
  void everyTextSaysThatItIsNotWrittenAndItsExamplesAreNotShown() {
    var texts = site(Optional.empty(), "th", "en").texts();
    texts.remove("content/site.yml");

    assertEquals(4, texts.size());
    texts.forEach(
        (path, text) -> {
          var mark = path.startsWith("content/th/") ? RewriteMark.THAI : RewriteMark.ENGLISH;
          var shown =
              text.lines().filter(line -> !line.isBlank() && !line.startsWith("//")).toList();
          assertEquals(2, shown.size(), path);
          assertTrue(shown.get(0).startsWith("= "), path);
          assertTrue(shown.get(1).endsWith(mark), path);
        });
  }

  @Test
  void aThaiSiteHasNoEnglishTexts() {
    var texts = site(Optional.empty(), "th").texts();

    assertFalse(texts.keySet().stream().anyMatch(path -> path.contains("/en/")));
  }

  @Test
  void tablesAreEmptyButForTheItemsOfTheYear() throws IOException {
    var written = site(Optional.empty(), "th").write(folder.resolve("ก ข"));

    for (var path : written) {
      var lines = Files.readAllLines(folder.resolve("ก ข").resolve(path));
      if (path.contains("oit-disclosures")) {
        assertEquals("2568,o1,,,,", lines.get(1));
        assertEquals(29, lines.size());
      } else if (path.endsWith(".csv")) {
        assertEquals(1, lines.size(), path);
      }
    }
  }

  @Test
  void onlyAFolderWithoutFilesIsFree() throws IOException {
    assertTrue(NewSite.isFree(folder));
    assertTrue(NewSite.isFree(folder.resolve("new")));

    Files.writeString(folder.resolve("a"), "");
    assertFalse(NewSite.isFree(folder));
    assertFalse(NewSite.isFree(folder.resolve("a")));
  }
}
