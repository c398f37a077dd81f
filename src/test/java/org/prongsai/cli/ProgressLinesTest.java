package org.prongsai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.prongsai.model.ProgressListener.Step;

class ProgressLinesTest {

  private static final long SECOND = 1_000_000_000L;

  private final StringWriter said = new StringWriter();
  private final AtomicLong now = new AtomicLong(-5);
  private final ProgressLines progress =
      new ProgressLines(new PrintWriter(said), HelpWords.of("--lang", "en"), now::get);

  @Test
  void aShortStepSaysNothing() {
    progress.done(Step.READ, "a.csv", 10_000);
    now.addAndGet(2 * SECOND - 1);
    progress.done(Step.READ, "a.csv", 20_000);
    progress.done(Step.WRITE, "a.csv", 20_000);
    assertEquals("", said.toString());
  }

  @Test
  void aLongStepSaysEveryTwoSecondsHowFarItIs() {
    for (int i = 1; i <= 5; i++) {
      progress.done(Step.READ, "a.csv", i * 10_000L);
      now.addAndGet(SECOND);
    }
    progress.done(Step.WRITE, "b.json", 10_000);
    assertEquals(
        "a.csv: 30,000 rows read\na.csv: 50,000 rows read\n",
        said.toString().replace(System.lineSeparator(), "\n"));
  }
}
