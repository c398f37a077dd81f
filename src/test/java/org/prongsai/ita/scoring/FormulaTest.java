package org.prongsai.ita.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arithmetic in words, as the table of recomputed scores shows it. */
class FormulaTest {

  private static final String RULES = "s=o1 m=i1,i2,i3 u=i1*1,i2*2 total=s*60,m*40";
  private static final String SCORES = "o1=100 i1=99.33 i2=100.00 i3=100.00";

  private static final Assessment YEAR = MadeYear.assessed(RULES, SCORES);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          s     | o1 100 = 100.00
          m     | (i1 99.33 + i2 100.00 + i3 100.00) / 3 = 99.7766… → 99.78
          u     | 0.3333… × i1 99.33 + 0.6666… × i2 100.00 = 99.7766… → 99.78
          total | 0.60 × s 100.00 + 0.40 × m 99.7766… = 99.9106… → 99.91
          """)
  void writesOutHowAFigureIsComputed(String figure, String formula) {
    var arithmetic = YEAR.line(figure).orElseThrow().arithmetics().get(0);
    assertEquals(formula, Formula.of(arithmetic));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.00",
    "100, 100.00",
    "1/4, 0.25",
    "1/8, 0.125",
    "1/64, 0.015625",
    "1/128, 0.0078…",
    "2/3, 0.6666…"
  })
  void aNumberIsExactWhereSixDecimalsAreEnough(String number, String text) {
    assertEquals(text, Formula.number(BigFraction.parse(number)));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1.00, 1.00",
    "1/16, 0.0625, 0.0625",
    "1/32, 0.0312, 0.0313",
    "2/3, 0.6666, 0.6667"
  })
  void aBoundOfMoreThanFourDecimalsIsRoundedOutwards(String number, String low, String high) {
    var bound = BigFraction.parse(number);
    assertEquals(low, Formula.bound(bound, RoundingMode.DOWN).toPlainString());
    assertEquals(high, Formula.bound(bound, RoundingMode.UP).toPlainString());
  }

  @ParameterizedTest
  @CsvSource({
    "1, false, 2, false, 1.00 ≤ e8 ≤ 2.00",
    "1, true, 2, false, 1.00 < e8 ≤ 2.00",
    "1, false, 2, true, 1.00 ≤ e8 < 2.00",
    "1, false, 1, false, e8 = 1.00"
  })
  void boundsSayWhetherTheirEndsTakePart(
      int low, boolean lowOpen, int high, boolean highOpen, String text) {
    var range = new Interval(BigFraction.of(low), lowOpen, BigFraction.of(high), highOpen);
    assertEquals(text, Formula.between("e8", range));
  }
}
