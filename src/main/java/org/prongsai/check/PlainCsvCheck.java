package org.prongsai.check;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.prongsai.model.Distribution;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;

/**
 * The plain twin of a CSV file has no byte order mark and says the same but for the apostrophes
 * that hold formulas off. The file itself is compared with its rows.
 */
record PlainCsvCheck(OutputFolder folder) {

  private static final int APOSTROPHE = '\'';

  void check(String csv, Problems problems) {
    var twin = Distribution.plain(csv);
    var differences = new Differences(twin, problems);
    if (!folder.has(twin)) {
      differences.file("", twin);
      return;
    }
    try (var marked = folder.reader(csv);
        var plain = folder.reader(twin)) {
      if (folder.startsWithBom(twin)) {
        differences.file("UTF-8 BOM", "UTF-8");
      }
      compare(marked, plain, differences);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + twin, e);
    }
  }

  private static void compare(Reader marked, Reader plain, Differences differences)
      throws IOException {
    boolean atStart = true;
    int line = 1;
    int found;
    do {
      int expected = marked.read();
      found = plain.read();
      if (atStart && expected == APOSTROPHE && found != APOSTROPHE) {
        expected = marked.read();
        atStart = false;
      }
      if (expected != found) {
        differences.place(Location.of(differences.path(), line, 1), shown(found), shown(expected));
        return;
      }
      // A text may begin with apostrophes of its own.
      atStart = found == ',' || found == '\n' || found == '"' || atStart && found == APOSTROPHE;
      line += found == '\n' ? 1 : 0;
    } while (found >= 0);
  }

  private static String shown(int character) {
    return character < 0 ? "" : Character.toString(character);
  }
}
