package org.prongsai.host.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.model.Document;
import org.prongsai.model.Language;
import org.prongsai.page.PageContext;
import org.prongsai.problem.Rule;

class JBakeHostTest {

  @TempDir Path dir;

  @Test
  void findsDocumentsInFoldersWithThaiLettersAndSpaces() {
    var site = new TestSite(dir.resolve("เว็บ ของ อบต"));
    site.file("content/th/index.adoc", "= หน้าแรก")
        .file("content/th/2567/analysis/index.adoc", "= วิเคราะห์")
        .file("content/th/ปี ๒๕๖๗/ผล 1.adoc", "= ผล")
        .file("content/en/2567/scores.adoc", "= Scores")
        .file("content/th/_part.adoc", "no page")
        .file("content/site.yml", "a: b")
        .file("content/th/x.html", "<p>")
        .file("content/th/x.md", "x");
    var documents =
        site.parse(
            List.of(
                "content/th/index.adoc",
                "content/th/2567/analysis/index.adoc",
                "content/th/ปี ๒๕๖๗/ผล 1.adoc",
                "content/en/2567/scores.adoc"));

    assertEquals(
        List.of(
            "en 2567/scores Scores",
            "th 2567/analysis วิเคราะห์",
            "th  หน้าแรก",
            "th ปี ๒๕๖๗/ผล 1 ผล"),
        documents.stream().map(JBakeHostTest::words).toList());
    assertEquals(Language.EN, documents.get(0).language());
    assertEquals(List.of(), site.found());
  }

  @Test
  void parsesASiteWithoutDocumentsOrContent() throws IOException {
    assertEquals(List.of(), new TestSite(dir).parse(List.of()));
    Files.createDirectories(dir.resolve("content"));
    assertEquals(List.of(), new TestSite(dir).parse(List.of()));
  }

  @Test
  void reportsADocumentThatJBakePassesOver() {
    var site =
        new TestSite(dir)
            .file("content/th/.hidden.adoc", "= T")
            .file("content/th/x/.jbakeignore", "")
            .file("content/th/x/y.adoc", "= T");
    site.parse(List.of("content/th/.hidden.adoc", "content/th/x/y.adoc"));

    assertEquals(
        List.of("content/th/.hidden.adoc:1:1", "content/th/x/y.adoc:1:1"),
        site.found(Rule.DOCUMENT_NOT_READ).stream().map(f -> f.split(" ")[0]).toList());
  }

  @Test
  void aSecondBuildInTheSameProgramSeesOnlyItsOwnDocuments() {
    new TestSite(dir.resolve("a")).document("= A");
    var site = new TestSite(dir.resolve("b"));

    assertEquals("B", site.document("= B").title());
    assertEquals(1, site.parse().size());
  }

