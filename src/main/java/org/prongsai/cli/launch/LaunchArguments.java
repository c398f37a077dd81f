package org.prongsai.cli.launch;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a launcher was asked for. A double-click and dropped files become the command {@code open}.
 * Explorer does not quote a dropped {@code C:\a&b.xlsx}, so a launcher hands over the whole command
 * line beside the arguments that are left of it.
 *
 * @param commands the commands that can be typed
 * @param environment as the launchers set it
 */
public record LaunchArguments(Set<String> commands, Map<String, String> environment) {

  public static final String LAUNCHER = "PRONGSAI_LAUNCHER";
  public static final String COMMAND_LINE = "PRONGSAI_COMMAND_LINE";
  public static final String ACTION = "PRONGSAI_DO";

  public String[] of(String... typed) {
    var dropped = dropped();
    var files = dropped == null ? List.of(typed) : dropped;
    var action = environment.getOrDefault(ACTION, "");
    if (!action.isEmpty()) {
      return open("--do=" + action, files);
    }
    if (files.isEmpty()) {
      return dropped == null ? typed : open("", files);
    }
    var first = files.get(0);
    boolean isCommand = commands.contains(first) || first.startsWith("-");
    return !isCommand && isThere(first) ? open("", files) : typed;
  }

  private static String[] open(String option, List<String> files) {
    var all = new ArrayList<String>();
    all.add("open");
    if (!option.isEmpty()) {
      all.add(option);
    }
    all.add("--");
    all.addAll(files);
    return all.toArray(String[]::new);
  }

  private static boolean isThere(String path) {
    try {
      return Files.exists(Path.of(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** The files of a drop or double-click; null where the launcher was called in another way. */
  private List<String> dropped() {
    var launcher = environment.getOrDefault(LAUNCHER, "").toLowerCase(Locale.ROOT);
    var line = environment.getOrDefault(COMMAND_LINE, "");
    int at = launcher.isEmpty() ? -1 : line.toLowerCase(Locale.ROOT).indexOf(launcher);
    if (at < 0) {
      return null;
    }
    var rest = line.substring(at + launcher.length()).strip();
    return words(rest.startsWith("\"") ? rest.substring(1) : rest);
  }

  /** Words between spaces; the last quote is that of {@code cmd /c "…"}. */
  private static List<String> words(String text) {
    boolean isOdd = text.chars().filter(c -> c == '"').count() % 2 == 1;
    var rest = isOdd && text.endsWith("\"") ? text.substring(0, text.length() - 1) : text;
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    boolean isQuoted = false;
    for (char c : (rest + ' ').toCharArray()) {
      if (c == '"') {
        isQuoted = !isQuoted;
      } else if (c != ' ' || isQuoted) {
        word.append(c);
      } else if (word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }
}
