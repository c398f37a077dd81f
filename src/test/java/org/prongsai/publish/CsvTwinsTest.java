package org.prongsai.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.model.Row;

class CsvTwinsTest {

  @TempDir Path folder;

  @Test
  void theTwinHasNoMarkAndNoEscapes() throws IOException {
    var files = new CsvTwins("data/made/made.csv", MadeTable.dataset(), MadeTable.rows());

    var written = files.writeBelow(folder);

    var marked = Files.readString(folder.resolve("data/made/made.csv"));
    var plain = Files.readString(folder.resolve("data/made/plain/made.csv"));
    assertTrue(marked.contains("'=1+1"), marked);
    assertEquals(marked.substring(1).replace("'=1+1", "=1+1"), plain);
    assertEquals(
        List.of("data/made/plain/made.csv", "data/made/made.csv"),
        written.stream().map(WrittenFile::path).toList());
    for (var file : written) {
      assertEquals(WrittenFile.of(folder, file.path()), file);
    }
  }

  @Test
  void theRowsAreReadOnceForBoth() throws IOException {
    var rows = new CountedRows(MadeTable.rows());

    new CsvTwins("made.csv", MadeTable.dataset(), rows).writeBelow(folder);

    assertEquals(1, rows.reads);
  }

  private static final class CountedRows extends AbstractList<Row> {

    private final List<Row> rows;
    private int reads;

    CountedRows(List<Row> rows) {
      this.rows = rows;
    }

    @Override
    public Row get(int index) {
      throw new UnsupportedOperationException("rows are read in their order");
    }

    @Override
    public Iterator<Row> iterator() {
      reads++;
      return rows.iterator();
    }

    @Override
    public int size() {
      return rows.size();
    }
  }
}
