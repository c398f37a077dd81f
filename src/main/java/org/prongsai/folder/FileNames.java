package org.prongsai.folder;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.prongsai.problem.ProblemDetail;

/** Whether names survive a copy to any computer; Windows and many USB sticks are the strictest. */
public final class FileNames {

  /** Windows allows 260 characters, those of the folder included that a site is copied to. */
  private static final int LONGEST = 200;

  // Devices of MS-DOS, whatever ending follows.
  private static final Pattern RESERVED =
      Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])( *\\..*)?");
  private static final Pattern NOT_ALLOWED = Pattern.compile("[<>:\"|?*\\\\\\p{Cc}]");

  // What spreadsheets and desktops leave behind by themselves; never content.
  private static final Pattern LEFT_BY_TOOLS =
      Pattern.compile(
          "(.*/)?(\\.DS_Store|Thumbs\\.db|desktop\\.ini|\\.jbakeignore|~\\$[^/]*|\\.~lock\\.[^/]*#)");

  private FileNames() {}

  /** Whether nobody has written a file of this name. */
  public static boolean isLeftByTools(String path) {
    return LEFT_BY_TOOLS.matcher(path).matches();
  }

  /** What is wrong with a path with forward slashes, if anything. */
  public static Optional<ProblemDetail> fault(String path) {
    if (path.length() > LONGEST) {
      return Optional.of(ProblemDetail.NAME_LONG);
    }
    for (var name : path.split("/")) {
      if (RESERVED.matcher(name).matches()) {
        return Optional.of(ProblemDetail.NAME_RESERVED);
      } else if (NOT_ALLOWED.matcher(name).find()) {
        return Optional.of(ProblemDetail.NAME_CHARACTER);
      } else if (name.endsWith(".") || name.endsWith(" ")) {
        return Optional.of(ProblemDetail.NAME_END);
      }
    }
    return Optional.empty();
  }

  /** A path, and another that differs from it only in capital letters or composed characters. */
  public record Twin(String name, String other) {}

  /**
   * Paths that another computer would take for the same, each once, at the first file that has it.
   * Folders count too: there is one such folder only elsewhere.
   *
   * @param paths sorted, with forward slashes
   */
  public static SortedMap<String, Twin> twins(Collection<String> paths) {
    var first = new HashMap<String, String>();
    var twins = new TreeMap<String, Twin>();
    Map<String, Twin> told = new HashMap<>();
    for (var path : paths) {
      for (int end = path.indexOf('/'); ; end = path.indexOf('/', end + 1)) {
        var name = end < 0 ? path : path.substring(0, end);
        var other = first.putIfAbsent(key(name), name);
        if (other != null && !other.equals(name)) {
          if (told.putIfAbsent(name, new Twin(name, other)) == null) {
            twins.putIfAbsent(path, told.get(name));
          }
          break; // what lies in such a folder is told of with it
        }
        if (end < 0) {
          break;
        }
      }
    }
    return twins;
  }

  private static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
