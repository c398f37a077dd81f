package org.prongsai.grade;

/** Finds bytes among others, for files that are no text. */
final class ByteSearch {

  private ByteSearch() {}

  static boolean has(byte[] bytes, byte[] wanted) {
    for (int at = 0; at + wanted.length <= bytes.length; at++) {
      if (isAt(bytes, at, wanted)) {
        return true;
      }
    }
    return false;
  }

  static boolean isAt(byte[] bytes, int at, byte[] wanted) {
    if (at < 0 || at + wanted.length > bytes.length) {
      return false;
    }
    int matching = 0;
    while (matching < wanted.length && bytes[at + matching] == wanted[matching]) {
      matching++;
    }
    return matching == wanted.length;
  }
}
