package blackbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.prongsai.build.BuildConfig;
import org.prongsai.build.BuildReport;
import org.prongsai.build.SiteBuild;
import org.prongsai.host.asciidoctor.SharedEngine;
import org.prongsai.problem.AllRules;
import org.prongsai.problem.Rule;

/** The example sites below {@code src/test/resources}: one that is right, and what breaks it. */
final class BrokenSites {

  /** A small bilingual site without problems. */
  static final Path MINIMAL = Path.of("src/test/resources/sites/minimal");

  /** The same with hardly any data: what is wrong with a page shows on few as well as on many. */
  static final Path BARE = Path.of("src/test/resources/sites/bare");

  private static final Path CASES = Path.of("src/test/resources/sites-invalid");
  private static final String DELETE = ".delete";

  private BrokenSites() {}

  /** The names of all cases: the id of a rule, and what else tells the case from others. */
  static List<String> names() {
    try (var folders = Files.list(CASES)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The rule that a case is an example of: of those whose ids its name starts with, the longest.
   */
  static Optional<Rule> rule(String name) {
    return AllRules.found().stream()
        .filter(rule -> (name + "-").startsWith(rule.id() + "-"))
        .max((a, b) -> Integer.compare(a.id().length(), b.id().length()));
  }

  /** The files of a case. */
  static Path folder(String name) {
    return CASES.resolve(name);
  }

  /** Whether a case brings a document of its own, or takes one away. */
  static boolean hasDocuments(String name) throws IOException {
    return files(folder(name)).stream().anyMatch(file -> file.toString().contains(".adoc"));
  }

  /** The exact report of a case in a language. */
  static Path golden(String name, String language) {
    return CASES.resolve(name).resolve("problems." + language + ".txt");
  }

  /** What the files of a case lie over. */
  static Path base(String name) {
    return name.matches("(page|template|words)-.*") ? BARE : MINIMAL;
  }

  /** Puts a broken site together: the minimal one or a bare one, the files of the case over it. */
  static void write(String name, Path site) throws IOException {
    copy(base(name), site);
    var overlay = CASES.resolve(name);
    for (var file : files(overlay)) {
      var path = overlay.relativize(file).toString();
      if (path.endsWith(DELETE)) {
        Files.delete(site.resolve(path.substring(0, path.length() - DELETE.length())));
      } else if (!path.matches("problems\\.(th|en)\\.txt")) {
        copyFile(file, site.resolve(path));
      }
    }
    HostileFiles.write(name, site);
  }

  /**
   * Builds and publishes a site.
   *
   * @param asOf date that replaces that of the site, or null
   */
  static BuildReport build(Path site, Path output, Path cache, LocalDate asOf) {
    return new SiteBuild(config(site, output, cache, asOf)).run(SharedEngine.ENGINE);
  }

  static BuildConfig config(Path site, Path output, Path cache, LocalDate asOf) {
    return new BuildConfig(site, output, cache, Optional.ofNullable(asOf), true);
  }

  /** Deletes a folder and what is in it. */
  static void delete(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** Copies a folder. */
  static void copy(Path from, Path to) throws IOException {
    for (var file : files(from)) {
      copyFile(file, to.resolve(from.relativize(file).toString()));
    }
  }

  /** The bytes of every file of a folder, by path. */
  static SortedMap<String, ByteBuffer> bytes(Path folder) throws IOException {
    var bytes = new TreeMap<String, ByteBuffer>();
    for (var file : files(folder)) {
      bytes.put(folder.relativize(file).toString(), ByteBuffer.wrap(Files.readAllBytes(file)));
    }
    return bytes;
  }

  /**
   * Which files a folder holds and when each was written, by path: far quicker than their bytes.
   */
  static SortedMap<String, List<Object>> state(Path folder) throws IOException {
    var state = new TreeMap<String, List<Object>>();
    for (var file : files(folder)) {
      var now = Files.readAttributes(file, BasicFileAttributes.class);
      state.put(
          folder.relativize(file).toString(),
          List.of(now.size(), now.lastModifiedTime(), String.valueOf(now.fileKey())));
    }
    return state;
  }

  private static void copyFile(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.write(to, Files.readAllBytes(from));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
