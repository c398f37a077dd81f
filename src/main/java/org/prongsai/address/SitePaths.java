package org.prongsai.address;

import java.net.URI;
import org.prongsai.model.Language;

/**
 * Where pages and files lie in the output folder and on the web.
 *
 * @param baseUrl address of the site's root, ending in a slash
 */
public record SitePaths(String baseUrl) {

  private static final String INDEX = "index.html";

  /** Path of a page in the output folder: {@code en/2567/scores/index.html}. */
  public static String outputPath(Language language, String path) {
    return folder(language, path) + INDEX;
  }

  /** Canonical address of a page, in the slash form. */
  public String canonical(Language language, String path) {
    return baseUrl + folder(language, path);
  }

  /** Absolute address of a file. */
  public String file(String path) {
    return baseUrl + path;
  }

  /** The path of the base address, with slashes at both ends: {@code /} or {@code /ita/}. */
  public String basePath() {
    var path = URI.create(baseUrl).getPath();
    return path.isEmpty() ? "/" : path;
  }

  /** What leads from a page to the site's root: empty, or {@code ../} as often as needed. */
  public static String toRoot(Language language, String path) {
    return up(folder(language, path));
  }

  private static String up(String folder) {
    return "../".repeat((int) folder.chars().filter(c -> c == '/').count());
  }

  /**
   * Address of a page as seen from another, ending in {@code index.html} so that it works from
   * files.
   */
  public static String relative(Language from, String fromPath, Language to, String toPath) {
    var folder = folder(from, fromPath);
    var target = outputPath(to, toPath);
    int slash = folder.indexOf('/');
    // A folder that both share is neither left nor entered.
    while (slash >= 0 && target.startsWith(folder.substring(0, slash + 1))) {
      folder = folder.substring(slash + 1);
      target = target.substring(slash + 1);
      slash = folder.indexOf('/');
    }
    return up(folder) + target;
  }

  private static String folder(Language language, String path) {
    var prefix = language == Language.TH ? "" : language.code() + "/";
    return path.isEmpty() ? prefix : prefix + path + "/";
  }
}
