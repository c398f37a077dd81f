package org.prongsai.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.function.Uncheck;

/**
 * Temporary files for what is too large for memory. They go when this is closed, or with the
 * process, whatever ends it: the system is asked to delete them as soon as nobody has them open.
 */
public final class TempFiles implements AutoCloseable {

  private final Path dir;
  private final long fromBytes;
  private final List<FileChannel> files = new ArrayList<>();

  /**
   * @param dir where the files lie; made when there is one
   * @param fromBytes size of a CSV file from which on it is too large for memory
   */
  public TempFiles(Path dir, long fromBytes) {
    this.dir = dir;
    this.fromBytes = fromBytes;
  }

  /** Keeps everything in memory. */
  public static TempFiles unused() {
    return new TempFiles(Path.of(""), Long.MAX_VALUE);
  }

  public boolean isNeededFor(long bytes) {
    return bytes >= fromBytes;
  }

  /**
   * A new file, empty, to be written and read.
   *
   * @throws UncheckedIOException where it cannot be made
   */
  public FileChannel file() {
    try {
      Files.createDirectories(dir);
      var file =
          FileChannel.open(
              Files.createTempFile(dir, ".prongsai-", ".rows"),
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
      files.add(file);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to " + dir, e);
    }
  }

  @Override
  public void close() {
    for (var file : files) {
      Uncheck.run(() -> file.close(), () -> "cannot delete a temporary file in " + dir);
    }
  }
}
