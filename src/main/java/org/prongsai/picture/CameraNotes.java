package org.prongsai.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** What matters of the notes (Exif) that a camera leaves in a picture of any kind. */
record CameraNotes(boolean isTurned, boolean hasPosition) {

  static final CameraNotes NONE = new CameraNotes(false, false);

  private static final String EXIF = "Exif\0\0";
  private static final int ENTRY = 12;
  private static final int ORIENTATION = 0x0112;
  private static final int FIRST_TURNED = 5;
  private static final int POSITION = 0x8825;
  private static final int LATITUDE = 2;
  private static final int LONGITUDE = 4;

  /** Whether the notes have the name before them that JPEG asks for, and others may have. */
  static boolean areNamed(ByteBuffer in, int at) {
    if (in.limit() - at < EXIF.length()) {
      return false;
    }
    var name = new byte[EXIF.length()];
    in.get(at, name);
    return new String(name, StandardCharsets.US_ASCII).equals(EXIF);
  }

  /** Reads the notes at a place, with or without their name. */
  static CameraNotes of(ByteBuffer in, int at, int length) {
    int name = areNamed(in, at) ? EXIF.length() : 0;
    return of(in.slice(at + name, length - name));
  }

  private static CameraNotes of(ByteBuffer in) {
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
      return new CameraNotes(isTurned, hasPosition); // damaged from here on
    }
    return new CameraNotes(isTurned, hasPosition);
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
