package org.prongsai.publish;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lists of checksums as {@code sha256sum -c} reads them: one of every data file and attached file,
 * as seen from {@code /data/}, and one at the root of every file that a build wrote.
 */
public final class Checksums {

  public static final String PATH = "data/SHA256SUMS";

  /** The list at the root: what is in it was written by a build, and nothing else was. */
  public static final String OF_ALL = "SHA256SUMS";

  private static final String DATA = "data/";
  private static final String FILES = "files/";
  private static final String UP = "../";
  private static final Pattern LINE = Pattern.compile("(?m)^([0-9a-f]{64})  (\\S.*)$");

  private Checksums() {}

  /** The list of data files and attached files. */
  public static PublishedFile of(Collection<WrittenFile> files) {
    return list(
        PATH,
        files.stream()
            .filter(file -> file.path().startsWith(DATA) || file.path().startsWith(FILES))
            .filter(file -> !file.path().equals(PATH)),
        Checksums::fromRoot);
  }

  /** The list of all files but those that are left to somebody else. */
  public static PublishedFile ofAll(Collection<WrittenFile> files, Set<String> yielded) {
    var own = files.stream().filter(file -> !yielded.contains(file.path()));
    return list(OF_ALL, own, Function.identity());
  }

  private static PublishedFile list(
      String path, Stream<WrittenFile> files, Function<String, String> name) {
    var lines =
        files
            .sorted(Comparator.comparing(file -> name.apply(file.path())))
            .map(file -> file.sha256() + "  " + name.apply(file.path()) + "\n")
            .collect(Collectors.joining());
    return new PublishedFile(path, lines.getBytes(StandardCharsets.UTF_8));
  }

  /** The names in a list, each with its checksum; what is no line of a list is passed over. */
  public static SortedMap<String, String> read(String list) {
    var sums = new TreeMap<String, String>();
    for (var lines = LINE.matcher(list); lines.find(); ) {
      sums.put(lines.group(2), lines.group(1));
    }
    return sums;
  }

  /** A path in the output folder as seen from {@code /data/}. */
  private static String fromRoot(String path) {
    return path.startsWith(DATA) ? path.substring(DATA.length()) : UP + path;
  }

  /** A path as seen from {@code /data/} as one in the output folder. */
  public static String fromData(String name) {
    return name.startsWith(UP) ? name.substring(UP.length()) : DATA + name;
  }
}
