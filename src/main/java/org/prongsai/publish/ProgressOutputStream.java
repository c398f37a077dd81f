package org.prongsai.publish;

import java.io.OutputStream;
import java.util.function.LongConsumer;
import org.apache.commons.io.output.ProxyOutputStream;

/** Reports progress each time another megabyte has been written. */
final class ProgressOutputStream extends ProxyOutputStream {

  private static final long MEGABYTE = 1_000_000;

  private final LongConsumer megabytes;
  private long bytes;

  ProgressOutputStream(OutputStream out, LongConsumer megabytes) {
    super(out);
    this.megabytes = megabytes;
  }

  @Override
  protected void afterWrite(int more) {
    long before = bytes / MEGABYTE;
    bytes += more;
    if (bytes / MEGABYTE > before) {
      megabytes.accept(bytes / MEGABYTE);
    }
  }
}
