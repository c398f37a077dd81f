package org.prongsai.render.scores;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.ita.scoring.Assessment;
import org.prongsai.ita.scoring.LevelDecision;
import org.prongsai.ita.scoring.WhatIf;
import org.prongsai.model.Basis;
import org.prongsai.model.Catalogue;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.page.TableContext;
import org.prongsai.page.TableContext.Cell;
import org.prongsai.render.Scope;

/** Which fixes matter most: what each score alone would add to the total if it rose to 100. */
record FixRanking(
    Scope scope, Assessment assessment, WhatIf whatIf, List<WhatIf.Gain> gains, ScoreWords words) {

  private static final BigDecimal FULL = new BigDecimal("100.00");

  FixRanking(Scope scope, Assessment assessment) {
    this(
        scope,
        assessment,
        assessment.whatIf(),
        assessment.whatIf().gains(),
        new ScoreWords(scope, assessment.catalogue()));
  }

  /** What the office itself can do comes first, then what would add most, then what is unknown. */
  List<Part> sentences() {
    var items = gains.stream().filter(gain -> isItem(gain.figure())).toList();
    var parts = new ArrayList<Part>();
    ofAllItems().or(this::noItem).map(Part.Lead::of).ifPresent(parts::add);
    if (items.size() > 1) {
      var alone = items.stream().map(this::alone).collect(scope.comma());
      parts.add(Part.Lead.of(scope.say("what-if.one-by-one", alone)));
    }
    if (!gains.isEmpty() && !isItem(gains.get(0).figure())) {
      var most = gains.get(0);
      parts.add(
          Part.Lead.of(
              scope.say("what-if.most", words.figure(most.figure()), total(most), gain(most))));
    }
    var unknown =
        assessment.catalogue().questions().stream()
            .map(Catalogue.Question::question)
            .filter(question -> whatIf.base(question).isEmpty())
            .toList();
    if (!unknown.isEmpty()) {
      parts.add(Part.Lead.of(scope.say("what-if.unknown", words.figures(unknown))));
    }
    return parts;
  }

  /** What all items together would add; empty where none can. */
  private Optional<String> ofAllItems() {
    var items = gains.stream().filter(gain -> isItem(gain.figure())).toList();
    return items.isEmpty() ? Optional.empty() : Optional.of(ofItems(items));
  }

  /** The total and the level that all items together would give; empty where none can add. */
  Optional<String> inBrief() {
    var risen =
        gains.stream()
            .map(WhatIf.Gain::figure)
            .filter(this::isItem)
            .collect(Collectors.toMap(figure -> figure, figure -> FULL));
    if (risen.isEmpty()) {
      return Optional.empty();
    }
    var after = whatIf.of(risen);
    var total = LevelDecision.published(after.scores().get(LevelDecision.TOTAL));
    var level = after.level().level();
    boolean same = level.equals(whatIf.of(Map.of()).level().level());
    return Optional.of(
        level
            .map(
                l ->
                    words.marked(
                        l, scope.say(same ? "home.fix-same" : "home.fix", total, words.named(l))))
            .orElseGet(() -> scope.say("home.fix-total", total)));
  }

  /** Why no item can add to the total; nothing where no item's score is known. */
  private Optional<String> noItem() {
    var items = assessment.catalogue().items().stream().map(Catalogue.Question::question).toList();
    if (items.stream().allMatch(item -> whatIf.effect(item, LevelDecision.TOTAL).signum() == 0)) {
      return Optional.of(scope.say("what-if.items-not-ranked"));
    }
    return items.stream().anyMatch(item -> whatIf.base(item).isPresent())
        ? Optional.of(scope.say("what-if.items-none"))
        : Optional.empty();
  }

  private boolean isItem(String figure) {
    return assessment.formulas().isItem(figure);
  }

  private String ofItems(List<WhatIf.Gain> items) {
    var figures = items.stream().map(WhatIf.Gain::figure).toList();
    var risen = figures.stream().collect(Collectors.toMap(figure -> figure, figure -> FULL));
    var after = whatIf.of(risen);
    var before = LevelDecision.published(whatIf.base(LevelDecision.TOTAL).orElseThrow());
    return scope.say(
            items.size() == 1 ? "what-if.item" : "what-if.items",
            words.figures(figures),
            LevelDecision.published(after.scores().get(LevelDecision.TOTAL)),
            before)
        + " "
        + ofLevel(after.level());
  }

  private String alone(WhatIf.Gain gain) {
    return scope.say("what-if.alone", gain.figure(), gain(gain), total(gain));
  }

  /** Whether the level changes, and if not, what the next one lacks. */
  private String ofLevel(LevelDecision.Reached after) {
    var before = whatIf.of(Map.of()).level();
    if (after.level().isEmpty()) {
      return scope.say("what-if.level-not-told");
    }
    var reached = after.level().get();
    var level = words.named(reached);
    if (!after.level().equals(before.level())) {
      return words.marked(reached, scope.say("what-if.level-changes", level));
    }
    if (after.missed().isEmpty()) {
      return words.marked(reached, scope.say("what-if.level-same", level));
    }
    var next = after.missed().get(after.missed().size() - 1);
    var stays =
        scope.say("what-if.level-stays", level, words.named(next.level()), words.shortfalls(next));
    return next.level().basis() == Basis.RECALLED
        ? words.marked(next.level(), stays)
        : words.marked(reached, stays);
  }

  private String gain(WhatIf.Gain gain) {
    return words.score(LevelDecision.published(gain.gain()));
  }

  private String total(WhatIf.Gain gain) {
    var base = whatIf.base(LevelDecision.TOTAL).orElseThrow();
    return words.score(LevelDecision.published(base.add(gain.gain())));
  }

  /** Every score that can rise; empty where none can. */
  Optional<TableContext> table() {
    return gains.isEmpty()
        ? Optional.empty()
        : Optional.of(
            scope
                .table(scope.say("what-if.table", assessment.year()), gains)
                .column("what-if.figure", gain -> figure(gain.figure()))
                .number(
                    "what-if.now",
                    gain -> Cell.of(words.score(LevelDecision.published(gain.score()))))
                .number("what-if.total-then", this::totalThen)
                .build());
  }

  private Cell figure(String figure) {
    return Cell.of(name(figure))
        .withHref(new FigureLinks(scope, assessment.year()).href(figure))
        .withNote(note(figure));
  }

  private Cell totalThen(WhatIf.Gain gain) {
    return Cell.of(total(gain))
        .withNote(scope.format().change(LevelDecision.published(gain.gain())));
  }

  /** Code and name. */
  private Phrase name(String figure) {
    var name = new FigureNames(scope, assessment.year()).name(figure);
    boolean question = assessment.catalogue().question(figure).isPresent();
    return question ? name.withText(figure + " " + name.text()) : name;
  }

  private String note(String figure) {
    var unconfirmed = new FigureNames(scope, assessment.year()).note(figure);
    var own = isItem(figure) ? scope.say("what-if.own-decision") : "";
    return Stream.of(own, unconfirmed).filter(words -> !words.isEmpty()).collect(scope.comma());
  }
}
