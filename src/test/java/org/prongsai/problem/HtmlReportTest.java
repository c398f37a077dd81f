package org.prongsai.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

  private final HtmlReport report = new HtmlReport(ProblemWords.of("th"), "rules");

  @Test
  void showsEachProblemWithItsPlaceAndCure() {
    var page = Jsoup.parse(report.write(ReportSamples.several(), RunOutcome.NOT_PUBLISHED));

    assertEquals("th", page.selectFirst("html").attr("lang"));
    assertEquals(List.of(ReportSamples.RESULTS, "content/site.yml"), page.select("h3").eachText());
    assertEquals(3, page.select("li").size());
    var first = page.selectFirst("li.error");
    assertEquals(List.of("ตำแหน่ง", "พบ", "ควรเป็น", "วิธีแก้"), first.select("dt").eachText());
    assertEquals(
        List.of(
            "คอลัมน์ score ช่อง C2",
            "\"สูง\" ไม่ใช่ตัวเลข",
            "ตัวเลข เช่น 90.42",
            "พิมพ์เฉพาะตัวเลข ไม่ใส่คำ เว้นวรรค หรือเครื่องหมายอื่น"),
        first.select("dd").eachText());
  }

  @Test
  void listsNotesWithPlaceAsFoundAndAsRead() {
    var page = Jsoup.parse(report.write(ReportSamples.several(), RunOutcome.PUBLISHED));

    assertEquals(
        List.of(ReportSamples.RESULTS, "คอลัมน์ total ช่อง D2", "\"๙๐.๔๒\"", "90.42"),
        page.select("tbody td").eachText());
  }

  @Test
  void escapesWhatWasFound() {
    var found = "<script>alert('x')</script>&amp;\"";
    var html = report.write(ReportSamples.notANumber(found), RunOutcome.NOT_PUBLISHED);
    var page = Jsoup.parse(html);

    assertTrue(page.select("script").isEmpty());
    assertEquals("\"" + found + "\" ไม่ใช่ตัวเลข", page.selectFirst("dd + dt + dd").text());
  }

  @Test
  void escapesTheNameOfAFile() {
    var problems = new Problems();
    problems.add(Rule.FILE_UNKNOWN, Location.of("content/<i>&\n.txt"), "content/<i>&\n.txt");
    var page = Jsoup.parse(report.write(problems, RunOutcome.NOT_PUBLISHED));

    assertEquals("content/<i>& .txt", page.selectFirst("h3").text());
    assertEquals("บรรทัด 1 อักษรที่ 1", page.selectFirst("dd").text());
  }

  @Test
  void needsNothingElseAndIsTheSameTwice() {
    var html = report.write(ReportSamples.several(), RunOutcome.NOT_PUBLISHED);

    assertEquals(html, report.write(ReportSamples.several(), RunOutcome.NOT_PUBLISHED));
    var loaded =
        Jsoup.parse(html).getAllElements().stream()
            .filter(element -> element.hasAttr("src") || element.hasAttr("href"))
            .filter(element -> !element.is("a[href^=rules/]"))
            .map(Element::outerHtml)
            .toList();
    assertEquals(List.of(), loaded);
  }

  @Test
  void saysThatNothingWasFound() {
    var page = Jsoup.parse(report.write(new Problems(), RunOutcome.PUBLISHED));

    assertEquals(
        List.of("ไม่พบข้อผิดพลาดและคำเตือน สร้างเว็บไซต์แล้ว"), page.select("p").eachText());
    assertTrue(page.select("h2, table, ul").isEmpty());
  }
}
