package org.prongsai.model;

/**
 * The version of the data contract, which fixes dataset ids, addresses and column names for users
 * of the published files. Every metadata file names it.
 */
public final class DataContract {

  /** Grows only when an id, an address or a column that was published changes its meaning. */
  public static final int VERSION = 2;

  private DataContract() {}
}
