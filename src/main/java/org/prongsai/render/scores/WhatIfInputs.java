package org.prongsai.render.scores;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.ita.scoring.Assessment;
import org.prongsai.ita.scoring.LevelDecision;
import org.prongsai.ita.scoring.WhatIf;
import org.prongsai.ita.scoring.WhatIfCoefficients;
import org.prongsai.model.Basis;
import org.prongsai.model.Catalogue;
import org.prongsai.page.WhatIfContext;
import org.prongsai.page.WhatIfContext.Effect;
import org.prongsai.page.WhatIfContext.Field;
import org.prongsai.page.WhatIfContext.Group;
import org.prongsai.page.WhatIfContext.Switch;
import org.prongsai.render.Scope;

/**
 * Builds the inputs of the what-if: a switch for each item, and fields for the survey scores that
 * levels depend on.
 */
record WhatIfInputs(Scope scope, Assessment assessment, WhatIf whatIf, ScoreWords words) {

  private static final BigDecimal FULL = new BigDecimal("100.00");
  private static final String DIGITS = "0123456789";
  private static final String NONE = "-";

  WhatIfInputs(Scope scope, Assessment assessment) {
    this(scope, assessment, assessment.whatIf(), new ScoreWords(scope, assessment.catalogue()));
  }

  boolean hasAny() {
    var items = items();
    return !items.isEmpty() || !fields(items).isEmpty();
  }

  /** Empty where nothing can be switched. */
  Optional<WhatIfContext> controls() {
    var items = items();
    return hasAny() ? Optional.of(controls(items, fields(items))) : Optional.empty();
  }

  private WhatIfContext controls(List<String> items, List<String> fields) {
    var results = results();
    var inputs = Stream.concat(items.stream(), fields.stream()).toList();
    var numbers = WhatIfCoefficients.of(whatIf, results, inputs);
    var now = whatIf.of(Map.of());
    var unknown = scope.say("what-if.level-unknown");
    var off = items.stream().filter(item -> !isOn(item)).toList();
    return new WhatIfContext(
        numbers.denominator().toString(),
        scope.digits(DIGITS),
        spaced(
            numbers.bases().stream().map(base -> base.map(String::valueOf).orElse(NONE)).toList()),
        words.score(LevelDecision.published(now.scores().get(LevelDecision.TOTAL))),
        now.level().level().map(words::levelAlone).orElse(unknown),
        unknown,
        new WhatIfLevels(scope, words, results).of(assessment.catalogue().levels()),
        off.stream().map(item -> item(item, numbers)).toList(),
        groups(items.stream().filter(this::isOn).toList(), numbers),
        fields.stream().map(field -> field(field, numbers)).toList());
  }

  /** The items that score all or nothing. */
  private List<String> items() {
    return assessment.catalogue().items().stream()
        .map(Catalogue.Question::question)
        .filter(item -> isOn(item) || published(item).filter(s -> s.signum() == 0).isPresent())
        .toList();
  }

  private boolean isOn(String item) {
    return published(item).filter(FULL::equals).isPresent();
  }

  private Optional<BigDecimal> published(String figure) {
    return whatIf.base(figure).map(LevelDecision::published);
  }

  /** The total, then all that a level asks for. */
  private List<String> results() {
    var results = new LinkedHashSet<String>();
    results.add(LevelDecision.TOTAL);
    assessment.catalogue().levels().forEach(level -> results.addAll(level.everyScoreOf()));
    return List.copyOf(results);
  }

  /** Scores that levels ask for and that no item makes. */
  private List<String> fields(List<String> items) {
    var inputs = new ArrayList<>(items);
    for (var figure : results()) {
      boolean total = figure.equals(LevelDecision.TOTAL);
      inputs.add(figure);
      if (total || published(figure).isEmpty() || whatIf.clash(inputs).isPresent()) {
        inputs.remove(figure);
      }
    }
    return inputs.subList(items.size(), inputs.size());
  }

  private Switch item(String item, WhatIfCoefficients numbers) {
    var names = new FigureNames(scope, assessment.year());
    return new Switch(item, names.name(item), names.note(item), isOn(item), effect(item, numbers));
  }

  private Field field(String figure, WhatIfCoefficients numbers) {
    return new Field(
        figure,
        words.figure(figure),
        words.score(published(figure).orElseThrow()),
        effect(figure, numbers));
  }

  private static Effect effect(String figure, WhatIfCoefficients numbers) {
    var input = numbers.inputs().get(figure);
    return new Effect(numerators(input.per()), numerators(input.from()));
  }

  private static String numerators(List<BigInteger> numbers) {
    return spaced(numbers.stream().map(BigInteger::toString).toList());
  }

  private static String spaced(List<String> numbers) {
    return String.join(" ", numbers);
  }

  /** The items by sub-indicator, in the order of the catalogue. */
  private List<Group> groups(List<String> items, WhatIfCoefficients numbers) {
    var groups = new ArrayList<Group>();
    var codes = new LinkedHashSet<String>();
    items.forEach(item -> codes.add(subIndicator(item)));
    for (var code : codes) {
      var switches =
          items.stream()
              .filter(item -> subIndicator(item).equals(code))
              .map(item -> item(item, numbers))
              .toList();
      groups.add(new Group(label(code, switches.size()), switches));
    }
    return groups;
  }

  private String subIndicator(String item) {
    return assessment.catalogue().question(item).map(Catalogue.Question::subIndicator).orElse("");
  }

  private String label(String code, int count) {
    var number = scope.digits(code);
    var group = assessment.catalogue().scoring().subIndicator(code);
    var name = group.map(sub -> number + " " + sub.name().in(scope.language())).orElse(number);
    boolean unconfirmed = group.filter(sub -> sub.basis() == Basis.RECALLED).isPresent();
    return scope.say(
        "what-if.group", unconfirmed ? scope.say("what-if.unconfirmed", name) : name, count);
  }
}
