package org.prongsai.model;

/** Is told of the progress of the long steps of a run. */
@FunctionalInterface
public interface ProgressListener {

  /** Hears nothing. */
  ProgressListener NONE = (step, file, rows) -> {};

  /** Rows between two calls. */
  int EVERY = 10_000;

  /** What is done: with rows, and for {@link #PACK} with megabytes of 1,000,000 bytes. */
  enum Step {
    READ,
    WRITE,
    PACK,
    CHECK
  }

  /** So many rows or megabytes of a file are done. Threads may call at the same time. */
  void done(Step step, String file, long count);
}
