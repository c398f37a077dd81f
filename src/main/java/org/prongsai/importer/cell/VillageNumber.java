package org.prongsai.importer.cell;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.text.ThaiDigits;

/** The village in which a work lies, where its title names exactly one. */
public final class VillageNumber {

  private static final String WORD = "(?:หมู่ที่|หมู่|ม\\.)";
  // ม. is also a metre, and a section of an act: ขนาด 1.00 ม. 12 ท่อน, ตาม ม.56 (2) (ข)
  private static final String NO_MEASURE = "(?<![0-9]\\s?)(?<!ตาม\\s?)";
  private static final String NO_UNIT =
      "(?!\\s*(?:ซม|เซน|เมตร|ตร\\.|ท่อน|ช่วง|จุด|ชุด|แห่ง|ตัว|อัน|แผ่น|เส้น|ต้น|ม้วน|วรรค|[x×]\\s*[0-9]|\\.[0-9]"
          + "|\\(\\s*(?:[0-9]|[ก-ฮ]\\s*\\))))";
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<!ชั้น\\s?)(?<!นักเรียน\\s?)(?<![ก-์.])(?:หมู่ที่|หมู่|"
              + NO_MEASURE
              + "ม\\.)\\s*([0-9]{1,2})(?![0-9])"
              + NO_UNIT);
  private static final Pattern AT_WORD =
      Pattern.compile("(?:หมู่ที่|หมู่)\\s*([0-9]{1,2})(?![0-9])");
  // หมู่ที่ 1-5, หมู่ที่ 3 และ 5, หมู่ที่ 3,5
  private static final Pattern MORE =
      Pattern.compile(
          WORD + "\\s*[0-9]{1,2}\\s*(?:-|–|—|,|/|ถึง|และ|กับ)\\s*(?:" + WORD + ")?\\s*[0-9]");
  private static final Pattern EVERY = Pattern.compile("(?:ทุก|ทั้ง)\\s*[0-9]*\\s*หมู่");
  private static final Pattern WHOLE_AREA = Pattern.compile("ทั้งตำบล|ทุกพื้นที่|ทั้งพื้นที่");
  private static final Pattern LIST =
      Pattern.compile("[0-9]{1,2}(?:(?:\\s*(?:-|–|—|,|/|ถึง|และ|กับ)\\s*|\\s+)[0-9]{1,2})++");

  private VillageNumber() {}

  /** Whether the cell for the number of a village names several, or all. */
  public static boolean isSeveral(String cell) {
    var ascii = ThaiDigits.toAscii(cell).strip();
    return isOfSeveral(ascii)
        || WHOLE_AREA.matcher(ascii).find()
        || LIST.matcher(ascii.replaceAll(WORD, " ").strip()).matches();
  }

  private static boolean isOfSeveral(String ascii) {
    return MORE.matcher(ascii).find() || EVERY.matcher(ascii).find();
  }

  public static Optional<Integer> in(String title) {
    var ascii = ThaiDigits.toAscii(title);
    if (isOfSeveral(ascii)) {
      return Optional.empty();
    }
    var numbers =
        Stream.concat(NAMED.matcher(ascii).results(), AT_WORD.matcher(ascii).results())
            .map(found -> Integer.parseInt(found.group(1)))
            .collect(Collectors.toSet());
    return numbers.size() == 1
        ? numbers.stream().filter(number -> number > 0).findFirst()
        : Optional.empty();
  }
}
