package org.prongsai.model;

/** Hears how far the long steps of a run are; says nothing back. */
@FunctionalInterface
public interface Progress {

  /** Hears nothing. */
  Progress NONE = (step, file, rows) -> {};

  /** Rows between two calls. */
  int EVERY = 10_000;

  /** What is done with rows. */
  enum Step {
    READ,
    WRITE,
    CHECK
  }

  /**
   * So many rows of a file are done. Threads may call at the same time.
   *
   * @param file path relative to the site or the output folder
   */
  void rows(Step step, String file, long rows);
}