  @Test
  void theLanguageAndTimeZoneOfTheComputerChangeNothing() {
    var locale = Locale.getDefault();
    var zone = TimeZone.getDefault();
    var plain = new TestSite(dir.resolve("a")).document("= T", "", "{docdate} I i score:o1[] ๑");
    try {
      Locale.setDefault(new Locale.Builder().setLanguageTag("th-TH-u-ca-buddhist-nu-thai").build());
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Bangkok"));
      var site = new TestSite(dir.resolve("b"));
      assertEquals(plain, site.document("= T", "", "{docdate} I i score:o1[] ๑"));
      assertEquals(plain, site.parse().get(0));
      site.file("templates/t.ftlh", "${12345.5} ${layout.title}");
      assertEquals("12345.5 ก", render(site, TestSite.page("a.html", "t.ftlh", "th", "ก")));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void rendersManyPagesTheSameEveryTime() throws IOException {
    var site =
        new TestSite(dir).file("templates/t.ftlh", "${page.outputPath} ${sections[0].heading}");
    var pages = new ArrayList<PageContext>();
    IntStream.range(0, 300)
        .forEach(
            i ->
                pages.add(TestSite.page(i % 7 + "/" + i + "/index.html", "t.ftlh", "en", "T" + i)));
    site.host().render(pages, UnaryOperator.identity(), dir.resolve("out"), site.problems());

    assertEquals(List.of(), site.found());
    for (var page : pages) {
      assertEquals(
          page.outputPath() + " Heading " + page.layout().title(),
          Files.readString(dir.resolve("out").resolve(page.outputPath())).strip());
    }
  }

  @Test
  void reportsEveryTemplateErrorWithTemplateLineAndPageAndRendersTheOthers() {
    var site =
        new TestSite(dir)
            .file("templates/pages/bad.ftlh", "<p>", "  ${layout.nope}")
            .file("templates/pages/broken.ftlh", "<#if >")
            .file("templates/pages/words.ftlh", "", "${text('no.such.key')}")
            .file("templates/pages/good.ftlh", "good");
    var good =
        render(
            site,
            TestSite.page("good.html", "pages/good.ftlh", "th", "g"),
            TestSite.page("bad.html", "pages/bad.ftlh", "th", "b"),
            TestSite.page("broken.html", "pages/broken.ftlh", "th", "b"),
            TestSite.page("words.html", "pages/words.ftlh", "en", "w"),
            TestSite.page("gone.html", "pages/gone.ftlh", "th", "g"));

    assertEquals("good", good.strip());
    assertEquals(
        List.of(
            "templates/pages/bad.ftlh:2:5 bad.html",
            "templates/pages/broken.ftlh:1:6 broken.html",
            "templates/pages/gone.ftlh:1:1 gone.html",
            "templates/pages/words.ftlh:2:1 words.html"),
        site.found(Rule.TEMPLATE_ERROR));
    assertEquals(4, site.found().size());
    var messages = site.problems().sorted().stream().map(p -> p.args().get(1)).toList();
    assertTrue(messages.get(0).contains("layout.nope"), messages.get(0));
    assertTrue(messages.get(3).contains("no words for no.such.key in en"), messages.get(3));
  }

  @Test
  void aFaultOfATemplateIsSaidOnceForAllItsPages() {
    var site = new TestSite(dir).file("templates/pages/bad.ftlh", "<p>${layout.nope}");
    render(
        site,
        TestSite.page("b.html", "pages/bad.ftlh", "th", "b"),
        TestSite.page("a.html", "pages/bad.ftlh", "th", "a"),
        TestSite.page("c.html", "pages/bad.ftlh", "en", "c"));

    assertEquals(List.of("templates/pages/bad.ftlh:1:6 a.html"), site.found(Rule.TEMPLATE_ERROR));
    assertEquals(1, site.found().size());
    assertEquals("3", site.problems().sorted().get(0).args().get(2));
  }

  @Test
  void twoFaultsAtOnePlaceAreBothSaid() {
    var site = new TestSite(dir).file("templates/pages/bad.ftlh", "<p>${text(layout.title)}");
    render(
        site,
        TestSite.page("b.html", "pages/bad.ftlh", "th", "no.b"),
        TestSite.page("a.html", "pages/bad.ftlh", "th", "no.a"));

    var said = site.problems().sorted().stream().map(p -> p.args().get(1)).toList();
    assertEquals(2, said.size(), said.toString());
    assertTrue(said.get(0).contains("no.a") && said.get(1).contains("no.b"), said.toString());
  }

  @Test
  void reportsAPageThatComesOutEmpty() {
    var site = new TestSite(dir).file("templates/t.ftlh", "<#if false>x</#if><#t>");
    render(site, TestSite.page("a/index.html", "t.ftlh", "th", "a"));

    assertEquals(List.of("a/index.html:1:1 page-empty: a/index.html"), site.found());
  }

  @Test
  void aSitesTemplateAndWordsGoBeforeTheBuiltIn() {
    var site =
        new TestSite(dir)
            .file("templates/host-test/part.ftlh", "of the site ${text('host.test', layout.title)}")
            .file("templates/i18n/messages_th.properties", "host.test=คำ '{0}'");

    // host-test/whole.ftlh and the part that it includes are built in, for tests.
    assertEquals(
        "whole: of the site คำ '<&amp;>'".replace("<", "&lt;").replace(">", "&gt;"),
        render(site, TestSite.page("a.html", "host-test/whole.ftlh", "th", "<&>"))
            .replace("&#39;", "'")
            .strip());
    var plain = new TestSite(dir.resolve("plain")).file("content/site.yml", "");
    assertEquals(
        "whole: built in",
        render(plain, TestSite.page("a.html", "host-test/whole.ftlh", "th", "x")).strip());
    assertEquals(List.of(), plain.found());
  }

  @Test
  void templatesReachNoClass() {
    var site =
        new TestSite(dir)
            .file("templates/a.ftlh", "${'java.lang.Runtime'?new()}")
            .file("templates/b.ftlh", "${page.class.name!}${page?api}");
    render(
        site,
        TestSite.page("a.html", "a.ftlh", "th", "a"),
        TestSite.page("b.html", "b.ftlh", "th", "b"));

    assertEquals(2, site.found(Rule.TEMPLATE_ERROR).size());
  }

  @Test
  void thePageGoesThroughTheLastStepBeforeItIsWritten() throws IOException {
    var site = new TestSite(dir).file("templates/t.ftlh", "x${layout.title}y");
    site.host()
        .render(
            List.of(TestSite.page("a.html", "t.ftlh", "th", "กข")),
            html -> html.replace("กข", "ก\u2060ข"),
            dir.resolve("out"),
            site.problems());

    assertEquals("xก\u2060ขy", Files.readString(dir.resolve("out/a.html")).strip());
  }

  @Test
  void wordsThatCannotBeReadAreAProblem() {
    var site =
        new TestSite(dir)
            .file("templates/i18n/ui_th.properties", "a=\\u00")
            .file("templates/t.ftlh", "x");
    render(site, TestSite.page("a.html", "t.ftlh", "th", "a"));

    assertTrue(
        site.found().get(0).startsWith("templates/i18n/ui_th.properties:1:1 words-not-read"));
    assertEquals(1, site.found().size());
  }

  @Test
  void jBakesOwnToolsWriteNothing() throws IOException {
    var site = new TestSite(dir).file("templates/t.ftlh", "x").file("templates/index.ftl", "y");
    render(site, TestSite.page("a.html", "t.ftlh", "th", "a"));

    try (var written = Files.list(dir.resolve("out"))) {
      assertEquals(1, written.count());
    }
    assertFalse(Files.exists(dir.resolve("output")));
  }

  private static String render(TestSite site, PageContext... pages) {
    var out = site.dir().resolve("out");
    site.host().render(List.of(pages), UnaryOperator.identity(), out, site.problems());
    try {
      return Files.readString(out.resolve(pages[0].outputPath())).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String words(Document document) {
    return document.language().code() + " " + document.path() + " " + document.title();
  }
}
