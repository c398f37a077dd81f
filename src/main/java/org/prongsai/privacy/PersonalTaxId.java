package org.prongsai.privacy;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds numbers that are given as tax id or citizen number and whose checksum is wrong: mistyped
 * ones of persons. Those of juristic persons begin with 0.
 */
final class PersonalTaxId {

  static final Words WORDS =
      new Words(
          Pattern.compile(
              "ผู้เสียภาษี|ประจำตัวประชาชน|บัตรประชาชน|เลขประชาชน|tax[ _-]?(?:payer|id)|\\btin\\b"
                  + "|citizen|national id|id[ -]?card|identification"),
          60);

  private PersonalTaxId() {}

  static List<Finding> find(PlainText text, List<Digits> numbers, About about) {
    return numbers.stream()
        .filter(number -> number.digits().charAt(0) != '0' && !number.isCitizenNumber())
        .filter(number -> about.isTaxId() || WORDS.end(text.text(), number.start()) >= 0)
        .map(
            number ->
                new Finding(
                    Kind.PERSONAL_TAX_ID,
                    text.start(number.start()),
                    text.end(number.end()),
                    number.digits(),
                    number.masked()))
        .toList();
  }
}
