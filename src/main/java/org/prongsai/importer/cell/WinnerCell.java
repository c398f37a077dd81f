package org.prongsai.importer.cell;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.text.ThaiDigits;

/**
 * A cell with who was chosen and at what price, {@code ร้าน ก. / 12,500.00 บาท}. Where a number
 * before the price may belong to it, {@code ร้าน ก 12 500 บาท}, nothing is split: a price that is
 * not the one that was agreed would be published as if it were.
 *
 * @param name the text before the price
 * @param price the text of the price, to be read as an amount
 */
public record WinnerCell(String name, String price) {

  private static final String AMOUNT = "[0-9][0-9,]*(?:\\.[0-9]{1,2})?";
  private static final String UNIT = "(?:\\s*(?:บาทถ้วน|บาท|บ\\.|[.,]?[/=]?[-–—]))";
  private static final String WORD =
      "ราคาที่เสนอ|เสนอราคา|ราคาที่ตกลง|ราคา|เป็นเงิน|จำนวนเงิน|จำนวน|วงเงิน";
  private static final String MARK = "(?:\\n|/|:|=|;|,\\s|[-–—]\\s|" + WORD + ")";
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
  // Not a telephone number, and not the number of a house, a branch or a village.
  private static final Pattern BARE =
      Pattern.compile("(?s)(?<name>.*\\p{L}.*?)\\s+(?<price>[1-9][0-9]{1,7})");
  private static final Pattern COUNTED =
      Pattern.compile("(?s).*(ที่|หมู่|ม\\.|สาขา|โทร\\.?|โทรศัพท์|No\\.?|ซอย|ชั้น|รุ่น)");
  private static final Pattern FIRST = Pattern.compile("^1[.)]\\s*");

  // Thousands that stand apart behind a mark: nothing of them can belong to a name.
  private static final Pattern APART =
      Pattern.compile(
          "(?:"
              + WORD
              + "|[:=(\\n])\\s*[1-9๑-๙][0-9๐-๙]{0,2}(?:(?: *, *| +)[0-9๐-๙]{3})+(?![0-9๐-๙])");
  private static final Pattern BETWEEN = Pattern.compile("(?<=[0-9๐-๙])[ ,]+(?=[0-9๐-๙])");
  // The last digits of a longer number, or an amount below zero.
  private static final Pattern GLUED = Pattern.compile("(?s).*(?:[0-9](?: *[.,'’])?|[-–—])\\(?");
  private static final Pattern THOUSANDS = Pattern.compile("(?s).*(?<![0-9])[0-9]{1,3} *[.,'’]? +");
  // The price of one, which is not what was agreed: เดือนละ 9,000 บาท, ราคาต่อหน่วย 25 บาท
  private static final Pattern RATE =
      Pattern.compile(
          "(?s).*(?:[ก-ฮ]\\S*ละ|ต่อ\\s*(?:หน่วย|เดือน|วัน|ปี|ครั้ง|เที่ยว|ชั่วโมง|ชิ้น|คน|ราย|งวด|ชุด|เมตร))"
              + "[\\s:=]*");
  // An amount before the last number, or the beginning of one that was typed apart.
  private static final Pattern AMOUNT_BEFORE =
      Pattern.compile(
          "(?s).*(?:[0-9],[0-9]{3}(?![0-9])|[0-9]\\.[0-9]{2}(?![0-9])|[0-9],[0-9]+ +$).*");
  private static final Pattern TENS = Pattern.compile("(?s)(?:.*[^0-9])?(?<tens>[0-9]{1,2}) +");
  private static final Pattern LED_BY_TENS = Pattern.compile("(?<lead>[0-9]{1,2}),[0-9]{3}.*");
  // A bare number that may be the year in a name: หจก. ตรังยนต์ 2009
  private static final Pattern YEAR = Pattern.compile("(?:19[5-9]|20[0-3]|25[0-8])[0-9]");
  private static final Pattern ZERO = Pattern.compile("[0.,]+\\D*");
  // As our own forms say that nothing was paid.
  private static final Pattern FREE =
      Pattern.compile("(?<name>[^/]*[^/\\s])\\s*/\\s*(?<price>0\\.00 บาท)");
  // As our own forms say that a price is known, and the winner is not.
  private static final Pattern NAMELESS =
      Pattern.compile("-\\s*/\\s*(?<price>[0-9][0-9,]*\\.[0-9]{2} บาท)");
  private static final Pattern NAME_ALONE = Pattern.compile("[\\p{L}\\p{M}().,&/' -]+");
  private static final Pattern OF_MONEY =
      Pattern.compile("(?s).*(?:ราคา|บาท|เป็นเงิน|จำนวน|วงเงิน).*");
  private static final Pattern HUNDREDS = Pattern.compile("(?s)(?:[0-9]{3}(?![0-9])|0[0-9]).*");

