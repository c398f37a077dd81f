package org.prongsai.render.scores;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.prongsai.model.Basis;
import org.prongsai.model.Catalogue;
import org.prongsai.model.Catalogue.Question;
import org.prongsai.render.Scope;
import org.prongsai.render.scores.AssessmentChanges.Break;

/** How the lists of two years' assessments differ: items, survey questions, indicators. */
record ListChanges(Scope scope, Catalogue from, Catalogue to, String fromYear, String toYear) {

  private static final String OVERALL = "";
  private static final List<String> SURVEYS = List.of("IIT", "EIT");

  ListChanges(Scope scope, Catalogue from, Catalogue to) {
    this(
        scope,
        from,
        to,
        scope.format().yearAgain(from.year()),
        scope.format().yearAgain(to.year()));
  }

  /** The disclosure checklist: another number of items, or others under the same codes. */
  List<Break> items() {
    int before = from.items().size();
    int after = to.items().size();
    if (before == 0 || after == 0) {
      var unknown = scope.say("breaks.items-unknown", before == 0 ? fromYear : toYear);
      return List.of(new Break(unknown, Optional.empty(), Set.of("OIT", OVERALL)));
    }
    if (before != after) {
      return ofItems(scope.say("breaks.items", fromYear, before, toYear, after));
    }
    long renamed = to.items().stream().filter(this::isRenamed).count();
    return renamed == 0 ? List.of() : ofItems(scope.say("breaks.items-renamed", after, renamed));
  }

  private List<Break> ofItems(String words) {
    return List.of(new Break(words, basis(from.items(), to.items()), Set.of("OIT", OVERALL)));
  }

  private boolean isRenamed(Question item) {
    return from.question(item.question())
        .filter(old -> old.name().th().equals(item.name().th()))
        .isEmpty();
  }

  /** The surveys: another number of questions, or a list that is not known. */
  List<Break> surveys() {
    return SURVEYS.stream().flatMap(tool -> survey(tool).stream()).toList();
  }

  private Optional<Break> survey(String tool) {
    var before = questions(from, tool);
    var after = questions(to, tool);
    if (before.isEmpty() || after.isEmpty()) {
      var year = before.isEmpty() ? fromYear : toYear;
      return Optional.of(
          new Break(
              scope.say("breaks.survey-unknown", tool, year),
              Optional.empty(),
              Set.of(tool, OVERALL)));
    }
    if (before.size() == after.size()) {
      return Optional.empty();
    }
    var words = scope.say("breaks.survey", tool, fromYear, before.size(), toYear, after.size());
    return Optional.of(new Break(words, basis(before, after), Set.of(tool, OVERALL)));
  }

  private static List<Question> questions(Catalogue catalogue, String tool) {
    return catalogue.questions().stream().filter(q -> q.tool().equals(tool)).toList();
  }

  /** Indicators that are called otherwise, or are in one of the years only. */
  List<Break> indicators() {
    var numbers = new TreeSet<Integer>();
    var tools = new TreeSet<String>();
    for (var indicator :
        Stream.concat(from.indicators().stream(), to.indicators().stream()).toList()) {
      if (!name(from, indicator.indicator()).equals(name(to, indicator.indicator()))) {
        numbers.add(indicator.indicator());
        tools.add(indicator.tool());
      }
    }
    if (numbers.isEmpty() || from.indicators().isEmpty() || to.indicators().isEmpty()) {
      return List.of();
    }
    var shown = numbers.stream().map(n -> scope.count(n)).toList();
    var basis =
        Stream.concat(from.indicators().stream(), to.indicators().stream())
            .map(Catalogue.Indicator::basis)
            .max(Comparator.naturalOrder());
    return List.of(
        new Break(
            scope.say("breaks.indicators", String.join(scope.say("list.comma"), shown)),
            basis,
            tools));
  }

  private static Optional<String> name(Catalogue catalogue, int number) {
    return catalogue.indicator(number).map(indicator -> indicator.name().th());
  }

  /** What is known least well counts. */
  private static Optional<Basis> basis(List<Question> one, List<Question> other) {
    return Stream.concat(one.stream(), other.stream())
        .map(Question::nameBasis)
        .max(Comparator.naturalOrder());
  }
}
