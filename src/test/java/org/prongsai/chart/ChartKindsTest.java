package org.prongsai.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prongsai.page.Chart;
import org.prongsai.page.Phrase;

/** Where each kind of chart puts its shapes: as usual, with ties, of one value and of none. */
class ChartKindsTest {

  private static final Caption CAPTION =
      new Caption("id", "finding", "description", List.of(), List.of());

  private static Chart.Label label(String name) {
    return Chart.Label.of(Phrase.of(name), "");
  }

  private static Chart.Label label(String name, String value) {
    return Chart.Label.of(Phrase.of(name), value);
  }

  private static BigDecimal number(String digits) {
    return new BigDecimal(digits);
  }

  private static List<String> names(Chart chart) {
    return chart.panels().stream().map(panel -> panel.label().name().text()).toList();
  }

  private static DotPlot.Dot dot(String name, String value, DotPlot.Mark... marks) {
    return new DotPlot.Dot(label(name), number(value), "dot", List.of(marks));
  }

  @Test
  void dotsAreSortedAndTiesKeepTheirOrder() {
    var plot = DotPlot.of(List.of(dot("a", "99"), dot("b", "80"), dot("c", "99")));
    assertEquals(List.of("b", "a", "c"), names(plot.chart(CAPTION, BigDecimal::toPlainString)));
  }

  @Test
  void aMarkStandsInItsOwnRowAlone() {
    var mark = new DotPlot.Mark(number("85"), "mark");
    var chart =
        DotPlot.of(List.of(dot("total", "94", mark), dot("part", "80")))
            .chart(CAPTION, BigDecimal::toPlainString);
    var rows =
        chart.panels().stream()
            .filter(row -> row.lines().stream().anyMatch(line -> line.look().equals("mark")));
    assertEquals(List.of("total"), rows.map(row -> row.label().name().text()).toList());
    assertEquals(
        List.of("70", "80", "90", "100"),
        chart.axis().texts().stream().map(Chart.Text::words).toList());
  }

  private static List<String> texts(Chart.Panel panel) {
    return panel.texts().stream()
        .map(text -> text.look() + " " + text.x() + " " + text.words())
        .toList();
  }

  @Test
  void aFigureStandsBesideItsMark() {
    var dot = new DotPlot.Dot(label("b", "85.00").withTone("low"), number("85"), "low", List.of());
    var dots = DotPlot.of(List.of(dot)).chart(CAPTION, BigDecimal::toPlainString);
    assertEquals(List.of("at-low 25% 85.00"), texts(dots.panels().get(0)));
    var bar =
        new Bars.Bar(label("a", "5 baht"), Optional.of(number("5")), Optional.of(number("10")));
    var bars = Bars.of(List.of(bar)).chart(CAPTION, BigDecimal::toPlainString);
    assertEquals(List.of("at 100% 5 baht"), texts(bars.panels().get(0)));
    var share = new SharesOfWhole.Share(label("s", "40%"), number("40"), number("60"), "fill");
    var shares = new SharesOfWhole(List.of(share)).chart(CAPTION, BigDecimal::toPlainString);
    assertEquals(List.of("at 40% 40%"), texts(shares.panels().get(0)));
    var points = List.of(new Strips.Point(number("95"), "dot"));
    var strips = Strips.of(List.of(new Strips.Strip(label("s", "95.00"), points)));
    var strip = strips.chart(CAPTION, BigDecimal::toPlainString).panels().get(0);
    assertEquals(List.of("at 50% 95.00"), texts(strip));
  }

  @Test
  void theScaleHasALineAtEachOfItsNumbers() {
    var axis = DotPlot.of(List.of(dot("a", "95"))).chart(CAPTION, BigDecimal::toPlainString).axis();
    assertEquals(
        axis.texts().stream().map(Chart.Text::x).toList(),
        axis.lines().stream().map(Chart.Line::x1).toList());
  }

  @Test
  void aFirstNumberOfSeveralLettersStandsInsideTheDrawing() {
    var share = new SharesOfWhole.Share(label("s", "40%"), number("40"), number("60"), "fill");
    var axis =
        new SharesOfWhole(List.of(share))
            .chart(CAPTION, tick -> tick.toPlainString() + "%")
            .axis()
            .texts();
    assertEquals(
        "first 0% 0%", axis.get(0).look() + " " + axis.get(0).x() + " " + axis.get(0).words());
    assertEquals("second", axis.get(1).look());
  }

  private static Chart.Panel strip(String... values) {
    var points = Stream.of(values).map(value -> new Strips.Point(number(value), "dot")).toList();
    return Strips.of(List.of(new Strips.Strip(label("strip"), points)))
        .chart(CAPTION, BigDecimal::toPlainString)
        .panels()
        .get(0);
  }

