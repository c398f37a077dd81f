package org.prongsai.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * What a PNG, GIF, JPEG, WebP or SVG file says of itself before its pixels.
 *
 * @param width in pixels, as it is shown: a phone held upright notes that the picture is turned
 * @param hasPosition whether a camera noted where it was taken
 */
public record PictureHeader(int width, int height, boolean hasPosition) {

  private static final long PNG = 0x89504E470D0A1A0AL;
  private static final int PNG_NOTES = 0x65584966;
  private static final int PNG_CHUNKS = 8;
  private static final int PNG_AROUND = 12;
  private static final int GIF = 0x47494638;
  private static final int START_OF_JPEG = 0xFFD8;
  private static final int START_OF_SCAN = 0xDA;
  private static final int NOTES = 0xE1;

  /** Reads it; empty where the file is none of these, or damaged. */
  public static Optional<PictureHeader> of(byte[] bytes) {
    var in = ByteBuffer.wrap(bytes);
    try {
      if (in.getLong(0) == PNG) {
        return Optional.of(shown(in.getInt(16), in.getInt(20), pngNotes(in)));
      }
      if (in.getInt(0) == GIF) {
        in.order(ByteOrder.LITTLE_ENDIAN);
        return Optional.of(new PictureHeader(unsigned(in, 6), unsigned(in, 8), false));
      }
      if (WebpHeader.isWebp(in)) {
        return Optional.of(WebpHeader.of(in));
      }
      return unsigned(in, 0) == START_OF_JPEG ? jpeg(in) : SvgSize.of(bytes);
    } catch (IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /** As it is shown where a camera noted that it is turned. */
  static PictureHeader shown(int width, int height, CameraNotes notes) {
    return notes.isTurned()
        ? new PictureHeader(height, width, notes.hasPosition())
        : new PictureHeader(width, height, notes.hasPosition());
  }

  /** The notes of a PNG stand in a chunk of their own, before or after the pixels. */
  private static CameraNotes pngNotes(ByteBuffer in) {
    int at = PNG_CHUNKS;
    while (at + PNG_AROUND <= in.limit()) {
      int length = in.getInt(at);
      if (length < 0 || length > in.limit() - at - PNG_AROUND) {
        break; // cut off
      }
      if (in.getInt(at + 4) == PNG_NOTES) {
        return CameraNotes.of(in, at + 8, length);
      }
      at += PNG_AROUND + length;
    }
    return CameraNotes.NONE;
  }

  private static Optional<PictureHeader> jpeg(ByteBuffer in) {
    var notes = CameraNotes.NONE;
    for (int at = 2; (in.get(at) & 0xFF) == 0xFF; at += 2 + unsigned(in, at + 2)) {
      int marker = in.get(at + 1) & 0xFF;
      if (marker == NOTES && CameraNotes.areNamed(in, at + 4)) {
        notes = CameraNotes.of(in, at + 4, unsigned(in, at + 2) - 2);
      } else if (isFrame(marker)) {
        return Optional.of(shown(unsigned(in, at + 7), unsigned(in, at + 5), notes));
      } else if (marker == START_OF_SCAN) {
        break;
      }
    }
    return Optional.empty();
  }

  /** The frames of all kinds of JPEG; the three others of these numbers hold tables. */
  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private static int unsigned(ByteBuffer in, int at) {
    return in.getShort(at) & 0xFFFF;
  }
}
