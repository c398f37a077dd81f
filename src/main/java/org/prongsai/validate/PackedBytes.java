package org.prongsai.validate;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers and texts in few bytes, written one after the other and read in the same order. */
final class PackedBytes {

  private static final int GROUP = 7;
  private static final int MASK = 0x7F;

  private byte[] bytes;
  private int at;

  PackedBytes() {
    this(new byte[256]);
  }

  /** Reads what another has packed. */
  PackedBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Starts again at the first byte. */
  void clear() {
    at = 0;
  }

  /** What has been written. */
  byte[] toBytes() {
    return Arrays.copyOf(bytes, at);
  }

  void writeByte(int value) {
    if (at == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * at);
    }
    bytes[at] = (byte) value;
    at++;
  }

  int readByte() {
    at++;
    return bytes[at - 1] & 0xFF;
  }

  /** A number whose absolute value is mostly small. */
  void writeNumber(long number) {
    long left = (number << 1) ^ (number >> (Long.SIZE - 1));
    while ((left & ~MASK) != 0) {
      writeByte((int) (left & MASK) | (MASK + 1));
      left >>>= GROUP;
    }
    writeByte((int) left);
  }

  long readNumber() {
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

  void writeText(String text) {
    var encoded = text.getBytes(StandardCharsets.UTF_8);
    writeNumber(encoded.length);
    while (bytes.length - at < encoded.length) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
    System.arraycopy(encoded, 0, bytes, at, encoded.length);
    at += encoded.length;
  }

  String readText() {
    int length = (int) readNumber();
    at += length;
    return new String(bytes, at - length, length, StandardCharsets.UTF_8);
  }

  void skipText() {
    int length = (int) readNumber(); // moves on itself
    at += length;
  }
}
