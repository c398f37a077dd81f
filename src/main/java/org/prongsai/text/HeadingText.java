package org.prongsai.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** Brings the heading of a column to a form in which two ways of writing it are the same. */
public final class HeadingText {

  private static final Pattern NO_LETTER = Pattern.compile("[\\p{Z}\\p{P}\\p{C}\\p{S}]+");
  private static final Pattern PLURAL = Pattern.compile("(?<=[a-z]{3}[a-rt-z])s(?![a-z])");
  private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[][^)\\]]*[)\\]]");
  private static final Pattern UNIT =
      Pattern.compile(
          "[(\\[]\\s*(หน่วย\\s*[:=]?\\s*)?(บาท|คะแนน|ร้อยละ|%|คน|วัน|ครั้ง|เต็ม\\s*[0-9๐-๙]+"
              + "|พ\\.?\\s*ศ\\.?|baht|thb|points?|be)\\s*[)\\]]",
          Pattern.CASE_INSENSITIVE);

  private HeadingText() {}

  /** The letters and digits alone: ASCII digits, small letters, sara am in one piece, singular. */
  public static String normal(String heading) {
    var text = ThaiDigits.toAscii(ThaiPrivateUse.restored(heading)).toLowerCase(Locale.ROOT);
    var singular = PLURAL.matcher(text).replaceAll("");
    var letters = NO_LETTER.matcher(singular).replaceAll("").replace("ภาษา", "");
    return letters
        .replace("english", "อังกฤษ")
        .replace("thai", "ไทย")
        .replace("\u0E40\u0E40", "\u0E41")
        .replaceAll("\u0E4D([\u0E48-\u0E4B]?)\u0E32", "$1\u0E33");
  }

  /** The heading without a unit in brackets. */
  public static String withoutUnit(String heading) {
    return UNIT.matcher(heading).replaceAll("");
  }

  /** The heading without anything in brackets. */
  public static String withoutBrackets(String heading) {
    return IN_BRACKETS.matcher(heading).replaceAll("");
  }
}
