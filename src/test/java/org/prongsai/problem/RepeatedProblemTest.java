package org.prongsai.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatedProblemTest {

  private static Problem at(int row, String field, String found) {
    var place = Location.ofCell("content/data/x/2567.csv", row, 2, row, field);
    return new Problem(Rule.VALUE_NOT_ALLOWED, place, List.of(found, "a, b"));
  }

  @Test
  void saysTheSameOfAColumnOnceWithTheFirstCells() {
    var problems =
        List.of(
            at(2, "f", "x"), at(3, "f", "x"), at(4, "f", "y"), at(5, "f", "x"), at(6, "f", "x"));
    var said = RepeatedProblem.of(problems);
    assertEquals(2, said.size());
    assertEquals(
        "คอลัมน์ f ช่อง B2 รวม 4 ช่อง เช่น B2, B3, B5",
        said.get(0).place(ProblemWords.of("th"), ColumnLabels.NONE));
    assertEquals("column f, cell B4", said.get(1).place(ProblemWords.of("en"), ColumnLabels.NONE));
  }

  @Test
  void anotherColumnOrNoneIsAnotherProblem() {
    var of = new Problem(Rule.TABLE_EMPTY, Location.of("a.csv"), List.of("a.csv"));
    var other = new Problem(Rule.TABLE_EMPTY, Location.of("b.csv"), List.of("a.csv"));
    assertEquals(
        4, RepeatedProblem.of(List.of(at(2, "f", "x"), at(2, "g", "x"), of, other)).size());
  }

  @Test
  void saysFiguresInWordsAndTheirIdsWhereOneTypesThem() {
    var place = Location.of("a.csv");
    var problem =
        new Problem(Rule.FIGURE_DIFFERS, place, List.of("eit-1", "90.00", "94.62", "", "", "2567"));
    var thai = ProblemWords.of("th");
    assertEquals(true, thai.found(problem).contains("คะแนน EIT ส่วนที่ 1"), thai.found(problem));
    assertEquals(true, thai.fix(problem).contains("figure: eit-1"), thai.fix(problem));
  }
}
