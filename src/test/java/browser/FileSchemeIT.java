package browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The site as someone gets it on a memory stick: files in a folder with an unlucky name. */
class FileSchemeIT {

  private static final BuiltSite SITE = BuiltSite.ofThisBuild();

  @TempDir static Path stick;
  private static String address;
  private static BrowserSession session;

  @BeforeAll
  static void copyTheSite() throws IOException {
    var copy = stick.resolve("เว็บไซต์ อบต. 100%");
    try (var files = Files.walk(SITE.root())) {
      for (var file : files.toList()) {
        Files.copy(file, copy.resolve(SITE.root().relativize(file).toString()));
      }
    }
    address = copy.toUri().toASCIIString().replaceFirst("^file:/+", "file:///");
    session = new BrowserSession();
  }

  @AfterAll
  static void closeTheBrowser() {
    session.close();
  }

  @Test
  void everyKindOfPageIsCompleteAndQuiet() {
    var findings = new Findings();
    var page = session.phone();
    var watch = PageWatch.on(page, address, findings);
    for (var path : SITE.samples()) {
      watch.open(path);
      checkComplete(page, path, findings);
    }
    findings.assertNone();
  }

  /** On each kind of page the switch leads to its twin; from the last one back as well. */
  @Test
  void everyKindOfPageIsCompleteAndQuietWithoutScriptAndItsTwinIsOneClickAway() {
    var findings = new Findings();
    var page = session.phoneWithoutScript();
    var watch = PageWatch.on(page, address, findings);
    var visitor = new Visitor(page, address);
    var visited = new HashSet<String>();
    for (var path :
        SITE.samples().stream().filter(sample -> !BuiltSite.isEnglish(sample)).toList()) {
      var twin = BuiltSite.twin(path);
      watch.open(path);
      checkComplete(page, path, findings);
      watch.arrive(twin, () -> visitor.follow("header a[hreflang]"));
      assertEquals(twin, visitor.whereabouts());
      checkComplete(page, twin, findings);
      visited.addAll(List.of(path, twin));
    }
    var back = BuiltSite.twin(visitor.whereabouts());
    watch.arrive(back, () -> visitor.follow("header a[hreflang]"));
    assertEquals(back, visitor.whereabouts());
    findings.assertNone();
    assertEquals(Set.copyOf(SITE.samples()), visited);
  }

  @ParameterizedTest
  @CsvSource({"index.html, ''", "en/index.html, en/"})
  void aVisitorGetsAroundByLinksAlone(String home, String language) {
    var visitor = new Visitor(session.phoneWithoutScript(), address);
    visitor.open(home);
    visitor.openMenu();
    visitor.follow("header nav a[href*='ita/']");
    assertEquals(language + "ita/2567/index.html", visitor.whereabouts());
    visitor.follow("main a[href*='o17/']");
    assertEquals(language + "ita/2567/o17/index.html", visitor.whereabouts());
    assertTrue(visitor.heading().startsWith("o17 "), visitor::heading);
    visitor.follow("nav ol a[href='../index.html']");
    assertEquals(language + "ita/2567/index.html", visitor.whereabouts());
    visitor.openMenu();
    visitor.follow("header nav a[href*='data/index.html']");
    visitor.follow("main a[href*='ita-question-scores/']");
    assertEquals(language + "data/ita-question-scores/index.html", visitor.whereabouts());
    assertEquals(
        URI.create(address + "data/ita-question-scores/ita-question-scores.csv"),
        URI.create(visitor.target("main a[href$='.csv']")));
    visitor.follow("header a[href$='index.html']");
    assertEquals(home, visitor.whereabouts());
  }

  @Test
  void everyLinkToAFileLeadsToThatFile() throws IOException {
    var findings = new Findings();
    for (var path : SITE.movablePages()) {
      var page = Jsoup.parse(SITE.root().resolve(path), "UTF-8", address + path);
      for (var target : page.select("a[href], area[href]").eachAttr("abs:href")) {
        var link = target.replaceFirst("[#?].*", "");
        if (link.startsWith("file:") && !Files.isRegularFile(Path.of(URI.create(link)))) {
          findings.add(path, "no file for " + link);
        }
      }
    }
    findings.assertNone();
  }

  private static void checkComplete(Page page, String path, Findings findings) {
    if (!page.locator("h1").isVisible()) {
      findings.add(path, "no heading is visible");
    }
    if (Boolean.FALSE.equals(
        page.evaluate(
            "() => [...document.fonts].some(font => font.family.includes('Sarabun') && font.status === 'loaded')"))) {
      findings.add(path, "the site's font is not in use");
    }
  }
}
