package blackbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The bytes of a folder, to be compared with those of another.
 *
 * @param checksums by path relative to the folder; empty folders count too
 */
record Tree(Map<String, String> checksums) {

  static Tree of(Path folder) {
    var checksums = new TreeMap<String, String>();
    try (var paths = Files.walk(folder)) {
      for (var path : paths.toList()) {
        var name = folder.relativize(path).toString().replace('\\', '/');
        checksums.put(
            name, Files.isDirectory(path) ? "folder" : Sha256.of(Files.readAllBytes(path)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
    return new Tree(checksums);
  }

  /** What a build made of an output folder: names with a point at the top are somebody else's. */
  static Tree ofMade(Path output) {
    var checksums = new TreeMap<>(of(output).checksums());
    checksums.keySet().removeIf(name -> name.startsWith("."));
    return new Tree(checksums);
  }

  /** The names that only one of the two has, or that differ. */
  List<String> differencesTo(Tree other) {
    var names = new TreeSet<>(checksums.keySet());
    names.addAll(other.checksums.keySet());
    return names.stream()
        .filter(name -> !Objects.equals(checksums.get(name), other.checksums.get(name)))
        .toList();
  }

  /** Copies a folder to a place that does not exist yet. */
  static Path copy(Path from, Path to) {
    try (var paths = Files.walk(from)) {
      for (var path : paths.toList()) {
        var target = to.resolve(from.relativize(path).toString());
        Files.createDirectories(target.getParent());
        Files.copy(path, target);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot copy " + from, e);
    }
    return to;
  }
}
