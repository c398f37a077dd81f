package org.prongsai;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/images/architecture.svg} shows the packages as they are: each stands above those that
 * it uses, and a line leads to each of these that it does not reach through another.
 */
class ArchitectureMapTest {

  private static final Path PICTURE = PackageImports.BASE.resolve("docs/images/architecture.svg");
  private static final int WIDTH = 1280;
  private static final int ROW = 84;
  private static final int BOX_HEIGHT = 40;

  @Test
  void thePictureIsThatOfTheCode() throws IOException {
    var drawn = draw(PackageImports.arrows(), PackageImports.sizes());
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PICTURE, drawn);
    }

    assertEquals(Files.readString(PICTURE), drawn);
  }

  @Test
  void aPackageStandsAboveAllThatItUses() {
    var arrows = Map.of("a", Set.of("b", "c"), "b", Set.of("c"), "c", Set.<String>of());

    assertEquals(Map.of("a", 2, "b", 1, "c", 0), levels(arrows));
    assertEquals(Set.of("b"), direct("a", arrows));
  }

  /** How many packages lie below each at most, one below the other. */
  private static Map<String, Integer> levels(Map<String, Set<String>> arrows) {
    var levels = new TreeMap<String, Integer>();
    arrows.keySet().forEach(name -> level(name, arrows, levels));
    return levels;
  }

  private static int level(
      String name, Map<String, Set<String>> arrows, Map<String, Integer> levels) {
    var known = levels.get(name);
    if (known != null) {
      return known;
    }
    int level = 0;
    for (var used : arrows.get(name)) {
      level = Math.max(level, 1 + level(used, arrows, levels));
    }
    levels.put(name, level);
    return level;
  }

  /** The packages that one uses and does not reach through another. */
  private static Set<String> direct(String name, Map<String, Set<String>> arrows) {
    var direct = new TreeSet<>(arrows.get(name));
    arrows.get(name).forEach(used -> direct.removeAll(below(used, arrows)));
    return direct;
  }

  private static Set<String> below(String name, Map<String, Set<String>> arrows) {
    var below = new TreeSet<String>();
    var next = new ArrayList<>(arrows.get(name));
    while (!next.isEmpty()) {
      var one = next.remove(next.size() - 1);
      if (below.add(one)) {
        next.addAll(arrows.get(one));
      }
    }
    return below;
  }

  private record Box(String name, int left, int top, int width) {
    int middle() {
      return left + width / 2;
    }
  }

  private static String draw(Map<String, Set<String>> arrows, Map<String, Integer> sizes) {
    var boxes = boxes(arrows);
    int height = boxes.values().stream().mapToInt(Box::top).max().orElseThrow() + ROW;
    var svg = new StringBuilder();
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="14">
        <title>Packages of Prongsai; each uses only those below it</title>
        <rect width="%1$d" height="%2$d" fill="#ffffff"/>
        """
            .formatted(WIDTH, height));
    for (var from : boxes.values()) {
      for (var to : direct(from.name(), arrows)) {
        svg.append(line(from, boxes.get(to)));
      }
    }
    boxes.values().forEach(box -> svg.append(rectangle(box, sizes.get(box.name()))));
    return svg.append("</svg>\n").toString();
  }

  private static Map<String, Box> boxes(Map<String, Set<String>> arrows) {
    var levels = levels(arrows);
    int highest = levels.values().stream().mapToInt(level -> level).max().orElseThrow();
    var boxes = new TreeMap<String, Box>();
    for (int level = highest; level >= 0; level--) {
      var row = new ArrayList<String>();
      for (var entry : levels.entrySet()) {
        if (entry.getValue() == level) {
          row.add(entry.getKey());
        }
      }
      place(row, 20 + (highest - level) * ROW, boxes);
    }
    return boxes;
  }

  /** Sets the boxes of a row side by side, with the same space between all. */
  private static void place(List<String> row, int top, Map<String, Box> boxes) {
    int taken = row.stream().mapToInt(ArchitectureMapTest::width).sum();
    int space = (WIDTH - taken) / (row.size() + 1);
    int left = space;
    for (var name : row) {
      boxes.put(name, new Box(name, left, top, width(name)));
      left += width(name) + space;
    }
  }

  private static int width(String name) {
    return 24 + 8 * name.length();
  }

  private static String line(Box from, Box to) {
    return "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#8a94a6\"/>\n"
        .formatted(from.middle(), from.top() + BOX_HEIGHT, to.middle(), to.top());
  }

  private static String rectangle(Box box, int classes) {
    return """
    <rect x="%d" y="%d" width="%d" height="%d" rx="6" fill="#eef3fb" stroke="#1f4e8c"/>
    <text x="%d" y="%d" text-anchor="middle">%s</text>
    <text x="%5$d" y="%d" text-anchor="middle" font-size="11" fill="#555555">%d</text>
    """
        .formatted(
            box.left(),
            box.top(),
            box.width(),
            BOX_HEIGHT,
            box.middle(),
            box.top() + 18,
            box.name(),
            box.top() + 33,
            classes);
  }
}
