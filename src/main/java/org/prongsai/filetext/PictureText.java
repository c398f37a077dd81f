package org.prongsai.filetext;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.prongsai.grade.Signature;

/**
 * What is written beside a picture, not in it: the texts of a PNG, the comments of a GIF, what a
 * camera or a program notes in a JPEG or WebP.
 */
record PictureText(byte[] bytes, LocatedTextSink target) {

  private static final int PNG_HEAD = 8;
  private static final int CHUNK = 12;
  private static final int WEBP_CHUNK = 8;
  private static final Set<String> TEXTS = Set.of("tEXt", "zTXt", "iTXt", "eXIf", "EXIF", "XMP ");
  private static final int START_OF_SCAN = 0xDA;
  private static final int LARGEST = 1 << 20;
  private static final int BYTE = 0xFF;

  void read() {
    switch (Signature.of(bytes)) {
      case PNG -> chunks(PNG_HEAD, CHUNK, ByteOrder.BIG_ENDIAN);
      case WEBP -> chunks(CHUNK, WEBP_CHUNK, ByteOrder.LITTLE_ENDIAN);
      case GIF -> gif();
      case JPEG -> jpeg();
      default -> {
        // No reader for the others: that they are pictures is said.
      }
    }
  }

  /** The length of a chunk stands before its name in a PNG and behind it in a WebP. */
  private void chunks(int start, int around, ByteOrder order) {
    var in = ByteBuffer.wrap(bytes).order(order);
    boolean isPng = order == ByteOrder.BIG_ENDIAN;
    for (int at = start; at + around <= bytes.length; ) {
      int length = in.getInt(isPng ? at : at + 4);
      if (length < 0 || length > bytes.length - at - around) {
        return;
      }
      var type = new String(bytes, isPng ? at + 4 : at, 4, StandardCharsets.US_ASCII);
      if (TEXTS.contains(type)) {
        text(Arrays.copyOfRange(bytes, at + 8, at + 8 + length));
      }
      // In a WebP each begins at an even place.
      at += around + length + (isPng ? 0 : length & 1);
    }
  }

  /** Comments and what programs add, each in parts of up to 255 bytes. */
  private void gif() {
    for (int at = 0; at + 2 < bytes.length; at++) {
      int label = bytes[at + 1] & BYTE;
      if (bytes[at] == 0x21 && label >= 0xFE) {
        var text = new ByteArrayOutputStream();
        int part = at + 2;
        for (int size = bytes[part] & BYTE;
            size > 0 && part + 1 + size < bytes.length;
            size = bytes[part] & BYTE) {
          text.write(bytes, part + 1, size);
          part += 1 + size;
        }
        new LooseStrings(text.toByteArray(), target).read();
        at = part;
      }
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
