package org.prongsai.host.asciidoctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.host.jbake.TestSite;
import org.prongsai.problem.Rule;

/** Documents as people type them who do not know AsciiDoc. */
class DocumentReadingTest {

  private static final String FILE = "content/th/a.adoc";

  @TempDir Path dir;

  private TestSite site;

  private Document page(String... lines) {
    site = new TestSite(dir);
    return Jsoup.parseBodyFragment(TestSite.html(site.document(lines)));
  }

  private static List<String> texts(Document page, String selector) {
    return page.select(selector).eachText();
  }

  @Test
  void linesUnderTheTitleAreText() {
    var page = page("= ประกาศ", "นาย ก", "ฉบับที่ ๑, ๑ มกราคม", "", "ต่อ");

    assertEquals(List.of("นาย ก ฉบับที่ ๑, ๑ มกราคม", "ต่อ"), texts(page, "p"));
    assertEquals(List.of(), site.found());
  }

  @Test
  void linesInBracketsAndBetweenColonsAreTextUnlessTheySaySomethingOfABlock() {
    var page =
        page(
            "= ท",
            ":โทร: ๑",
            "",
            "[สำเนา]",
            "",
            ":note: ปิด",
            "",
            "[ร่าง]*ฉบับ*",
            "",
            "[.lead]",
            "นำ");

    assertEquals(List.of(":โทร: ๑", "[สำเนา]", ":note: ปิด", "[ร่าง]ฉบับ", "นำ"), texts(page, "p"));
    assertEquals(1, page.select(".lead").size());
    assertEquals(List.of(), site.found());
  }

  @Test
  void anAttributeThatIsUsedIsNone() {
    var page = page("= ท", ":ปี: ๒๕๖๗", "", "ใน {ปี}");

    assertEquals(List.of("ใน ๒๕๖๗"), texts(page, "p"));
    assertEquals(List.of(), site.found());
  }

  @Test
  void blanksAtTheStartOfALineMeanNothing() {
    var page =
        page("= ท", "", "        ได้ score:total[]", "\tต่อ", "", "    == หัวข้อ", "", "  [x]");

    assertEquals(List.of("ได้ [score] ต่อ", "[x]"), texts(page, "p"));
    assertEquals(List.of("หัวข้อ"), texts(page, "h2"));
    assertTrue(page.select("pre").isEmpty());
  }

  @Test
  void anIndentedParagraphInAListBelongsToItsItem() {
    var page = page("= ท", "", "๑. ก", "", "    ต่อ", "", "๒. ข");

    assertEquals(List.of("๑. ก ต่อ", "๒. ข"), texts(page, "li"));
  }

  @Test
  void numbersAreListedAsTyped() {
    for (var numbers :
        List.of(
            "๑. ๒. ๓.",
            "๑) ๒)",
            "(๑) (๒)",
            "1) 2)",
            "(1) (2)",
            "ก. ข. ค.",
            "(ก) (ข)",
            "๑.๑ ๑.๒",
            "1.1 1.2",
            "ข้อ๑ ข้อ๒",
            "● ●",
            "(a) (b)")) {
      var typed = numbers.split(" ");
      var lines =
          java.util.stream.Stream.of(typed)
              .map(number -> number + " คำ")
              .collect(Collectors.joining("\n"));
      var page = page("= ท", "", lines);

      assertEquals(List.of(lines.split("\n")), texts(page, ".no-bullet > li"), numbers);
      assertEquals(List.of(), site.found());
    }
  }

  @Test
  void aListNeedsNoBlankLineBeforeIt() {
    var page = page("= ท", "", "ดังนี้", "๑. ก", "  (๑) ข", "๒. ค", "", "ได้", "- ง", "- จ");

    assertEquals(List.of("ดังนี้", "๑. ก", "(๑) ข", "๒. ค", "ได้", "ง", "จ"), texts(page, "p"));
    assertEquals(1, page.select("li li").size());
  }

  @Test
  void anAbbreviationAtTheStartOfALineIsNoNumber() {
    var page =
        page(
            "= ท", "", "ตั้งอยู่ที่", "ต. บางสัก อ. กันตัง", "", "ก. หนึ่ง", "ต. บางสัก", "ข. สอง");

    assertEquals(List.of("ก. หนึ่ง ต. บางสัก", "ข. สอง"), texts(page, "li"));
    assertEquals("ตั้งอยู่ที่ ต. บางสัก อ. กันตัง", page.select("p").first().text());
  }

