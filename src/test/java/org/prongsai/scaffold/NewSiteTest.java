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
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.catalogue.CatalogueReader;
import org.prongsai.importer.table.SiteTables;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Severity;
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
    // To be copied, and no document itself.
    texts.keySet().removeIf(path -> path.endsWith("/_example.adoc"));

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
  void theWorkbookHasTheItemsOfTheYearAndNothingIsBesideIt() throws IOException {
    var written = site(Optional.empty(), "th").write(folder);
    var items = NewSite.dataset("oit-disclosures");
    var problems = new Problems();
    var rows = new SiteTables(folder).table(items, new FiscalYear(2568)).read(problems);

    assertEquals(28, rows.size());
    assertEquals(0, problems.count(Severity.ERROR));
    try (var files = Files.walk(folder)) {
      var there =
          files
              .filter(Files::isRegularFile)
              .map(file -> folder.relativize(file).toString().replace('\\', '/'))
              .collect(Collectors.toSet());
      assertEquals(Set.copyOf(written), there);
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
