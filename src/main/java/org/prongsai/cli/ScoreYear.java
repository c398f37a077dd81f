package org.prongsai.cli;

import java.util.stream.Collectors;
import org.prongsai.build.SiteModel;
import org.prongsai.ita.scoring.Assessment;
import org.prongsai.ita.scoring.ScoreFormulas;
import org.prongsai.text.FiscalYear;
import picocli.CommandLine;

/** Chooses the year that was asked for; it must have rules, printed scores and a total. */
record ScoreYear(CommandLine command, SiteModel model) {

  /**
   * @param year as typed, the newest one where empty
   */
  Assessment choose(String year) {
    var known = model.completed().assessments();
    var possible = known.values().stream().filter(a -> a.whatIf().isPossible()).toList();
    if (possible.isEmpty()) {
      throw new InvalidRequestException(command, "score.no-years");
    }
    if (year.isEmpty()) {
      return possible.get(possible.size() - 1);
    }
    return possible.stream()
        .filter(assessment -> assessment.year().toString().equals(year))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidRequestException(
                    command,
                    reason(year),
                    year,
                    possible.stream()
                        .map(assessment -> assessment.year().toString())
                        .collect(Collectors.joining(" "))));
  }

  private String reason(String year) {
    if (!year.matches("[0-9]{4}") || !FiscalYear.isPlausible(Integer.parseInt(year))) {
      return "score.year-not-be";
    }
    var catalogue = model.site().catalogue(new FiscalYear(Integer.parseInt(year)));
    boolean hasRules = catalogue.filter(c -> !ScoreFormulas.of(c).isEmpty()).isPresent();
    return hasRules ? "score.year-without-total" : "score.year-without-rules";
  }
}
