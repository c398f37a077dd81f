package org.prongsai.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LimitedTextTest {

  private static final Pattern NUMBERS = Pattern.compile("^[0-9]+(\\.[0-9]+)*$");

  @Test
  void fitsAsAnyTextDoes() {
    assertTrue(LimitedText.fits(NUMBERS, "1.2.3"));
    assertFalse(LimitedText.fits(NUMBERS, "1.2.3."));
  }

  @Test
  void doesNotFitWhereThePatternWouldUseUpTheStack() {
    assertFalse(LimitedText.fits(NUMBERS, "1" + ".1".repeat(1_000_000)));
  }

  @Test
  void doesNotFitWhereThePatternWouldTakeForEver() {
    var endless = Pattern.compile("(a+b?)+c");
    assertTimeout(
        Duration.ofSeconds(10), () -> assertFalse(LimitedText.fits(endless, "a".repeat(100))));
  }
}
