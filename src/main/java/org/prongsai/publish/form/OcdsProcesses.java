package org.prongsai.publish.form;

import static org.prongsai.columns.ProcurementColumns.*;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.prongsai.model.Row;
import org.prongsai.text.Spaces;

/**
 * Which contracting process a purchase belongs to. Its id is that of the thing and not of its place
 * in the table: the e-GP number, else the number of its contract, else the id of the purchase.
 *
 * @param projects e-GP numbers of several purchases
 * @param contracts hashes of the contract numbers of several purchases: offices number orders to
 *     buy and orders to hire each from 1
 * @param newest the newest date of all
 */
record OcdsProcesses(Set<String> projects, Set<Long> contracts, LocalDate newest) {

  /** Reads all purchases of a year; kept are the numbers alone. */
  static OcdsProcesses of(List<Row> rows, LocalDate atLeast) {
    var seen = new HashSet<Long>();
    var projects = new HashSet<String>();
    var contracts = new HashSet<Long>();
    var newest = atLeast;
    for (var row : rows) {
      var project = row.text(EGP_PROJECT_NO);
      if (project.isEmpty() && !row.text(CONTRACT_NO).isEmpty() && !seen.add(contract(row))) {
        contracts.add(contract(row));
      } else if (!project.isEmpty() && !seen.add(Long.parseLong(project))) {
        projects.add(project);
      }
      var day = date(row);
      newest = day.isAfter(newest) ? day : newest;
    }
    return new OcdsProcesses(projects, contracts, newest);
  }

  /** Whether other purchases are of the same process. */
  boolean isShared(Row row) {
    return projects.contains(row.text(EGP_PROJECT_NO));
  }

  /** The process of a purchase, without prefix and agency. */
  String id(Row row) {
    if (!row.text(EGP_PROJECT_NO).isEmpty()) {
      return row.text(EGP_PROJECT_NO);
    }
    boolean isNumbered = !row.text(CONTRACT_NO).isEmpty() && !contracts.contains(contract(row));
    return isNumbered
        ? row.year() + "-" + Spaces.removed(row.text(CONTRACT_NO))
        : row.text(PURCHASE_ID);
  }

  /** The day of the contract; where none is recorded, the first on which it may have been. */
  static LocalDate date(Row row) {
    return row.day(CONTRACT_SIGNED_DATE).orElseGet(() -> row.year().start());
  }

  private static long contract(Row row) {
    var number = Spaces.removed(row.text(CONTRACT_NO)).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(number).getMostSignificantBits();
  }
}
