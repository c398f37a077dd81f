package org.prongsai.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;

/**
 * A file of byte records: written once, then read from any record onwards. Several may read at the
 * same time.
 */
public final class RowFile {

  private static final int BUFFER = 1 << 16;
  // An offset for each of so many records is kept in memory.
  private static final int STEP = 64;

  private final FileChannel channel;
  private final ByteBuffer pending = ByteBuffer.allocate(BUFFER);
  private long[] offsets = new long[STEP];
  private long length;
  private int size;

  public RowFile(FileChannel channel) {
    this.channel = channel;
  }

  public void add(byte[] record) {
    if (size % STEP == 0) {
      int mark = size / STEP;
      offsets = mark < offsets.length ? offsets : Arrays.copyOf(offsets, 2 * offsets.length);
      offsets[mark] = length;
    }
    write(ByteBuffer.allocate(Integer.BYTES).putInt(record.length).flip());
    write(ByteBuffer.wrap(record));
    length += Integer.BYTES + record.length;
    size++;
  }

  private void write(ByteBuffer bytes) {
    if (pending.remaining() < bytes.remaining()) {
      finish();
    }
    if (pending.remaining() < bytes.remaining()) {
      writeAll(bytes);
    } else {
      pending.put(bytes);
    }
  }

  /** Everything is in the file afterwards. */
  public void finish() {
    writeAll(pending.flip());
    pending.clear();
  }

  private void writeAll(ByteBuffer bytes) {
    try {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write a temporary file", e);
    }
  }

  public int size() {
    return size;
  }

  /**
   * The records from an index on, counted from 0.
   *
   * @param reader makes of a record, whose index it is told, what the iterator gives
   */
  public <T> Iterator<T> from(int index, BiFunction<Integer, byte[], T> reader) {
    long position = index < size ? offsets[index / STEP] : length;
    var walk = new Walk<T>(index / STEP * STEP, position, reader);
    while (walk.index < index && walk.hasNext()) {
      walk.record();
    }
    return walk;
  }

  private final class Walk<T> implements Iterator<T> {
    private final BiFunction<Integer, byte[], T> reader;
    private ByteBuffer buffer = ByteBuffer.allocate(STEP * STEP).flip();
    private long position;
    private int index;

    Walk(int index, long position, BiFunction<Integer, byte[], T> reader) {
      this.index = index;
      this.position = position;
      this.reader = reader;
    }

    @Override
    public boolean hasNext() {
      return index < size;
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return reader.apply(index, record());
    }

    private byte[] record() {
      fill(Integer.BYTES);
      int bytes = buffer.getInt();
      fill(bytes);
      var record = new byte[bytes];
      buffer.get(record);
      index++;
      return record;
    }

    /** Makes so many bytes ready; the buffer grows for whoever reads on. */
    private void fill(int bytes) {
      if (buffer.remaining() >= bytes) {
        return;
      }
      var larger = ByteBuffer.allocate(Math.max(bytes, Math.min(BUFFER, 2 * buffer.capacity())));
      buffer = larger.put(buffer);
      try {
        while (buffer.position() < bytes) {
          int read = channel.read(buffer, position);
          if (read < 0) {
            throw new IOException("a temporary file ends too early");
          }
          position += read;
        }
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read a temporary file", e);
      }
      buffer.flip();
    }
  }
}
