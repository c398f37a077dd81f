package org.prongsai.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the macro {@code count:} counts, and how prose speaks of a number of it. */
enum ProseKind {
  // In this order: what is said of items that scored nothing is not said of all items.
  ZERO_ITEMS(
      "zero-items",
      true,
      "\\bOIT\\b|\\bo[1-9]|(?i:\\bitems\\b)|ข้อที่ได้",
      "(?:ได้|คะแนน)[\\s*_]*(?:คะแนน)?[\\s*_]*(?:ศูนย์|0(?:\\.00)?)[\\s*_]*(?:คะแนน)?<of><n>ข้อ",
      "<n>ข้อ[\\s*_]*(?:OIT\\s*)?ที่ได้(?:คะแนน)?[\\s*_]*(?:ศูนย์|0(?![0-9]))",
      "(?=[1-9])(?<!\\bof )(?<!\\bof the )(?<!\\bof all )<n>(?i:(?:OIT |disclosure )?items (?:that"
          + " |which )?(?:scored|got|received|have|with) (?:a )?(?:zero|0)\\b)",
      "<n>(?i:of (?:the |all )?[0-9]+ (?:OIT |disclosure )?items (?:scored|got|received|have) (?:a"
          + " )?(?:zero|0)\\b)"),
  ITEMS(
      "items",
      true,
      "",
      "\\bOIT\\)?<of><n>(?:ข้อ|รายการ|(?i:items?\\b))",
      "<n>(?:ข้อ|รายการ)[\\s*_]*(?:ของ|ใน|ตาม)?(?:แบบวัด)?[\\s*_(]*OIT\\b",
      "<n>(?i:(?:OIT|disclosure) items?\\b)"),
  ITEMS_OF(
      "items",
      false,
      "\\bOIT\\b",
      "(?:จาก(?:ทั้งหมด)?|\\b(?i:out of|of)(?: the| all)?)\\s*<n>(?:ข้อ|(?i:items\\b))"),
  MEASURES("measures", true, "", "<n>(?:มาตรการ|(?i:measures\\b))"),
  STEPS("steps", false, "มาตรการ|(?i:\\bmeasures?\\b)", "<n>(?:ขั้นตอน|(?i:steps\\b))"),
  AREAS(
      "areas",
      false,
      "วิเคราะห์|ประเมิน|มาตรการ|(?i:\\b(?:analys|assess|measure))",
      "<n>(?:ประเด็น(?!ที่ ?[0-9])|(?i:(?:analysis )?areas\\b))"),
  SUGGESTIONS(
      "suggestions",
      true,
      "",
      "ข้อเสนอแนะ(?:/?แนวทางในการจัดการกับข้อจำกัด)?<of><n>(?:ข้อ(?!จำกัด)|ประการ)",
      "<n>(?:ข้อเสนอแนะ|(?i:suggestions\\b))"),
  LIMITATIONS(
      "limitations",
      true,
      "",
      "(?<!กับ)ข้อจำกัด<of><n>(?:ข้อ(?!เสนอ)|ประการ)",
      "<n>(?:ข้อจำกัด|(?i:limitations\\b))"),
  QUESTIONS("questions", false, "", "ข้อคำถาม<of><n>ข้อ", "<n>(?:ข้อคำถาม|(?i:questions\\b))"),
  CORRECTIONS(
      "corrections",
      false,
      "ถอด|คลาดเคลื่อน|เอกสาร|(?i:\\b(?:source|document|transcri))",
      "(?:แก้ไข|แก้|คลาดเคลื่อน)<of><n>(?:แห่ง|จุด|รายการ|ตำแหน่ง)",
      "<n>(?i:corrections\\b)",
      "\\b(?i:corrected in )<n>(?i:places\\b)");

  /**
   * A number of things.
   *
   * @param start where its digits start
   * @param end where the word for the things ends
   * @param number 1–999
   */
  record Counted(int start, int end, int number) {}

  private final String code;
  private final boolean named;
  private final Pattern around;
  private final List<Pattern> words;

  /**
   * @param named whether nothing but what the tables count goes by these words
   * @param around what has to stand in the block
   * @param words {@code <n>} for the number, {@code <of>} for words that may stand before it
   */
  ProseKind(String code, boolean named, String around, String... words) {
    this.code = code;
    this.named = named;
    this.around = Pattern.compile(around);
    this.words =
        Stream.of(words)
            .map(text -> text.replace("<of>", of()).replace("<n>", number()))
            .map(Pattern::compile)
            .toList();
  }

  // Constants of an enum are made before its other constants.
  private static String number() {
    return "(?=[1-9])(?<![0-9A-Za-z.,/:–-])([1-9][0-9]{0,2})(?![0-9]|[.,][0-9])[\\s*_]*";
  }

  private static String of() {
    return "(?:[\\s*_(:]|จำนวน|มี|ทั้งหมด|ทั้งสิ้น|รวม|ทั้ง|อยู่|เป็น|คือ"
        + "|\\b(?i:has|have|the|of|all|total|in)\\b)*+";
  }

  /** What stands after the colon of the macro. */
  String code() {
    return code;
  }

  /** Whether nothing but what the tables count goes by these words. */
  boolean isNamed() {
    return named;
  }

  /** The numbers of this kind in a block, in order. */
  List<Counted> in(ProseContext in) {
    var counted = new ArrayList<Counted>();
    for (var pattern : words) {
      pattern
          .matcher(in.block().text())
          .results()
          .map(r -> new Counted(r.start(1), r.end(), Integer.parseInt(r.group(1))))
          .forEach(counted::add);
    }
    counted.sort(Comparator.comparingInt(Counted::start));
    boolean isMeant = !counted.isEmpty() && in.isOfAssessment() && in.says(around);
    return isMeant ? List.copyOf(counted) : List.of();
  }
}
