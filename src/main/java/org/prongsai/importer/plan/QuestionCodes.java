package org.prongsai.importer.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.problem.Location;
import org.prongsai.problem.ProblemDetail;
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
  private static final Pattern PRINTED =
      Pattern.compile(
          "^\\s*(?:[^0-9๐-๙]*?\\(?[IEO]IT\\)?)?\\s*(?:ข้อ)?(?:คำถาม)?(?:ที่)?\\s*"
              + "([iIlLeEoO|!]?\\s?[0-9๐-๙]{1,3})(?![0-9๐-๙A-Za-z]|\\.[0-9๐-๙])");
  private static final Map<String, Pattern> TOOLS =
      Map.of(
          "IIT", Pattern.compile("IIT|ส่วนได้ส่วนเสียภายใน"),
          "EIT", Pattern.compile("EIT|ส่วนได้ส่วนเสียภายนอก"),
          "OIT", Pattern.compile("OIT|การเปิดเผยข้อมูลสาธารณะ"));
  private static final Pattern LIST =
      Pattern.compile(
          "ข้อ\\s?((?:[iIlLeEoO]?\\s?[0-9๐-๙]{1,3}(?![0-9๐-๙.]))"
              + "(?:(?:\\s?(?:-|–|,|ถึง|และ)\\s?|\\s)[iIlLeEoO]?[0-9๐-๙]{1,3}(?![0-9๐-๙.]))*)");
  private static final Pattern IN_LIST = Pattern.compile("(?:[iIlLeEoO]\\s?)?[0-9๐-๙]{1,3}");

  /**
   * The code at the start of a label, behind which the words of the question may stand.
   *
   * @param tool of its row; empty where only a letter before the number can say it
   */
  Optional<String> read(String label, String tool) {
    var number = NUMBER.matcher(printed(label));
    if (!number.matches()) {
      return Optional.empty();
    }
    var letter = letter(tool);
    var code = shaped(number);
    // A letter that is printed leaves nothing to be guessed.
    if (!letter.isEmpty() && number.group(1).isEmpty()) {
      code =
          code.or(() -> known(letter, ascii(number.group(2))))
              .or(() -> known(letter, ascii(number.group(2).substring(1))));
    }
    return code.filter(found -> found.startsWith(letter));
  }

  /**
   * The code as a label prints it, {@code o๙} of {@code OIT ข้อ o๙ รายงานผล}; empty without one.
   */
  static String printed(String label) {
    return PRINTED.matcher(label).results().findFirst().map(found -> found.group(1)).orElse("");
  }

  /** The tool that a text names; empty where it names none, or several. */
  static String tool(String text) {
    var found = TOOLS.keySet().stream().filter(tool -> TOOLS.get(tool).matcher(text).find());
    var names = found.toList();
    return names.size() == 1 ? names.get(0) : "";
  }

  /** The tool of a code. */
  static String toolOf(String code) {
    return TOOLS.keySet().stream().filter(t -> code.startsWith(letter(t))).findFirst().orElse("");
  }

  private static String letter(String tool) {
    return tool.isEmpty() ? "" : tool.substring(0, 1).toLowerCase(Locale.ROOT);
  }

  /** Says that a label cannot be read, and why. */
  void refuse(String label, String tool, int area) {
    var number = NUMBER.matcher(printed(label));
    boolean isBare = number.matches() && number.group(1).isEmpty();
    var why =
        !number.matches()
            ? ProblemDetail.TEXT_CODE_NONE.args()
            : isBare && tool.isEmpty()
                ? ProblemDetail.TEXT_CODE_TOOL.args()
                : ProblemDetail.TEXT_CODE_UNKNOWN.args(tool.isEmpty() ? "–" : tool);
    problems.add(
        Rule.IMPORT_TEXT_CODE,
        Location.of(file),
        Stream.concat(Stream.of(label, area, listed()), Arrays.stream(why)).toArray());
  }

  /** The codes of the year, {@code i1–i15 e1–e9 o1–o28}. */
  private String listed() {
    return Stream.of("i", "e", "o")
        .flatMap(
            letter -> {
              var of = all.stream().filter(code -> code.startsWith(letter));
              var numbers =
                  of.mapToInt(code -> Integer.parseInt(code.substring(1))).summaryStatistics();
              var range = letter + numbers.getMin() + "–" + letter + numbers.getMax();
              return numbers.getCount() == 0 ? Stream.empty() : Stream.of(range);
            })
        .collect(Collectors.joining(" "));
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
    if (!ThaiDigits.toAscii(printed).equals(code)) {
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
    // Of some years only the items of one tool are listed.
    boolean isListed = all.stream().anyMatch(known -> known.startsWith(letter));
    boolean isCode = isListed ? all.contains(code) : code.matches("[ieo][1-9][0-9]?");
    return isCode ? Optional.of(code) : Optional.empty();
  }

  private static String ascii(String digits) {
    return ThaiDigits.toAscii(digits);
  }
}