  @Test
  void pointsOfOneScoreArePiledUp() {
    var tied = strip("100", "100", "100", "72.5");
    assertEquals(4, tied.signs().size());
    assertEquals(4, tied.signs().stream().distinct().count());
    assertTrue(tied.height() > strip("72.5", "100").height());
    assertEquals(List.of(), strip().signs());
    assertEquals(1, strip("99").signs().size());
  }

  private static Slope.Series series(String... values) {
    var points =
        Stream.of(values)
            .map(
                value ->
                    value.isEmpty()
                        ? Optional.<Slope.Point>empty()
                        : Optional.of(new Slope.Point(number(value), value, "dot")))
            .toList();
    return new Slope.Series(
        label("series"),
        points,
        points.stream().map(point -> false).toList(),
        points.stream().map(point -> Optional.<BigDecimal>empty()).toList());
  }

  private static Slope slope(Slope.Series... series) {
    return Slope.of(List.of("2566", "2567", "2568"), List.of(series));
  }

  @Test
  void aLineNeedsTwoScoresInYearsThatFollowEachOther() {
    assertEquals(1, slope(series("", "94", ""), series("90", "91", "92")).series().size());
    var gap = slope(series("90", "", "92")).chart(CAPTION).panels().get(0);
    assertEquals(2, gap.signs().size());
    assertTrue(gap.lines().stream().noneMatch(line -> line.look().equals("join")));
    assertEquals(List.of(), slope(series("", "", "")).series());
  }

  @Test
  void theHighestColumnHasItsSumAndNothingIsNotTheSameAsNotKnown() {
    var columns =
        List.of(
            new Columns.Column("a", Optional.of(number("5")), "unknown"),
            new Columns.Column("b", Optional.of(number("5")), "unknown"),
            new Columns.Column("c", Optional.of(number("0")), "unknown"),
            new Columns.Column("d", Optional.empty(), "unknown"),
            new Columns.Column("e", Optional.empty(), Columns.GAP));
    var panel =
        Columns.of(columns)
            .chart(CAPTION, BigDecimal::toPlainString, BigDecimal::toPlainString)
            .panels()
            .get(0);
    assertEquals(
        List.of("fill", "fill", "gap"), panel.boxes().stream().map(Chart.Box::look).toList());
    assertEquals(List.of("none", "unknown"), panel.signs().stream().map(Chart.Sign::look).toList());
    assertEquals(
        1,
        panel.texts().stream()
            .filter(text -> text.words().equals("5") && text.look().startsWith("value"))
            .count());
  }

  @Test
  void aPartStandsInTheFrameOfItsWhole() {
    var bars =
        List.of(
            new Bars.Bar(label("a"), Optional.of(number("50")), Optional.of(number("200"))),
            new Bars.Bar(label("b"), Optional.empty(), Optional.empty()));
    var chart = Bars.of(bars).chart(CAPTION, BigDecimal::toPlainString);
    assertEquals(
        List.of("frame 100%", "fill 25%"),
        chart.panels().get(0).boxes().stream().map(box -> box.look() + " " + box.width()).toList());
    assertEquals(List.of(), chart.panels().get(1).boxes());
  }

  @Test
  void allSharesBeginAtZeroAndTheShareSoFarIsBelow() {
    var chart =
        new SharesOfWhole(
                List.of(
                    new SharesOfWhole.Share(label("a"), number("60.25"), number("60.25"), "fill"),
                    new SharesOfWhole.Share(label("b"), number("30.25"), number("90.50"), "rest")))
            .chart(CAPTION, BigDecimal::toPlainString);
    var boxes =
        chart.panels().get(1).boxes().stream()
            .map(box -> box.look() + " " + box.x() + " " + box.width())
            .toList();
    assertEquals(List.of("so-far 0% 90.5%", "rest 0% 30.25%"), boxes);
  }

  @Test
  void aQuarterThatIsNotDueHasNoCellAndTheDayItsPlace() {
    var first = LocalDate.of(2024, 10, 1);
    var last = LocalDate.of(2025, 9, 30);
    assertEquals(Optional.empty(), Quarters.over(first, last, last.plusDays(1)));
    assertEquals(Optional.empty(), Quarters.over(first, last, first.minusDays(1)));
    assertEquals(Optional.of(number("100.00")), Quarters.over(first, last, last));
    var chart =
        new Quarters(
                List.of(new Quarters.Row(label("m"), List.of("done", "missing", "", ""))),
                List.of("1", "2", "3", "4"),
                Quarters.over(first, last, LocalDate.of(2025, 3, 31)))
            .chart(CAPTION);
    assertEquals(2, chart.panels().get(0).boxes().size());
    assertEquals("49.86%", chart.panels().get(0).lines().get(0).x1());
  }
}
