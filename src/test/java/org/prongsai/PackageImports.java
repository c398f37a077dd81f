package org.prongsai;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which packages of the program there are and which of them use which, read from the sources. */
final class PackageImports {

  static final Path BASE = Path.of(System.getProperty("basedir", ""));

  /** The name of the package above all others. */
  static final String ROOT = "root";

  private static final Path SOURCES = BASE.resolve("src/main/java");
  private static final String OURS = "org.prongsai";

  // Names with their packages count as imports do, also in the middle of the code.
  private static final Pattern QUALIFIED =
      Pattern.compile("(?<![.\\w\"])([a-z][a-z0-9]*(?:\\.[a-z][a-z0-9]*)+)\\.[A-Z]");
  private static final Pattern JAVADOC = Pattern.compile("(?s)/\\*\\*.*?\\*/");

  private PackageImports() {}

  /** The sources of all classes. */
  static List<Path> sources() throws IOException {
    try (var paths = Files.walk(SOURCES)) {
      var sources =
          paths
              .filter(p -> p.toString().endsWith(".java") && !p.endsWith("package-info.java"))
              .sorted()
              .toList();
      if (sources.isEmpty()) {
        throw new IllegalStateException("no sources below " + SOURCES.toAbsolutePath());
      }
      return sources;
    }
  }

  /** How many classes each package has. */
  static Map<String, Integer> sizes() throws IOException {
    var sizes = new TreeMap<String, Integer>();
    for (var source : sources()) {
      sizes.merge(packageOf(source), 1, Integer::sum);
    }
    return sizes;
  }

  /** The packages of ours that each package uses. */
  static Map<String, Set<String>> arrows() throws IOException {
    var arrows = new TreeMap<String, Set<String>>();
    for (var source : sources()) {
      var from = packageOf(source);
      var to = arrows.computeIfAbsent(from, key -> new TreeSet<>());
      used(source).stream()
          .filter(PackageImports::isOurs)
          .map(PackageImports::room)
          .forEach(to::add);
      to.remove(from);
    }
    return arrows;
  }

  /** The packages that a source names, ours and those of libraries, in full. */
  static Set<String> used(Path source) throws IOException {
    var code = JAVADOC.matcher(Files.readString(source)).replaceAll("");
    return QUALIFIED
        .matcher(code)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(HashSet::new));
  }

  static boolean isOurs(String used) {
    return isIn(used, OURS);
  }

  static boolean isIn(String used, String prefix) {
    return used.equals(prefix) || used.startsWith(prefix + ".");
  }

  /** The short name of a package: {@code host.jbake} of {@code org.prongsai.host.jbake}. */
  static String room(String used) {
    return used.equals(OURS) ? ROOT : used.substring(OURS.length() + 1);
  }

  static String packageOf(Path source) {
    return room(
        SOURCES.relativize(source.getParent()).toString().replace('\\', '/').replace('/', '.'));
  }
}
