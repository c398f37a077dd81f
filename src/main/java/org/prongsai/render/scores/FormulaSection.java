package org.prongsai.render.scores;

import java.util.List;
import java.util.stream.IntStream;
import org.prongsai.ita.scoring.Assessment;
import org.prongsai.ita.scoring.LevelDecision;
import org.prongsai.model.Combination;
import org.prongsai.page.Section;
import org.prongsai.page.TableContext;
import org.prongsai.page.TableContext.Cell;
import org.prongsai.render.CodeList;
import org.prongsai.render.Scope;

/** The rules by which the figures of a year were recomputed, with how each is known. */
record FormulaSection(Scope scope, Assessment assessment, FigureNames names) {

  FormulaSection(Scope scope, Assessment assessment) {
    this(scope, assessment, new FigureNames(scope, assessment.year()));
  }

  Section section() {
    return scope.section(
        "rules",
        "rules.heading",
        scope.lead("rules.method", LevelDecision.DECIMALS),
        combinations(),
        new CatalogueTables(scope, assessment.year()).levels());
  }

  private TableContext combinations() {
    return scope
        .table(
            scope.say("rules.table", assessment.year()),
            assessment.catalogue().scoring().combinations())
        .column(
            "column.figure",
            rule -> Cell.of(names.name(rule.figure())).withNote(names.code(rule.figure())))
        .column("rules.column", rule -> Cell.of(words(rule)))
        .column("column.basis", rule -> Cell.of(scope.say("basis." + rule.basis().code())))
        .build();
  }

  private String words(Combination rule) {
    if (rule.inputs().isEmpty()) {
      return scope.say("rules.given");
    }
    return rule.isPlainMean()
        ? scope.say("rules.mean", new CodeList(scope).of(rule.inputs()))
        : scope.say("rules.weighted", weighted(rule));
  }

  private String weighted(Combination rule) {
    return IntStream.range(0, rule.inputs().size())
        .mapToObj(
            i ->
                scope.say(
                    "rules.weight",
                    new CodeList(scope).of(List.of(rule.inputs().get(i))),
                    scope.format().plain(rule.weights().get(i))))
        .collect(scope.comma());
  }
}
