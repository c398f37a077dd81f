package org.prongsai.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/**
 * Reads what is left of a file of which a line cannot be read: everything but the outermost key
 * that the line belongs to. So one mistake neither hides others nor makes new ones.
 */
public final class YamlBlocks {

  private static final Pattern OUTERMOST = Pattern.compile("[^\\s#\\-\\]}].*");
  private static final int MOST = 20;

  private YamlBlocks() {}

  /** The other keys; lines that cannot be read are reported, those of each key once. */
  public static Yaml.Mapping readable(String text, String file, Problems problems) {
    var lines = new ArrayList<>(List.of(text.split("\\R", -1)));
    for (int i = 0; i < MOST; i++) {
      var found = new Problems();
      var yaml = Yaml.read(String.join("\n", lines), file, found);
      if (yaml.isPresent()) {
        return yaml.get();
      }
      if (lines.stream().allMatch(String::isBlank)) {
        break;
      }
      problems.addAll(found.sorted());
      found.sorted().stream()
          .filter(problem -> problem.rule().equals(Rule.YAML_SYNTAX))
          .forEach(problem -> blank(lines, problem.location().line()));
    }
    return new Yaml.Mapping(Map.of(), Location.of(file));
  }

  /** Empties the lines of the outermost key that a line, numbered from 1, belongs to. */
  private static void blank(List<String> lines, int line) {
    int first = Math.min(line, lines.size()) - 1;
    while (first > 0 && !OUTERMOST.matcher(lines.get(first)).matches()) {
      first--;
    }
    int end = first + 1;
    while (end < lines.size() && !OUTERMOST.matcher(lines.get(end)).matches()) {
      end++;
    }
    lines.subList(first, end).replaceAll(text -> "");
  }
}
