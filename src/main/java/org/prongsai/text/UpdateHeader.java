package org.prongsai.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line under the title of an update that is no text of it, such as {@code :date: 15 ม.ค. 2569}.
 *
 * @param value what stands behind the name
 * @param line line from 1
 * @param column where the value begins, in code points from 1
 */
public record UpdateHeader(Name name, String value, int line, int column) {

  /** What such a line says. */
  public enum Name {
    DATE("วันที่"),
    MEASURE("มาตรการ"),
    QUARTER("ไตรมาส");

    private final String thai;

    Name(String thai) {
      this.thai = thai;
    }

    private boolean is(String written) {
      return written.equals(thai) || written.toUpperCase(Locale.ROOT).equals(name());
    }
  }

  private static final Pattern FILE =
      Pattern.compile("content/(?:th|en)/updates/(?!index\\.adoc).+\\.adoc");
  private static final Pattern ENTRY = Pattern.compile("\\s*:\\s*([^:\\s]+)\\s*:\\s*(.*?)\\s*");
  private static final Pattern BEFORE_TEXT = Pattern.compile("\\s*|//.*|[=#]\\s.*|:[^:]+:.*");

  /** Whether a file, relative to the site folder, is an update. */
  public static boolean isIn(String file) {
    return FILE.matcher(file).matches();
  }

  /** The lines of a source that stand before its text; of two that say the same the first. */
  public static List<UpdateHeader> of(String source) {
    var found = new ArrayList<UpdateHeader>();
    var lines = source.lines().toList();
    for (int at = 0; at < lines.size(); at++) {
      var line = lines.get(at);
      var entry = ENTRY.matcher(line);
      if (entry.matches()) {
        addNamed(entry, at + 1, found);
      } else if (!BEFORE_TEXT.matcher(line).matches()) {
        break;
      }
    }
    return found;
  }

  private static void addNamed(Matcher entry, int line, List<UpdateHeader> found) {
    for (var name : Name.values()) {
      if (name.is(entry.group(1)) && found.stream().noneMatch(one -> one.name() == name)) {
        found.add(new UpdateHeader(name, entry.group(2), line, entry.start(2) + 1));
      }
    }
  }

  /** The source with an empty comment in the place of each of them. */
  public static String without(String source) {
    var lines = new ArrayList<>(List.of(source.split("\n", -1)));
    of(source).forEach(header -> lines.set(header.line() - 1, "//"));
    return String.join("\n", lines);
  }
}
