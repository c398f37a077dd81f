package org.prongsai.grade;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * What is in a zip archive, whole and unharmed: every entry was unpacked and its checksum compared,
 * up to {@link #MOST_UNPACKED} bytes.
 *
 * @param names of the entries, in the order of the directory
 * @param mimetype the entry that names the type of an OpenDocument file; empty where there is none
 * @param encrypted the first entry that needs a password; empty where there is none
 * @param isCompletelyRead whether all could be unpacked within the limit
 */
record ZipContents(
    List<String> names, String mimetype, String encrypted, boolean isCompletelyRead) {

  /** Bytes that are unpacked at most; a bomb is left where it lies. */
  static final long MOST_UNPACKED = 128L << 20;

  private static final String MIMETYPE = "mimetype";
  private static final int LONGEST_MIMETYPE = 200;

  static ZipContents of(byte[] bytes) throws UnreadableException {
    return ForeignParser.run(Format.ZIP, "", () -> read(bytes));
  }

  private static ZipContents read(byte[] bytes) throws IOException, UnreadableException {
    var channel = new SeekableInMemoryByteChannel(bytes);
    try (var zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
      var entries = Collections.list(zip.getEntries());
      long left = MOST_UNPACKED;
      for (var entry : entries) {
        left -= left > 0 && zip.canReadEntryData(entry) ? check(zip, entry, left) : 0;
      }
      var encrypted =
          entries.stream().filter(entry -> entry.getGeneralPurposeBit().usesEncryption());
      return new ZipContents(
          entries.stream().map(ZipArchiveEntry::getName).toList(),
          mimetype(zip),
          encrypted.map(ZipArchiveEntry::getName).findFirst().orElse(""),
          left > 0);
    }
  }

  /** Number of bytes in an entry, or the limit where there are more. */
  private static long check(ZipFile zip, ZipArchiveEntry entry, long limit)
      throws IOException, UnreadableException {
    var checksum = new CRC32();
    var buffer = new byte[1 << 16];
    long size = 0;
    try (var in = zip.getInputStream(entry)) {
      int read = in.read(buffer);
      while (read >= 0) {
        checksum.update(buffer, 0, read);
        size += read;
        if (size >= limit) {
          return limit;
        }
        read = in.read(buffer);
      }
    }
    if (checksum.getValue() != entry.getCrc()) {
      throw UnreadableException.damaged(Format.ZIP, entry.getName());
    }
    return size;
  }

  private static String mimetype(ZipFile zip) throws IOException {
    var entry = zip.getEntry(MIMETYPE);
    if (entry == null || !zip.canReadEntryData(entry)) {
      return "";
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return new String(in.readNBytes(LONGEST_MIMETYPE), StandardCharsets.US_ASCII).strip();
    }
  }
}
