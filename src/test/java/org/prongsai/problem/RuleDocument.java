package org.prongsai.problem;

import java.util.Locale;

/** Writes the list of all rules with their words, {@code docs/rules.md}. */
final class RuleDocument {

  private static final String START =
      """
      # Rules

      Every message of a build names one of these rules in square brackets, as in `[cell-not-a-number]`.
      The names are a contract; the words may improve. An error stops publishing; a warning and a note do not.
      `{0}`, `{1}` … stand for what was found at the place; what stands in `[[…]]` is said only where there is something to say.

      This page is generated from `problems_en.properties` and `problems_th.properties`:
      `mvn verify -Dgolden.update=true` writes it again.
      """;

  private RuleDocument() {}

  /** The document in Markdown, by the ids of the rules. */
  static String text() {
    var english = ProblemWords.of("en");
    var thai = ProblemWords.of("th");
    var text = new StringBuilder(START);
    for (var rule : AllRules.found()) {
      text.append("\n## ").append(rule.id()).append("\n\n");
      text.append(rule.severity().name().toLowerCase(Locale.ROOT)).append(" · ");
      text.append(thai.severity(rule.severity()))
          .append("\n\n| | English | ไทย |\n|---|---|---|\n");
      for (var part : new String[] {"found", "expected", "fix"}) {
        var key = rule.id() + "." + part;
        text.append("| ").append(part).append(" · ").append(thai.report(part));
        text.append(" | ").append(markdown(english.template(key)));
        text.append(" | ").append(markdown(thai.template(key))).append(" |\n");
      }
    }
    return text.toString();
  }

  private static String markdown(String text) {
    return text.replaceAll("([\\\\*_<|\\[\\]])", "\\\\$1");
  }
}
