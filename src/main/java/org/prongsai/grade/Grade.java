package org.prongsai.grade;

import java.util.List;
import org.prongsai.grade.sheet.Fault;

/**
 * How well a machine can read a file.
 *
 * @param kind what the file is
 * @param faults what stands in the way, in the order of the file; of each kind at most one for the
 *     file, a sheet or a column of a sheet
 */
public record Grade(Readability kind, List<Fault> faults) {

  public Grade {
    faults = List.copyOf(faults);
  }
}
