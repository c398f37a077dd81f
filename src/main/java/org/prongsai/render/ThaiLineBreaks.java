package org.prongsai.render;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.model.LocalizedText;
import org.prongsai.model.Settings;

/**
 * Keeps Thai compounds and names whole at line ends. Browsers break between dictionary words and so
 * tear them; a span that does not wrap is understood by every screen reader, unlike {@code <wbr>}.
 */
public final class ThaiLineBreaks implements UnaryOperator<String> {

  private static final List<String> COMPOUNDS =
      List.of(
          "ความโปร่งใส",
          "ผู้ประเมิน",
          "ผู้รับผิดชอบ",
          "ส่วนได้ส่วนเสีย",
          "จัดซื้อจัดจ้าง",
          "ปีงบประมาณ",
          "งบประมาณ",
          "เครื่องมือ",
          "การส่งเสริม",
          "นิติการ",
          "จัดหาพัสดุ",
          "สมาร์ทโฟน",
          "ตัวชี้วัด",
          "คุณธรรม",
          "ข้อมูลเปิด",
          "ข้อคำถาม",
          "ไตรมาส",
          "ผลการดำเนินงาน",
          "ดำเนินงาน",
          "การใช้จ่าย",
          "หน่วยงาน",
          "เลขอารบิก",
          "สิ้นสุด",
          "ตรวจสอบ");
  // An era, a part, a village or a time stays with its number.
  private static final String WITH_NUMBER =
      "พ\\.ศ\\. ?[0-9๐-๙]{4}|ส่วนที่ [0-9๐-๙]|(?:หมู่ที่|หมู่|ครั้งที่) ?[0-9๐-๙]{1,4}";
  private static final char FIRST_THAI = '\u0E00';
  private static final char LAST_THAI = '\u0E7F';
  private static final String OPEN = "<span class=\"ds-keep\">";
  private static final String CLOSE = "</span>";
  // Elements whose text is no running text, or may not hold a span.
  private static final Pattern SKIPPED =
      Pattern.compile("(?i)head|title|script|svg|option|code|pre");

  private final Pattern words;

  private ThaiLineBreaks(Collection<String> words) {
    this.words =
        Pattern.compile(
            words.stream()
                .distinct()
                .filter(word -> !word.isBlank())
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", WITH_NUMBER + "|", "")));
  }

  /** The compounds of the program and the names of an agency. */
  public static ThaiLineBreaks of(Settings settings) {
    var names =
        Stream.of(settings.agencyName(), settings.district(), settings.province())
            .map(LocalizedText::th)
            .flatMap(name -> Stream.of(name, withoutKind(name)))
            .filter(name -> name.length() > 2 && name.length() <= 24);
    return new ThaiLineBreaks(Stream.concat(COMPOUNDS.stream(), names).toList());
  }

  /** The own name of a body: บางสัก of องค์การบริหารส่วนตำบลบางสัก. */
  private static String withoutKind(String name) {
    return name.replaceFirst(
        "^(องค์การบริหารส่วนตำบล|องค์การบริหารส่วนจังหวัด|เทศบาลตำบล|เทศบาลเมือง|เทศบาลนคร)", "");
  }

  /** The page with the words in its running text kept whole. */
  @Override
  public String apply(String html) {
    var out = new StringBuilder(html.length() + html.length() / 8);
    int at = 0;
    while (at < html.length()) {
      int open = html.indexOf('<', at);
      int end = open < 0 ? html.length() : open;
      out.append(kept(html.substring(at, end)));
      if (open < 0) {
        break;
      }
      int close = html.indexOf('>', open);
      int next = close < 0 ? html.length() : close + 1;
      var name = tagName(html, open);
      if (SKIPPED.matcher(name).matches()) {
        int ends = html.indexOf("</" + name, next);
        next = ends < 0 ? html.length() : ends;
      }
      out.append(html, open, next);
      at = next;
    }
    return out.toString();
  }

  private String kept(String text) {
    boolean thai = text.chars().anyMatch(c -> c >= FIRST_THAI && c <= LAST_THAI);
    return thai ? words.matcher(text).replaceAll(OPEN + "$0" + CLOSE) : text;
  }

  private static String tagName(String html, int open) {
    int end = open + 1;
    while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
      end++;
    }
    return html.substring(open + 1, end);
  }
}
