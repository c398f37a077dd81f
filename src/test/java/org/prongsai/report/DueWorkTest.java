package org.prongsai.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Row;
import org.prongsai.model.Table;
import org.prongsai.model.Value;

class DueWorkTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);

  @Test
  void aMeasureWithSeveralMissingReportsIsOneMeasure() {
    var work = work(List.of(measure("m1.1"), measure("m1.2")), List.of());

    assertEquals(8, work.all().size());
    assertEquals(
        List.of("m1.1", "m1.2"), work.measures().stream().map(DueWork.Due::measure).toList());
  }

  @Test
  void theLatestStatusIsThatOfTheLastQuarterThatHasOne() {
    var work =
        work(
            List.of(measure("m1.1")),
            List.of(
                progress("m1.1", 2, "in-progress"),
                progress("m1.1", 1, "not-started"),
                progress("m1.1", 3, ""),
                progress("m1.2", 4, "done")));
    var latest = work.latest(work.measures().get(0)).orElseThrow();

    assertEquals("in-progress", latest.text("status"));
    assertEquals(2, latest.whole("quarter"));
  }

  @Test
  void aMeasureOfWhichNothingIsRecordedHasNoStatus() {
    var work = work(List.of(measure("m1.1")), List.of());
    assertTrue(work.latest(work.measures().get(0)).isEmpty());
  }

  private static DueWork work(List<Row> measures, List<Row> progress) {
    return new DueWork(
        Map.of(
            "ita-measures", new Table(MadeDataset.of("ita-measures"), measures),
            "ita-measure-progress", new Table(MadeDataset.of("ita-measure-progress"), progress)),
        AS_OF);
  }

  private static Row measure(String code) {
    return row(new Value.Text(code), "reporting", new Value.Text("quarterly"));
  }

  private static Row progress(String code, int quarter, String status) {
    var row = row(new Value.Text(code), "quarter", new Value.Whole(quarter));
    return status.isEmpty() ? row : row.with("status", status);
  }

  private static Row row(Value code, String name, Value value) {
    var values = new LinkedHashMap<String, Value>();
    values.put("fiscal_year_be", new Value.Whole(2569));
    values.put("measure", code);
    values.put(name, value);
    return new Row(values);
  }
}
