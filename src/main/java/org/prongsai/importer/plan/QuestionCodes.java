package org.prongsai.importer.plan;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.text.ThaiDigits;

/**
 * Codes of questions as documents print them: the letter may have become a digit that looks like
 * it, or be missing where the row says whose it is.
 *
 * @param all the codes of the year; of a tool that has none there, any may be one
 */
record QuestionCodes(Set<String> all, String file, Problems problems) {

  private static final Pattern NUMBER = Pattern.compile("([iIlLeEoO|!]?)\\s?([0-9๐-๙]{1,3})");
  private static final Pattern LIST =
      Pattern.compile(
          "ข้อ\\s?((?:[iIlLeEoO]?\\s?[0-9๐-๙]{1,3}(?![0-9๐-๙.]))"
              + "(?:(?:\\s?(?:-|–|,|ถึง|และ)\\s?|\\s)[iIlLeEoO]?[0-9๐-๙]{1,3}(?![0-9๐-๙.]))*)");
  private static final Pattern IN_LIST = Pattern.compile("(?:[iIlLeEoO]\\s?)?[0-9๐-๙]{1,3}");

  /** The code in a row of a tool. */
  Optional<String> read(String label, String tool) {
    var bare = label.replaceFirst("^\\s*ข้อ(?:คำถาม)?(?:ที่)?\\s*", "").strip();
    var number = NUMBER.matcher(bare);
    if (!number.matches()) {
      return Optional.empty();
    }
    var letter = tool.substring(0, 1).toLowerCase(Locale.ROOT);
    // A letter that is printed leaves nothing to be guessed.
    boolean isLettered = !number.group(1).isEmpty();
    return shaped(number)
        .or(() -> isLettered ? Optional.empty() : known(letter, ascii(number.group(2))))
        .or(
            () ->
                isLettered ? Optional.empty() : known(letter, ascii(number.group(2).substring(1))))
        .filter(code -> code.startsWith(letter));
  }

  /**
   * A paragraph with its codes as links to their questions.
   *
   * @param near the codes that stand in the table above it
   */
  String linked(String paragraph, Set<String> near) {
    return LIST.matcher(paragraph)
        .replaceAll(
            list ->
                Matcher.quoteReplacement(
                    "ข้อ "
                        + IN_LIST
                            .matcher(list.group(1))
                            .replaceAll(
                                code -> Matcher.quoteReplacement(link(code.group(), near)))));
  }

  private String link(String printed, Set<String> near) {
    var number = NUMBER.matcher(printed);
    var found = new TreeSet<String>();
    if (number.matches()) {
      shaped(number).ifPresent(found::add);
      boolean isPlain = number.group(1).isEmpty() && found.isEmpty();
      for (var code : isPlain ? near : Set.<String>of()) {
        var digits = ascii(number.group(2));
        boolean isLikeI = code.startsWith("i") && digits.equals("1" + code.substring(1));
        if (code.substring(1).equals(digits) || isLikeI) {
          found.add(code);
        }
      }
    }
    if (found.size() != 1) {
      problems.add(Rule.IMPORT_TEXT_UNSURE, Location.of(file), "ข้อ " + printed);
      return printed;
    }
    note(printed, found.first());
    return "item:" + found.first() + "[]";
  }

  void note(String printed, String code) {
    if (!ThaiDigits.toAscii(printed).replaceFirst("^ข้อ\\s*", "").equals(code)) {
      problems.add(Rule.IMPORT_TEXT_CODE_READ, Location.of(file), printed, code);
    }
  }

  /** What its own signs say: a letter, a zero for an o, a western 1 before Thai digits for an i. */
  private Optional<String> shaped(Matcher number) {
    var letter = number.group(1).toLowerCase(Locale.ROOT).replaceAll("[l|!]", "i");
    var printed = number.group(2);
    var digits = ascii(printed);
    if (!letter.isEmpty()) {
      return known(letter, digits);
    } else if (digits.startsWith("0")) {
      return known("o", digits);
    }
    boolean isMixed = printed.matches("1[๐-๙]+");
    return isMixed ? known("i", digits.substring(1)) : Optional.empty();
  }

  private Optional<String> known(String letter, String digits) {
    var code = letter + digits.replaceFirst("^0+", "");
    boolean isListed = all.stream().anyMatch(known -> known.startsWith(letter));
    boolean isCode = isListed ? all.contains(code) : code.matches("[ieo][1-9][0-9]?");
    return isCode ? Optional.of(code) : Optional.empty();
  }

  private static String ascii(String digits) {
    return ThaiDigits.toAscii(digits);
  }
}
