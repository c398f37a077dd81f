package org.prongsai.workbook.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.prongsai.folder.SiteChanges;

/**
 * A folder of copies that are made anew with every check. One that somebody has typed into, or has
 * open, is not written over: the next one gets a number.
 */
final class CopyFolder {

  private static final String LIST = ".copies";

  /** A link of that name would lead to a file of somebody else. */
  private static final OpenOption[] ANEW = {
    StandardOpenOption.CREATE,
    StandardOpenOption.TRUNCATE_EXISTING,
    StandardOpenOption.WRITE,
    LinkOption.NOFOLLOW_LINKS
  };

  private final Path folder;
  private final Map<String, String> known = new TreeMap<>();

  CopyFolder(Path folder) {
    this.folder = folder;
    try {
      if (isFile(folder.resolve(LIST))) {
        for (var line : Files.readAllLines(folder.resolve(LIST))) {
          var parts = line.split("  ", 2);
          if (parts.length == 2) {
            known.put(parts[1], parts[0]);
          }
        }
      }
    } catch (IOException e) {
      known.clear(); // What is not known to be ours is not written over.
    }
  }

  /** Writes a copy; answers where. */
  Path write(String name, byte[] bytes) {
    try {
      if (Files.isSymbolicLink(folder)) {
        throw new IOException("a link: " + folder);
      }
      Files.createDirectories(folder);
      var file = folder.resolve(name);
      for (int number = 2; !isOurs(file); number++) {
        file = folder.resolve(name.replaceFirst("\\.xlsx$", "-" + number + ".xlsx"));
      }
      Files.write(file, bytes, ANEW);
      known.put(file.getFileName().toString(), DigestUtils.sha256Hex(bytes));
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to " + folder, e);
    }
  }

  private boolean isOurs(Path file) throws IOException {
    if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
      return true;
    }
    var name = file.getFileName().toString();
    return isFile(file)
        && SiteChanges.locks(file).stream().noneMatch(lock -> Files.exists(folder.resolve(lock)))
        && DigestUtils.sha256Hex(Files.readAllBytes(file)).equals(known.get(name));
  }

  private static boolean isFile(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** Keeps what was written, for the next check. */
  void remember() {
    var lines = new StringBuilder();
    known.forEach((name, sha256) -> lines.append(sha256).append("  ").append(name).append('\n'));
    try {
      Files.writeString(folder.resolve(LIST), lines, ANEW);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to " + folder, e);
    }
  }
}
