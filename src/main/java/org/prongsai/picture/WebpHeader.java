package org.prongsai.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A WebP file: chunks of a RIFF; the first says how large the picture is, in one of three ways. */
final class WebpHeader {

  static final int RIFF = 0x52494646;
  private static final int WEBP = 0x57454250;
  private static final int LOSSY = 0x56503820;
  private static final int LOSSLESS = 0x5650384C;
  private static final int EXTENDED = 0x56503858;
  private static final int EXIF = 0x45584946;
  private static final int FIRST_CHUNK = 12;
  private static final int HEAD = 8;
  private static final int FOURTEEN_BITS = 0x3FFF;

  private WebpHeader() {}

  static boolean isWebp(ByteBuffer in) {
    return in.getInt(0) == RIFF && in.getInt(8) == WEBP;
  }

  /** Reads it; a chunk that ends beyond the file is an index out of bounds. */
  static PictureHeader of(ByteBuffer in) {
    int kind = in.getInt(FIRST_CHUNK);
    in.order(ByteOrder.LITTLE_ENDIAN);
    int at = FIRST_CHUNK + HEAD;
    return switch (kind) {
      case LOSSY ->
          new PictureHeader(
              in.getShort(at + 6) & FOURTEEN_BITS, in.getShort(at + 8) & FOURTEEN_BITS, false);
      case LOSSLESS -> {
        int sides = in.getInt(at + 1);
        yield new PictureHeader(
            (sides & FOURTEEN_BITS) + 1, (sides >>> 14 & FOURTEEN_BITS) + 1, false);
      }
      case EXTENDED -> {
        int width = (in.getInt(at + 4) & 0xFFFFFF) + 1;
        int height = (in.getInt(at + 6) >>> 8) + 1;
        yield PictureHeader.shown(width, height, notes(in));
      }
      default -> throw new IndexOutOfBoundsException("no picture in the first chunk");
    };
  }

  private static CameraNotes notes(ByteBuffer in) {
    int at = FIRST_CHUNK;
    while (at + HEAD <= in.limit()) {
      int length = in.getInt(at + 4);
      if (length < 0 || length > in.limit() - at - HEAD) {
        break; // cut off
      }
      if (Integer.reverseBytes(in.getInt(at)) == EXIF) {
        return CameraNotes.of(in, at + HEAD, length);
      }
      at += HEAD + length + (length & 1);
    }
    return CameraNotes.NONE;
  }
}
