package org.prongsai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.prongsai.PackageImports.BASE;
import static org.prongsai.PackageImports.ROOT;
import static org.prongsai.PackageImports.isIn;
import static org.prongsai.PackageImports.isOurs;
import static org.prongsai.PackageImports.packageOf;
import static org.prongsai.PackageImports.room;
import static org.prongsai.PackageImports.sources;
import static org.prongsai.PackageImports.used;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The two tables of {@code docs/architecture.md} say which package may use what; the code obeys.
 */
class PackageArrowsTest {

  private static final String ARROWS = "## Arrows";
  private static final String LIBRARIES = "## Libraries";

  private static final int MOST_CLASSES = 35;
  private static final String INFO = "package-info.java";
  private static final Pattern THREE_LINES = Pattern.compile("In: .*Out: .*Must not know: ");

  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  @Test
  void everyArrowBetweenPackagesIsInTheTable() throws IOException {
    var allowed = table(ARROWS, 2);
    var violations = new TreeSet<String>();
    for (var source : sources()) {
      var from = packageOf(source);
      for (var used : used(source)) {
        if (isOurs(used) && !from.equals(room(used)) && !allows(allowed, from, room(used))) {
          violations.add(from + " -> " + room(used) + " in " + source.getFileName());
        }
      }
    }

    assertEquals(Set.of(), violations);
  }

  @Test
  void everyPackageHasALineAndEveryLineAPackage() throws IOException {
    var packages = new TreeSet<String>();
    for (var source : sources()) {
      packages.add(packageOf(source));
    }

    assertEquals(packages, new TreeSet<>(table(ARROWS, 2).keySet()));
  }

  @Test
  void everyLibraryIsUsedOnlyWhereTheTableSays() throws IOException {
    var libraries = table(LIBRARIES, 2);
    var violations = new TreeSet<String>();
    for (var source : sources()) {
      var from = packageOf(source);
      for (var used : used(source)) {
        if (!isOurs(used)
            && !isIn(used, "java")
            && !isIn(used, "javax")
            && !isIn(used, "org.xml")) {
          var library = libraries.keySet().stream().filter(p -> isIn(used, p)).findFirst();
          if (library.isEmpty() || !libraries.get(library.get()).contains(from)) {
            violations.add(from + " uses " + used + " in " + source.getFileName());
          }
        }
      }
    }

    assertEquals(Set.of(), violations);
  }

  @Test
  void noCircleLeadsFromAPackageBackToIt() throws IOException {
    var arrows = table(ARROWS, 2);
    for (var start : arrows.keySet()) {
      var reached = new TreeSet<String>();
      var next = new ArrayList<>(arrows.get(start));
      while (!next.isEmpty()) {
        var room = next.remove(next.size() - 1);
        if (reached.add(room)) {
          next.addAll(arrows.getOrDefault(room, Set.of()));
        }
      }
      assertFalse(reached.contains(start), start + " leads back to itself");
    }
  }

  @Test
  void noPackageHasMoreThanThirtyFiveClasses() throws IOException {
    var sizes = new TreeMap<>(PackageImports.sizes());
    sizes.values().removeIf(size -> size <= MOST_CLASSES);

    assertEquals(Map.of(), sizes);
  }

  @Test
  void aTypeNameStandsOnceInTheProject() throws IOException {
    var names = new TreeSet<String>();
    var twice = new TreeSet<String>();
    for (var source : sources()) {
      var name = source.getFileName().toString();
      if (!names.add(name)) {
        twice.add(name);
      }
    }

    assertEquals(Set.of(), twice);
  }

  @Test
  void everyPackageSaysWhatComesInWhatGoesOutAndWhatItMustNotKnow() throws IOException {
    var silent = new TreeSet<String>();
    for (var source : sources()) {
      var info = source.resolveSibling(INFO);
      if (!packageOf(source).equals(ROOT)
          && !(Files.exists(info)
              && THREE_LINES.matcher(Files.readString(info).replaceAll("[\\s*]+", " ")).find())) {
        silent.add(packageOf(source));
      }
    }

    assertEquals(Set.of(), silent);
  }

  private static boolean allows(Map<String, Set<String>> allowed, String from, String to) {
    return allowed.getOrDefault(from, Set.of()).contains(to);
  }

  /** The names in the first column of a table, and for each those in another, counted from 0. */
  private static Map<String, Set<String>> table(String heading, int column) throws IOException {
    var lines = Files.readAllLines(BASE.resolve("docs/architecture.md"));
    int start = lines.indexOf(heading);
    assertFalse(start < 0, "no heading " + heading);
    var table = new TreeMap<String, Set<String>>();
    for (var line : lines.subList(start + 1, lines.size())) {
      if (line.startsWith("## ")) {
        break;
      }
      if (line.startsWith("| `")) {
        var cells = new ArrayList<>(Arrays.asList(line.split("\\|")));
        for (var name : names(cells.get(1))) {
          table.computeIfAbsent(name, key -> new TreeSet<>()).addAll(names(cells.get(column + 1)));
        }
      }
    }
    return table;
  }

  private static Set<String> names(String cell) {
    return CODE.matcher(cell)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
