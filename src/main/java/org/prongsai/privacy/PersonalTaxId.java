package org.prongsai.privacy;

import java.util.List;
import java.util.regex.Pattern;
import org.prongsai.privacy.ThirteenDigitNumber.Meaning;

/**
 * Finds numbers that are given as tax id or citizen number and whose checksum is wrong: mistyped
 * ones of persons. Those of juristic persons begin with 0.
 */
final class PersonalTaxId {

  static final LabelWords WORDS =
      new LabelWords(
          Pattern.compile(
              "ผู้เสียภาษี|ประจำตัวประชาชน|บัตรประชาชน|เลขประชาชน"
                  + "|เลขประจำตัว(?!ครุภัณฑ์|พัสดุ|สินค้า|ทรัพย์สิน|นักเรียน|โครงการ|ผู้ป่วย)"
                  + "|เลข(?:ที่)?บัตร(?!เติม|เครดิต|เดบิต|กำนัล)|tax[ _-]?(?:payer|id)|\\btin\\b"
                  + "|citizen|national id|id[ -]?card|identification"),
          60);

  // นายก is an office, not a person.
  private static final Pattern PERSON =
      Pattern.compile("(?:นาย(?!ก|จ้าง|ทะเบียน|อำเภอ)|นางสาว|นาง|น\\.ส\\.)[^0-9]{2,60}$");
  private static final int REACH = 70;

  private PersonalTaxId() {}

  static List<PrivateMatch> find(
      PlainText text, List<ThirteenDigitNumber> numbers, ColumnHint about) {
    return numbers.stream()
        .filter(number -> number.digits().charAt(0) != '0' && !number.isCitizenNumber())
        .filter(number -> number.meaning() != Meaning.THING)
        .filter(
            number ->
                about.isTaxId()
                    || WORDS.end(text.text(), number.start()) >= 0
                    || isBehindPerson(text.text(), number.start()))
        .map(number -> number.match(PrivateKind.PERSONAL_TAX_ID, text))
        .toList();
  }

  /** Whether a number follows the name of a person, whose it is then, as in a cell of winners. */
  private static boolean isBehindPerson(String plain, int at) {
    return PERSON.matcher(plain.substring(Math.max(0, at - REACH), at)).find();
  }
}
