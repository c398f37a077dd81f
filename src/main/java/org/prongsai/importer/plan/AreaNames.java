package org.prongsai.importer.plan;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.text.EditDistance;
import org.prongsai.text.Spaces;
import org.prongsai.text.ThaiDigits;

/**
 * The areas of analysis, by the headings that name them.
 *
 * @param names of the areas of the year, without spaces
 */
record AreaNames(Map<Integer, String> names, String file, Problems problems) {

  private static final int LONGEST = 200;
  private static final Pattern NUMBER = Pattern.compile("^([0-9๐-๙]{1,2})[.)]?(?=\\D)");

  /** The area that a line names; one with other words by its number, which is said. */
  Optional<Integer> of(String line) {
    var bare = Spaces.removed(line);
    var number = NUMBER.matcher(bare);
    int printed = number.find() ? Integer.parseInt(ThaiDigits.toAscii(number.group(1))) : 0;
    var name = number.replaceFirst("");
    for (var area : names.entrySet()) {
      if (area.getValue().equals(name)) {
        return Optional.of(area.getKey());
      }
    }
    var expected = names.getOrDefault(printed, "");
    if (expected.isEmpty() || !isLike(name, expected)) {
      return Optional.empty();
    }
    problems.add(Rule.IMPORT_TEXT_CODE_READ, Location.of(file), line, expected);
    return Optional.of(printed);
  }

  /** Whether most of it is the same, however the words are ordered. */
  private static boolean isLike(String name, String expected) {
    int length = Math.max(name.length(), expected.length());
    return length < LONGEST && EditDistance.isWithin(length * 9 / 20, name, expected);
  }
}
