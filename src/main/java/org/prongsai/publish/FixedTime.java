package org.prongsai.publish;

import java.time.LocalDateTime;
import java.util.zip.ZipEntry;

/** Entries of archives, all with the first time that the format can say. */
final class FixedTime {

  private static final LocalDateTime FIRST = LocalDateTime.of(1980, 1, 1, 0, 0);

  private FixedTime() {}

  static ZipEntry entry(String name) {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(FIRST);
    return entry;
  }
}
