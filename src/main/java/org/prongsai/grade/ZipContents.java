package org.prongsai.grade;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * What is in a zip archive, whole and unharmed: every entry was unpacked and its checksum compared,
 * up to {@link #MOST_UNPACKED} bytes.
 *
 * @param names of the entries, in the order of the directory
 * @param mimetype the entry that names the type of an OpenDocument file; empty where there is none
 * @param encrypted the first entry that needs a password; empty where there is none
 * @param unread the first entry packed by a method that is not known here; empty where there is
 *     none
 * @param isWithinLimits whether the whole can be read in the memory of an ordinary computer
 */
public record ZipContents(
    List<String> names, String mimetype, String encrypted, String unread, boolean isWithinLimits) {

  /** Bytes that are unpacked at most; a bomb is left where it lies. */
  static final long MOST_UNPACKED = 128L << 20;

  /** Bytes of a part that POI would hold as a tree, at most. */
  static final long MOST_IN_A_TREE = 16L << 20;

  // Parts that are read element by element.
  private static final Pattern READ_AS_STREAM =
      Pattern.compile(".*/(worksheets/.*|sharedStrings\\.xml|document\\.xml)");
  private static final Pattern XML = Pattern.compile(".*\\.(xml|rels)");
  // For XZ and Zstandard Commons Compress calls libraries that are not there.
  private static final Set<Integer> METHODS =
      Set.of(
          ZipMethod.STORED.getCode(),
          ZipMethod.DEFLATED.getCode(),
          ZipMethod.ENHANCED_DEFLATED.getCode(),
          ZipMethod.BZIP2.getCode());
  private static final String MIMETYPE = "mimetype";
  private static final int LONGEST_MIMETYPE = 200;
  // The sizes of an entry, written behind it.
  private static final int LONGEST_DESCRIPTOR = 24;

  public static ZipContents of(byte[] bytes) throws UnreadableException {
    return GuardedParser.run(FileFormat.ZIP, "", () -> read(bytes));
  }

  public static ZipFile open(byte[] bytes) throws IOException {
    var channel = new SeekableInMemoryByteChannel(bytes);
    return ZipFile.builder().setSeekableByteChannel(channel).get();
  }

  /**
   * Whether bytes lie between entries, such as a file that was only struck off the directory.
   *
   * @param directory where that begins
   */
  public static boolean hasGaps(ZipFile zip, long directory) {
    long end = 0;
    for (var entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
      if (entry.getLocalHeaderOffset() - end > LONGEST_DESCRIPTOR) {
        return true;
      }
      end = entry.getDataOffset() + entry.getCompressedSize();
    }
    return directory - end > LONGEST_DESCRIPTOR;
  }

  private static ZipContents read(byte[] bytes) throws IOException, UnreadableException {
    try (var zip = open(bytes)) {
      var entries = Collections.list(zip.getEntries());
      var encrypted = entries.stream().filter(e -> e.getGeneralPurposeBit().usesEncryption());
      var unread = entries.stream().filter(entry -> !isReadable(zip, entry));
      return new ZipContents(
          entries.stream().map(ZipArchiveEntry::getName).toList(),
          mimetype(zip),
          encrypted.map(ZipArchiveEntry::getName).findFirst().orElse(""),
          unread.map(ZipArchiveEntry::getName).findFirst().orElse(""),
          isWithinLimits(zip, entries));
    }
  }

  /** Unpacks until the limit is reached, and compares the checksums up to there. */
  private static boolean isWithinLimits(ZipFile zip, List<ZipArchiveEntry> entries)
      throws IOException, UnreadableException {
    long left = MOST_UNPACKED;
    boolean isWithin = true;
    for (var entry : entries) {
      if (left > 0 && isReadable(zip, entry)) {
        long size = check(zip, entry, left);
        left -= size;
        isWithin &= size <= MOST_IN_A_TREE || !isTree(entry.getName());
      }
    }
    return isWithin && left > 0;
  }

  private static boolean isTree(String name) {
    return XML.matcher(name).matches() && !READ_AS_STREAM.matcher(name).matches();
  }

  private static boolean isReadable(ZipFile zip, ZipArchiveEntry entry) {
    return METHODS.contains(entry.getMethod()) && zip.canReadEntryData(entry);
  }

  /** Number of bytes in an entry, or the limit where there are more. */
  private static long check(ZipFile zip, ZipArchiveEntry entry, long limit)
      throws IOException, UnreadableException {
    var checksum = new CRC32();
    var buffer = new byte[1 << 16];
    long size = 0;
    try (var in = zip.getInputStream(entry)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        checksum.update(buffer, 0, read);
        size += read;
        if (size >= limit) {
          return limit;
        }
      }
    }
    if (checksum.getValue() != entry.getCrc()) {
      throw UnreadableException.damaged(FileFormat.ZIP, entry.getName());
    }
    return size;
  }

  static String mimetype(ZipFile zip) throws IOException {
    var entry = zip.getEntry(MIMETYPE);
    if (entry == null || !isReadable(zip, entry)) {
      return "";
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return new String(in.readNBytes(LONGEST_MIMETYPE), StandardCharsets.US_ASCII).strip();
    }
  }
}
