package org.prongsai.intake;

import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.text.ThaiDigits;

/**
 * A cell with who was chosen and at what price, {@code ร้าน ก. / 12,500.00 บาท}.
 *
 * @param name the text before the price
 * @param price the text of the price, to be read as an amount
 */
record WinnerCell(String name, String price) {

  private static final String AMOUNT = "[0-9][0-9,]*(?:\\.[0-9]{1,2})?";
  private static final String UNIT = "(?:\\s*(?:บาทถ้วน|บาท|[.,]?[/=]?[-–—]))";
  private static final String MARK =
      "(?:\\n|/|:|=|;|,\\s|[-–—]\\s|ราคาที่เสนอ|เสนอราคา|ราคาที่ตกลง|ราคา|เป็นเงิน|จำนวนเงิน|จำนวน|วงเงิน)";
  // Behind a mark, with its unit, or with commas or satang: else it may belong to the name.
  private static final Pattern AT_END =
      Pattern.compile(
          "(?s)(?<name>.*?\\S) *(?<marks>(?: *"
              + MARK
              + ")*)\\s*\\(?\\s*(?<price>(?<number>"
              + AMOUNT
              + ")"
              + UNIT
              + "*)\\s*\\)?\\s*(?:\\((?<words>[^0-9()]*)\\))?");
  private static final Pattern AMOUNT_WITH_FORM =
      Pattern.compile(
          "[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]{1,2})?|[0-9]+\\.[0-9]{2}(?![0-9])|[0-9][0-9,]*\\s*บาท");
  // Not a telephone number, and not the number of a house, a branch or a village.
  private static final Pattern BARE =
      Pattern.compile("(?s)(?<name>.*\\p{L}.*?)\\s+(?<price>[1-9][0-9]{1,7})");
  private static final Pattern COUNTED =
      Pattern.compile("(?s).*(ที่|หมู่|ม\\.|สาขา|โทร\\.?|โทรศัพท์|No\\.?|ซอย|ชั้น|รุ่น)");
  private static final Pattern NUMBERED = Pattern.compile("(?m)(^|\\s)[12][.)]\\s*\\S");
  private static final Pattern FIRST = Pattern.compile("^1[.)]\\s*");

  /** Whether there is more than one winner or price in a text. */
  static boolean isSeveral(String lines) {
    var ascii = ThaiDigits.toAscii(lines);
    long prices = AMOUNT_WITH_FORM.matcher(ascii).results().count();
    long numbers = NUMBERED.matcher(ascii).results().count();
    return prices > 1 || numbers > 1;
  }

  /** Splits a text of one winner; empty where it cannot be told what is name and what is price. */
  static Optional<WinnerCell> split(String lines) {
    var ascii = ThaiDigits.toAscii(lines);
    var parts = AT_END.matcher(ascii);
    if (!parts.matches()) {
      return Optional.empty();
    }
    boolean isSaid =
        !parts.group("marks").isEmpty() || !parts.group("price").equals(parts.group("number"));
    boolean hasForm = parts.group("number").contains(",") || parts.group("number").contains(".");
    var name = name(lines.substring(0, parts.end("name")));
    boolean isName = name.chars().anyMatch(Character::isLetter);
    return (isSaid || hasForm) && isName
        ? Optional.of(new WinnerCell(name, parts.group("price")))
        : Optional.empty();
  }

  /** The same where a price has to be there: also a bare number behind the name is one. */
  static Optional<WinnerCell> splitAlsoBare(String lines) {
    var sure = split(lines);
    var parts = BARE.matcher(ThaiDigits.toAscii(lines).strip());
    if (sure.isPresent() || !parts.matches() || COUNTED.matcher(parts.group("name")).matches()) {
      return sure;
    }
    var name = name(lines.strip().substring(0, parts.end("name")));
    return Optional.of(new WinnerCell(name, parts.group("price")));
  }

  private static String name(String text) {
    return Tidy.line(FIRST.matcher(text).replaceFirst("").replaceFirst("[\\s/:=;,(-]+$", ""));
  }
}
