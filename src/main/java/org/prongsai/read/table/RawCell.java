package org.prongsai.read.table;

import org.prongsai.problem.Location;

/**
 * A cell as found in the file, not yet validated.
 *
 * @param text its text, surrounding white space removed; empty for an empty cell
 * @param location where it stands
 * @param kind how the file holds it
 */
public record RawCell(String text, Location location, Kind kind) {

  /** A spreadsheet knows numbers and dates; a CSV file holds text only. */
  public enum Kind {
    TEXT,
    /** A number of a spreadsheet: the text is its plain decimal form. */
    NUMBER,
    /** A date of a spreadsheet: the text is ISO 8601. */
    DATE,
    BOOLEAN
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }
}
