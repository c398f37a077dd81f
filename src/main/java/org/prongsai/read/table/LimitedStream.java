package org.prongsai.read.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream of which only so many bytes are read: a small archive may hold endless ones. */
final class LimitedStream extends FilterInputStream {

  private long left;

  LimitedStream(InputStream in, long most) {
    super(in);
    this.left = most;
  }

  long left() {
    return left;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    count(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    count(Math.max(read, 0));
    return read;
  }

  private void count(int read) throws IOException {
    left -= read;
    if (left < 0) {
      throw new IOException("the parts of the archive are too large");
    }
  }
}
