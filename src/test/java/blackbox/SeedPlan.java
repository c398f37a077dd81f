package blackbox;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The plan of measures, parsed from the source document. */
final class SeedPlan {

  private static final String TABLE = "มาตรการ/แนวทาง\t";
  private static final List<String> MONTHS =
      List.of(
          "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.",
          "ธ.ค.");
  private static final Pattern PERIOD =
      Pattern.compile("(\\S+) ([๐-๙]{2}) – (\\S+) ([๐-๙]{2}) \\(ตลอดปีงบประมาณ\\)");
  private static final Pattern YEAR = Pattern.compile("ประจำปีงบประมาณ พ\\.ศ\\.([๐-๙]{4})\\*\\*");
  private static final int CENTURY_BE = 2500;
  private static final int BE_TO_CE = 543;

  /** One measure. */
  record Measure(
      String id,
      String area,
      String text,
      String responsible,
      LocalDate start,
      LocalDate end,
      String monitoring,
      String reporting) {}

  /** One step; the basis says whether its number ties it to the measure or its place in the row. */
  record Step(
      String id, String area, String printedNumber, String measure, String basis, String text) {}

  private final String year;
  private final List<Measure> measures = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();
  private String area = "";
  private int measuresOfArea;
  private int stepsOfArea;

  SeedPlan(Seed seed) {
    int from = seed.firstLine(TABLE);
    this.year = year(seed, from);
    int end = seed.firstLine("๔. ข้อจำกัด");
    for (int line = from; line < end; line++) {
      if (seed.isTableRow(line) && !seed.read().get(line).startsWith(TABLE)) {
        addRow(seed.row(line).read());
      }
    }
  }

  /** The year of the heading above the plan. */
  private static String year(Seed seed, int before) {
    for (int line = before; line >= 0; line--) {
      var heading = YEAR.matcher(seed.read().get(line));
      if (heading.find()) {
        return Folded.of(heading.group(1));
      }
    }
    throw new AssertionError("no heading above the plan names its year");
  }

  private void addRow(List<String> cells) {
    if (cells.subList(1, cells.size()).stream().allMatch(String::isEmpty)) {
      area = PrintedList.of(cells.get(0)).get(0).number();
      measuresOfArea = 0;
      stepsOfArea = 0;
      return;
    }
    var ofRow = new ArrayList<String>();
    for (var entry : PrintedList.of(cells.get(0))) {
      measuresOfArea++;
      ofRow.add("m" + area + "." + entry.number());
      measures.add(measure(entry.text(), cells));
    }
    int block = 0;
    int before = 0;
    for (var entry : PrintedList.of(cells.get(1))) {
      stepsOfArea++;
      int last = Integer.parseInt(entry.number().replaceFirst(".*[.]", ""));
      block += last <= before ? 1 : 0; // the numbers start again: the next measure of the row
      before = last;
      var tied = tied(entry.number(), ofRow);
      steps.add(
          new Step(
              "s" + area + "." + stepsOfArea,
              area,
              entry.number(),
              tied.isEmpty() ? ofRow.get(block) : tied,
              tied.isEmpty() ? "reading" : "stated",
              entry.text()));
    }
  }

  private Measure measure(String text, List<String> cells) {
    var period = period(cells.get(3));
    var monitoring = cells.get(4);
    return new Measure(
        "m" + area + "." + measuresOfArea,
        area,
        text,
        cells.get(2),
        month(period, 1).atDay(1),
        month(period, 3).atEndOfMonth(),
        monitoring,
        Folded.of(monitoring).contains("ไตรมาส") ? "quarterly" : "annual");
  }

  /**
   * A step numbered 2.1 belongs to measure 2 if that stands in its row; a step numbered 1 belongs
   * to the only measure of its row.
   */
  private String tied(String number, List<String> measuresOfRow) {
    if (number.contains(".")) {
      var measure = "m" + area + "." + number.substring(0, number.indexOf('.'));
      return measuresOfRow.contains(measure) ? measure : "";
    }
    return measuresOfRow.size() == 1 ? measuresOfRow.get(0) : "";
  }

  private static Matcher period(String cell) {
    var period = PERIOD.matcher(cell);
    if (!period.matches()) {
      throw new AssertionError("not a period: " + cell);
    }
    return period;
  }

  private static YearMonth month(Matcher period, int group) {
    int month = MONTHS.indexOf(period.group(group)) + 1;
    int year = CENTURY_BE + Integer.parseInt(Folded.of(period.group(group + 1))) - BE_TO_CE;
    return YearMonth.of(year, month);
  }

  String year() {
    return year;
  }

  List<Measure> measures() {
    return List.copyOf(measures);
  }

  List<Step> steps() {
    return List.copyOf(steps);
  }
}
