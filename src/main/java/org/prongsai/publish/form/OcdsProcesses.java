package org.prongsai.publish.form;

import static org.prongsai.columns.ProcurementColumns.*;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.prongsai.model.Row;
import org.prongsai.text.Spaces;

/**
 * Which contracting process a purchase belongs to. Its id is that of the thing and depends on no
 * other row: the e-GP number, else the number of its contract with the id of the purchase, else
 * that id alone. Offices number orders to buy and orders to hire each from 1, so that a contract
 * number by itself may be that of two purchases.
 *
 * @param projects e-GP numbers of several purchases
 * @param newest the newest date of all
 */
record OcdsProcesses(Set<String> projects, LocalDate newest) {

  /** Reads all purchases of a year; kept are the numbers alone. */
  static OcdsProcesses of(List<Row> rows, LocalDate atLeast) {
    var seen = new HashSet<Long>();
    var projects = new HashSet<String>();
    var newest = atLeast;
    for (var row : rows) {
      var project = row.text(EGP_PROJECT_NO);
      if (!project.isEmpty() && !seen.add(Long.parseLong(project))) {
        projects.add(project);
      }
      var day = date(row);
      newest = day.isAfter(newest) ? day : newest;
    }
    return new OcdsProcesses(projects, newest);
  }

  /** Whether other purchases are of the same process. */
  boolean isShared(Row row) {
    return projects.contains(row.text(EGP_PROJECT_NO));
  }

  /** The process of a purchase, without prefix and agency. */
  static String id(Row row) {
    if (!row.text(EGP_PROJECT_NO).isEmpty()) {
      return row.text(EGP_PROJECT_NO);
    }
    var contract = Spaces.removed(row.text(CONTRACT_NO));
    return contract.isEmpty() ? row.text(PURCHASE_ID) : contract + "-" + row.text(PURCHASE_ID);
  }

  /** The day of the contract; where none is recorded, the first on which it may have been. */
  static LocalDate date(Row row) {
    return row.day(CONTRACT_SIGNED_DATE).orElseGet(() -> row.year().start());
  }
}
