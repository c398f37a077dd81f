package org.prongsai.audit;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.prongsai.audit.http.VisitedPage;

/** The Thai and English wordings by which a page says "not found". */
final class NotFoundWords {

  // "ไม่พบเรื่องร้องเรียน" or "no results found" can be all that there is to publish. So only a
  // page, a file or an address that is not found counts.
  private static final String WANTED = "ที่(ท่าน|คุณ)?\\s*(ต้องการ|ค้นหา|ร้องขอ|เรียก)";
  // Not "เจ้าหน้าที่ถูกย้าย": an official who was moved is no page.
  private static final String THAI_PAGE =
      "(?<!เจ้า)(หน้าเว็บ|หน้าเพจ|หน้านี้|หน้าดังกล่าว|เว็บเพจ|ไฟล์นี้|ไฟล์ดังกล่าว|(หน้า|ไฟล์)"
          + WANTED
          + ")";
  private static final String PAGE = "\\b(page|file|url|address|article|document|resource)\\b";
  private static final List<Pattern> PHRASES =
      List.of(
          Pattern.compile("ไม่พบ(หน้า|เพจ|เว็บเพจ|ไฟล์|ลิงก์|ลิงค์|เส้นทาง|url)"),
          Pattern.compile("ไม่พบ(ข้อมูล|สิ่ง|เนื้อหา|เอกสาร|บทความ)" + WANTED),
          Pattern.compile("ไม่มี" + THAI_PAGE),
          Pattern.compile(THAI_PAGE + "[^.]{0,40}(ถูกลบ|ถูกย้าย|ไม่มีอยู่|ไม่ปรากฏ|ไม่พบ)"),
          Pattern.compile(PAGE + "[^.]{0,60}(not|n['’]t)\\s+(be\\s+)?(found|exist)"),
          Pattern.compile(PAGE + "[^.]{0,40}\\bno longer (exists|available)"),
          Pattern.compile("\\b(error|http|status|code)\\W{0,3}404\\b|\\b404\\W{0,3}(error|page)"),
          Pattern.compile("\\b404\\W{0,5}(not found|ไม่พบ)"));
  // In a heading these alone say it.
  private static final Pattern HEADING =
      Pattern.compile("(404\\W*)?(404|not found|ไม่พบข้อมูล)[.!]*");
  // A page to read may speak of missing files somewhere in its text; one that is missing is short.
  private static final int SHORT = 400;

  private NotFoundWords() {}

  static boolean areOn(VisitedPage page) {
    return page.headings().anyMatch(NotFoundWords::areIn) || isShortAndSaysSo(page.text());
  }

  private static boolean areIn(String heading) {
    var start = heading.substring(0, Math.min(heading.length(), SHORT));
    var plain = start.toLowerCase(Locale.ROOT);
    return HEADING.matcher(plain).matches() || says(plain);
  }

  private static boolean isShortAndSaysSo(String text) {
    return text.codePointCount(0, text.length()) <= SHORT && says(text.toLowerCase(Locale.ROOT));
  }

  private static boolean says(String plain) {
    return PHRASES.stream().anyMatch(phrase -> phrase.matcher(plain).find());
  }
}
