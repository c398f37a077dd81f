package browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The published site as a folder of pages. A page is named by its path below the root, for example
 * {@code en/ita/2567/o17/index.html}.
 */
record BuiltSite(Path root) {

  static final String HOME = "index.html";
  static final String NOT_FOUND = "404.html";
  private static final String ENGLISH = "en/";

  /** The site that {@code mvn package} built. */
  static BuiltSite ofThisBuild() {
    var root = Path.of(System.getProperty("prongsai.site", "target/site")).toAbsolutePath();
    assertTrue(
        Files.isRegularFile(root.resolve(HOME)),
        () -> "There is no built site in " + root + ". Run mvn verify, which builds it first.");
    return new BuiltSite(root);
  }

  /** Every page, the page for unknown addresses included, in the order of the paths. */
  List<String> pages() {
    try (var files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(path -> path.endsWith(".html"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + root, e);
    }
  }

  /** Every page but the one for unknown addresses, which alone is written for one place only. */
  List<String> movablePages() {
    return pages().stream().filter(page -> !page.equals(NOT_FOUND)).toList();
  }

  /** The first page of each kind in each language. */
  List<String> samples() {
    Map<String, String> byKind = new LinkedHashMap<>();
    for (var page : movablePages()) {
      byKind.putIfAbsent((isEnglish(page) ? ENGLISH : "") + kind(page), page);
    }
    return List.copyOf(byKind.values());
  }

  static boolean isEnglish(String page) {
    return page.startsWith(ENGLISH);
  }

  static String inEnglish(String page) {
    return ENGLISH + page;
  }

  /** The same page in the other language. */
  static String twin(String page) {
    return isEnglish(page) ? page.substring(ENGLISH.length()) : inEnglish(page);
  }

  /** The address without its language, years, months, items, areas and ids. */
  static String kind(String page) {
    return (isEnglish(page) ? twin(page) : page)
        .replaceFirst("^data/[^/]+/", "data/<dataset>/")
        .replaceFirst("^suppliers/[a-z]+/", "suppliers/<supplier>/")
        .replaceFirst("^updates/[^/]+/", "updates/<update>/")
        .replaceFirst("^villages/[^/]+/", "villages/<village>/")
        .replaceFirst("/o[0-9]+/", "/<item>/")
        .replaceFirst("[0-9]{4}-[0-9]{2}/", "<month>/")
        .replaceAll("[0-9]{4}", "<year>")
        .replaceFirst("/[0-9]/", "/<area>/");
  }
}
