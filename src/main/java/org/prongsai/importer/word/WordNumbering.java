package org.prongsai.importer.word;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.prongsai.text.ThaiDigits;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The numbers that a word processor shows before paragraphs, which stand nowhere as text. */
final class WordNumbering {

  /**
   * A number.
   *
   * @param shown as a reader sees it; empty for a point
   */
  record Marker(String shown, int depth) {}

  private static final int LEVELS = 9;
  private static final Pattern PLACE = Pattern.compile("%([1-9])");
  private static final String THAI_LETTERS = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ";
  private static final String[] TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
  private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};

  private final XWPFDocument document;
  private final WordStyles styles;
  private final Map<String, int[]> counted = new HashMap<>();

  WordNumbering(XWPFDocument document, WordStyles styles) {
    this.document = document;
    this.styles = styles;
  }

  /** The number of a paragraph, if it has one. */
  Optional<Marker> next(Element paragraph) {
    var id =
        styles
            .ofParagraph(paragraph, from -> Dom.find(from, "pPr", "numPr", "numId"))
            .map(element -> Dom.attribute(element, "val"))
            .orElse("");
    if (document.getNumbering() == null || !id.matches("[1-9][0-9]{0,8}")) {
      return Optional.empty();
    }
    int depth =
        styles
            .ofParagraph(paragraph, from -> Dom.find(from, "pPr", "numPr", "ilvl"))
            .map(element -> Dom.number(Dom.attribute(element, "val"), 0))
            .filter(level -> level >= 0 && level < LEVELS)
            .orElse(0);
    var num = document.getNumbering().getNum(new BigInteger(id));
    var list =
        num == null
            ? null
            : document.getNumbering().getAbstractNum(num.getCTNum().getAbstractNumId().getVal());
    if (list == null) {
      return Optional.empty();
    }
    var node = list.getCTAbstractNum().getDomNode();
    var counts = counted.computeIfAbsent(id, first -> new int[LEVELS]);
    counts[depth] = counts[depth] == 0 ? start(node, depth) : counts[depth] + 1;
    for (int deeper = depth + 1; deeper < LEVELS; deeper++) {
      counts[deeper] = 0;
    }
    return Optional.of(new Marker(shown(node, depth, counts), depth));
  }

  private static Optional<Element> level(Node list, int depth) {
    return Dom.children(list).stream()
        .filter(child -> Dom.name(child).equals("lvl"))
        .filter(child -> Dom.attribute(child, "ilvl").equals(Integer.toString(depth)))
        .findFirst();
  }

  private static int start(Node list, int depth) {
    return level(list, depth).map(level -> Dom.number(Dom.value(level, "start"), 1)).orElse(1);
  }

  private static String format(Node list, int depth) {
    return level(list, depth).map(level -> Dom.value(level, "numFmt")).orElse("decimal");
  }

  private static String shown(Node list, int depth, int[] counts) {
    var format = format(list, depth);
    if (format.equals("bullet") || format.equals("none")) {
      return "";
    }
    var text = level(list, depth).map(level -> Dom.value(level, "lvlText")).orElse("%1.");
    return PLACE
        .matcher(text)
        .replaceAll(
            place -> {
              int level = Integer.parseInt(place.group(1)) - 1;
              return number(Math.max(counts[level], 1), format(list, level));
            })
        .strip();
  }

  private static String number(int number, String format) {
    return switch (format) {
      case "thaiNumbers", "thaiCounting" -> ThaiDigits.toThai(Integer.toString(number));
      case "thaiLetters" -> letter(THAI_LETTERS, number);
      case "lowerLetter" -> letter("abcdefghijklmnopqrstuvwxyz", number);
      case "upperLetter" -> letter("ABCDEFGHIJKLMNOPQRSTUVWXYZ", number);
      case "lowerRoman" -> roman(number);
      case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
      case "decimalZero" -> String.format(Locale.ROOT, "%02d", number);
      default -> Integer.toString(number);
    };
  }

  private static String letter(String letters, int number) {
    return letters.substring((number - 1) % letters.length(), (number - 1) % letters.length() + 1);
  }

  private static String roman(int number) {
    return number < 100 ? TENS[number / 10] + ONES[number % 10] : Integer.toString(number);
  }
}
