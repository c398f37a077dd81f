package org.prongsai.model;

import java.util.Optional;
import org.prongsai.text.FiscalYear;

/**
 * A file of a dataset, as published.
 *
 * @param dataset id of the dataset
 * @param format such as CSV
 * @param year the one year that it holds, or all
 * @param path path in the output folder
 * @param size bytes
 * @param sha256 checksum in hexadecimal
 */
public record Distribution(
    String dataset,
    String format,
    Optional<FiscalYear> year,
    String path,
    long size,
    String sha256) {

  /** The format of the twin of a CSV file that is meant for programs. */
  public static final String PLAIN = "PLAIN";

  /** Path of the twin of a CSV file. */
  public static String plain(String csv) {
    int name = csv.lastIndexOf('/') + 1;
    return csv.substring(0, name) + "plain/" + csv.substring(name);
  }

  /** Whether it is the twin of a CSV file for programs, which pages do not list. */
  public boolean isPlain() {
    return format.equals(PLAIN);
  }
}
