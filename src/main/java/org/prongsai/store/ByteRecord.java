package org.prongsai.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers and texts in few bytes, written one after the other and read in the same order. */
public final class ByteRecord {

  private static final int GROUP = 7;
  private static final int MASK = 0x7F;

  private byte[] bytes;
  private int at;

  public ByteRecord() {
    this(new byte[256]);
  }

  /** Reads what another has packed. */
  public ByteRecord(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Starts again at the first byte. */
  public void clear() {
    at = 0;
  }

  /** What has been written. */
  public byte[] toBytes() {
    return Arrays.copyOf(bytes, at);
  }

  public void writeByte(int value) {
    if (at == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * at);
    }
    bytes[at] = (byte) value;
    at++;
  }

  public int readByte() {
    at++;
    return bytes[at - 1] & 0xFF;
  }

  /** A number whose absolute value is mostly small. */
  public void writeNumber(long number) {
    long left = (number << 1) ^ (number >> (Long.SIZE - 1));
    while ((left & ~MASK) != 0) {
      writeByte((int) (left & MASK) | (MASK + 1));
      left >>>= GROUP;
    }
    writeByte((int) left);
  }

  public long readNumber() {
    long number = 0;
    int shift = 0;
    int next = readByte();
    for (; next > MASK; next = readByte()) {
      number |= (long) (next & MASK) << shift;
      shift += GROUP;
    }
    number |= (long) next << shift;
    return (number >>> 1) ^ -(number & 1);
  }

  public void writeText(String text) {
    var encoded = text.getBytes(StandardCharsets.UTF_8);
    writeNumber(encoded.length);
    while (bytes.length - at < encoded.length) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
    System.arraycopy(encoded, 0, bytes, at, encoded.length);
    at += encoded.length;
  }

  public String readText() {
    int length = (int) readNumber();
    at += length;
    return new String(bytes, at - length, length, StandardCharsets.UTF_8);
  }

  public void skipText() {
    int length = (int) readNumber(); // moves on itself
    at += length;
  }
}
