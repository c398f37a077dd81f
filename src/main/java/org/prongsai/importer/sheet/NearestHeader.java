package org.prongsai.importer.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.prongsai.problem.Location;

/**
 * The row of a sheet that is most like a header where none was found: what an officer has to look
 * at.
 *
 * @param row as the spreadsheet shows it
 * @param unknown its headings that are not known
 * @param place of the first of them, else of the sheet
 */
public record NearestHeader(int row, List<String> unknown, Location place) {

  private static final int ROWS_ASKED = 40;

  /** Of the first rows the one with the most known headings; of equals the fullest, the first. */
  public static NearestHeader of(OfficeSheet sheet, HeaderWords words) {
    var best = new NearestHeader(1, List.of(), sheet.whole());
    int mostKnown = -1;
    int mostFilled = 0;
    for (var row : sheet.rows().subList(0, Math.min(sheet.rows().size(), ROWS_ASKED))) {
      var found = of(sheet, row, words);
      int filled = filled(row);
      int known = filled - found.unknown().size();
      if (filled > 0 && (known > mostKnown || known == mostKnown && filled > mostFilled)) {
        best = found;
        mostKnown = known;
        mostFilled = filled;
      }
    }
    return best;
  }

  private static int filled(OfficeRow row) {
    return new LinkedHashSet<>(row.texts()).size();
  }

  private static NearestHeader of(OfficeSheet sheet, OfficeRow row, HeaderWords words) {
    var unknown = new ArrayList<String>();
    var place = sheet.whole();
    for (int i = 0; i < row.cells().size(); i++) {
      var text = row.cell(i).tidy();
      boolean isKnown = words.exact(text).or(() -> words.guess(text)).isPresent();
      if (!text.isEmpty() && !isKnown && !unknown.contains(text)) {
        place = unknown.isEmpty() ? sheet.at(row, i, "") : place;
        unknown.add(text);
      }
    }
    return new NearestHeader(row.row(), List.copyOf(unknown), place);
  }

  /** The headings as one text; a dash where all are known and yet too few. */
  public String said() {
    return unknown.isEmpty() ? "-" : String.join(", ", unknown);
  }
}
