package org.prongsai.text;

import java.util.regex.Pattern;

/** The words that stand for a sum or a mean where the title of a row would stand. */
public final class TotalText {

  private static final Pattern TOTAL =
      Pattern.compile(
          "(?:ยอด|คะแนน|ผล)?รวม(?:เป็นเงิน|ทั้งสิ้น|ทั้งหมด|ทั้งปี|เงิน|สุทธิ|ย่อย|ทุก[ก-๎]++|คะแนน|งบประมาณ|จำนวน)*+"
              + "(?:\\s*+:)?+\\s*(?:[0-9]+\\s*"
              + "(?:รายการ|โครงการ|สัญญา|ราย|แห่ง|มาตรการ|ข้อ|ตัวชี้วัด|ครั้ง|คน|เรื่อง|กิจกรรม)?)?(?: .*บาท.*)?"
              + "|(?:คะแนน|ค่า)?(?:รวม|เฉลี่ย)(?:รวม|เฉลี่ย|ทั้งหมด|ทั้งสิ้น)?\\s*+(?:แบบ[ก-๎]++\\s*+)?(?:[IEO]IT)?"
              + "|(?:รวม)?ทั้งสิ้น|(?:grand |sub)?totals?|sum|average|mean",
          Pattern.CASE_INSENSITIVE);

  private TotalText() {}

  /** Whether a text on one line is only such a word, and how many rows it is of. */
  public static boolean is(String line) {
    return TOTAL.matcher(ThaiDigits.toAscii(line).strip()).matches();
  }
}
