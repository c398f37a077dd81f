package org.prongsai.importer.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.prongsai.importer.sheet.OfficeCell;
import org.prongsai.importer.sheet.OfficeRow;
import org.prongsai.importer.sheet.OfficeSheet;

/** Gathers the rows of a table or the lines of a text. */
final class DocumentRows {

  private static final int MOST_COLUMNS = 200;

  private final List<OfficeRow> rows = new ArrayList<>();
  private final int before;

  DocumentRows() {
    this(0);
  }

  /** Goes on behind so many lines. */
  DocumentRows(int before) {
    this.before = before;
  }

  /** Adds the next row; a cell that is merged from above is empty. */
  void add(List<String> cells) {
    var texts = cells.stream().limit(MOST_COLUMNS).map(OfficeCell::text).toList();
    rows.add(new OfficeRow(last() + 1, last() + 1, false, texts, texts));
  }

  /** The number of the last line. */
  int last() {
    return before + rows.size();
  }

  /** Adds a line of text; tabs and wide gaps part its cells. */
  void line(String line) {
    var bare = line.stripTrailing();
    var parts = bare.contains("\t") ? bare.split("\t", -1) : bare.strip().split("\\s{2,}", -1);
    add(List.of(parts));
  }

  OfficeSheet sheet(String file, String name) {
    return new OfficeSheet(file, name, false, Set.of(), rows);
  }
}
