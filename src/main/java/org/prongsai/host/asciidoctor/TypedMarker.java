package org.prongsai.host.asciidoctor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.text.ThaiDigits;

/**
 * The number that an item of a list begins with, in one of the ways in which Thai offices write
 * them.
 *
 * @param kind its place in the list of kinds; items of a kind are of a level
 * @param value the number or letter without what stands around it
 * @param shown as it is typed
 * @param text what follows
 */
record TypedMarker(int kind, String value, String shown, String text) {

  private static final String NUMBER = "([0-9๐-๙]{1,3})";
  private static final String GAP = "(?:[ \\t\\u00A0]+|(?=[ก-ฮเ-ไ“\"]))(?=\\S)";
  private static final String SPACE = "[ \\t\\u00A0]+(?=\\S)";
  private static final String MANY = "((?:[0-9๐-๙]{1,2}\\.){%d}[0-9๐-๙]{1,2})[.)]?" + SPACE;
  private static final List<Pattern> KINDS =
      List.of(
          Pattern.compile("([0-9]{1,9})\\." + GAP),
          Pattern.compile("([๐-๙]{1,3})\\." + GAP),
          Pattern.compile(NUMBER + "\\)" + GAP),
          Pattern.compile("\\(" + NUMBER + "\\)" + GAP),
          Pattern.compile(MANY.formatted(1)),
          Pattern.compile(MANY.formatted(2)),
          Pattern.compile(MANY.formatted(3)),
          Pattern.compile("([ก-ฮ])\\." + SPACE),
          Pattern.compile("([ก-ฮ])\\)" + GAP),
          Pattern.compile("\\(([ก-ฮ])\\)" + GAP),
          Pattern.compile("([A-Za-z]|[IVX]{2,5})\\." + SPACE),
          Pattern.compile("([a-zA-Z]|[ivx]{2,5})\\)" + SPACE),
          Pattern.compile("\\(([a-zA-Z]|[ivx]{2,5})\\)" + SPACE),
          Pattern.compile("ข้อ ?" + NUMBER + "[.)]?" + SPACE),
          Pattern.compile("([●○▪■□◦‣⁃➢➤✓✔–—\\u00B7]|o(?=\\t))" + SPACE));
  private static final int ARABIC = 0;
  private static final int BULLETS = 14;
  private static final List<String> ROMAN =
      List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");
  private static final int LATIN = 26;
  private static final String LETTERS =
      "abcdefghijklmnopqrstuvwxyzกขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ";

  /** The number that a line begins with. */
  static Optional<TypedMarker> of(String line) {
    for (int kind = 0; kind < KINDS.size(); kind++) {
      var found = KINDS.get(kind).matcher(line);
      if (found.lookingAt()) {
        return Optional.of(
            new TypedMarker(
                kind, found.group(1), found.group().strip(), line.substring(found.end())));
      }
    }
    return Optional.empty();
  }

  /** Whether a list may begin with it. */
  boolean isFirst() {
    var last = ThaiDigits.toAscii(value.substring(value.lastIndexOf('.') + 1));
    return kind == BULLETS || List.of("1", "01", "ก", "a", "A", "i", "I").contains(last);
  }

  /** Whether any number of this kind at the start of a paragraph is taken for one. */
  boolean isPlain() {
    return kind != 7 && kind != 13;
  }

  boolean isLetterOfLatin() {
    return kind == 10 || kind == 11;
  }

  /** The number, 1 for the first letter. */
  int ordinal() {
    var last = ThaiDigits.toAscii(value.substring(value.lastIndexOf('.') + 1));
    if (last.matches("[0-9]+")) {
      return Integer.parseInt(last);
    }
    var lower = last.toLowerCase(Locale.ROOT);
    int roman = ROMAN.indexOf(lower);
    boolean isRoman = roman >= 0 && (kind == 11 || lower.length() > 1);
    return 1 + (isRoman ? roman : letter(lower));
  }

  private static int letter(String lower) {
    int letter = LETTERS.indexOf(lower);
    return letter < LATIN ? letter : letter - LATIN;
  }

  /**
   * The item in AsciiDoc: a level of its own for each kind, its number a part of the text; where a
   * browser writes the same number, the number of the item.
   *
   * @param last the number of the item before it, 0 where it is the first
   */
  String item(int last) {
    if (kind == ARABIC && !value.startsWith("0")) {
      boolean isNext = ordinal() == last + 1;
      return ".".repeat(6) + " " + (isNext ? "" : LiteralText.numbered(value));
    }
    return "*".repeat(6 + kind)
        + " "
        + LiteralText.ITEM
        + shown.replace("(", LiteralText.of("("))
        + " ";
  }
}
