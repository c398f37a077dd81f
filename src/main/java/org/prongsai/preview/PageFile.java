package org.prongsai.preview;

import java.io.IOException;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A file that a request asks for.
 *
 * @param file below the folder that is shown
 * @param type its media type
 */
record PageFile(Path file, String type) {

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("csv", "text/csv; charset=utf-8"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("xml", "application/xml"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

  /**
   * Finds the file of a decoded path, such as {@code /2567/}.
   *
   * @return empty where there is none, or where it lies outside the folder
   */
  static Optional<PageFile> of(Path folder, String path) {
    try {
      var root = folder.toRealPath();
      var asked = root.resolve(path.substring(1)).normalize();
      var file = Files.isDirectory(asked) ? asked.resolve("index.html") : asked;
      return Files.isRegularFile(file) && file.toRealPath().startsWith(root)
          ? Optional.of(new PageFile(file, type(file)))
          : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  boolean isPage() {
    return type.startsWith("text/html");
  }

  private static String type(Path file) {
    var name = file.getFileName().toString();
    var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    var guessed = URLConnection.guessContentTypeFromName(name);
    return TYPES.getOrDefault(ending, guessed == null ? "application/octet-stream" : guessed);
  }
}
