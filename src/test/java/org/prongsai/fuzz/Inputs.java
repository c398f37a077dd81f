package org.prongsai.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Inputs whose first line is the name of a file, or of what it is a file of. */
final class Inputs {

  private Inputs() {}

  static byte[] named(String name, byte[] bytes) {
    var line = (name + "\n").getBytes(StandardCharsets.UTF_8);
    var both = Arrays.copyOf(line, line.length + bytes.length);
    System.arraycopy(bytes, 0, both, line.length, bytes.length);
    return both;
  }

  static String name(byte[] input) {
    return new String(input, 0, end(input), StandardCharsets.UTF_8);
  }

  static byte[] bytes(byte[] input) {
    return Arrays.copyOfRange(input, end(input) + 1, input.length);
  }

  private static int end(byte[] input) {
    int end = 0;
    while (input[end] != '\n') {
      end++;
    }
    return end;
  }
}
