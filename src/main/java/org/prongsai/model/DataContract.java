package org.prongsai.model;

/**
 * The contract between the published files and those who read them: dataset ids, addresses and
 * column names. Every metadata file names its version.
 */
public final class DataContract {

  /** Grows only when an id, an address or a column that was published changes its meaning. */
  public static final int VERSION = 1;

  private DataContract() {}
}
