package org.prongsai.model;

import java.util.Optional;
import org.prongsai.text.FiscalYear;

/**
 * A published file that holds a dataset in the form that somebody asks for, or an empty one to fill
 * in; not the data itself.
 *
 * @param kind {@code template}, the id of a form such as {@code nacc-18}, {@code ocds} or {@code
 *     ocds-shaped}
 * @param format such as XLSX
 * @param year the year that it holds, where it holds one
 * @param path path in the output folder
 * @param size bytes
 */
public record CompanionFile(
    String dataset, String kind, String format, Optional<FiscalYear> year, String path, long size) {

  /** An empty form to fill in. */
  public static final String TEMPLATE = "template";

  public CompanionFile withSize(long bytes) {
    return new CompanionFile(dataset, kind, format, year, path, bytes);
  }
}
