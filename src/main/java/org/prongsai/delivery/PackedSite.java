package org.prongsai.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * A site in a package that was made earlier. Nothing is unpacked to disk: a file is read out of the
 * archive where it is asked for, and only files that the list in it names are ever asked for.
 */
public final class PackedSite implements SiteFiles {

  /** Bytes of all files together: more than any office sends, and no more than can be read. */
  private static final long MOST_BYTES = 4L << 30;

  private final ZipFile zip;
  private final FileList list;
  private final SiteFacts facts;

  private PackedSite(ZipFile zip, FileList list, SiteFacts facts) {
    this.zip = zip;
    this.list = list;
    this.facts = facts;
  }

  /**
   * Opens a package and reads all of it.
   *
   * @throws DeliveryException where it is no whole package of this program, or not as it was made
   */
  public static PackedSite open(Path file) throws DeliveryException {
    return open(file, MOST_BYTES);
  }

  /** The same with another limit for the bytes of all files together. */
  static PackedSite open(Path file, long mostBytes) throws DeliveryException {
    try {
      var zip = ZipFile.builder().setPath(file).get();
      try {
        var packed = new PackedSite(zip, listIn(zip, file), factsIn(zip, file));
        packed.checkContents(file, mostBytes);
        return packed;
      } catch (DeliveryException | IOException | RuntimeException e) {
        zip.close();
        throw e;
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new DeliveryException("delivery.no-zip", file);
    }
  }

  /**
   * The list in a package, whole or of changes alone; nothing else in it is believed.
   *
   * @param site what the package is an earlier state of
   * @throws DeliveryException where it has none, or is of another agency
   */
  public static FileList listIn(Path file, SiteFacts site) throws DeliveryException {
    try (var zip = ZipFile.builder().setPath(file).get()) {
      var facts = factsIn(zip, file);
      if (!site.isOf(Optional.of(facts))) {
        throw new DeliveryException("package.other-agency", file, facts.agencyName());
      }
      return listIn(zip, file);
    } catch (IOException | IllegalArgumentException e) {
      throw new DeliveryException("delivery.no-zip", file);
    }
  }

  private static FileList listIn(ZipFile zip, Path file) throws DeliveryException, IOException {
    var list = FileList.parse(small(zip, FileList.PATH, FileList.LONGEST, file));
    if (list.sums().isEmpty()) {
      throw new DeliveryException("delivery.no-package", file);
    }
    return list;
  }

  private static SiteFacts factsIn(ZipFile zip, Path file) throws DeliveryException, IOException {
    return SiteFacts.read(small(zip, SiteFacts.PATH, SiteFacts.LONGEST, file))
        .orElseThrow(() -> new DeliveryException("delivery.no-package", file));
  }

  private static byte[] small(ZipFile zip, String path, int limit, Path file)
      throws DeliveryException, IOException {
    var entry = zip.getEntry(path);
    if (entry == null || !zip.canReadEntryData(entry)) {
      throw new DeliveryException("delivery.no-package", file);
    }
    try (var in = zip.getInputStream(entry)) {
      var bytes = in.readNBytes(limit + 1);
      if (bytes.length > limit) {
        throw new DeliveryException("delivery.no-package", file);
      }
      return bytes;
    }
  }

  private void checkContents(Path file, long mostBytes) throws DeliveryException, IOException {
    var obstacles = new ArrayList<Obstacle>();
    names(file).ifPresent(obstacles::add);
    var damaged = new ArrayList<String>();
    var missing = new ArrayList<String>();
    long left = mostBytes;
    for (var path : list.sums().keySet()) {
      var entry = zip.getEntry(path);
      if (entry == null) {
        missing.add(path);
      } else if (left < 0 || !zip.canReadEntryData(entry)) {
        damaged.add(path);
      } else {
        left = checkContent(path, entry, left, damaged);
      }
    }
    if (!missing.isEmpty()) {
      obstacles.add(Obstacle.naming("delivery.zip-not-whole", missing));
    }
    if (!damaged.isEmpty()) {
      obstacles.add(Obstacle.naming("delivery.zip-damaged", damaged));
    }
    if (!obstacles.isEmpty()) {
      throw new DeliveryException(obstacles);
    }
  }

  /** What is left of the bytes that may be read; negative where it was too much. */
  private long checkContent(String path, ZipArchiveEntry entry, long left, List<String> damaged) {
    try (var bounded =
        BoundedInputStream.builder()
            .setInputStream(zip.getInputStream(entry))
            .setMaxCount(left + 1)
            .get()) {
      if (!DigestUtils.sha256Hex(bounded).equals(list.sums().get(path))) {
        damaged.add(path);
      }
      return left - bounded.getCount();
    } catch (IOException e) {
      damaged.add(path);
      return left;
    }
  }

  /** Names that lead out of the folder or stand there twice: somebody else packed this. */
  private Optional<Obstacle> names(Path file) {
    var seen = new HashSet<String>();
    for (var entry : Collections.list(zip.getEntries())) {
      var name = entry.getName();
      boolean isFolder = entry.isDirectory() && name.length() > 1;
      var path = isFolder ? name.substring(0, name.length() - 1) : name;
      if (!FileList.isBelow(path) || !seen.add(path)) {
        return Optional.of(Obstacle.of("delivery.zip-name", file, name));
      }
    }
    return Optional.empty();
  }

  @Override
  public FileList list() {
    return list;
  }

  @Override
  public SiteFacts facts() {
    return facts;
  }

  @Override
  public long size(String path) {
    return zip.getEntry(path).getSize();
  }

  @Override
  public InputStream open(String path) throws IOException {
    return zip.getInputStream(zip.getEntry(path));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
