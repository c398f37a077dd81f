package org.prongsai.publish;

import java.time.LocalDateTime;
import java.util.zip.ZipEntry;

/** Entries of archives, all with one time. */
final class ZipEntryTime {

  // The first moment of 1980, the first that the format can say, stands for all before: Java would
  // write the moment a second time, as it is in the time zone of the computer.
  private static final LocalDateTime FIXED = LocalDateTime.of(1980, 2, 1, 0, 0);

  private ZipEntryTime() {}

  static ZipEntry entry(String name) {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(FIXED);
    return entry;
  }
}