  @Test
  void signsStayAsTyped() {
    var typed = "(C) (R) (TM) ก -> ข => ค <- ก... -- ก--ข ((ก)) (((ข))) ชื่อ ____ สกุล ____";
    var page = page("= ท (C)", "", typed, "", "https://a.th/x--y[ก]");

    assertEquals(typed, page.select("p").first().text());
    assertEquals("https://a.th/x--y", page.select("a").attr("href"));
    assertEquals(List.of(), site.found());
  }

  @Test
  void markdownIsRead() throws IOException {
    picture("content/th/p.jpg", 10);
    var page =
        page(
            "= ท",
            "",
            "![ต้นไม้](p.jpg)",
            "",
            "[เว็บ](https://a.th) ***เข้ม*** [ก](ข)",
            "",
            "|ก|ข|",
            "|--|--|",
            "|๑|๒|");

    assertEquals("/files/th/p.jpg", page.select("img[alt=ต้นไม้]").attr("src"));
    assertEquals("https://a.th", page.select("a").attr("href"));
    assertEquals(List.of("เว็บ เข้ม [ก](ข)"), texts(page, ".paragraph p"));
    assertEquals(List.of("ก ข", "๑ ๒"), texts(page, "tr"));
    assertEquals(
        List.of(FILE + ":3:1 read-markdown", FILE + ":7:1 read-table"),
        site.found(Rule.DOCUMENT_READ_AS));
  }

  @Test
  void linesWithTabsAreATable() {
    var page = page("= ท", "", "ที่\tชื่อ\tเวลา", "๑\tก | ข\tscore:total[]", "๒\tค");

    assertEquals(List.of("ที่", "ชื่อ", "เวลา"), texts(page, "th"));
    assertEquals(List.of("๑", "ก | ข", "[score]", "๒", "ค"), texts(page, "td"));
    assertEquals(List.of(FILE + ":3:1 read-table"), site.found(Rule.DOCUMENT_READ_AS));
  }

  @Test
  void labelsAreInTheLanguageOfThePage() {
    assertEquals(List.of("หมายเหตุ"), texts(page("= ท", "", "NOTE: ก"), ".title"));
    var english = new TestSite(dir).file("content/en/a.adoc", "= T", "", "NOTE: a");
    var html = TestSite.html(english.parse(List.of("content/en/a.adoc")).get(0));
    assertTrue(html.contains("Note"), html);
  }

  @Test
  void commentsAreToldOf() {
    page("= ท", "", "// หนึ่ง", "// สอง", "", "ก");

    assertEquals(List.of(FILE + ":3:1 หนึ่ง"), site.found(Rule.DOCUMENT_COMMENT));
  }

  @Test
  void whatIsLostInSomeOtherWayIsToldOfAtItsLine() {
    page("= ท", "", "ก indexterm:[ข] ค", "", "ข", "", "[role=ง]", "ก", "", "ifdef::x[จ]");

    assertEquals(
        List.of(FILE + ":3:1 ข", FILE + ":7:1 ง", FILE + ":10:1 จ"),
        site.found(Rule.DOCUMENT_TEXT_LOST));
  }

  @Test
  void referencesToTitlesOfOneWordLeadThere() {
    var page = page("= ท", "", "<<หัวข้อ>> <<หัวข้อ,ดู>> <<หัวขอ>>", "", "== หัวข้อ", "", "ก");

    assertEquals(2, page.select("a[href=#t-หัวข้อ]").size());
    assertEquals(
        List.of(FILE + ":3:26 reference-lost หัวขอ หัวข้อ t-หัวข้อ"),
        site.details(Rule.DOCUMENT_SYNTAX));
  }

  @Test
  void linksLeadToKnownKindsOfPlacesOnly() {
    page(
        "= ท",
        "",
        "link:JavaScript:a[a]",
        "link:java&#10;script:a[a]",
        "link:data:a[a]",
        "link:vbscript:a[a]",
        "ftp://a.th/b",
        "link:\\\\a.th[a]",
        "image:blob:x[a]",
        "https://a.th mailto:a@b.th[] link:tel:1[a] link:/files/x.pdf[a] link:b/c.html#d:e[a]");

    assertEquals(
        List.of(3, 4, 5, 6, 7, 8, 9),
        site.problems().sorted().stream()
            .filter(p -> p.rule().equals(Rule.DOCUMENT_LINK))
            .map(p -> p.location().line())
            .toList());
  }

