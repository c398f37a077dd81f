package org.prongsai.render.scores;

import static org.prongsai.columns.ItaReconciliationColumns.FIGURE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.ita.scoring.Assessment;
import org.prongsai.ita.scoring.ImpliedScores;
import org.prongsai.ita.scoring.ImpliedScores.Verdict;
import org.prongsai.model.Catalogue;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.page.TableContext;
import org.prongsai.page.TableContext.Cell;
import org.prongsai.render.CodeList;
import org.prongsai.render.Scope;

/** What the printed scores say of the questions whose scores are not printed. */
final class ImpliedSection {

  private final Scope scope;
  private final Assessment assessment;
  private final ImpliedScores implied;
  private final FigureNames names;

  ImpliedSection(Scope scope, Assessment assessment) {
    this.scope = scope;
    this.assessment = assessment;
    this.implied = assessment.implied();
    this.names = new FigureNames(scope, assessment.year());
  }

  /** The section; none where every question is printed and nothing contradicts. */
  List<Section> section() {
    var parts = new ArrayList<Part>();
    if (implied.verdict() == Verdict.IMPOSSIBLE) {
      parts.add(contradiction());
    }
    var unprinted = unprinted();
    if (!unprinted.isEmpty()) {
      parts.add(Part.Lead.of(lead(unprinted)));
      var known = unprinted.stream().filter(this::isKnown).toList();
      if (!known.isEmpty()) {
        parts.add(Part.Fold.of(scope.say("implied.each", known.size()), table(known)));
      }
      open(unprinted).ifPresent(words -> parts.add(Part.Lead.of(words)));
    }
    return parts.isEmpty()
        ? List.of()
        : List.of(new Section("unpublished", scope.say("implied.heading"), parts, ""));
  }

  private List<String> unprinted() {
    return assessment.catalogue().questions().stream()
        .map(Catalogue.Question::question)
        .filter(question -> assessment.sheet().score(question).isEmpty())
        .toList();
  }

  private boolean isKnown(String question) {
    return isForced(question) || implied.range(question).isPresent();
  }

  /** How many ways there are. */
  private String lead(List<String> unprinted) {
    long items = unprinted.stream().filter(names::isItem).count();
    var count = scope.count(unprinted.size());
    var first = scope.say("implied.count", count);
    var verdict =
        switch (implied.verdict()) {
          case UNIQUE -> items == 0 ? "" : scope.say("implied.unique");
          case SEVERAL ->
              scope.say("implied.several", scope.digits(implied.solutions().toString()));
          case UNDECIDED -> scope.say("implied.undecided");
          case IMPOSSIBLE -> scope.say("implied.impossible");
        };
    return verdict.isEmpty() ? first : first + " " + verdict;
  }

  private Part contradiction() {
    return scope.notice("warn", "implied.contradiction", figures(assessment.contradiction()));
  }

  /** What cannot be told. */
  private Optional<String> open(List<String> unprinted) {
    var open = unprinted.stream().filter(question -> !isKnown(question)).toList();
    if (open.isEmpty() || implied.verdict() == Verdict.IMPOSSIBLE) {
      return Optional.empty();
    }
    return Optional.of(scope.say("implied.open", new CodeList(scope).of(open)));
  }

  private TableContext table(List<String> questions) {
    var links = new FigureLinks(scope, assessment.year());
    return scope
        .table(scope.say("implied.heading"), questions)
        .column(
            "column.question",
            question ->
                Cell.of(scope.say("question.code", question))
                    .withHref(links.href(question))
                    .withId(question))
        .column(
            "column.topic",
            question -> Cell.of(names.name(question)).withNote(names.note(question)))
        .column(
            "implied.column",
            question ->
                Cell.of(isForced(question) ? forced(question) : range(question))
                    .withNote(scope.say("note.derived")))
        .column("column.reason", question -> Cell.of(reason(question)))
        .build();
  }

  private boolean isForced(String question) {
    return implied.forced(question).isPresent();
  }

  private String reason(String question) {
    return scope.say(
        isForced(question) ? "implied.because" : "implied.because-others",
        figures(assessment.reasons().of(question)));
  }

  private String forced(String question) {
    return implied.forced(question).map(score -> scope.say("implied.only", score)).orElseThrow();
  }

  private String range(String question) {
    var interval = implied.range(question).orElseThrow();
    return scope
        .find("ita-reconciliation", assessment.year(), FIGURE, question)
        .map(row -> new ScoreRange(scope).words(row, interval))
        .orElseThrow();
  }

  /** Printed figures with their scores. */
  private String figures(List<String> figures) {
    return figures.stream()
        .map(
            figure ->
                scope.say(
                    "implied.figure",
                    names.isQuestion(figure) ? figure : names.name(figure).text(),
                    assessment.sheet().score(figure).orElseThrow()))
        .collect(scope.comma());
  }
}
