package org.prongsai.problem;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A citizen number is in no report, whatever the rule that came upon it. */
class MaskedProblemTest {

  private static final List<String> SPELLINGS =
      List.of("1234567890121", "1-2345-67890-12-1", "๑ ๒๓๔๕ ๖๗๘๙๐ ๑๒ ๑");

  @Test
  void hidesACitizenNumberInEveryReportOfEveryRule() {
    for (var rule : AllRules.found()) {
      var problems = new Problems();
      for (var number : SPELLINGS) {
        var file = "content/files/2567/o9/" + number + ".pdf";
        problems.add(rule, new Location(file, 1, 1, number, ""), number, number, "x", number);
      }
      for (var language : List.of("th", "en")) {
        var words = ProblemWords.of(language);
        var reports =
            new TextReport(words).write(problems, RunOutcome.NOT_PUBLISHED)
                + new JsonReport(words).write(problems, RunOutcome.NOT_PUBLISHED)
                + new HtmlReport(words, "rules").write(problems, RunOutcome.NOT_PUBLISHED);

        SPELLINGS.forEach(number -> assertFalse(reports.contains(number), rule.id()));
        assertTrue(reports.contains("1-xxxx-xxxxx-xx-1"), rule.id());
      }
    }
  }
}
