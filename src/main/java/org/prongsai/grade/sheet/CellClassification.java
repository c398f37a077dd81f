package org.prongsai.grade.sheet;

import java.util.regex.Pattern;
import org.prongsai.text.Spaces;
import org.prongsai.text.ThaiDigits;

/**
 * What a cell holds, whatever digits and marks it is written with.
 *
 * @param hasThaiDigits whether any digit of a number or a date is Thai
 * @param isDressed whether it is a number with more than digits, sign, point and exponent
 * @param isBuddhist whether it is a date with a year of the Buddhist Era or a Thai month
 * @param isCode whether it is a number written as codes are: with a leading zero, or of {@link
 *     #SHORTEST_CODE} digits and more, as tax and project numbers, which a spreadsheet must keep as
 *     text
 */
public record CellClassification(
    Type type, boolean hasThaiDigits, boolean isDressed, boolean isBuddhist, boolean isCode) {

  enum Type {
    NUMBER,
    DATE,
    TEXT,
    /** A dash, which says that there is no value. */
    NONE
  }

  static final int SHORTEST_CODE = 10;

  // Longer ones are neither numbers nor dates.
  private static final int LONGEST_VALUE = 60;
  private static final Pattern THAI_DIGIT = Pattern.compile("[๐-๙]");
  private static final Pattern DASHES = Pattern.compile("[-\u2010-\u2015\u2212]+");
  private static final Pattern PLAIN = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
  private static final Pattern DRESSED =
      Pattern.compile(
          "\\(?[+\u2212-]?\\s*(฿\\s*)?([0-9]{1,3}(,[0-9]{3})+|[0-9]+)(\\.[0-9]+|\\.-)?"
              + "\\s*(บาท|฿|%)?\\)?");
  private static final Pattern CODE = Pattern.compile("0[0-9]+|[0-9]{" + SHORTEST_CODE + ",}");

  private static final CellClassification WORDS =
      new CellClassification(Type.TEXT, false, false, false, false);
  private static final CellClassification NO_VALUE =
      new CellClassification(Type.NONE, false, false, false, false);

  static CellClassification of(String text) {
    if (text.length() > LONGEST_VALUE) {
      return WORDS;
    }
    var ascii = Spaces.strip(ThaiDigits.toAscii(text));
    boolean thai = THAI_DIGIT.matcher(text).find();
    if (DASHES.matcher(ascii).matches()) {
      return NO_VALUE;
    } else if (PLAIN.matcher(ascii).matches()) {
      return new CellClassification(Type.NUMBER, thai, false, false, CODE.matcher(ascii).matches());
    } else if (DRESSED.matcher(ascii).matches()) {
      return new CellClassification(Type.NUMBER, thai, true, false, false);
    }
    return WrittenDate.of(ascii)
        .map(date -> new CellClassification(Type.DATE, thai, false, date.isBuddhist(), false))
        .orElse(WORDS);
  }
}
