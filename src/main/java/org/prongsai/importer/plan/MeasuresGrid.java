package org.prongsai.importer.plan;

import static org.prongsai.importer.plan.PlanRows.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.columns.ItaMeasureStepsColumns;
import org.prongsai.columns.ItaMeasuresColumns;
import org.prongsai.importer.cell.PeriodCell;
import org.prongsai.importer.plan.NumberedTexts.Numbered;
import org.prongsai.importer.word.WordBlock.Grid;
import org.prongsai.model.Row;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.text.FiscalYear;
import org.prongsai.text.Spaces;

/** Reads the tables of measures: what is to be done, how, by whom, when, and how it is followed. */
final class MeasuresGrid {

  private static final String THAI = "_th";

  private final FiscalYear year;
  private final AreaNames areas;
  private final String file;
  private final Problems problems;
  private final List<Row> measures = new ArrayList<>();
  private final List<Row> steps = new ArrayList<>();
  private int area;
  private final String[] above = {"", "", ""};

  MeasuresGrid(FiscalYear year, AreaNames areas, String file, Problems problems) {
    this.year = year;
    this.areas = areas;
    this.file = file;
    this.problems = problems;
  }

  /** Whether a table has the columns of measures. */
  static boolean is(Grid grid) {
    return AnalysisGrid.column(grid, "^มาตรการ").isPresent()
        && AnalysisGrid.column(grid, "ขั้นตอน|วิธีการ").isPresent();
  }

  List<Row> measures() {
    return measures;
  }

  List<Row> steps() {
    return steps;
  }

  void read(Grid grid) {
    int what = AnalysisGrid.column(grid, "^มาตรการ").orElseThrow();
    int how = AnalysisGrid.column(grid, "ขั้นตอน|วิธีการ").orElseThrow();
    int[] others = {
      AnalysisGrid.column(grid, "ผู้รับผิดชอบ|หน่วยงาน").orElse(-1),
      AnalysisGrid.column(grid, "ระยะเวลา").orElse(-1),
      AnalysisGrid.column(grid, "ติดตาม|ประเมินผล|รายงาน").orElse(-1)
    };
    for (int at = 1; at < grid.rows().size(); at++) {
      int row = at;
      long filled =
          grid.rows().get(at).stream().filter(cell -> !cell.text().plain().isEmpty()).count();
      var first = Spaces.single(grid.text(at, what));
      if (filled == 1 && !first.isEmpty() && areas.of(first).isPresent()) {
        area = areas.of(first).get();
        Arrays.fill(above, "");
        continue;
      }
      for (int i = 0; i < others.length; i++) {
        var text = others[i] < 0 ? "" : Spaces.single(grid.text(row, others[i]));
        if (text.isEmpty() && !above[i].isEmpty()) {
          problems.add(Rule.IMPORT_TEXT_JOINED, Location.of(file), above[i]);
        }
        above[i] = text.isEmpty() ? above[i] : text;
      }
      if (area == 0) {
        problems.add(Rule.IMPORT_TEXT_AREA, Location.of(file), first);
        return;
      }
      add(NumberedTexts.of(grid.text(at, what)), NumberedTexts.of(grid.text(at, how)));
    }
  }

  private void add(List<Numbered> whats, List<Numbered> hows) {
    var keys = new LinkedHashMap<String, String>();
    for (var what : whats) {
      long number =
          1 + measures.stream().filter(m -> m.whole(ItaMeasuresColumns.AREA) == area).count();
      var key = "m" + area + "." + number;
      keys.put(what.number(), key);
      measures.add(measure(key, what.text()));
    }
    int restarts = -1;
    var order = List.copyOf(keys.values());
    for (var how : hows) {
      restarts += how.last() <= 1 && how.above().isEmpty() ? 1 : 0;
      var owner = owner(how, keys, order, Math.max(restarts, 0));
      long number =
          1 + steps.stream().filter(s -> s.whole(ItaMeasureStepsColumns.AREA) == area).count();
      var cells = new LinkedHashMap<String, Object>();
      cells.put(ItaMeasureStepsColumns.STEP, "s" + area + "." + number);
      cells.put(ItaMeasureStepsColumns.AREA, area);
      cells.put(ItaMeasureStepsColumns.PRINTED_NUMBER, how.number());
      cells.put(ItaMeasureStepsColumns.MEASURE, owner.orElse(""));
      cells.put(ItaMeasureStepsColumns.BASIS, isPrinted(how, keys, owner) ? "" : "reading");
      cells.put(ItaMeasureStepsColumns.STEP + THAI, how.text());
      steps.add(row(year, cells));
    }
  }

  /** The measure of a step: by its number, or by the order in which they stand in the row. */
  private static Optional<String> owner(
      Numbered how, Map<String, String> keys, List<String> order, int restarts) {
    if (order.size() == 1) {
      return Optional.of(order.get(0));
    }
    return Optional.ofNullable(keys.get(how.above()))
        .filter(key -> !how.above().isEmpty())
        .or(() -> order.stream().skip(restarts).findFirst());
  }

  private static boolean isPrinted(Numbered how, Map<String, String> keys, Optional<String> owner) {
    return owner.isEmpty()
        || owner.equals(Optional.ofNullable(keys.get(how.above())))
        || how.above().isEmpty() && keys.size() == 1;
  }

  private Row measure(String key, String text) {
    var cells = new LinkedHashMap<String, Object>();
    cells.put(ItaMeasuresColumns.MEASURE, key);
    cells.put(ItaMeasuresColumns.AREA, area);
    cells.put(ItaMeasuresColumns.MEASURE + THAI, text);
    cells.put("responsible_th", above[0]);
    var bare = above[1].replaceAll("\\(.*?\\)", "").strip();
    var period = PeriodCell.read(bare.isEmpty() ? above[1] : bare, year, day -> Optional.empty());
    period.ifPresent(
        days -> {
          cells.put(ItaMeasuresColumns.START_DATE, days.start());
          cells.put(ItaMeasuresColumns.END_DATE, days.end());
        });
    if (period.isEmpty() && !above[1].isEmpty()) {
      problems.add(Rule.IMPORT_TEXT_UNSURE, Location.of(file), above[1]);
    }
    cells.put(ItaMeasuresColumns.MONITORING + THAI, above[2]);
    cells.put(ItaMeasuresColumns.REPORTING, reporting(Spaces.removed(above[2])));
    return row(year, cells);
  }

  private static String reporting(String monitoring) {
    boolean isYearly = monitoring.contains("สิ้นปี") || monitoring.contains("รายปี");
    return monitoring.contains("ไตรมาส") ? "quarterly" : isYearly ? "annual" : "";
  }
}
