package org.prongsai.host.asciidoctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.host.jbake.TestSite;
import org.prongsai.problem.Rule;

/** Texts as they come from letters, messages, sheets and old programs: the page shows the same. */
class PastedTextTest {

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "O'Brien's '90 don't ก'ข -- a--b ... (C) (R) (TM) -> => <- <= `'",
        "C++ และ Notepad++ อีก",
        "ลายมือชื่อ ^^^^ ```` ~~~ ___ ### ***",
        "ยิ้ม ^_^ และ -_-",
        "พบกัน <1> และ <2>",
        "- ๒ -",
        "-12-",
        "<1> หมายเหตุ",
        "****** หกดาว",
        "2567) ก",
      })
  void isShownAsTyped(String typed) {
    var page = page("= ท", "", typed);

    assertEquals(typed, page.body().text());
    assertEquals(List.of(), site.found());
  }

  @Test
  void numbersOfAListThatJumpStayAsTyped() {
    var page = page("= ท", "", "1. ก", "3. ข", "4. ค", "", "คั่น", "", "2567. ง");

    assertEquals(List.of("ก", "ข", "ค", "ง"), texts(page, "ol > li"));
    assertEquals(List.of("3", "2567"), page.select("li").eachAttr("value"));
    for (var typed : List.of("๑. ก\n๓. ข\n๑๐. ค", "a. ก\nc. ข", "i) ก\niii) ข", "01. ก\n05. ข")) {
      assertEquals(List.of(typed.split("\n")), texts(page("= ท", "", typed), "ul.no-bullet > li"));
      assertEquals(List.of(), site.found());
    }
  }

  @Test
  void listsAndHeadingsOfSeveralLevelsAreOnes() {
    var page =
        page("= ท", "", "## ก", "", "### ข", "", "#### ค", "", "* ๑", "** ๒", "*** ๓", "**** ๔");

    assertEquals(List.of("ก", "ข", "ค"), texts(page, "h2, h3, h4"));
    assertEquals("๔", page.select("li li li li").text());
    assertEquals(List.of("– ก", "— ข"), texts(page("= ท", "", "– ก", "— ข"), "li"));
  }

  @Test
  void aRowOfSignsThatNothingClosesIsShown() {
    for (var row : List.of("----", "=====", "*****", "__________", "....", "++++", "--", "```")) {
      var page = page("= ท", "", "ข้อความก่อนแถว", row, "ข", "", "== ค");

      assertEquals("ข้อความก่อนแถว " + row + " ข", page.select("p").text());
      assertEquals("ค", page.select("h2").text());
      assertEquals(List.of(FILE + ":4:1 read-row"), site.found(Rule.DOCUMENT_READ_AS));
    }
    page("= ท", "", "|===", "|ก");
    assertEquals(List.of(FILE + ":3:1 block-open table"), site.details(Rule.DOCUMENT_SYNTAX));
  }

  @Test
  void cellsOfASheetStayInTheirColumns() {
    var page =
        page("= ท", "", "ที่\tชื่อ\tบาท", "1\t\"ก\nข\"\t5", "\tรวม\t5", "\t\t", "\t\t9", "", "ต่อ");

    assertEquals(List.of("ที่ ชื่อ บาท", "1 ก ข 5", "รวม 5", "9"), texts(page, "tr"));
    assertEquals("รวม", page.select("tr:eq(1) td:eq(1)").text());
    assertEquals("9", page.select("tr:eq(2) td:eq(2)").text());
    assertEquals("ต่อ", page.select(".paragraph").text());
    assertEquals(1, site.found().size());
  }

  @Test
  void cellsThatGoOnInANewLineAreOne() {
    var page =
        page(
            "= ท",
            "",
            "ที่\tรายการ\tบาท\tหมายเหตุ",
            "1\tวัสดุ",
            "สำนักงาน",
            "เพิ่มเติม\t5\tก",
            "2\tโต๊ะ\t6\t",
            "\tรวม\t11\t");

    assertEquals(
        List.of(
            "1", "วัสดุ สำนักงาน เพิ่มเติม", "5", "ก", "2", "โต๊ะ", "6", "", "", "รวม", "11", ""),
        page.select("td").stream().map(cell -> cell.text()).toList());
    assertEquals(List.of(), site.found(Rule.DOCUMENT_TABLE_ROW));
  }

  @Test
  void rowsOfAnotherLengthAreNeverJoinedByGuessAndAreToldOf() {
    for (var rows : List.of("ก\t5\nข\t6", "1\tก\n2\tข", "ก\t5\t\nค\nข\t6\t", "ก\tข\tค\tง")) {
      var page = page("= ท", "", "หัว\tหัว\tหัว", rows);

      assertEquals(1 + rows.split("\n").length, page.select("tr").size(), rows);
      assertEquals(
          rows.lines().filter(row -> row.split("\t", -1).length != 3).count(),
          site.found(Rule.DOCUMENT_TABLE_ROW).size(),
          rows);
    }
  }

  @Test
  void bulletsOfAWordProcessorAreAList() {
    var page = page("= ท", "", "•\tหนึ่ง", "•\tสอง\tสาม", "o\tสี่", "", "·\tห้า", "·\tหก");

    assertEquals(0, page.select("table").size());
    assertEquals(5, page.select("li").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ชื่อ\n..............\nที่อยู่\n..............",
        "____\nก\n____",
        "*****\n\n*****",
        "ก\n==========\nข\n==========",
        "-----\nก *ข* ค\n-----",
        ". . . . . .",
        "- - - - - -",
        "..... บาท",
        "** หมายเหตุ",
        "*** ด่วน *** ก",
      })
  void linesOfAFormStayAsTyped(String typed) {
    var page = page("= ท", "", typed);

    assertEquals(typed.replace("*ข*", "ข").replaceAll("\\s+", " "), page.body().text());
    assertEquals(0, page.select("pre, blockquote, li, .exampleblock, .sidebarblock").size());
    assertEquals(List.of(), site.details(Rule.DOCUMENT_SYNTAX));
  }

  @Test
  void aRowOfAFormEndsItsLine() {
    var page = page("= ท", "", "ชื่อ", ".......", ".......", "ต่อ", "", "....", "ก");

    assertEquals(
        "ชื่อ<br>.......<br>.......<br>ต่อ|....<br>ก",
        page.select("p").stream()
            .map(p -> p.html().replaceAll("\\s", ""))
            .collect(Collectors.joining("|")));
  }

  @Test
  void aBlockIsOneWhereTheLineAboveSaysSo() {
    for (var block :
        List.of(
            "[source]\n----\nก\n----",
            ".ชื่อ\n....\nก\n....",
            "[quote]\n____\nก\n____",
            "[NOTE]\n====\nก\n====",
            "* ข\n+\n----\nก\n----",
            "```\nก\n```")) {
      var page = page("= ท", "", block);

      assertEquals(1, page.select("pre, blockquote, .admonitionblock").size(), block);
      assertEquals(List.of(), site.found(), block);
    }
  }

  @Test
  void doubleBracketsThatMarkNoPlaceAreShown() {
    for (var typed :
        List.of("ตาม [[ภาคผนวก]] ท้าย", "ดู [[Annex]] ท้าย", "[[ข]]", "[[A]] ก", "[[[1]]] ก")) {
      assertEquals(typed, page("= ท", "", typed).body().text());
      assertEquals(List.of(), site.found());
    }
    var page =
        page(
            "= ท",
            "",
            "<<ภาค>> xref:ผนวก[ก] link:#x[ข] [[ภาค]]ก ข[[ผนวก]] ค[[x]]",
            "",
            "[[a]]",
            "ก",
            "",
            "== [[b]]หัวข้อ");

    assertEquals(5, page.select("#ภาค, #ผนวก, #x, #a, #b").size());
    assertEquals("[ภาค] ก ข ก ข ค", page.select("p").first().text());
  }

  @Test
  void linksOfMarkdownToFilesAndFoldersAreLinks() {
    var page =
        page(
            "= ท", "", "[ก](แผน.pdf) [ข](แผน งาน ๒๕๖๗.xlsx) [ค](about/) [ง](ตามข้อ 1) [จ](พ.ร.บ.)");

    assertEquals(
        List.of("แผน.pdf", "แผน%20งาน%20๒๕๖๗.xlsx", "about/"), page.select("a").eachAttr("href"));
    assertEquals("ก ข ค [ง](ตามข้อ 1) [จ](พ.ร.บ.)", page.body().text());
  }

  @Test
  void aBarBehindABackslashIsNoBorderInMarkdown() {
    var page = page("= ท", "", "| ก | ข |", "|---|---:|", "| ค \\| ง | 2 |");

    assertEquals(List.of("ก", "ข", "ค | ง", "2"), texts(page, "th, td"));
  }

  @Test
  void addressesAreWhole() {
    for (var address :
        List.of("https://a.th/~u/*x*", "https://a.th/a__b__c", "https://a.th/h^i^j#k#l")) {
      assertEquals(address, page("= ท", "", "ดู " + address + " ค").select("a").attr("href"));
    }
    assertEquals(
        "x", page("= ท", "", "*https://a.th/x* ค").select("strong a").attr("href").substring(13));
  }

  @Test
  void aMacroBehindABackslashIsShown() {
    var page = page("= ท", "", "\\image:a[ข] \\footnote:[ค]", "", "\\include::a[]");

    assertEquals(List.of("image:a[ข] footnote:[ค]", "include::a[]"), texts(page, "p"));
    assertEquals(List.of(), site.found());
  }

  @Test
  void aHiddenCharacterIsHiddenAsAnEntityToo() {
    page("= ท", "", "ก &#x202E; ข", "", "&nbsp;&#8203;ค");

    assertEquals(
        List.of(FILE + ":3:3 character-hidden U+202E"), site.details(Rule.DOCUMENT_SYNTAX));
  }

  @Test
  void aValueOverSeveralLinesIsOne() {
    var page = page("= ท", ":a: ก \\", "ข \\", "ค", "", "ใช้ {a}");

    assertEquals("ใช้ ก ข ค", page.select("p").text());
    assertEquals(List.of(), site.found());
  }

  @Test
  void checkedBoxesAreNothingLost() {
    page("= ท", "", "- [x] เสร็จ", "- [ ] ค้าง");

    assertEquals(List.of(), site.found());
  }

  @Test
  void oldThaiEncodingIsReadWhereItCanBeNothingElse() throws IOException {
    var text = "= ประกาศ\n\nเรื่อง สอบราคาจ้าง “ก” – ข\n\n๑. ข้อหนึ่ง\n";
    assertTrue(
        bytes(text.getBytes(Charset.forName("x-windows-874"))).contains("สอบราคาจ้าง “ก” – ข"));
    assertEquals(
        List.of(FILE + ":1:1 read-encoding windows-874"), site.details(Rule.DOCUMENT_READ_AS));
    bytes("= café\n\nrésumé\n".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(1, site.found(Rule.ENCODING_NOT_SUPPORTED).size());
    var damaged = text.getBytes(StandardCharsets.UTF_8);
    damaged[damaged.length - 3] = (byte) 0xE0;
    bytes(damaged);
    assertEquals(1, site.found(Rule.ENCODING_NOT_SUPPORTED).size());
  }

  @Test
  void whatWouldBeMadeWithoutEndIsTextOrRefused() {
    assertEquals(
        "[cols=\"99999999*\"] ก",
        page("= ท", "", "[cols=\"99999999*\"]", "|===", "|ก", "|===").body().text());
    page("= ท", "", "|===", "|ก 99999999*|ข 99999999+|ค .99999999+|ง", "|===");
    assertEquals(List.of(), site.found());
    page("= ท", "", "ก".repeat(400_000));
    assertEquals(List.of(FILE + ":1:1 document-large"), site.details(Rule.DOCUMENT_SYNTAX));
    page("= ท", "", "{ก} ".repeat(100));
    assertEquals(1, site.details(Rule.DOCUMENT_SYNTAX).size());
  }

  @Test
  void aMessageQuotesNoWholePage() {
    page("= ท", ":a: " + "ก".repeat(5_000), "", "{a}");

    assertEquals(1, site.found(Rule.DOCUMENT_TEXT_LOST).size());
    assertTrue(site.found(Rule.DOCUMENT_TEXT_LOST).get(0).length() < 150);
  }

  private String bytes(byte[] bytes) throws IOException {
    site = new TestSite(dir).file(FILE, "");
    Files.write(dir.resolve(FILE), bytes);
    return TestSite.html(site.parse(List.of(FILE)).get(0));
  }
}
