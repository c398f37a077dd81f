package org.prongsai.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.prongsai.model.Dataset;
import org.prongsai.model.Distribution;
import org.prongsai.model.Row;

/**
 * The CSV file of a table for spreadsheets and its plain twin for programs, written while the rows
 * are read once.
 *
 * @param path path of the file with a byte order mark and escaped texts; the twin has neither
 */
record CsvTwins(String path, Dataset dataset, List<Row> rows) implements WritableFile {

  @Override
  public List<WrittenFile> writeBelow(Path folder) throws IOException {
    var written = new ArrayList<WrittenFile>();
    var marked = new PublishedFile(path, out -> written.add(plainBeside(out, folder)));
    written.add(WrittenFile.write(folder, marked));
    return List.copyOf(written);
  }

  private WrittenFile plainBeside(OutputStream marked, Path folder) throws IOException {
    var plain = Distribution.plain(path);
    var file = new PublishedFile(plain, out -> new CsvWriter().write(dataset, rows, marked, out));
    return WrittenFile.write(folder, file);
  }
}
