package org.prongsai.model;

import java.time.YearMonth;
import java.util.Optional;
import org.prongsai.text.FiscalYear;

/**
 * A published file beside the data: a dataset in a form that an authority or a standard prescribes,
 * or an empty template to fill in.
 *
 * @param kind {@code template}, the id of a form such as {@code nacc-18}, {@code ocds} or {@code
 *     ocds-shaped}
 * @param format such as XLSX
 * @param year the year that it holds, where it holds one
 * @param month the month of that year, where it holds only that
 * @param path path in the output folder
 * @param size bytes
 * @param sha256 checksum in hexadecimal
 */
public record CompanionFile(
    String dataset,
    String kind,
    String format,
    Optional<FiscalYear> year,
    Optional<YearMonth> month,
    String path,
    long size,
    String sha256) {

  /** An empty form to fill in. */
  public static final String TEMPLATE = "template";

  /** A file that is still to be written: its size and checksum are not known. */
  public static CompanionFile planned(
      String dataset, String kind, String format, Optional<FiscalYear> year, String path) {
    return new CompanionFile(dataset, kind, format, year, Optional.empty(), path, 0, "");
  }

  /** The same file, which holds a month. */
  public CompanionFile ofMonth(YearMonth only) {
    return new CompanionFile(dataset, kind, format, year, Optional.of(only), path, size, sha256);
  }

  /** The same file, written. */
  public CompanionFile written(long bytes, String checksum) {
    return new CompanionFile(dataset, kind, format, year, month, path, bytes, checksum);
  }

  /** Whether it is a form to fill in, and holds no data. */
  public boolean isTemplate() {
    return kind.equals(TEMPLATE);
  }
}
