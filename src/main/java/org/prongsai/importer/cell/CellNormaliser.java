package org.prongsai.importer.cell;

import java.util.Locale;
import java.util.regex.Pattern;
import org.prongsai.text.ThaiDigits;
import org.prongsai.validate.cell.CellParser;

/** Normalises the typed text of a cell before it is parsed; it does not interpret it. */
public final class CellNormaliser {

  private static final Pattern NO_WIDTH = Pattern.compile("[\u200B\u200C\u200D\u2060\uFEFF\u00AD]");
  private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u2007\u202F]+");
  private static final Pattern DITTO =
      Pattern.compile(
          "[-–—\\s]*(?:[\"“”„″〃]|''|,,)[\\s\"“”″〃'’,-]*"
              + "|เช่นเดียวกัน(?:กับ)?(?:ข้าง|แถว|ข้อ)?(?:บน)?|เหมือน(?:กัน|เดิม|ข้างบน|แถวบน|ด้านบน)|[\"“”]\\s*เช่นกัน");
  private static final Pattern MONEY_WORD =
      Pattern.compile(
          "^(ราคา|จำนวนเงิน|จำนวน|เป็นเงิน|เงิน|฿)\\s*:?\\s*|\\s*(บาทถ้วน|บาท|บ\\.|ถ้วน|THB|฿)\\s*$");
  private static final Pattern MONEY_END = Pattern.compile("(?<=[0-9])\\s*[.,]?\\s*[/=]?[-–—]+$");
  private static final Pattern GROUPED =
      Pattern.compile("[+-]?[1-9][0-9]{0,2}(,[0-9]{3})+(\\.[0-9]+)?");
  private static final Pattern DAY_WORD =
      Pattern.compile(
          "^((ลง|เมื่อ|สิ้นสุด|ครบกำหนด|เริ่ม)?วันที่|ลว\\.?|สิ้นสุด|ครบกำหนด)\\s*:?\\s*");
  private static final Pattern CLOCK =
      Pattern.compile("\\s+[0-9]{1,2}[:.][0-9]{2}([:.][0-9]{2})?(\\s*น\\.?)?$");
  private static final Pattern CLAUSE =
      Pattern.compile(
          "[\\s(]*(ตาม)?\\s*(พ\\.?\\s*ร\\.?\\s*บ\\.?.*?)?(มาตรา|ม\\.)\\s*5[56].*$|[\\s(]*5[56]\\s*\\(.*$");

  // Forms write it with and without the slash, "or", "and" and the word for procuring.
  private static final Pattern BUYING =
      Pattern.compile("(?:จัด)?ซื้อ(?:หรือ|และ|กับ)?(?:การ)?(?:จัด)?จ้าง");
  // What was signed goes by many names, one or several of them in a heading.
  private static final String ONE_PAPER =
      "(?:สัญญา|(?:บันทึก)?ข้อตกลง|ใบสั่งซื้อ(?:สั่ง)?(?:จ้าง)?|ใบสั่งจ้าง)";
  private static final Pattern PAPER =
      Pattern.compile(ONE_PAPER + "(?:(?:หรือ|และ)?" + ONE_PAPER + ")*(?:ในการซื้อจ้าง)?");
  private static final Pattern SARA_AM = Pattern.compile("\u0E4D([\u0E48-\u0E4B])\u0E32");
  private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)");
  private static final Pattern MARKS = Pattern.compile("[\\s/.,:;*()_–-]");
  private static final Pattern DASH = Pattern.compile("[-–—.…_]+");

  private CellNormaliser() {}

  /** One line with ordinary spaces, nothing without width, and sara am in one piece. */
  public static String line(String text) {
    var visible = NO_WIDTH.matcher(text).replaceAll("");
    var composed = visible.replace("\u0E4D\u0E32", "\u0E33").replace("\u0E40\u0E40", "\u0E41");
    // A tone mark may stand between the two halves of sara am.
    composed = SARA_AM.matcher(composed).replaceAll("$1\u0E33");
    return SPACES.matcher(composed).replaceAll(" ").strip();
  }

  /** The same, its line breaks kept as {@code \n}. */
  public static String lines(String text) {
    return text.lines()
        .map(CellNormaliser::line)
        .filter(l -> !l.isEmpty())
        .reduce((a, b) -> a + "\n" + b)
        .orElse("");
  }

  /** Whether a text says that there is nothing: a dash, or the word. */
  public static boolean isNothing(String line) {
    return CellParser.saysNothing(line);
  }

  /** Whether a text says that the value is that of the row above. */
  public static boolean isDitto(String line) {
    return DITTO.matcher(line).matches();
  }

  /** Whether a text is only a mark that stands for nothing. */
  public static boolean isDash(String line) {
    return DASH.matcher(line).matches();
  }

  /** An amount without its words and with the commas between thousands taken out. */
  public static String money(String line) {
    var ascii = ThaiDigits.toAscii(line);
    var bare = MONEY_END.matcher(words(ascii)).replaceFirst("");
    bare = words(bare).replaceAll("(?<=[0-9])\\s*([,.])\\s*(?=[0-9])", "$1");
    return GROUPED.matcher(bare).matches() ? bare.replace(",", "") : bare;
  }

  private static String words(String text) {
    return MONEY_WORD.matcher(text).replaceAll("").strip();
  }

  /** A day without the words before it and the time of day behind it. */
  public static String day(String line) {
    var ascii = ThaiDigits.toAscii(line);
    return CLOCK.matcher(DAY_WORD.matcher(ascii).replaceFirst("")).replaceFirst("").strip();
  }

  /** An identifier of digits without the spaces and hyphens that people put between them. */
  public static String digits(String line) {
    var bare = ThaiDigits.toAscii(line).replaceAll("[\\s–-]", "");
    return bare.matches("[0-9]+") ? bare : line;
  }

  /** A name of a code without the clause of the law behind it. */
  public static String code(String line) {
    return CLAUSE.matcher(ThaiDigits.toAscii(line)).replaceFirst("").strip();
  }

  /** A heading without spaces, units, marks and letter case. */
  public static String spelled(String text) {
    var line = ASIDE.matcher(ThaiDigits.toAscii(line(text))).replaceAll("");
    var bare = MARKS.matcher(line).replaceAll("").toLowerCase(Locale.ROOT);
    return bare.endsWith("บาท") ? bare.substring(0, bare.length() - "บาท".length()) : bare;
  }

  /**
   * A heading without what differs from office to office, the words for buying and for a contract
   * too.
   */
  public static String heading(String text) {
    var buying = BUYING.matcher(spelled(text)).replaceAll("ซื้อจ้าง");
    return PAPER.matcher(buying).replaceAll("สัญญา").replace("ของสัญญา", "สัญญา");
  }
}
