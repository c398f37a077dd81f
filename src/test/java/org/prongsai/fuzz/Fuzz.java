package org.prongsai.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What one hostile input is made with: everything in it follows from a seed and a number. */
final class Fuzz {

  private static final int LONGEST = 30_000;

  private final Random random;
  private int texts;

  Fuzz(long seed, int input) {
    this.random = new Random(seed * 1_000_003 + input * 0x9E3779B97F4A7C15L);
  }

  /** How many texts were made so far. */
  int texts() {
    return texts;
  }

  /** One of 0 … below. */
  int number(int below) {
    return random.nextInt(below);
  }

  /** True once in so many times. */
  boolean once(int in) {
    return random.nextInt(in) == 0;
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** A text that a cell, a value or a line might hold. */
  String text(List<String> fragments) {
    texts++;
    var text = new StringBuilder();
    for (int parts = once(3) ? 2 + number(4) : 1; parts > 0; parts--) {
      text.append(once(12) ? character() : one(fragments));
      text.append(once(3) ? " " : "");
    }
    return once(15) ? repeated(text.toString()) : text.toString();
  }

  /** Seldom very long: what takes long with it would take long with less. */
  private String repeated(String text) {
    int most = Math.max(1, (once(40) ? LONGEST : 300) / Math.max(1, text.length()));
    return text.repeat(1 + number(most));
  }

  private String character() {
    int point =
        switch (number(4)) {
          case 0 -> number(0x80);
          case 1 -> 0x0E00 + number(0x80);
          case 2 -> 0x2000 + number(0x70);
          default -> number(Character.MAX_CODE_POINT + 1);
        };
    return Character.toString(point);
  }

  /** Bytes as a broken disk, a wrong program or a hasty hand would leave them. */
  byte[] damaged(byte[] whole, List<String> fragments) {
    var bytes = whole;
    for (int changes = 1 + number(5); changes > 0; changes--) {
      bytes = changed(bytes, fragments);
    }
    return bytes;
  }

  private byte[] changed(byte[] bytes, List<String> fragments) {
    int from = number(bytes.length + 1);
    int to = Math.min(bytes.length, from + number(once(4) ? 400 : 20));
    var part = Arrays.copyOfRange(bytes, from, to);
    return switch (number(7)) {
      case 0 -> joined(bytes, from, new byte[0], to);
      case 1 -> joined(bytes, from, twice(part), to);
      case 2 -> joined(bytes, number(bytes.length + 1), part, -1);
      case 3 -> once(3) ? Arrays.copyOf(bytes, from) : flipped(bytes, from);
      case 4 -> flipped(bytes, from);
      default ->
          joined(
              bytes, from, text(fragments).getBytes(StandardCharsets.UTF_8), once(2) ? from : to);
    };
  }

  private byte[] flipped(byte[] bytes, int at) {
    var flipped = bytes.clone();
    if (at < flipped.length) {
      flipped[at] = (byte) (once(2) ? number(256) : flipped[at] ^ 1 << number(8));
    }
    return flipped;
  }

  private byte[] twice(byte[] part) {
    var many = new ByteArrayOutputStream();
    for (int times = once(10) ? 2 + number(60) : 2; times > 0; times--) {
      many.writeBytes(part);
    }
    return many.toByteArray();
  }

  /** The bytes up to a place, a part, and the bytes from another place on; -1 is the same one. */
  private static byte[] joined(byte[] bytes, int from, byte[] part, int to) {
    var joined = new ByteArrayOutputStream();
    joined.write(bytes, 0, from);
    joined.writeBytes(part);
    int rest = to < 0 ? from : to;
    joined.write(bytes, rest, bytes.length - rest);
    return joined.toByteArray();
  }
}
