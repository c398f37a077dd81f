package org.prongsai.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.codec.digest.DigestUtils;
import org.prongsai.publish.Checksums;
import org.prongsai.settings.KeptNames;

/**
 * What lies in an output folder, by whose it is. What a build wrote there stands in the list that
 * it wrote; everything else is somebody else's and is never deleted.
 *
 * @param own files that a build wrote, by their paths, each with the checksum that it had then, or
 *     nothing where no list has it
 * @param kept files and folders that stay: top-level names with a point before them, and those that
 *     the site keeps; a path stands for all below it
 * @param foreign files and folders that nobody said anything about, with the number of files in
 *     each
 */
record OutputContents(
    SortedMap<String, String> own, SortedSet<String> kept, SortedMap<String, Integer> foreign) {

  /** A list of half a million files; what is longer was not written by a build. */
  private static final long LONGEST_LIST = 64L << 20;

  static final OutputContents NONE =
      new OutputContents(new TreeMap<>(), new TreeSet<>(), new TreeMap<>());

  OutputContents {
    own = Collections.unmodifiableSortedMap(own);
    kept = Collections.unmodifiableSortedSet(kept);
    foreign = Collections.unmodifiableSortedMap(foreign);
  }

  /**
   * Looks through an output folder.
   *
   * @param made files that count as made by a build where the folder has no list of them that can
   *     be read: version 0.1.0 wrote none
   */
  static OutputContents of(Path output, KeptNames keep, Set<String> made) {
    var list = listed(output.resolve(Checksums.OF_ALL));
    var ours = list.isEmpty() ? earlier(output, made) : list;
    ours.put(Checksums.OF_ALL, "");
    var visitor = new Visitor(output, keep, ours);
    if (Files.isDirectory(output)) {
      try {
        Files.walkFileTree(output, visitor);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + output, e);
      }
    }
    return new OutputContents(visitor.own, visitor.kept, visitor.foreign);
  }

  /** Whether the folder has a list of what a build made. */
  static boolean isListed(Path output) {
    return !listed(output.resolve(Checksums.OF_ALL)).isEmpty();
  }

  /** Whether all files of the list are there, as they were written. */
  boolean isWhole(Path output) {
    return own.keySet().containsAll(listed(output.resolve(Checksums.OF_ALL)).keySet())
        && edited(output).isEmpty();
  }

  /** The files of a build that somebody has written over since. */
  List<String> edited(Path output) {
    return own.entrySet().stream()
        .filter(file -> !file.getValue().isEmpty())
        .filter(file -> isChanged(output.resolve(file.getKey()), file.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean isChanged(Path file, String sum) {
    try (var in = Files.newInputStream(file)) {
      return !DigestUtils.sha256Hex(in).equals(sum);
    } catch (IOException e) {
      return true;
    }
  }

  private static SortedMap<String, String> earlier(Path output, Set<String> made) {
    var files = new TreeMap<String, String>();
    made.forEach(name -> files.put(name, ""));
    files.put(Checksums.PATH, "");
    listed(output.resolve(Checksums.PATH))
        .forEach((name, sum) -> files.put(Checksums.fromData(name), sum));
    return files;
  }

  private static SortedMap<String, String> listed(Path list) {
    try {
      // What is damaged in a list says of no file that it is ours.
      return Files.isRegularFile(list) && Files.size(list) <= LONGEST_LIST
          ? Checksums.read(new String(Files.readAllBytes(list), StandardCharsets.UTF_8))
          : new TreeMap<>();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + list, e);
    }
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {

    private final Path output;
    private final KeptNames keep;
    private final SortedMap<String, String> listed;
    private final SortedMap<String, String> own = new TreeMap<>();
    private final SortedSet<String> kept = new TreeSet<>();
    private final SortedMap<String, Integer> foreign = new TreeMap<>();

    Visitor(Path output, KeptNames keep, SortedMap<String, String> listed) {
      this.output = output;
      this.keep = keep;
      this.listed = listed;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      var path = path(folder);
      if (path.isEmpty() || holdsOwn(path) || !keep.keeps(path)) {
        return FileVisitResult.CONTINUE;
      }
      kept.add(path);
      return FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      var path = path(file);
      var sum = listed.get(path);
      // A pipe, or a link to nothing, is no file that a build wrote.
      boolean isListed = sum != null && Files.isRegularFile(file);
      if (isListed && !(keep.keeps(path) && isChanged(file, sum))) {
        own.put(path, sum);
      } else if (keep.keeps(path)) {
        kept.add(path);
      } else {
        foreign.merge(foreignPart(path), 1, Integer::sum);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException failure) {
      // What cannot be looked into may hold anything.
      foreign.merge(path(path), 1, Integer::sum);
      return FileVisitResult.CONTINUE;
    }

    /** The topmost folder around a file that holds nothing of ours: one line for a whole album. */
    private String foreignPart(String path) {
      for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
        if (!holdsOwn(path.substring(0, end))) {
          return path.substring(0, end + 1);
        }
      }
      return path;
    }

    private boolean holdsOwn(String folder) {
      var below = listed.tailMap(folder + "/");
      return !below.isEmpty() && below.firstKey().startsWith(folder + "/");
    }

    private String path(Path file) {
      return output.relativize(file).toString().replace('\\', '/');
    }
  }
}
