package org.prongsai.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/**
 * Each list of checksums names all that it is for, sorted, each with its hash: one every data file
 * and attached file, as seen from {@code /data/}; the other every file but itself.
 */
final class ChecksumCheck {

  static final String LIST = "data/SHA256SUMS";
  static final String LIST_OF_ALL = "SHA256SUMS";

  private static final String DATA = "data/";
  private static final String UP = "../";
  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (\\S.*)");

  private final OutputFolder folder;
  private final Set<String> known;
  private final Map<String, String> sums = new HashMap<>();

  ChecksumCheck(OutputFolder folder, Set<String> known) {
    this.folder = folder;
    this.known = known;
  }

  void check(Problems problems) {
    new CheckedList(
            LIST, ChecksumCheck::isData, ChecksumCheck::fromData, ChecksumCheck::toData, problems)
        .check();
    if (known.contains(LIST_OF_ALL)) {
      new CheckedList(
              LIST_OF_ALL,
              path -> !path.equals(LIST_OF_ALL),
              UnaryOperator.identity(),
              UnaryOperator.identity(),
              problems)
          .check();
    }
  }

  private static boolean isData(String path) {
    return path.startsWith("files/")
        || path.startsWith(DATA) && !path.endsWith(".html") && !path.equals(LIST);
  }

  private static String toData(String path) {
    return path.startsWith(DATA) ? path.substring(DATA.length()) : UP + path;
  }

  private static String fromData(String listed) {
    return listed.startsWith(UP) ? listed.substring(UP.length()) : DATA + listed;
  }

  /** The checksum of a file, which is read once for all lists. */
  private String sha256(String path) {
    return sums.computeIfAbsent(
        path,
        name -> {
          try (var in = folder.open(name)) {
            return DigestUtils.sha256Hex(in);
          } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
          }
        });
  }

  /**
   * A list.
   *
   * @param list its path
   * @param isListed whether a file belongs in it
   * @param path the path of a file by its name in the list
   * @param name the name in the list by the path of a file
   */
  private final class CheckedList {

    private final String list;
    private final Predicate<String> isListed;
    private final UnaryOperator<String> path;
    private final UnaryOperator<String> name;
    private final Problems problems;

    CheckedList(
        String list,
        Predicate<String> isListed,
        UnaryOperator<String> path,
        UnaryOperator<String> name,
        Problems problems) {
      this.list = list;
      this.isListed = isListed;
      this.path = path;
      this.name = name;
      this.problems = problems;
    }

    void check() {
      var missing = new TreeSet<>(folder.files());
      // A file that nobody expects is a problem of its own.
      missing.removeIf(file -> !isListed.test(file) || !known.contains(file));
      if (!folder.has(list)) {
        if (!missing.isEmpty()) {
          report(1, "", list, list);
        }
        return;
      }
      var text = folder.text(list);
      if (!text.isEmpty() && !text.endsWith("\n")) {
        report(text.split("\n", -1).length, "", "LF", list);
      }
      checkLines(text.isEmpty() ? new String[0] : text.split("\n"), missing);
      missing.forEach(file -> report(1, "", name.apply(file), file));
    }

    private void checkLines(String[] lines, Set<String> missing) {
      var previous = "";
      for (int i = 0; i < lines.length; i++) {
        var parts = LINE.matcher(lines[i]);
        if (!parts.matches()) {
          report(i + 1, lines[i], "<sha256>  <path>", "");
          continue;
        }
        var named = parts.group(2);
        if (named.compareTo(previous) <= 0) {
          report(i + 1, named, "> " + previous, named);
        }
        previous = named;
        missing.remove(path.apply(named));
        checkHash(i + 1, parts.group(1), named);
      }
    }

    private void checkHash(int line, String hash, String named) {
      var file = path.apply(named);
      if (!isListed.test(file) || !folder.has(file)) {
        report(line, named, "", file);
        return;
      }
      var actual = sha256(file);
      if (!actual.equals(hash)) {
        report(line, hash, actual, file);
      }
    }

    private void report(int line, String found, String expected, String file) {
      problems.add(Rule.CHECKSUM_DIFFERS, Location.of(list, line, 1), found, expected, file);
    }
  }
}
