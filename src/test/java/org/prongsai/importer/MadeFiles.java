package org.prongsai.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.prongsai.importer.sheet.OfficeFiles;
import org.prongsai.importer.sheet.OfficeSheet;
import org.prongsai.problem.Problems;

/** Files that a generator makes and that are kept beside the tests. */
public final class MadeFiles {

  private MadeFiles() {}

  /**
   * Writes those whose cells are others than before; the bytes of a workbook also hold when it was
   * made.
   */
  static void write(Path folder, Map<String, byte[]> files) throws IOException {
    Files.createDirectories(folder);
    for (var entry : files.entrySet()) {
      var file = folder.resolve(entry.getKey());
      boolean isSame =
          Files.exists(file) && sheets(file).equals(sheets(entry.getKey(), entry.getValue()));
      if (!isSame) {
        Files.write(file, entry.getValue());
      }
    }
  }

  /** What is in the cells of a file. */
  public static List<OfficeSheet> sheets(Path file) {
    return new OfficeFiles(new Problems()).read(List.of(file));
  }

  /** What is in the cells of a file that is not written yet. */
  public static List<OfficeSheet> sheets(String name, byte[] bytes) throws IOException {
    var folder = Files.createTempDirectory("intake");
    var file = Files.write(folder.resolve(name), bytes);
    try {
      return sheets(file);
    } finally {
      Files.delete(file);
      Files.delete(folder);
    }
  }
}
