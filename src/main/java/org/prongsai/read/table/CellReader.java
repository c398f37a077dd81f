package org.prongsai.read.table;

import java.util.regex.Pattern;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.read.table.FileRow.SheetCell;

/** Makes a raw cell of what a file holds, and refuses what cannot be meant as a value. */
record CellReader(String file, Problems problems) {

  // UTF-16 units that a cell of the workbooks that we publish can hold.
  private static final int MOST_CHARACTERS = 32_767;
  private static final int SHOWN = 200;

  // What a spreadsheet shows instead of a result; saved as CSV it is a text like any other. A row
  // of # stands for a number or a date in a column that was too narrow.
  private static final Pattern ERROR =
      Pattern.compile(
          "#(NULL!|DIV/0!|VALUE!|REF!|NAME\\?|NUM!|N/A|GETTING_DATA|SPILL!|CALC!|FIELD!"
              + "|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!)|#{3,}");

  /** The cell of a record in a column counted from 0; a refused one is empty. */
  RawCell read(FileRow record, int index, String field) {
    var found = record.cell(index);
    var location = Location.ofCell(file, record.line(), index + 1, record.row(), field);
    if (found.kind() != RawCell.Kind.TEXT) {
      return new RawCell(found.text(), location, found.kind());
    }
    var text = CellText.clean(found.text());
    if (found.isError() || (text.startsWith("#") && ERROR.matcher(text).matches())) {
      problems.add(Rule.CELL_IS_ERROR, location, text);
      return new RawCell("", location, RawCell.Kind.TEXT);
    }
    if (text.length() > MOST_CHARACTERS) {
      // Refused before anybody looks at all of it.
      var start = text.substring(0, SHOWN);
      problems.add(Rule.CELL_TOO_LONG, location, start, text.length(), MOST_CHARACTERS);
      return new RawCell("", location, RawCell.Kind.TEXT);
    }
    sayWhatIsHidden(found, text, location);
    return new RawCell(text, location, RawCell.Kind.TEXT);
  }

  private void sayWhatIsHidden(SheetCell found, String text, Location location) {
    var hidden = CellText.hidden(found.text());
    if (!hidden.isEmpty()) {
      problems.add(Rule.CONTROL_CHARACTER, location, hidden);
    } else if (CellText.isMended(found.text())) {
      problems.add(Rule.READ_AS, location, found.text(), text);
    }
  }
}
