package org.prongsai.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a PNG, GIF or JPEG file says of itself before its pixels.
 *
 * @param width in pixels, as it is shown: a phone held upright notes that the picture is turned
 * @param hasPosition whether a camera noted where it was taken
 */
public record PictureHeader(int width, int height, boolean hasPosition) {

  private static final long PNG = 0x89504E470D0A1A0AL;
  private static final int GIF = 0x47494638;
  private static final int START_OF_JPEG = 0xFFD8;
  private static final int START_OF_SCAN = 0xDA;
  private static final int NOTES = 0xE1;
  private static final String EXIF = "Exif\0\0";
  private static final int ENTRY = 12;
  private static final int ORIENTATION = 0x0112;
  private static final int FIRST_TURNED = 5;
  private static final int POSITION = 0x8825;
  private static final int LATITUDE = 2;
  private static final int LONGITUDE = 4;

  /** Reads it; empty where the file is none of these, or damaged. */
  public static Optional<PictureHeader> of(byte[] bytes) {
    var in = ByteBuffer.wrap(bytes);
    try {
      if (in.getLong(0) == PNG) {
        return Optional.of(new PictureHeader(in.getInt(16), in.getInt(20), false));
      }
      if (in.getInt(0) == GIF) {
        in.order(ByteOrder.LITTLE_ENDIAN);
        return Optional.of(new PictureHeader(unsigned(in, 6), unsigned(in, 8), false));
      }
      return unsigned(in, 0) == START_OF_JPEG ? jpeg(in) : Optional.empty();
    } catch (IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static Optional<PictureHeader> jpeg(ByteBuffer in) {
    var notes = new Notes(false, false);
    for (int at = 2; (in.get(at) & 0xFF) == 0xFF; at += 2 + unsigned(in, at + 2)) {
      int marker = in.get(at + 1) & 0xFF;
      if (marker == NOTES && isExif(in, at + 4)) {
        notes = notes(in.slice(at + 4 + EXIF.length(), unsigned(in, at + 2) - 2 - EXIF.length()));
      } else if (isFrame(marker)) {
        int height = unsigned(in, at + 5);
        int width = unsigned(in, at + 7);
        return Optional.of(
            notes.isTurned()
                ? new PictureHeader(height, width, notes.hasPosition())
                : new PictureHeader(width, height, notes.hasPosition()));
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

  private static boolean isExif(ByteBuffer in, int at) {
    var name = new byte[EXIF.length()];
    in.get(at, name);
    return new String(name, StandardCharsets.US_ASCII).equals(EXIF);
  }

  /** What matters of the notes of a camera. */
  private record Notes(boolean isTurned, boolean hasPosition) {}

  private static Notes notes(ByteBuffer in) {
    boolean isTurned = false;
    boolean hasPosition = false;
    try {
      in.order(in.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
      int list = in.getInt(4);
      for (int at = list + 2; at < list + 2 + ENTRY * unsigned(in, list); at += ENTRY) {
        isTurned |= unsigned(in, at) == ORIENTATION && unsigned(in, at + 8) >= FIRST_TURNED;
        hasPosition |= unsigned(in, at) == POSITION && isPosition(in, in.getInt(at + 8));
      }
    } catch (IndexOutOfBoundsException e) {
      return new Notes(isTurned, hasPosition); // damaged from here on
    }
    return new Notes(isTurned, hasPosition);
  }

  /** Cameras without reception write the list of a position and leave out where it is. */
  private static boolean isPosition(ByteBuffer in, int list) {
    for (int at = list + 2; at < list + 2 + ENTRY * unsigned(in, list); at += ENTRY) {
      if (unsigned(in, at) == LATITUDE || unsigned(in, at) == LONGITUDE) {
        return true;
      }
    }
    return false;
  }

  private static int unsigned(ByteBuffer in, int at) {
    return in.getShort(at) & 0xFFFF;
  }
}
