package org.prongsai.validate.cell;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.prongsai.model.Field;
import org.prongsai.text.LimitedText;
import org.prongsai.text.ThaiDigits;

/**
 * Finds the code that is meant where it stands as documents print it: {@code ข้อ I๒}, {@code o 9},
 * {@code ๐๘}. What could be two codes is none.
 */
final class PrintedCode {

  /** Codes that begin with one of some letters, which a number follows. */
  private static final Pattern LETTERED = Pattern.compile("\\^(?:\\[([a-z]+)]|([a-z]))\\[.*");

  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:ข้อคำถาม|คำถาม|ข้อ|รายการ|ตัวชี้วัด|มาตรการ|ขั้นตอน|รหัส|ลำดับ|item|question|no\\b)"
              + "(?:ย่อย)?(?:ที่)?\\.?",
          Pattern.CASE_INSENSITIVE);
  // An apostrophe in front is how a spreadsheet is told that a number is a text.
  private static final Pattern NO_SIGN =
      Pattern.compile("^['’‘`´]+|[\\s\\p{Z}\\p{Cf}_()\\[\\]:–—-]+|\\.$|(?<=^[A-Za-z])\\.");
  private static final Pattern TOOL = Pattern.compile("(?i)^([ieo])IT");

  /** The letters of the tools as they are said in Thai. */
  private static final Pattern SAID = Pattern.compile("(ไอ|อี|โอ)(?=[\\s.-]*[0-9๐-๙])");

  private static final Map<String, String> LETTERS = Map.of("ไอ", "i", "อี", "e", "โอ", "o");

  // Letters and signs of full width stand this far behind the ASCII ones.
  private static final int WIDE = 0xFEE0;

  private static final Pattern ZEROS = Pattern.compile("(?<=^[a-z])0+");

  private PrintedCode() {}

  /**
   * The code that fits the pattern of its column; empty where a text is none, or may be several.
   */
  static Optional<String> of(String text, Field field, Pattern pattern) {
    var latin = latin(text);
    var bare = bare(latin, field);
    var plain = matching(pattern, ThaiDigits.toAscii(latin).strip(), ThaiDigits.toAscii(bare));
    if (!plain.isEmpty()) {
      return only(plain);
    }
    var letters = LETTERED.matcher(pattern.pattern());
    return letters.matches()
        ? only(
            lettered(bare, letters.group(1) == null ? letters.group(2) : letters.group(1), pattern))
        : Optional.empty();
  }

  private static String latin(String text) {
    var narrow = new StringBuilder();
    text.chars()
        .forEach(c -> narrow.append((char) (c > WIDE + ' ' && c < WIDE + 127 ? c - WIDE : c)));
    return SAID.matcher(narrow).replaceAll(said -> LETTERS.get(said.group()));
  }

  /** Without the words before a code, and without spaces and marks in it. */
  private static String bare(String text, Field field) {
    var bare = NO_SIGN.matcher(text).replaceAll("");
    for (var title : List.of(field.title().th(), field.title().en())) {
      boolean isLabel = !title.isEmpty() && bare.startsWith(title);
      bare = isLabel ? bare.substring(title.length()).replaceFirst("^ที่", "") : bare;
    }
    var tool = TOOL.matcher(bare);
    var rest = LABEL.matcher(tool.find() ? bare.substring(tool.end()) : bare).replaceFirst("");
    return tool.reset().find() ? tool.group(1) + LABEL.matcher(rest).replaceFirst("") : rest;
  }

  private static Set<String> matching(Pattern pattern, String... texts) {
    var codes = new LinkedHashSet<String>();
    for (var text : texts) {
      if (LimitedText.fits(pattern, text)) {
        return Set.of(text);
      }
      for (var cased : List.of(text.toLowerCase(Locale.ROOT), text.toUpperCase(Locale.ROOT))) {
        if (LimitedText.fits(pattern, cased)) {
          codes.add(cased);
        }
      }
    }
    return codes;
  }

  private static Set<String> lettered(String bare, String letters, Pattern pattern) {
    var code = ThaiDigits.toAscii(bare).toLowerCase(Locale.ROOT);
    if (code.length() < 2) {
      return code.matches("[1-9]") && letters.length() == 1
          ? matching(pattern, letters + code)
          : Set.of();
    }
    var rest = code.substring(1);
    // A zero of either kind looks like o; an l, and a 1 before a Thai digit, looks like i.
    boolean isThaiNext = bare.charAt(1) >= '\u0E50' && bare.charAt(1) <= '\u0E59';
    boolean isLikeI = "l|!".indexOf(code.charAt(0)) >= 0 || bare.charAt(0) == '1' && isThaiNext;
    if (code.charAt(0) == '0' && letters.contains("o")) {
      return matching(pattern, "o" + rest.replaceFirst("^0+", ""));
    }
    if (isLikeI && letters.contains("i")) {
      return matching(pattern, "i" + rest);
    }
    return Character.isDigit(code.charAt(0)) && letters.length() == 1
        ? matching(pattern, letters + code.replaceFirst("^0+", ""))
        : matching(pattern, ZEROS.matcher(code).replaceFirst(""));
  }

  private static Optional<String> only(Set<String> codes) {
    return codes.size() == 1 ? codes.stream().findFirst() : Optional.empty();
  }
}
