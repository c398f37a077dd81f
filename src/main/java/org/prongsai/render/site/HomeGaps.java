package org.prongsai.render.site;

import static org.prongsai.columns.ItaQuestionScoresColumns.QUESTION;
import static org.prongsai.columns.ItaQuestionScoresColumns.SCORE;
import static org.prongsai.columns.OitDisclosuresColumns.EVIDENCE_COUNT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.page.Fact;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.page.Section;
import org.prongsai.render.CodeList;
import org.prongsai.render.Scope;
import org.prongsai.render.scores.MissingResults;
import org.prongsai.render.spending.PerformanceYearPage;
import org.prongsai.render.spending.ProcurementYearPage;
import org.prongsai.text.FiscalYear;

/** What a reader looks for and will not find: what is not published yet, and what is due next. */
record HomeGaps(Scope scope) {

  /** What is not here yet; nothing where nothing is missing. */
  Optional<Section> section() {
    var gaps = new ArrayList<Part.LinkEntry>();
    new MissingResults(scope).yearNames().ifPresent(years -> gaps.addAll(results(years)));
    gaps.addAll(others());
    return section(gaps);
  }

  private Optional<Section> section(List<Part.LinkEntry> gaps) {
    return gaps.isEmpty()
        ? Optional.empty()
        : Optional.of(scope.section("gaps", "home.gaps", new Part.Links(gaps)));
  }

  /** All but the years without a result. */
  private List<Part.LinkEntry> others() {
    var gaps = new ArrayList<Part.LinkEntry>();
    scope.years().oit().ifPresent(year -> gaps.addAll(evidence(year)));
    scope.years().result().ifPresent(year -> gaps.addAll(unscored(year)));
    if (scope.tree().pages(ProcurementYearPage.class).isEmpty()) {
      gaps.addAll(gap("nav.procurement", "home.gap.procurement", "procurement"));
    }
    if (scope.tree().pages(PerformanceYearPage.class).isEmpty()) {
      gaps.addAll(gap("nav.performance", "home.gap.performance", "performance"));
    }
    if (scope.settings().licence().isEmpty()) {
      scope.linkIf(scope.say("home.gap.licence"), "data").stream()
          .map(Part.LinkEntry::of)
          .forEach(gaps::add);
    }
    return gaps;
  }

  /** The same for the home page, which names those years beside its result. */
  Optional<Section> onHome() {
    var all = Part.LinkEntry.of(scope.link(scope.say("home.all-unknown"), "unknown"));
    return section(others())
        .map(
            gaps ->
                Section.of(
                    gaps.id(), gaps.heading(), gaps.parts().get(0), new Part.Links(List.of(all))));
  }

  private List<Part.LinkEntry> results(String years) {
    var page = new MissingResults(scope).firstPage();
    return scope.linkIf(scope.say("home.gap.results", years), page).stream()
        .map(link -> Part.LinkEntry.of(link, scope.say("home.gap.results-words")))
        .toList();
  }

  private List<Part.LinkEntry> evidence(FiscalYear year) {
    var items = scope.rows("oit-disclosures", year);
    long without = items.stream().filter(row -> row.whole(EVIDENCE_COUNT) == 0).count();
    return without == 0
        ? List.of()
        : scope.linkIf(scope.say("home.gap.evidence", year), "ita/" + year).stream()
            .map(
                link ->
                    Part.LinkEntry.of(
                        link, scope.say("home.gap.evidence-words", without, items.size())))
            .toList();
  }

  /** The questions of which the document states no score. */
  private List<Part.LinkEntry> unscored(FiscalYear year) {
    var questions =
        scope.rows("ita-question-scores", year).stream()
            .filter(row -> row.decimal(SCORE).isEmpty())
            .map(row -> row.text(QUESTION))
            .toList();
    return questions.isEmpty()
        ? List.of()
        : scope
            .linkIf(
                scope.say("home.gap.unscored", new CodeList(scope).of(questions), year),
                year + "/scores/questions")
            .stream()
            .map(link -> Part.LinkEntry.of(link))
            .toList();
  }

  private List<Part.LinkEntry> gap(String label, String words, String path) {
    return scope.linkIf(scope.say(label), path).stream()
        .map(link -> Part.LinkEntry.of(link, scope.say(words)))
        .toList();
  }

  /** The day on which the list of disclosures is due, where the office has written it down. */
  Optional<Section> dates() {
    return scope
        .settings()
        .submitBy()
        .filter(day -> !day.isBefore(scope.settings().asOf()))
        .map(
            day ->
                scope.section(
                    "dates",
                    "home.dates",
                    new Part.Facts(
                        List.of(
                            Fact.of(
                                scope.say("home.dates.oit"),
                                Phrase.of(scope.format().day(day)))))));
  }
}
