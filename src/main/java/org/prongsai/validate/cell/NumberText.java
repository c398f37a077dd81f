package org.prongsai.validate.cell;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.text.ThaiDigits;

/**
 * A number as people write it: with Thai digits, commas between thousands, a unit or {@code .-}
 * behind it.
 *
 * @param number its value, absent where the commas leave two readings or none
 * @param isOneGroup whether one comma stands before exactly three digits and no point follows, so
 *     that {@code 1,234} could be meant with a decimal comma
 */
public record NumberText(Optional<BigDecimal> number, boolean isOneGroup) {

  // Nobody types a longer one, and to make a number of a million digits takes minutes.
  private static final int LONGEST = 100;
  private static final Pattern SPACE_OR_UNIT =
      Pattern.compile(
          "^(?:฿|THB)[\\s\u00A0]*|(?:\\.-)?[\\s\u00A0\u202F\u200B]*(บาท(ถ้วน)?|คะแนน|฿|THB)?$");
  private static final Pattern PLAIN = Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)");
  private static final Pattern GROUPED =
      Pattern.compile("[+-]?[1-9][0-9]{0,2}(,[0-9]{3})+(\\.[0-9]+)?");
  private static final Pattern ONE_GROUP = Pattern.compile("[+-]?[0-9]+,[0-9]{3}");
  private static final Pattern DIGITS_AND_MARKS = Pattern.compile("[+-]?[0-9.]*[0-9],[0-9,.]*");
  private static final Pattern SCIENTIFIC =
      Pattern.compile("[+-]?[0-9]+([.,][0-9]+)?E[+-]?[0-9]+", Pattern.CASE_INSENSITIVE);

  /** Reads a text; empty where it does not look like a number at all. */
  public static Optional<NumberText> of(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    var ascii = ThaiDigits.toAscii(text).replace('\u2212', '-');
    var bare = SPACE_OR_UNIT.matcher(ascii).replaceAll("").replaceFirst("^([+-])\\s+", "$1");
    if (PLAIN.matcher(bare).matches()) {
      return Optional.of(new NumberText(Optional.of(new BigDecimal(bare)), false));
    }
    if (GROUPED.matcher(bare).matches()) {
      var number = new BigDecimal(bare.replace(",", ""));
      return Optional.of(new NumberText(Optional.of(number), ONE_GROUP.matcher(bare).matches()));
    }
    return DIGITS_AND_MARKS.matcher(bare).matches()
        ? Optional.of(new NumberText(Optional.empty(), false))
        : Optional.empty();
  }

  /** Whether a spreadsheet has turned a long number into its scientific form. */
  public static boolean isScientific(String text) {
    return SCIENTIFIC.matcher(text).matches();
  }
}