  /** Whether a text ends in a price behind a name, also where it is not sure where it begins. */
  public static boolean holdsPrice(String lines) {
    return said(folded(lines)).isPresent();
  }

  /** A name with the price 0.00 as our own forms write it. */
  public static Optional<WinnerCell> free(String lines) {
    var parts = FREE.matcher(ThaiDigits.toAscii(lines.strip()));
    return parts.matches()
        ? Optional.of(
            new WinnerCell(
                name(lines.strip().substring(0, parts.end("name"))), parts.group("price")))
        : Optional.empty();
  }

  /** The price in a cell of our own forms that names no winner. */
  public static Optional<String> nameless(String lines) {
    var parts = NAMELESS.matcher(ThaiDigits.toAscii(lines.strip()));
    return parts.matches() ? Optional.of(parts.group("price")) : Optional.empty();
  }

  /** Whether a text is a name in one line, without a number and without a word of money. */
  public static boolean isNameAlone(String lines) {
    return NAME_ALONE.matcher(lines.strip()).matches()
        && lines.chars().filter(Character::isLetter).count() > 2
        && !OF_MONEY.matcher(lines).matches()
        && !CellNormaliser.isDitto(CellNormaliser.line(lines));
  }

  /** Whether the number at the end of a text may be only the end of the price. */
  public static boolean isUnsure(String lines) {
    var text = folded(lines);
    return said(text).or(() -> bare(text)).filter(parts -> isUnsure(text, parts)).isPresent();
  }

  /**
   * Splits a text of one winner whose price has to be there: also a bare number behind the name is
   * one. Empty where it cannot be told what is name and what is price.
   */
  public static Optional<WinnerCell> splitAlsoBare(String lines) {
    var text = folded(lines);
    return said(text)
        .or(() -> bare(text))
        .filter(parts -> !isUnsure(text, parts))
        .map(parts -> of(text, parts));
  }

  /** The parts of a text whose price is said to be one: by a mark, by its unit or its form. */
  private static Optional<Matcher> said(String text) {
    var parts = AT_END.matcher(ThaiDigits.toAscii(text));
    if (!parts.matches()) {
      return Optional.empty();
    }
    boolean isSaid =
        !parts.group("marks").isEmpty() || !parts.group("price").equals(parts.group("number"));
    boolean hasForm = parts.group("number").contains(",") || parts.group("number").contains(".");
    boolean isName = of(text, parts).name().chars().anyMatch(Character::isLetter);
    return (isSaid || hasForm) && isName ? Optional.of(parts) : Optional.empty();
  }

  private static Optional<Matcher> bare(String text) {
    var parts = BARE.matcher(ThaiDigits.toAscii(text));
    boolean isPrice = parts.matches() && !COUNTED.matcher(parts.group("name")).matches();
    return isPrice ? Optional.of(parts) : Optional.empty();
  }

  private static boolean isUnsure(String text, Matcher parts) {
    var before = ThaiDigits.toAscii(text.substring(0, parts.start("price")));
    var price = parts.group("price");
    boolean isEnd = HUNDREDS.matcher(price).matches();
    return GLUED.matcher(before).matches()
        || isEnd && THOUSANDS.matcher(before).matches()
        || isApart(before, price)
        || RATE.matcher(before).matches()
        || AMOUNT_BEFORE.matcher(before).matches()
        || ZERO.matcher(price).matches()
        || isPartOfDay(text)
        || isYear(before, price);
  }

  /** Whether {@code 1 2,500.00} may be one number; that of a branch or a village is none of it. */
  private static boolean isApart(String before, String price) {
    var tens = TENS.matcher(before);
    var behind = LED_BY_TENS.matcher(price);
    return tens.matches()
        && behind.matches()
        && tens.group("tens").length() + behind.group("lead").length() <= 3
        && !COUNTED.matcher(before.substring(0, tens.start("tens")).strip()).matches();
  }

  private static boolean isPartOfDay(String text) {
    return ContractCell.daysIn(text).stream().anyMatch(day -> day.end() == text.length());
  }

  private static boolean isYear(String before, String price) {
    return before.endsWith(" ") && YEAR.matcher(price).matches();
  }

  private static WinnerCell of(String text, Matcher parts) {
    return new WinnerCell(name(text.substring(0, parts.end("name"))), parts.group("price"));
  }

  private static String folded(String lines) {
    return APART
        .matcher(lines.strip())
        .replaceAll(price -> BETWEEN.matcher(price.group()).replaceAll(","));
  }

  private static String name(String text) {
    return CellNormaliser.line(
        FIRST.matcher(text).replaceFirst("").replaceFirst("[\\s/:=;,(-]+$", ""));
  }
}
