package org.prongsai.privacy;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells numbers that words around them call something else than the number of a person. */
final class OtherMeaning {

  private static final String CODE =
      "บาร์ ?โค้ด|บาร์ ?โคด|รหัสแท่ง|bar[ _-]?codes?|(?<![a-z])(?:ean|gtin|upc|isbn|issn|jan|sku)(?:[ _-]?1[34])?"
          + "|รหัสสินค้า|รหัสพัสดุ|ครุภัณฑ์|(?:รหัส|เลขที่|หมายเลข|เลข)โครงการ|เลขคุมสัญญา|e-?gp"
          + "|(?<![a-z])project";
  private static final String TIME =
      "timestamp|epoch|millis|เวลา|(?:(?<![a-z])(?:time|date|ts)|created|updated|modified)"
          + "(?:_?(?:at|on|ms|utc|time|date))?";
  private static final Pattern THING = Pattern.compile(CODE + "|(?:" + TIME + ")$");
  private static final String LINK =
      "(?:[ _-]?(?:no|nr|number|code|id)(?![a-z]))?(?:สินค้า|เลขที่|หมายเลข|คือ|ที่)*";
  // The word, other such numbers, and no word between.
  private static final String LIST =
      "(?:[^0-9\\p{L}\\p{M}]{0,5}[0-9]{13})*[^0-9\\p{L}\\p{M}]{0,8}$";
  private static final Pattern CODE_BEFORE = Pattern.compile("(?:" + CODE + ")" + LINK + LIST);
  private static final Pattern CODE_BEHIND =
      Pattern.compile("[^0-9\\p{L}\\p{M}]{0,3}(?:" + CODE + ")");
  private static final Pattern TIME_BEFORE = Pattern.compile("(?:" + TIME + ")" + LIST);
  private static final Pattern MILLISECONDS = Pattern.compile("1[0-9]{12}");
  private static final Pattern SCORES =
      Pattern.compile(
          "คะแนน|รายข้อ|ข้อ ?[0-9]|ประเมิน|แบบสอบถาม|ระดับ|ความพึงพอใจ|scores?\\b|ratings?\\b|answers?\\b"
              + "|points?\\b|marks?\\b|\\bq[0-9]");
  private static final Pattern COUNT =
      Pattern.compile(
          "โครงการ|สัญญา|e-?gp|โทร|วันที่|ราคา|วงเงิน|จำนวน|บาร์โค้ด|ยอด|รวม|งบ|เงิน|บาท|คะแนน|ร้อยละ|เฉลี่ย|ปี"
              + "|พ\\.ศ|ทำบัตร|ออกบัตร|ประชากร|ครัวเรือน|ครุภัณฑ์|พัสดุ|เลขที่หนังสือ|บัญชี|พิกัด|เดือน|หมู่|ข้อ ?[0-9]"
              + "|total|amount|price|\\bsum\\b|budget|cost|qty|quantity|count|population|serial"
              + "|version|score|phone|\\btel|\\bfax|account|\\blat|\\blon|\\b[xy]\\b(?![-.])|year|\\bid3|width|height");
  private static final Pattern COUNT_BEFORE =
      Pattern.compile("(?:" + COUNT.pattern() + ")[^0-9]{0,25}$");
  private static final Pattern UNIT =
      Pattern.compile(
          " ?(?:บาท|คน|ราย|ครั้ง|หลัง|ครัวเรือน|ตร|ตาราง|กม|กิโล|เมตร|ล้าน|ลบ|ไร่|%|baht|km\\b)");
  private static final int REACH = 120;
  private static final int NEAR = 60;

  private OtherMeaning() {}

  /** Whether the name of a column says that its numbers are codes of things, or times. */
  static boolean isThing(String about) {
    return THING.matcher(about.toLowerCase(Locale.ROOT)).find();
  }

  /** Whether it says that they are amounts, counts or scores. */
  static boolean isCount(String about) {
    return COUNT.matcher(about.toLowerCase(Locale.ROOT)).find();
  }

  /** Whether the words directly before or behind a number call it a code or a time. */
  static boolean isThing(String plain, int start, int end) {
    var before = before(plain, start, REACH);
    var behind = plain.substring(end, Math.min(plain.length(), end + NEAR));
    return CODE_BEFORE.matcher(before).find()
        || CODE_BEHIND.matcher(behind).lookingAt()
        || MILLISECONDS.matcher(plain).region(start, end).matches()
            && TIME_BEFORE.matcher(before).find();
  }

  /** Whether single digits stand behind words for scores. */
  static boolean areScores(String plain, int start) {
    return SCORES.matcher(before(plain, start, NEAR)).find();
  }

  /** Whether groups of digits stand behind words for amounts, or before a unit. */
  static boolean areCounts(String plain, int start, int end) {
    return COUNT_BEFORE.matcher(before(plain, start, NEAR)).find()
        || UNIT.matcher(plain).region(end, plain.length()).lookingAt();
  }

  private static String before(String plain, int start, int reach) {
    return plain.substring(Math.max(0, start - reach), start);
  }
}
