package org.prongsai.render.scores;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.ita.scoring.Assessment;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.render.Scope;

/** Why a year has the level it has, and what other scores would give. */
public record WhatIfSection(Scope scope, Optional<Assessment> assessment) {

  public WhatIfSection(Scope scope) {
    this(scope, scope.figures().assessment(scope.year()).filter(a -> a.whatIf().isPossible()));
  }

  /** Whether there are switches, which a script serves. */
  public boolean hasControls() {
    return assessment.filter(found -> new WhatIfInputs(scope, found).hasAny()).isPresent();
  }

  /** Empty where the year has no total to start from. */
  List<Section> sections() {
    return assessment.stream()
        .flatMap(found -> Stream.concat(level(found), Stream.of(fixes(found))))
        .toList();
  }

  /** The same in the first sentence of each, with the way to the whole. */
  List<Section> brief() {
    var link = new Part.Links(List.of(WhatIfPage.link(scope)));
    var parts = new ArrayList<Part>();
    assessment.ifPresent(
        found -> {
          if (!found.catalogue().levels().isEmpty()) {
            parts.addAll(firsts(new LevelReasons(scope, found).sentences(), 2));
          }
          parts.addAll(firsts(new FixRanking(scope, found).sentences(), 1));
          parts.add(own(found));
        });
    parts.add(link);
    return List.of(new Section("what-if", scope.say("what-if.brief"), parts, ""));
  }

  private static List<Part> firsts(List<Part> sentences, int most) {
    return sentences.subList(0, Math.min(most, sentences.size()));
  }

  private Stream<Section> level(Assessment found) {
    if (found.catalogue().levels().isEmpty()) {
      return Stream.empty();
    }
    var reasons = new LevelReasons(scope, found);
    var parts = new ArrayList<Part>(reasons.sentences());
    parts.add(Part.Fold.of(scope.say("level-why.fold"), reasons.table()));
    parts.add(own(found));
    return Stream.of(new Section("level", scope.say("level-why.heading"), parts, ""));
  }

  private Section fixes(Assessment found) {
    var ranking = new FixRanking(scope, found);
    var parts = new ArrayList<Part>(ranking.sentences());
    ranking
        .table()
        .map(table -> Part.Fold.of(scope.say("what-if.fold"), table))
        .ifPresent(parts::add);
    parts.add(own(found));
    new WhatIfInputs(scope, found).controls().ifPresent(parts::add);
    return new Section("what-if", scope.say("what-if.heading"), parts, "");
  }

  /** Whose computation it is, and that its rules are not all confirmed where they are not. */
  private Part own(Assessment found) {
    return scope.notice(
        "info",
        found.catalogue().hasUnconfirmedRules() ? "what-if.own-unconfirmed" : "what-if.own");
  }
}
