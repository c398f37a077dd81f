package browser;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a run found wrong, each fault once with all pages that have it. Several threads may add to
 * it.
 */
final class Findings {

  private final Map<String, Set<String>> pagesByFault = new TreeMap<>();

  synchronized void add(String page, String fault) {
    pagesByFault.computeIfAbsent(fault, key -> new TreeSet<>()).add(page);
  }

  /** Fails with the full list, unless nothing was found. */
  synchronized void assertNone() {
    if (!pagesByFault.isEmpty()) {
      fail(
          pagesByFault.entrySet().stream()
              .map(entry -> entry.getKey() + "\n    " + pages(entry.getValue()))
              .collect(Collectors.joining("\n  ", pagesByFault.size() + " faults\n  ", "\n")));
    }
  }

  private static String pages(Set<String> pages) {
    var first = pages.stream().limit(12).collect(Collectors.joining(" "));
    return pages.size()
        + (pages.size() == 1 ? " page: " : " pages: ")
        + first
        + (pages.size() > 12 ? " …" : "");
  }
}
