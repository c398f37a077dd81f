package org.prongsai.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.prongsai.importer.sheet.ImportFindings;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;

class ProjectMatcherTest {

  private static ImportedRow project(String name) {
    return new ImportedRow(
        new Row(Map.of("project_th", new Value.Text(name))),
        ContractNumbers.NONE,
        List.of(),
        Location.of("plan.csv"),
        Location.of("plan.csv")::inField,
        0,
        Optional.empty());
  }

  private static List<String> ids(List<Row> existing, List<ImportedRow> found) {
    var dataset = OfficeImport.shipped("annual-performance");
    return new ProjectMatcher(dataset, existing, new ImportFindings(new Problems()))
        .joined(found).stream().map(row -> row.row().text("project_id")).toList();
  }

  @Test
  void projectsWithoutAnIdGetTheFirstThatAreFree() {
    var known =
        new Row(Map.of("project_id", new Value.Text("p002"), "project_th", new Value.Text("ก")));

    assertEquals(
        List.of("p001", "p002", "p003"),
        ids(List.of(known), List.of(project("ข"), project("ก"), project("ค"))));
  }

  /** Each id was looked for from the first on, and in all rows: a few thousand took hours. */
  @Test
  void manyProjectsTakeNoTime() {
    var found = IntStream.range(0, 5_000).mapToObj(i -> project("งาน " + i)).toList();

    var ids = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> ids(List.of(), found));

    assertEquals("p5000", ids.get(4_999));
  }
}
