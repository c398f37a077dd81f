package org.prongsai.importer.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prongsai.importer.word.WordBlock;
import org.prongsai.importer.word.WordBlock.Grid;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.text.EditDistance;
import org.prongsai.text.FiscalYear;
import org.prongsai.text.Spaces;
import org.prongsai.text.ThaiDigits;

/**
 * The areas of analysis, by the headings that name them.
 *
 * @param names of the areas of the year
 */
record AreaNames(FiscalYear year, Map<Integer, String> names, String file, Problems problems) {

  private static final int LONGEST = 200;
  // In ๒.๑ the number of the area is the last.
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:ประเด็น(?:ที่)?)?\\s*(?:[0-9๐-๙]{1,2}\\s*[.)])*?([0-9๐-๙]{1,2})\\s*[.):]?\\s*"
              + "(?=[^0-9๐-๙.):\\s])");

  /** The area that a line names; one with other words by its number, which is said. */
  Optional<Integer> of(String line) {
    int printed = number(line);
    var name = Spaces.removed(bare(line));
    for (var area : names.entrySet()) {
      if (Spaces.removed(area.getValue()).equals(name)) {
        return Optional.of(area.getKey());
      }
    }
    var expected = names.getOrDefault(printed, "");
    if (expected.isEmpty() || !isLike(name, Spaces.removed(expected))) {
      return Optional.empty();
    }
    problems.add(Rule.IMPORT_TEXT_CODE_READ, Location.of(file), line, expected);
    return Optional.of(printed);
  }

  /** The number before a name, 0 where there is none. */
  static int number(String line) {
    return NUMBER
        .matcher(Spaces.single(line))
        .results()
        .findFirst()
        .map((MatchResult found) -> Integer.parseInt(ThaiDigits.toAscii(found.group(1))))
        .orElse(0);
  }

  /** A name without its number. */
  static String bare(String line) {
    return NUMBER.matcher(Spaces.single(line)).replaceFirst("");
  }

  /** Says that a line names no area of the year, and which it has. */
  void refuse(String line) {
    var all =
        names.entrySet().stream()
            .map(area -> area.getKey() + ". " + area.getValue())
            .collect(Collectors.joining(" / "));
    problems.add(Rule.IMPORT_TEXT_AREA, Location.of(file), line, year, all);
  }

  /**
   * The same; of a year of which no names are known, those that a document gives: in the numbered
   * rows of its measures, and above its tables of analysis.
   */
  AreaNames learned(List<WordBlock> blocks) {
    var found = new TreeMap<Integer, String>();
    var above = "";
    for (var block : names.isEmpty() ? blocks : List.<WordBlock>of()) {
      if (block instanceof Grid grid && AnalysisGrid.is(grid)) {
        learn(above, found);
      } else if (block instanceof Grid grid && MeasuresGrid.is(grid)) {
        MeasuresGrid.areasOf(grid).forEach(line -> learn(line, found));
      } else if (number(block.plain()) > 0 && block.plain().length() < LONGEST) {
        above = block.plain();
      }
    }
    return names.isEmpty() ? new AreaNames(year, found, file, problems) : this;
  }

  private static void learn(String line, Map<Integer, String> into) {
    if (number(line) > 0) {
      into.putIfAbsent(number(line), bare(line));
    }
  }

  /** Whether most of it is the same, however the words are ordered. */
  private static boolean isLike(String name, String expected) {
    int length = Math.max(name.length(), expected.length());
    return length < LONGEST && EditDistance.isWithin(length * 9 / 20, name, expected);
  }
}
