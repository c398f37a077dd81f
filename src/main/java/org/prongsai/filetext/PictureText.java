package org.prongsai.filetext;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.InflaterInputStream;
import org.prongsai.grade.Signature;

/**
 * What is written beside a picture, not in it: the texts of a PNG, what a camera or a program notes
 * in a JPEG.
 */
record PictureText(byte[] bytes, LocatedTextSink target) {

  private static final int PNG_HEAD = 8;
  private static final int CHUNK = 12;
  private static final int START_OF_SCAN = 0xDA;
  private static final int LARGEST = 1 << 20;
  private static final int BYTE = 0xFF;

  void read() {
    switch (Signature.of(bytes)) {
      case PNG -> png();
      case JPEG -> jpeg();
      default -> {
        // No reader for the others: that they are pictures is said.
      }
    }
  }

  private void png() {
    var in = ByteBuffer.wrap(bytes);
    for (int at = PNG_HEAD; at + CHUNK <= bytes.length; ) {
      int length = in.getInt(at);
      if (length < 0 || length > bytes.length - at - CHUNK) {
        return;
      }
      var type = new String(bytes, at + 4, 4, StandardCharsets.US_ASCII);
      if (type.endsWith("Xt") || type.equals("eXIf")) {
        text(Arrays.copyOfRange(bytes, at + 8, at + 8 + length));
      }
      at += CHUNK + length;
    }
  }

  /** A text as it is and, where it is packed behind its name, unpacked. */
  private void text(byte[] chunk) {
    new LooseStrings(chunk, target).read();
    for (int i = 0; i + 2 < chunk.length; i++) {
      if (chunk[i] == 0x78 && (i == 0 || chunk[i - 1] == 0)) {
        inflated(chunk, i);
      }
    }
  }

  private void inflated(byte[] chunk, int from) {
    try (var in =
        new InflaterInputStream(new ByteArrayInputStream(chunk, from, chunk.length - from))) {
      new LooseStrings(in.readNBytes(LARGEST), target).read();
    } catch (IOException e) {
      return; // a letter x and no packed text
    }
  }

  private void jpeg() {
    for (int at = 2; at + 4 <= bytes.length && (bytes[at] & BYTE) == BYTE; ) {
      int marker = bytes[at + 1] & BYTE;
      int length = (bytes[at + 2] & BYTE) << 8 | bytes[at + 3] & BYTE;
      if (marker == START_OF_SCAN || at + 2 + length > bytes.length) {
        return;
      }
      // What programs and people add: APP0 to APP15, and comments.
      if (marker >= 0xE0) {
        new LooseStrings(Arrays.copyOfRange(bytes, at + 4, at + 2 + length), target).read();
      }
      at += 2 + length;
    }
  }
}
