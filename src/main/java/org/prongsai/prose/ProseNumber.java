package org.prongsai.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A number with two decimals in a block.
 *
 * @param start where its digits start
 * @param end where they end
 * @param value 0.00 to 100.00
 * @param signed whether a plus or minus stands before it
 * @param ranged whether it is one end of a range
 */
record ProseNumber(int start, int end, BigDecimal value, boolean signed, boolean ranged) {

  /** What ends the words that lead to a number: any other number, or a macro of one. */
  record Boundary(int start, int end) {}

  private static final Pattern ANY = Pattern.compile("[0-9]+\\.[0-9]{2}(?![0-9])");
  private static final Pattern SCORE =
      Pattern.compile(
          "(?<![A-Za-z0-9.,/:])(?:100\\.00|[1-9]?[0-9]\\.[0-9]{2})(?![A-Za-z0-9]|[.,/:][0-9])");
  private static final String RANGE = "[\\s*_|]*(?:[-–—~]|ถึง|\\bto\\b)[\\s*_]*";
  private static final Pattern RANGE_BEFORE =
      Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,2})?[\\s*_]*(?:[-–—~]|ถึง|\\bto\\b)[\\s*_]*$");
  private static final Pattern RANGE_AFTER =
      Pattern.compile("^" + RANGE + "[0-9]{1,3}(?:\\.[0-9]{1,2})?(?![0-9])");
  // Money, shares, times and measures are not of the assessment.
  private static final Pattern OTHER_AFTER =
      Pattern.compile(
          "^[\\s*_]*(?:[%٪฿°]|(?:วัน|เดือน|คน|ราย|ครั้ง|เท่า|แห่ง|ปี(?!"
              + " (?:[0-9]|พ\\.ศ|งบ)))(?=[\\s.,)]|$)|"
              + ProseWords.any(
                  """
                  บาท ล้าน แสน หมื่น พันบาท เปอร์เซ็นต์ น\\. นาฬิกา โมง ชั่วโมง นาที วินาที องศา ต่อ_?[0-9]
                  กิโล กม\\. เมตร ม\\. ซม\\. เซนติเมตร มิลลิ ตารางเมตร ตารางวา ตารางกิโล ตร\\. ไร่
                  กก\\. กรัม ตัน ลิตร ลูกบาศก์ ลบ\\.
                  baht thb million billion per_?cent a\\.?m p\\.?m o.clock hours? minutes? days? months?
                  years? km k?g cm mm m met(?:re|er)s? kilomet(?:re|er)s? hectares? rai lit(?:re|er)s?
                  tons? tonnes? kb mb gb px times people to_1
                  """)
              + ")");
  private static final Pattern OTHER_BEFORE =
      Pattern.compile(
          "(?:[฿$]|"
              + ProseWords.any(
                  """
                  ร้อยละ เวลา มาตรา หมวด ข้อ ตาราง ภาพ รูป (?<!ก่อน)หน้า บท ขั้นตอน ลำดับ หัวข้อ เลข ฉบับ รุ่น
                  เวอร์ชัน เต็ม version v section figure table chapter page no\\. clause step thb baht usd
                  full_marks full_marks_of maximum maximum_of out_of
                  """)
              + ")[\\s*_(:]*(?:ที่)?[\\s*_]*$");
  private static final Pattern OUTLINE_BEFORE = Pattern.compile("(?:^|\\n)[\\s*_=#.]*$");
  private static final Pattern OUTLINE_AFTER =
      Pattern.compile("^[*_]*\\s+(?!คะแนน|(?i:points?)\\b)[\\p{L}“\"(]");
  private static final BigDecimal LAST_OUTLINE = new BigDecimal("20.99");

  /** The numbers of a block that may be scores, in order. */
  static List<ProseNumber> in(ProseBlock block) {
    var numbers = new ArrayList<ProseNumber>();
    for (var found = SCORE.matcher(block.text()); found.find(); ) {
      var before = block.text().substring(0, found.start());
      var after = block.text().substring(found.end());
      var value = new BigDecimal(found.group());
      if (!isOther(before, after) && !isOutline(block, value, before, after)) {
        boolean ranged = RANGE_BEFORE.matcher(before).find() || RANGE_AFTER.matcher(after).find();
        boolean signed = !ranged && before.matches("(?s).*[-+−][*_]*");
        numbers.add(new ProseNumber(found.start(), found.end(), value, signed, ranged));
      }
    }
    return List.copyOf(numbers);
  }

  /** Everything between which the words that lead to one number stand. */
  static List<Boundary> boundaries(ProseBlock block) {
    var boundaries = new ArrayList<Boundary>();
    for (var found = ANY.matcher(block.text()); found.find(); ) {
      boundaries.add(new Boundary(found.start(), found.end()));
    }
    block.macros().stream()
        .filter(macro -> macro.name().equals("score") || macro.name().equals("change"))
        .forEach(macro -> boundaries.add(new Boundary(macro.start(), macro.end())));
    return List.copyOf(boundaries);
  }

  private static boolean isOther(String before, String after) {
    var start = RANGE_BEFORE.matcher(before).replaceFirst("");
    var end = RANGE_AFTER.matcher(after).replaceFirst("");
    return OTHER_BEFORE.matcher(start).find()
        || OTHER_AFTER.matcher(end).find()
        || OTHER_AFTER.matcher(after).find();
  }

  /** Whether it numbers a heading or a paragraph, as in {@code 1.10 Plan}. */
  private static boolean isOutline(
      ProseBlock block, BigDecimal value, String before, String after) {
    return !block.isTable()
        && value.compareTo(LAST_OUTLINE) <= 0
        && OUTLINE_BEFORE.matcher(before).find()
        && OUTLINE_AFTER.matcher(after).find();
  }
}
