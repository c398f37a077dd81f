package org.prongsai.fuzz;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.prongsai.problem.Problems;

/** Hands inputs of a kind to the program, one after the other, and remembers what went wrong. */
final class FuzzRun {

  private static final int SECONDS = 10;
  private static final int MOST_SECONDS = 120;
  private static final int TWICE_EACH = 8;
  private static final int SHOWN = 3_000;

  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  private final String name;
  private final FuzzKind kind;
  private final long seed;
  private final Map<String, String> faults = new LinkedHashMap<>();
  private volatile long texts;
  private volatile int next;
  private volatile Thread worker;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          task -> {
            worker = new Thread(task, "fuzz");
            worker.setDaemon(true);
            return worker;
          });

  FuzzRun(String name, FuzzKind kind, long seed) {
    this.name = name;
    this.kind = kind;
    this.seed = seed;
  }

  /** The faults found among these inputs, alike ones once. */
  List<String> of(int from, int to) {
    boolean isAlive = true;
    for (int input = from; input < to && isAlive; input++) {
      isAlive = ask(input);
      next = input + 1;
    }
    thread.shutdownNow();
    return List.copyOf(faults.values());
  }

  /** How many odd texts were in them. */
  long texts() {
    return texts;
  }

  /** The input that comes next. */
  int next() {
    return next;
  }

  private boolean ask(int number) {
    var fuzz = new Fuzz(seed, number);
    var input = kind.make(fuzz);
    texts += Math.max(1, fuzz.texts());
    long before = worker == null ? 0 : CPU.getThreadCpuTime(worker.getId());
    var answer = thread.submit((Callable<Void>) () -> answer(input, number));
    try {
      answer.get(SECONDS, TimeUnit.SECONDS);
      return true;
    } catch (ExecutionException e) {
      var cause = e.getCause();
      var at =
          Arrays.stream(cause.getStackTrace())
              .filter(frame -> frame.getClassName().startsWith("org.prongsai"))
              .findFirst();
      remember(cause.getClass() + " " + at.map(Object::toString).orElse(""), number, input, cause);
      return true;
    } catch (TimeoutException e) {
      return ends(answer, number, input, before);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether it ends at all. A machine that is busy with other work, or starts, is no fault. */
  private boolean ends(Future<Void> answer, int number, byte[] input, long before) {
    boolean isSlow = false;
    while (!answer.isDone()) {
      long seconds = (CPU.getThreadCpuTime(worker.getId()) - before) / 1_000_000_000;
      if (seconds >= SECONDS && !isSlow) {
        isSlow = true;
        var slow = new Throwable("more than " + SECONDS + " s");
        slow.setStackTrace(worker.getStackTrace());
        remember("slow " + number, number, input, slow);
      }
      if (seconds > MOST_SECONDS) {
        return false;
      }
      LockSupport.parkNanos(100_000_000);
    }
    return true;
  }

  private Void answer(byte[] input, int number) throws Exception {
    var problems = kind.read(input);
    MessageCheck.fault(problems, input).ifPresent(this::fail);
    if (number % TWICE_EACH == 0) {
      Problems again = kind.read(input);
      if (!problems.sorted().equals(again.sorted())) {
        fail("not the same again: " + problems.sorted() + "\n" + again.sorted());
      }
    }
    return null;
  }

  private void fail(String fault) {
    throw new AssertionError(fault);
  }

  private void remember(String alike, int number, byte[] input, Throwable cause) {
    var key = cause instanceof AssertionError ? signature(cause.getMessage()) : alike;
    if (faults.containsKey(key) || faults.size() > 50) {
      return;
    }
    var said = new StringWriter();
    cause.printStackTrace(new PrintWriter(said));
    var shown = new String(input, StandardCharsets.UTF_8);
    var fault =
        "%s -Dprongsai.fuzz.seed=%d -Dprongsai.fuzz.input=%d: %s%n--- input of %d bytes%n%s%n---"
            .formatted(name, seed, number, cut(said.toString()), input.length, cut(shown));
    faults.put(key, fault);
    System.out.println(fault);
  }

  private static String signature(String message) {
    return message.replaceAll("(?s):.*rule=", " ").replaceAll("(?s)(,|\n).*", "");
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(SHOWN, text.length()));
  }
}
