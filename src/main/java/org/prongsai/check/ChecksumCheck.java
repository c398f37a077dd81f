package org.prongsai.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/** The list of checksums names every data file and attached file, sorted, each with its hash. */
record ChecksumCheck(OutputFolder folder, Set<String> known) {

  static final String LIST = "data/SHA256SUMS";

  private static final String DATA = "data/";
  private static final String UP = "../";
  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (\\S.*)");

  void check(Problems problems) {
    var missing = new TreeSet<>(folder.files());
    // A file that nobody expects is a problem of its own.
    missing.removeIf(path -> !isListed(path) || !known.contains(path));
    if (!folder.has(LIST)) {
      if (!missing.isEmpty()) {
        report(problems, 1, "", LIST, LIST);
      }
      return;
    }
    var text = folder.text(LIST);
    if (!text.isEmpty() && !text.endsWith("\n")) {
      report(problems, text.split("\n", -1).length, "", "LF", LIST);
    }
    checkLines(text.isEmpty() ? new String[0] : text.split("\n"), missing, problems);
    missing.forEach(path -> report(problems, 1, "", listed(path), path));
  }

  private void checkLines(String[] lines, Set<String> missing, Problems problems) {
    var previous = "";
    for (int i = 0; i < lines.length; i++) {
      var parts = LINE.matcher(lines[i]);
      if (!parts.matches()) {
        report(problems, i + 1, lines[i], "<sha256>  <path>", "");
        continue;
      }
      var name = parts.group(2);
      if (name.compareTo(previous) <= 0) {
        report(problems, i + 1, name, "> " + previous, name);
      }
      previous = name;
      missing.remove(path(name));
      checkHash(i + 1, parts.group(1), name, problems);
    }
  }

  private void checkHash(int line, String hash, String name, Problems problems) {
    var path = path(name);
    if (!isListed(path) || !folder.has(path)) {
      report(problems, line, name, "", path);
      return;
    }
    var actual = sha256(path);
    if (!actual.equals(hash)) {
      report(problems, line, hash, actual, path);
    }
  }

  private static boolean isListed(String path) {
    return path.startsWith("files/")
        || path.startsWith(DATA) && !path.endsWith(".html") && !path.equals(LIST);
  }

  private static String listed(String path) {
    return path.startsWith(DATA) ? path.substring(DATA.length()) : UP + path;
  }

  private static String path(String listed) {
    return listed.startsWith(UP) ? listed.substring(UP.length()) : DATA + listed;
  }

  private static void report(
      Problems problems, int line, String found, String expected, String path) {
    problems.add(Rule.CHECKSUM_DIFFERS, Location.of(LIST, line, 1), found, expected, path);
  }

  private String sha256(String path) {
    try (var in = folder.open(path)) {
      return DigestUtils.sha256Hex(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }
}