  @Test
  void processingInstructionsAreHtml() {
    page("= ท", "", "[subs=none]", "ก <?php x ?>");

    assertEquals(List.of(FILE + ":4:3 <?php x ?>"), site.found(Rule.RAW_HTML));
  }

  @Test
  void picturesAreFilesOfTheSiteWithWords() throws IOException {
    picture("content/th/p.jpg", 10);
    picture("content/files/2567/o1/q.png", 10);
    picture("content/th/big.png", 2_000_000);
    var page =
        page(
            "= ท",
            "",
            ".คำบรรยาย",
            "image::p.jpg[ต้นไม้]",
            "",
            "image::/files/2567/o1/q.png[ข]",
            "",
            "image::p.jpg[]",
            "",
            "image::gone.png[ก]",
            "",
            "image::big.png[ก]",
            "",
            "image::https://a.th/p.png[ก]");

    assertEquals(List.of("คำบรรยาย"), texts(page, ".imageblock .title"));
    assertEquals(1, page.select("img[src=/files/2567/o1/q.png]").size());
    assertEquals(
        List.of(
            FILE + ":8:1 picture-wordless p.jpg",
            FILE + ":10:8 picture-missing gone.png",
            FILE + ":12:8 picture-large big.png 1953",
            FILE + ":14:8 picture-elsewhere https://a.th/p.png"),
        site.details(Rule.DOCUMENT_PICTURE));
  }

  @Test
  void encodingsAndHiddenCharacters() throws IOException {
    for (var encoding : List.of("UTF-16LE", "UTF-16BE", "UTF-16")) {
      assertTrue(
          bytes("= ท\n\nข้อความภาษาไทย\n".getBytes(Charset.forName(encoding))).contains("ข้อความ"));
      assertEquals(1, site.found(Rule.DOCUMENT_READ_AS).size(), encoding);
    }
    bytes("= ท\n\nก\u0000ข\nค\u202E1\n".getBytes(StandardCharsets.UTF_8));
    assertEquals(
        List.of(FILE + ":3:2 character-hidden U+0000", FILE + ":4:2 character-hidden U+202E"),
        site.details(Rule.DOCUMENT_SYNTAX));
    var html = bytes("= ท\n\nที\uF70Aนี\uF70B\u200Eก\u200F\n".getBytes(StandardCharsets.UTF_8));
    assertTrue(html.contains("ที่นี้ก<"), html);
    assertEquals(2, site.found(Rule.DOCUMENT_READ_AS).size());
  }

  @Test
  void whatIsNestedTooDeeplyOrTooLargeIsToldOf() {
    var fences =
        IntStream.range(4, 400).mapToObj("="::repeat).collect(Collectors.joining("\n[example]\n"));
    page("= ท", "", "[example]", fences, fences);
    assertFalse(site.details(Rule.DOCUMENT_SYNTAX).isEmpty());
    var many =
        Assertions.assertTimeout(
            Duration.ofSeconds(10), () -> page("= ท", "", "*ก ".repeat(20_000)));
    assertTrue(many.text().endsWith("*ก"));
    assertEquals(List.of(FILE + ":3:1 signs-many"), site.details(Rule.DOCUMENT_SYNTAX));
  }

  @Test
  void filesThatIncludeEachOtherManyTimesAreToldOf() {
    var site = new TestSite(dir);
    for (int i = 0; i < 8; i++) {
      site.file("content/th/_" + i + ".adoc", ("include::_" + (i + 1) + ".adoc[]\n\n").repeat(10));
    }
    site.file("content/th/_8.adoc", "ก".repeat(100)).document("= ท", "", "include::_0.adoc[]");

    assertTrue(
        site.details(Rule.DOCUMENT_SYNTAX).stream()
            .anyMatch(found -> found.contains("include-many")));
  }

  private String bytes(byte[] bytes) throws IOException {
    site = new TestSite(dir).file(FILE, "");
    Files.write(dir.resolve(FILE), bytes);
    return TestSite.html(site.parse(List.of(FILE)).get(0));
  }

  private void picture(String name, int size) throws IOException {
    Files.createDirectories(dir.resolve(name).getParent());
    Files.write(dir.resolve(name), new byte[size]);
  }
}
