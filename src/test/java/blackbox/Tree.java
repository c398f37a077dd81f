package blackbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The bytes of a folder, to be compared with those of another.
 *
 * @param checksums by path relative to the folder; empty folders count too
 */
record Tree(Map<String, String> checksums) {

  private static final int EXECUTABLE = 0100;

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

  /** Unpacks an archive as its users do: what is there under the same name is written over. */
  static Path unpack(Path zip, Path to) throws IOException {
    try (var packed = ZipFile.builder().setPath(zip).get()) {
      for (var entry : Collections.list(packed.getEntries())) {
        var file = to.resolve(entry.getName());
        if (entry.isDirectory()) {
          continue;
        }
        Files.createDirectories(file.getParent());
        try (var in = packed.getInputStream(entry)) {
          Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        if ((entry.getUnixMode() & EXECUTABLE) != 0) {
          file.toFile().setExecutable(true);
        }
      }
    }
    return to;
  }
}
