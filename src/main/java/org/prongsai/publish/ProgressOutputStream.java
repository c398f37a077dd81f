package org.prongsai.publish;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.LongConsumer;

/** Reports progress each time another megabyte has been written. */
final class ProgressOutputStream extends FilterOutputStream {

  private static final long MEGABYTE = 1_000_000;

  private final LongConsumer megabytes;
  private long bytes;

  ProgressOutputStream(OutputStream out, LongConsumer megabytes) {
    super(out);
    this.megabytes = megabytes;
  }

  @Override
  public void write(int b) throws IOException {
    out.write(b);
    count(1);
  }

  @Override
  public void write(byte[] buffer, int offset, int length) throws IOException {
    out.write(buffer, offset, length);
    count(length);
  }

  private void count(int more) {
    long before = bytes / MEGABYTE;
    bytes += more;
    if (bytes / MEGABYTE > before) {
      megabytes.accept(bytes / MEGABYTE);
    }
  }
}
