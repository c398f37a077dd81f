package org.prongsai.validate.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Rule;

/** What a rule found in a test, to be compared with all that it should find. */
final class FoundProblems {

  private final List<Problem> problems;
  private final boolean oneTable;

  /**
   * @param problems by their places
   * @param oneTable whether a cell is named without its table
   */
  FoundProblems(List<Problem> problems, boolean oneTable) {
    this.problems = List.copyOf(problems);
    this.oneTable = oneTable;
  }

  void expectNothing() {
    expect(List.of());
  }

  /**
   * One problem of the rule at each of these places, and no other. A place is a cell, {@code C2};
   * where several tables were given, {@code procurement/2567 C2}; outside of tables a file below
   * {@code content} with line and column.
   */
  FoundProblems expect(Rule rule, String... places) {
    return expect(Arrays.stream(places).map(place -> rule.id() + " " + place).toList());
  }

  /** Exactly these problems, in the order of their places: {@code "key-twice A3"}. */
  FoundProblems expect(List<String> expected) {
    assertEquals(
        expected, problems.stream().map(p -> p.rule().id() + " " + place(p.location())).toList());
    return this;
  }

  /** What the words of the only problem are made of: what was found, and so on. */
  void saying(String... args) {
    assertEquals(List.of(List.of(args)), problems.stream().map(Problem::args).toList());
  }

  /** What the words of the first problem are made of. */
  List<String> args() {
    return problems.get(0).args();
  }

  private String place(Location at) {
    if (!at.cell().isEmpty()) {
      var table = at.file().replaceAll("^content/data/|\\.csv$", "");
      return oneTable ? at.cell() : table + " " + at.cell();
    }
    return at.toString().replaceFirst("^content/", "");
  }
}
