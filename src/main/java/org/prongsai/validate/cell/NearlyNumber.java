package org.prongsai.validate.cell;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.text.ThaiDigits;

/**
 * What is no number but says which was meant: {@code 1.2 ล้าน}, {@code 9 000}, {@code 92.O1}.
 *
 * @param meant the number, with commas between thousands
 * @param beforeSpace the digits before a space, or empty
 * @param letter that stands where a digit belongs, or empty
 */
record NearlyNumber(String meant, String beforeSpace, String letter) {

  private static final int LONGEST = 40;
  private static final Map<String, Integer> ZEROS =
      Map.of("พัน", 3, "หมื่น", 4, "แสน", 5, "ล้าน", 6);
  private static final Pattern WORD =
      Pattern.compile("([0-9][0-9,]*(?:\\.[0-9]+)?)\\s*(พัน|หมื่น|แสน|ล้าน)\\s*(?:บาท)?");
  // A space between thousands; two numbers side by side are something else.
  private static final Pattern SPACED =
      Pattern.compile(
          "([0-9]{1,3}(?:,[0-9]{3})*)[\\s\u00A0\u202F]([0-9]{3}(?:,[0-9]{3})*(?:\\.[0-9]+)?)"
              + "(?:\\s*บาท)?");
  private static final Pattern LETTERED =
      Pattern.compile("(?=.*[0-9])[0-9OolI]+(?:\\.[0-9OolI]+)?");
  private static final Pattern LETTER = Pattern.compile("[OolI]");

  static Optional<NearlyNumber> of(String text) {
    var ascii = ThaiDigits.toAscii(text).strip();
    if (ascii.length() > LONGEST) {
      return Optional.empty();
    }
    var word = WORD.matcher(ascii);
    if (word.matches()) {
      int zeros = ZEROS.get(word.group(2));
      return number(word.group(1)).map(n -> new NearlyNumber(said(n, zeros), "", ""));
    }
    var spaced = SPACED.matcher(ascii);
    if (spaced.matches()) {
      var joined = number((spaced.group(1) + spaced.group(2)).replace(",", ""));
      return joined.map(n -> new NearlyNumber(said(n, 0), spaced.group(1), ""));
    }
    var letter = LETTER.matcher(ascii);
    if (!LETTERED.matcher(ascii).matches() || !letter.find()) {
      return Optional.empty();
    }
    var digits = ascii.replaceAll("[Oo]", "0").replaceAll("[lI]", "1");
    return number(digits).map(n -> new NearlyNumber(said(n, 0), "", letter.group()));
  }

  private static Optional<BigDecimal> number(String text) {
    return NumberText.of(text).flatMap(NumberText::number);
  }

  private static String said(BigDecimal number, int zeros) {
    return String.format(Locale.ROOT, "%,f", number.scaleByPowerOfTen(zeros))
        .replaceFirst("0+$", "")
        .replaceFirst("\\.$", "");
  }
}
