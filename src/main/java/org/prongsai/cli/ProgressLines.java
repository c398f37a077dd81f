package org.prongsai.cli;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.prongsai.model.ProgressListener;
import org.prongsai.text.MessageBundle;

/**
 * Prints the progress of long steps, one line at a time and not too often. Plain lines, so that a
 * log of them can be read as well.
 */
final class ProgressLines implements ProgressListener {

  private static final long PAUSE = TimeUnit.SECONDS.toNanos(2);

  private final PrintWriter err;
  private final MessageBundle words;
  private final LongSupplier nanos;
  private final Map<String, Long> said = new HashMap<>();

  /**
   * @param nanos a clock that only goes on
   */
  ProgressLines(PrintWriter err, MessageBundle words, LongSupplier nanos) {
    this.err = err;
    this.words = words;
    this.nanos = nanos;
  }

  @Override
  public synchronized void done(Step step, String file, long count) {
    long now = nanos.getAsLong();
    var last = said.putIfAbsent(step + file, now);
    if (last != null && now - last >= PAUSE) {
      said.put(step + file, now);
      var key = "progress." + step.name().toLowerCase(Locale.ROOT);
      err.println(words.get(key, file, String.format(Locale.ROOT, "%,d", count)));
      err.flush();
    }
  }
}
