package org.prongsai.render.oit;

import static org.prongsai.columns.ItaQuestionScoresColumns.QUESTION;
import static org.prongsai.columns.OitDisclosuresColumns.*;
import static org.prongsai.columns.OitEvidenceColumns.URL;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.model.Row;
import org.prongsai.page.Fact;
import org.prongsai.page.Phrase;
import org.prongsai.render.Scope;
import org.prongsai.text.FiscalYear;

/**
 * Score, group and responsible unit of a disclosure item.
 *
 * @param row of {@code oit-disclosures}
 */
record ItemFacts(Scope scope, Row row) {

  /** Whether an item has a score, and it is nothing. */
  static boolean isZero(Row row) {
    return row.decimal(SCORE).filter(score -> score.signum() == 0).isPresent();
  }

  /** The score, or that there is none; of nothing scored also why. */
  List<Fact> scoreAndWhy() {
    var facts = new ArrayList<Fact>();
    facts.add(
        score()
            .orElse(new Fact(scope.say("column.score"), Phrase.of(noScore()), scoresHref(), "")));
    Optional.of(row)
        .filter(ItemFacts::isZero)
        .map(zero -> new ZeroReason(scope, year()).of(row.text(ITEM)))
        .filter(why -> !why.isEmpty())
        .map(why -> Fact.of(scope.say("item.why", 0), why))
        .ifPresent(facts::add);
    return facts;
  }

  /** What else is known of the item. */
  List<Fact> others() {
    var facts = new ArrayList<Fact>();
    var note = new ItemName(scope).note(row);
    if (!note.isEmpty()) {
      facts.add(new Fact(scope.say("item.name"), scope.phrase(row.localized(NAME)), "", note));
    }
    var group = row.text(SUB_INDICATOR);
    if (!group.isEmpty()) {
      facts.add(
          Fact.of(scope.say("item.group"), scope.say("items.sub-indicator", scope.digits(group))));
    }
    facts.add(responsible().orElse(Fact.of(scope.say("column.responsible"), scope.say(noUnit()))));
    forms().ifPresent(facts::add);
    return facts;
  }

  /** How well machines can read what lies on this site; nothing is said of what lies elsewhere. */
  private Optional<Fact> forms() {
    var forms =
        new EvidenceParts(scope, year())
            .rows(row.text(ITEM)).stream()
                .map(evidence -> form(evidence.text(URL)))
                .filter(kind -> !kind.isEmpty())
                .distinct()
                .map(kind -> scope.say("kind." + kind))
                .toList();
    return forms.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Fact.of(scope.say("item.forms"), String.join(scope.say("list.comma"), forms)));
  }

  private String form(String url) {
    var file = scope.site().files().get(url.replaceFirst("^/files/", ""));
    boolean ownData =
        scope.data().distributions().stream().anyMatch(d -> url.equals("/" + d.path()));
    return file != null ? file.kind() : ownData ? "described" : "";
  }

  /**
   * Those that are known, in few words; of many items each score would be a link of the same name.
   */
  List<Fact> known() {
    var score = score().map(fact -> new Fact(fact.label(), fact.value(), "", fact.note()));
    return Stream.of(score, responsible()).flatMap(Optional::stream).toList();
  }

  private Optional<Fact> score() {
    return row.decimal(SCORE)
        .map(
            score ->
                new Fact(
                    scope.say("column.score"),
                    Phrase.of(scope.say("item.score-of", score, 100)),
                    scoresHref(),
                    scope.derivedNote(row)));
  }

  private String noScore() {
    return question().isPresent() ? scope.say("score.not-stated") : scope.say("item.no-score");
  }

  /** Where the score stands among the others, once there are scores of that year. */
  private String scoresHref() {
    return question()
        .map(q -> scope.href(year() + "/scores/questions") + "#" + q.text(QUESTION))
        .orElse("");
  }

  private Optional<Row> question() {
    return scope.find("ita-question-scores", year(), QUESTION, row.text(ITEM));
  }

  private FiscalYear year() {
    return row.year();
  }

  /** Only a row that the office has given says by an empty cell that the document names none. */
  private String noUnit() {
    boolean given =
        scope.site().table("oit-disclosures").of(year()).stream()
            .anyMatch(own -> own.text(ITEM).equals(row.text(ITEM)));
    return given ? "item.no-unit" : "item.unit-not-recorded";
  }

  private Optional<Fact> responsible() {
    return Optional.of(scope.phrase(row.localized(RESPONSIBLE)))
        .filter(unit -> !unit.text().isEmpty())
        .map(unit -> Fact.of(scope.say("column.responsible"), unit));
  }
}
