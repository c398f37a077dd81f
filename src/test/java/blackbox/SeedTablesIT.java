package blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The published analyses, findings, measures and steps are those of the source document. */
class SeedTablesIT {

  private final PublishedSite site = PublishedSite.ofThisProject();
  private final Seed seed = Seed.with(site);
  private final SeedScores scores = new SeedScores(seed);
  private final SeedAnalysis analysis = new SeedAnalysis(seed);
  private final SeedPlan plan = new SeedPlan(seed);

  @Test
  void analysesAreTheRowsOfTheSevenTables() {
    var expected =
        analysis.questions().stream()
            .map(
                row ->
                    List.of(
                        row.area(),
                        row.question(),
                        Folded.of(analysis.areas().get(row.area())),
                        row.tool(),
                        row.score(),
                        Folded.of(row.label()),
                        row.finding()))
            .toList();
    assertEquals(58, expected.size());
    assertEquals(7, analysis.areas().size());
    assertIterableEquals(
        expected,
        Folded.rows(
            site.cells(
                "ita-analyses",
                scores.year(),
                "area",
                "question",
                "area_th",
                "tool",
                "score",
                "source_label",
                "finding")));
  }

  @Test
  void labelsAreKeptAsPrintedMisprintsIncluded() {
    assertIterableEquals(
        analysis.questions().stream().map(SeedAnalysis.Question::label).toList(),
        site.table("ita-analyses", scores.year()).stream()
            .map(row -> row.get("source_label"))
            .toList());
  }

  @Test
  void findingsAreTheBlocksOfTheLastColumn() {
    var expected =
        analysis.findings().stream()
            .map(row -> List.of(row.id(), row.area(), row.tool(), row.action(), row.text()))
            .toList();
    assertEquals(17, expected.size());
    assertIterableEquals(
        Folded.rows(expected),
        Folded.rows(
            site.cells(
                "ita-findings", scores.year(), "finding", "area", "tool", "action", "text_th")));
  }

  @Test
  void measuresAreThoseOfThePlan() {
    var expected =
        plan.measures().stream()
            .map(
                row ->
                    List.of(
                        row.id(),
                        row.area(),
                        row.text(),
                        row.responsible(),
                        row.start().toString(),
                        row.end().toString(),
                        row.monitoring(),
                        row.reporting()))
            .toList();
    assertEquals(11, expected.size());
    assertIterableEquals(
        Folded.rows(expected),
        Folded.rows(
            site.cells(
                "ita-measures",
                plan.year(),
                "measure",
                "area",
                "measure_th",
                "responsible_th",
                "start_date",
                "end_date",
                "monitoring_th",
                "reporting")));
  }

  @Test
  void stepsAreThoseOfThePlanWithTheMeasureOfTheirNumberOrTheirRow() {
    var expected =
        plan.steps().stream()
            .map(
                row ->
                    List.of(
                        row.id(),
                        row.area(),
                        row.printedNumber(),
                        row.measure(),
                        row.basis(),
                        row.text()))
            .toList();
    assertEquals(20, expected.size());
    assertIterableEquals(
        Folded.rows(expected),
        Folded.rows(
            site.cells(
                "ita-measure-steps",
                plan.year(),
                "step",
                "area",
                "printed_number",
                "measure",
                "basis",
                "step_th")));
  }
}
