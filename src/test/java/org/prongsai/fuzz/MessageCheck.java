package org.prongsai.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.problem.Problem;
import org.prongsai.problem.ProblemDetail;
import org.prongsai.problem.ProblemWords;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.problem.RunOutcome;
import org.prongsai.problem.TextReport;

/** Whether an officer can read what was said: words, whole, without the inside of the program. */
final class MessageCheck {

  private static final List<ProblemWords> LANGUAGES =
      List.of(ProblemWords.of("th"), ProblemWords.of("en"));
  private static final Pattern INSIDE =
      Pattern.compile(
          "(?<![a-z.])(?:java|javax|jdk|sun)\\.[a-z]+\\.|org\\.(?:prongsai|apache|asciidoctor|jruby)"
              + "|[A-Za-z](?:Exception|Error)(?![a-z])|\\tat |\\{[0-9]}");
  private static final List<String> DETAILS =
      Arrays.stream(ProblemDetail.values()).map(ProblemDetail::id).toList();

  private MessageCheck() {}

  /** What is wrong with the messages about an input, in order; empty where nothing is. */
  static Optional<String> fault(Problems problems, byte[] input) {
    var text = new String(input, StandardCharsets.UTF_8);
    for (var problem : problems.sorted()) {
      for (var words : LANGUAGES) {
        var said =
            new ArrayList<>(
                List.of(words.found(problem), words.expected(problem), words.fix(problem)));
        if (said.stream().anyMatch(String::isBlank)) {
          return Optional.of("nothing is said: " + problem);
        }
        for (var part : said) {
          var inside = INSIDE.matcher(part);
          if (inside.find() && !text.contains(inside.group())) {
            return Optional.of("the inside shows: " + part + " " + problem);
          }
        }
      }
      if (isOfLibrary(problem)) {
        return Optional.of("words of a library: " + problem);
      }
      if (isBeyond(problem, text)) {
        return Optional.of("no such line: " + problem);
      }
    }
    LANGUAGES.forEach(words -> new TextReport(words).write(problems, RunOutcome.NOT_PUBLISHED));
    return Optional.empty();
  }

  private static boolean isOfLibrary(Problem problem) {
    var args = problem.args();
    int detail = problem.rule().equals(Rule.YAML_SYNTAX) ? 1 : 0;
    boolean hasDetail =
        problem.rule().equals(Rule.YAML_SYNTAX) || problem.rule().equals(Rule.DOCUMENT_SYNTAX);
    return hasDetail && args.size() > detail && !DETAILS.contains(args.get(detail));
  }

  /** Cells of workbooks have lines of their own, and so have other files. */
  private static boolean isBeyond(Problem problem, String text) {
    var file = problem.location().file();
    boolean isText = file.endsWith(".csv") || file.endsWith(".yml") || file.endsWith("about.adoc");
    return isText && problem.location().line() > 2 + text.split("\\R", -1).length;
  }
}
