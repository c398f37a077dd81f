package org.prongsai.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import org.apache.commons.io.function.Uncheck;

/**
 * A file to be published.
 *
 * @param path its path in the output folder, with forward slashes
 * @param content what it holds; it need not be in memory
 */
public record PublishedFile(String path, Content content) implements WritableFile {

  /** What a file holds: the same bytes each time it is written. */
  @FunctionalInterface
  public interface Content {

    /** Writes all of it; the stream stays open. */
    void writeTo(OutputStream out) throws IOException;
  }

  public PublishedFile(String path, byte[] bytes) {
    this(path, out -> out.write(bytes));
  }

  /** A copy of a file, which is read when the copy is written. */
  public static PublishedFile copyOf(String path, Path file) {
    return new PublishedFile(path, out -> Files.copy(file, out));
  }

  @Override
  public List<WrittenFile> writeBelow(Path folder) throws IOException {
    return List.of(WrittenFile.write(folder, this));
  }

  /** The same content, with somebody who hears of every megabyte that was written. */
  public PublishedFile heard(LongConsumer megabytes) {
    return new PublishedFile(
        path, out -> content.writeTo(new ProgressOutputStream(out, megabytes)));
  }

  public PublishedFile at(String otherPath) {
    return new PublishedFile(otherPath, content);
  }

  /** All of it in memory: for small files. */
  public byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    Uncheck.run(() -> content.writeTo(bytes), () -> "cannot write " + path);
    return bytes.toByteArray();
  }
}
