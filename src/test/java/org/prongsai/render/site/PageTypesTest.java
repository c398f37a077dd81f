package org.prongsai.render.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.prongsai.address.MadeContent;
import org.prongsai.address.PageTree;
import org.prongsai.address.SitePage;
import org.prongsai.model.Language;
import org.prongsai.render.PageType;

/** The list of page types: all of them, and in which order a site has their pages. */
class PageTypesTest {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern ADDRESS = Pattern.compile("`/([^`]*)`");

  private static PageTree tree() {
    return PageTree.of(
        PageTypes.ALL,
        new MadeContent()
            .table("agency")
            .row("ita-results", 2566)
            .row("ita-results", 2567)
            .row("ita-question-scores", 2567, "question", "i1")
            .row("ita-reconciliation", 2567, "figure", "total")
            .row("ita-analyses", 2567, "area", "10")
            .row("ita-analyses", 2567, "area", "9")
            .row("ita-analyses", 2567, "area", "10")
            .row("ita-limitations", 2567)
            .row("ita-measures", 2568, "area", "1")
            .row("oit-disclosures", 2566, "item", "o2")
            .row("oit-disclosures", 2567, "item", "o1")
            .row("oit-disclosures", 2567, "item", "o2")
            .row("procurement", 2567)
            .row("procurement-summary", 2566, "dimension", "total")
            .row("procurement-summary", 2567, "dimension", "village", "group", "11")
            .row("procurement-summary", 2567, "dimension", "village", "group", "unstated")
            .table("annual-performance")
            .row("performance-summary", 2566, "dimension", "village", "group", "3")
            .document(Language.TH, "about")
            .document(Language.TH, "history")
            .document(Language.EN, "history")
            .content());
  }

  @Test
  void citizensPagesExplainTheirTerms() {
    var explained =
        tree().pages().stream()
            .filter(page -> PageTypes.of(page).explainsTerms(page))
            .map(SitePage::path)
            .filter(path -> !path.matches("(ita/)?[0-9]{4}(/.+)?"))
            .toList();
    assertEquals(List.of("", "years", "spending", "survey"), explained);
  }

  @Test
  void aSmallSiteHasThesePagesInTheOrderOfTheContract() {
    var order =
        List.of(
            "",
            "2566",
            "ita/2566",
            "ita/2566/all",
            "ita/2566/submission",
            "ita/2566/o2",
            "2567",
            "2567/scores",
            "2567/reconciliation",
            "2567/analysis",
            "2567/analysis/9",
            "2567/analysis/10",
            "2567/limitations",
            "ita/2567",
            "ita/2567/all",
            "ita/2567/submission",
            "ita/2567/o1",
            "ita/2567/o2",
            "2568",
            "2568/measures",
            "2568/measures/1",
            "years",
            "procurement",
            "2566/procurement",
            "2566/procurement/statement",
            "2567/procurement",
            "2567/procurement/statement",
            "2567/procurement/purchases",
            "performance",
            "2566/performance",
            "villages",
            "villages/3",
            "villages/11",
            "data",
            "data/agency",
            "data/ita-results",
            "updates",
            "about",
            "accessibility",
            "privacy",
            "methods",
            "unknown",
            "for-officers",
            "search",
            "a-z",
            "history");
    assertEquals(order, tree().paths().stream().filter(order::contains).toList());
  }

  @Test
  void aSiteWithoutTablesHasThePagesThatAreAlwaysThere() {
    assertEquals(
        List.of(
            "",
            "data",
            "updates",
            "glossary",
            "survey",
            "about",
            "accessibility",
            "privacy",
            "methods",
            "unknown",
            "for-officers",
            "search",
            "a-z"),
        PageTree.of(PageTypes.ALL, new MadeContent().content()).paths());
  }

  @Test
  void aPageIsOfTheTypeWhoseAddressItHas() {
    for (var type : PageTypes.ALL) {
      tree().pages(type.getClass()).forEach(page -> assertEquals(type, PageTypes.of(page)));
    }
  }

  @Test
  void everyClassOfAPageStandsInTheListOnce() throws Exception {
    var written = new TreeSet<String>();
    for (var name : classes()) {
      var type = Class.forName(name);
      if (PageType.class.isAssignableFrom(type) && !type.isInterface()) {
        written.add(name);
      }
    }
    var listed = PageTypes.ALL.stream().map(type -> type.getClass().getName()).sorted().toList();
    assertEquals(List.copyOf(written), listed);
  }

  private static List<String> classes() throws IOException {
    try (var files = Files.walk(SOURCES.resolve("org/prongsai/render"))) {
      return files
          .map(file -> SOURCES.relativize(file).toString())
          .filter(file -> file.endsWith(".java") && !file.endsWith("package-info.java"))
          .map(file -> file.replace(".java", "").replace('/', '.').replace('\\', '.'))
          .toList();
    }
  }

  /** The table of pages in docs/addresses.md has a line for every page. */
  @Test
  void everyAddressIsDocumented() throws IOException {
    var page = Files.readString(Path.of("docs/addresses.md"));
    var table = page.substring(page.indexOf("## Pages"), page.indexOf("## Files"));
    var documented = new ArrayList<Pattern>();
    var found = ADDRESS.matcher(table);
    while (found.find()) {
      documented.add(Pattern.compile(pattern(found.group(1))));
    }
    for (var path : tree().paths()) {
      var address = path.isEmpty() ? "" : path + "/";
      assertTrue(
          documented.stream().anyMatch(form -> form.matcher(address).matches()),
          "not in docs/addresses.md: " + address);
    }
  }

  private static String pattern(String address) {
    return address
        .replaceAll("/(?:1|3|o17)/$", "/[a-z0-9]+/")
        .replace("<year>", "[0-9]{4}")
        .replace("<month>", "[0-9]{4}-[0-9]{2}")
        .replace("<id>", "[a-z-]+")
        .replace("<path>", "history");
  }
}
