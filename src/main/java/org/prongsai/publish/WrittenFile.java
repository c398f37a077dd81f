package org.prongsai.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.prongsai.hash.Sha256;

/**
 * A file that has been written.
 *
 * @param path its path in the output folder
 * @param size bytes
 * @param sha256 checksum in hexadecimal, taken while it was written
 */
public record WrittenFile(String path, long size, String sha256) {

  private static final int BUFFER = 1 << 16;

  /** Writes a file below a folder; folders on the way are made. */
  public static WrittenFile write(Path folder, PublishedFile file) throws IOException {
    var target = folder.resolve(file.path());
    Files.createDirectories(target.getParent());
    try (var checksum = new Sha256(Files.newOutputStream(target));
        var out = new BufferedOutputStream(checksum, BUFFER)) {
      file.content().writeTo(out);
      out.flush();
      return new WrittenFile(file.path(), Files.size(target), checksum.hex());
    }
  }
}
