package org.prongsai.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.prongsai.problem.ProblemDetail;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Finds the line that is wrong. A parser stops where it can go no further, which is often lines
 * below the mistake. So the usual cures are tried on that line and those above it: where one lets
 * the parser get past the place, that line was wrong.
 *
 * @param line number of the line, from 1
 */
record YamlCulprit(int line, ProblemDetail detail) {

  private static final int LINES_ABOVE = 60;
  private static final int LONGEST = 100_000;

  /** A mistake that is often made, and what mends it; the line is left as it is where it is not. */
  private record Cure(ProblemDetail detail, UnaryOperator<String> mend) {

    static Cure of(ProblemDetail detail, String mistake, String mended) {
      var pattern = Pattern.compile(mistake);
      return new Cure(detail, line -> pattern.matcher(line).replaceFirst(mended));
    }
  }

  private static final String KEY = "^(\\s*(?:- +)?(?!https?:|mailto:|tel:)[A-Za-z_][A-Za-z0-9_-]*";

  private static final Pattern LEADING = Pattern.compile("(?s)^( *).*");

  private static final List<Cure> CURES =
      List.of(
          Cure.of(ProblemDetail.YAML_COLON_MISSING, KEY + ")\uFF1A(?=\\s|$)", "$1:"),
          Cure.of(ProblemDetail.YAML_SPACE, KEY + "[:\uFF1A])(\\S)", "$1 $2"),
          new Cure(ProblemDetail.YAML_QUOTE, YamlCulprit::quoted),
          new Cure(ProblemDetail.YAML_BRACKET, YamlCulprit::bracketed),
          Cure.of(ProblemDetail.YAML_COLON_MISSING, KEY + ")\\s*$", "$1:"),
          Cure.of(ProblemDetail.YAML_COLON_MISSING, KEY + ")[;=]?\\s+([^\\s:#=;].*)$", "$1: '$2'"));

  /** The line above or at an error that is to blame; empty where the error itself says it. */
  static Optional<YamlCulprit> of(String text, int errorLine, LoadSettings settings) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    var lines = new ArrayList<>(List.of(text.split("\\R", -1)));
    for (int i = Math.min(errorLine, lines.size());
        i >= Math.max(1, errorLine - LINES_ABOVE);
        i--) {
      for (var cure : cures(lines, i, errorLine)) {
        var line = lines.get(i - 1);
        var mended = cure.mend().apply(line);
        if (!mended.equals(line)) {
          lines.set(i - 1, mended);
          if (errorLine(lines, settings) > errorLine) {
            return Optional.of(new YamlCulprit(i, cure.detail()));
          }
          lines.set(i - 1, line);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The usual cures, and for a line that stands out between two that agree how far these are in.
   */
  private static List<Cure> cures(List<String> lines, int line, int errorLine) {
    if (line < 2 || line >= errorLine || line >= lines.size()) {
      return CURES;
    }
    var above = LEADING.matcher(lines.get(line - 2)).replaceFirst("$1");
    var below = LEADING.matcher(lines.get(line)).replaceFirst("$1");
    if (!above.equals(below)) {
      return CURES;
    }
    var cures = new ArrayList<>(CURES);
    cures.add(
        new Cure(
            ProblemDetail.YAML_INDENT,
            text -> above + text.replaceFirst("^[\\s\u00A0\u3000\u200B]+", "")));
    return cures;
  }

  /** Where a parser stops, or behind the last line where it does not. */
  private static int errorLine(List<String> lines, LoadSettings settings) {
    try {
      new Parse(settings).parseString(String.join("\n", lines)).forEach(event -> {});
      return Integer.MAX_VALUE;
    } catch (MarkedYamlEngineException e) {
      return e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
    } catch (YamlEngineException | IllegalArgumentException e) {
      return 0; // the latter for the number of a character that there is not
    }
  }

  private static String quoted(String line) {
    for (var quote : List.of("\"", "'")) {
      long count = line.chars().filter(c -> c == quote.charAt(0)).count();
      if (count % 2 == 1) {
        return line.stripTrailing() + quote;
      }
    }
    return line;
  }

  private static String bracketed(String line) {
    var closed = new StringBuilder(line.stripTrailing());
    for (var pair : List.of("[]", "{}")) {
      long open = line.chars().filter(c -> c == pair.charAt(0)).count();
      long shut = line.chars().filter(c -> c == pair.charAt(1)).count();
      closed.append(pair.substring(1).repeat((int) Math.max(0, open - shut)));
    }
    return closed.length() == line.stripTrailing().length() ? line : closed.toString();
  }
}
