package org.prongsai.importer.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.prongsai.columns.ItaMeasureStepsColumns;
import org.prongsai.columns.ItaMeasuresColumns;
import org.prongsai.importer.cell.CellNormaliser;
import org.prongsai.importer.cell.PeriodCell;
import org.prongsai.importer.plan.NumberedTexts.Numbered;
import org.prongsai.importer.word.WordBlock.Grid;
import org.prongsai.model.Field;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.read.SourceReader;
import org.prongsai.read.table.RawCell;
import org.prongsai.settings.DatasetParser;
import org.prongsai.text.FiscalYear;
import org.prongsai.text.Spaces;
import org.prongsai.text.ThaiDigits;
import org.prongsai.validate.cell.CellParser;

/** Reads the tables of measures: what is to be done, how, by whom, when, and how it is followed. */
final class MeasuresGrid {

  private static final String THAI = "_th";
  private static final String MEASURE = "^มาตรการ";
  private static final String STEPS = "ขั้นตอน|วิธีการ";
  private static final String AREA = "^(?:ประเด็น(?:การ(?:ประเมิน|วิเคราะห์))?|หัวข้อ|ด้าน)$";
  private static final int UNKNOWN = -1;

  private final FiscalYear year;
  private final AreaNames areas;
  private final String file;
  private final Problems problems;
  private final List<Row> measures = new ArrayList<>();
  private final List<Row> steps = new ArrayList<>();
  private final Map<Integer, String> names = new TreeMap<>();
  private final Field day;
  private Map<String, String> keys = Map.of();
  private int area;

  MeasuresGrid(FiscalYear year, AreaNames areas, String file, Problems problems) {
    this.year = year;
    this.areas = areas;
    this.file = file;
    this.problems = problems;
    var dataset =
        new DatasetParser(new Problems())
            .parse("ita-measures", SourceReader.shipped("ita-measures"), false);
    this.day = dataset.field(ItaMeasuresColumns.START_DATE).orElseThrow();
  }

  /** Whether a table has the columns of measures. */
  static boolean is(Grid grid) {
    return AnalysisGrid.column(grid, MEASURE).isPresent()
        && AnalysisGrid.column(grid, STEPS).isPresent();
  }

  /** The lines of a table that name areas: rows from edge to edge, or a column of their own. */
  static List<String> areasOf(Grid grid) {
    int column = AnalysisGrid.column(grid, AREA).orElse(-1);
    return IntStream.range(1, grid.rows().size())
        .mapToObj(at -> grid.across(at).orElse(column < 0 ? "" : grid.text(at, column)))
        .map(Spaces::single)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  List<Row> measures() {
    return measures;
  }

  List<Row> steps() {
    return steps;
  }

  /** The areas of the measures as the document names them. */
  Map<Integer, String> names() {
    return names;
  }

  /**
   * Reads a table.
   *
   * @param heading that stands above it, for one that names no area itself; empty where none does
   */
  void read(Grid grid, String heading) {
    int what = AnalysisGrid.column(grid, MEASURE).orElseThrow();
    int how = AnalysisGrid.column(grid, STEPS).orElseThrow();
    int column = AnalysisGrid.column(grid, AREA).orElse(-1);
    if (!heading.isEmpty() && areasOf(grid).isEmpty()) {
      enter(heading);
    }
    for (int at = 1; at < grid.rows().size(); at++) {
      var across = grid.across(at).map(Spaces::single);
      if (across.isPresent()) {
        enter(across.get());
        continue;
      }
      var named = column < 0 ? "" : Spaces.single(grid.merged(at, column));
      var first = Spaces.single(grid.text(at, what));
      if (!named.isEmpty() && !grid.at(at, column).equals(grid.at(at - 1, column))) {
        enter(named);
      } else if (column >= 0 && named.isEmpty() && area > 0 && !isOfArea(first)) {
        area = 0;
      }
      if (area == 0) {
        areas.refuse(first);
        area = UNKNOWN;
      } else if (area != UNKNOWN) {
        row(grid, at, what, how);
      }
    }
  }

  /** Whether the number of a measure, such as 1.2, says that it is of the area before it. */
  private boolean isOfArea(String measure) {
    return ThaiDigits.toAscii(measure).startsWith(area + ".");
  }

  private void enter(String line) {
    area = areas.of(line).orElse(UNKNOWN);
    if (area == UNKNOWN) {
      areas.refuse(line);
    } else {
      names.putIfAbsent(area, AreaNames.bare(line));
    }
  }

  private void row(Grid grid, int at, int what, int how) {
    var whats = NumberedTexts.of(grid.text(at, what));
    if (!whats.isEmpty() || grid.merged(at, what).isEmpty()) {
      keys = new LinkedHashMap<>();
    }
    for (var measure : whats) {
      long number =
          1 + measures.stream().filter(m -> m.whole(ItaMeasuresColumns.AREA) == area).count();
      var key = "m" + area + "." + number;
      keys.put(measure.number(), key);
      measures.add(
          measure(
              Map.of(
                  ItaMeasuresColumns.MEASURE,
                  key,
                  ItaMeasuresColumns.MEASURE + THAI,
                  measure.text(),
                  "responsible_th",
                  beside(grid, at, "ผู้รับผิดชอบ|หน่วยงาน"),
                  ItaMeasuresColumns.MONITORING + THAI,
                  beside(grid, at, "ติดตาม|ประเมินผล|รายงาน")),
              beside(grid, at, "ระยะเวลา")));
    }
    steps(NumberedTexts.of(grid.text(at, how)));
  }

  /** What a row says in another column; what stands in the row above is not of this one. */
  private static String beside(Grid grid, int at, String heading) {
    return AnalysisGrid.column(grid, heading)
        .map(column -> Spaces.single(grid.merged(at, column)))
        .orElse("");
  }

  private void steps(List<Numbered> hows) {
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
      steps.add(PlanRows.row(year, cells));
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

  private Row measure(Map<String, Object> said, String when) {
    var cells = new LinkedHashMap<>(said);
    cells.put(ItaMeasuresColumns.AREA, area);
    var bare = when.replaceAll("\\(.*?\\)", "").strip();
    var period = PeriodCell.read(bare.isEmpty() ? when : bare, year, this::day);
    period.ifPresent(
        days -> {
          cells.put(ItaMeasuresColumns.START_DATE, days.start());
          cells.put(ItaMeasuresColumns.END_DATE, days.end());
        });
    if (period.isEmpty() && !when.isEmpty()) {
      problems.add(Rule.IMPORT_TEXT_UNSURE, Location.of(file), when);
    }
    var monitoring = said.get(ItaMeasuresColumns.MONITORING + THAI).toString();
    cells.put(ItaMeasuresColumns.REPORTING, reporting(Spaces.removed(monitoring)));
    return PlanRows.row(year, cells);
  }

  private Optional<LocalDate> day(String text) {
    var cell = new RawCell(CellNormaliser.day(text), Location.of(file), RawCell.Kind.TEXT);
    return new CellParser().parse(day, cell, new Problems()).map(v -> ((Value.Day) v).day());
  }

  private static String reporting(String monitoring) {
    boolean isYearly = monitoring.contains("สิ้นปี") || monitoring.contains("รายปี");
    return monitoring.contains("ไตรมาส") ? "quarterly" : isYearly ? "annual" : "";
  }
}
