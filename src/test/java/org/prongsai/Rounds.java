package org.prongsai;

/**
 * How often a test with random input asks: a few times with a fixed seed in every {@code verify},
 * many times in {@code mvn verify -Plong}. See {@code docs/testing.md}.
 */
public final class Rounds {

  private Rounds() {}

  /** The first number in every run, the second in a long one. */
  public static int of(int everyRun, int longRun) {
    return Boolean.getBoolean("prongsai.long") ? longRun : everyRun;
  }
}
