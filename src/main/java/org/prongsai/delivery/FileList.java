package org.prongsai.delivery;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import org.prongsai.publish.Checksums;

/**
 * The files of a site, each with its checksum, as the list at its root has them. Every path leads
 * to a place below the root, whoever wrote the list.
 *
 * @param sums SHA-256 by path; the list itself is not in it
 */
public record FileList(SortedMap<String, String> sums) {

  /** The path of the list in the site. */
  public static final String PATH = Checksums.OF_ALL;

  /** A list of half a million files; what is longer was not written by a build. */
  public static final int LONGEST = 64 << 20;

  public static final FileList NONE = new FileList(new TreeMap<>());

  private static final Pattern BELOW =
      Pattern.compile("(?!.*(^|/)\\.{0,2}(/|$))[^\\\\:\\p{Cc}]{1,1000}");
  private static final int ID = 8;

  public FileList {
    sums = Collections.unmodifiableSortedMap(new TreeMap<>(sums));
  }

  /** Whether a path leads to a place below the folder that it is resolved in, on every system. */
  public static boolean isBelow(String path) {
    return BELOW.matcher(path).matches();
  }

  /**
   * Reads a list.
   *
   * @throws DeliveryException where a path in it leads out of the site: such a list is not believed
   */
  public static FileList parse(byte[] list) throws DeliveryException {
    var sums = Checksums.read(new String(list, StandardCharsets.UTF_8));
    for (var path : sums.keySet()) {
      if (!isBelow(path)) {
        throw new DeliveryException("delivery.list-leads-out", path);
      }
    }
    return new FileList(sums);
  }

  /**
   * Reads a list that is to be believed for want of another.
   *
   * @param place where it lies, as a message says it
   * @throws DeliveryException where the bytes are anything but a list, whole and as it was written
   */
  static FileList parseWhole(byte[] bytes, Object place) throws DeliveryException {
    var list = parse(bytes);
    // Programs that send it as a text may have given it other line ends.
    var text = new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
    if (list.sums().isEmpty() || !text.equals(new String(list.bytes(), StandardCharsets.UTF_8))) {
      throw new DeliveryException("verify.list-damaged", place);
    }
    return list;
  }

  public boolean has(String path) {
    return sums.containsKey(path);
  }

  /** Whether both have the file with the same content. */
  public boolean agrees(FileList other, String path) {
    return has(path) && sums.get(path).equals(other.sums.get(path));
  }

  /** The list as it is written. */
  public byte[] bytes() {
    var text = new StringBuilder();
    sums.forEach((path, sum) -> text.append(sum).append("  ").append(path).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A short name of this state of the site: the same files have the same one. */
  public String id() {
    return DigestUtils.sha256Hex(bytes()).substring(0, ID);
  }

  /** All paths of a site, the list last. */
  public List<String> paths() {
    var paths = new ArrayList<>(sums.keySet());
    paths.add(PATH);
    return paths;
  }
}
