package org.prongsai.importer.cell;

import java.util.regex.Pattern;
import org.prongsai.text.ThaiDigits;

/** Detects cells that name several winners or prices and so would need a row for each. */
public final class SeveralWinners {

  private static final String PARTY =
      "(?:ร้าน|บริษัท|บมจ|บจก|หจก|ห้างหุ้นส่วน|นางสาว|น\\.ส\\.|นาย|นาง)";
  private static final Pattern AMOUNT_WITH_FORM =
      Pattern.compile(
          "[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]{1,2})?|[0-9]+\\.[0-9]{2}(?![0-9])|[0-9][0-9,]*\\s*บาท");
  private static final Pattern NUMBERED = Pattern.compile("(?m)(^|\\s)[12][.)]\\s*\\S");
  // A line that names somebody of its own and ends in a number: ร้าน ก 5000
  private static final Pattern PRICED_LINE =
      Pattern.compile("(?m)^[^\\n]*" + PARTY + "[^\\n]*\\s[0-9]{3,8}$");
  private static final Pattern PARTY_BEHIND_PRICE =
      Pattern.compile("(?<![0-9])[1-9][0-9]{2,7}[ ,;/]+(?:และ\\s*)?" + PARTY);
  private static final Pattern PARTY_LINE = Pattern.compile("(?m)^" + PARTY + "[^\\n]*$");
  private static final Pattern ONE_WHO_SIGNS =
      Pattern.compile(".*(ผู้แทน|ผู้จัดการ|ผู้รับ|กรรมการ|เจ้าของ|หุ้นส่วนผู้).*");

  private SeveralWinners() {}

  /** Whether there is more than one winner or price in a text. */
  public static boolean areIn(String lines) {
    var ascii = ThaiDigits.toAscii(lines);
    return AMOUNT_WITH_FORM.matcher(ascii).results().count() > 1
        || NUMBERED.matcher(ascii).results().count() > 1
        || PRICED_LINE.matcher(ascii).results().count() > 1
        || PARTY_BEHIND_PRICE.matcher(ascii).find()
        || parties(ascii) > 1;
  }

  /** Lines that begin as a name does; who signs for a firm is none of them. */
  private static long parties(String ascii) {
    return PARTY_LINE
        .matcher(ascii)
        .results()
        .filter(line -> !ONE_WHO_SIGNS.matcher(line.group()).matches())
        .count();
  }
}
