package org.prongsai.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Folders on which a disk, or a folder of another computer, is mounted. No folder can be renamed in
 * place of such a one.
 *
 * @param paths as the system lists them; empty where it keeps no list
 */
public record MountPoints(List<String> paths) {

  private static final Path OF_LINUX = Path.of("/proc/self/mountinfo");
  // Characters that would end a word there are written in octal digits.
  private static final Pattern ESCAPE = Pattern.compile("\\\\([0-7]{3})");
  private static final int OCTAL = 8;
  private static final int PATH = 4;

  public static MountPoints ofThisComputer() {
    try {
      return Files.isReadable(OF_LINUX)
          ? of(Files.readAllLines(OF_LINUX))
          : new MountPoints(List.of());
    } catch (IOException e) {
      return new MountPoints(List.of()); // the disks are compared yet
    }
  }

  /** Reads the lines of {@code /proc/self/mountinfo}, see proc(5). */
  static MountPoints of(List<String> lines) {
    return new MountPoints(
        lines.stream()
            .map(line -> line.split(" "))
            .filter(words -> words.length > PATH)
            .map(words -> unescaped(words[PATH]))
            .toList());
  }

  private static String unescaped(String word) {
    return ESCAPE
        .matcher(word)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    Character.toString(Integer.parseInt(found.group(1), OCTAL))));
  }

  /** Whether a folder is such a place; one that does not exist is none. */
  public boolean has(Path folder) {
    if (!Files.isDirectory(folder) || folder.getParent() == null) {
      return false;
    }
    try {
      return paths.contains(folder.toRealPath().toString())
          || !Files.getFileStore(folder).equals(Files.getFileStore(folder.getParent()));
    } catch (IOException e) {
      return false; // said when the folder is written to
    }
  }
}
