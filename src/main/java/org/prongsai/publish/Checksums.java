package org.prongsai.publish;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/** {@code /data/SHA256SUMS} of every file under /data/ and /files/, as sha256sum -c reads it. */
public final class Checksums {

  public static final String PATH = "data/SHA256SUMS";

  private static final String DATA = "data/";
  private static final String FILES = "files/";

  private Checksums() {}

  public static PublishedFile of(Collection<WrittenFile> files) {
    var lines =
        files.stream()
            .filter(file -> file.path().startsWith(DATA) || file.path().startsWith(FILES))
            .filter(file -> !file.path().equals(PATH))
            .sorted(Comparator.comparing(Checksums::name))
            .map(file -> file.sha256() + "  " + name(file) + "\n")
            .collect(Collectors.joining());
    return new PublishedFile(PATH, lines.getBytes(StandardCharsets.UTF_8));
  }

  /** The path as seen from /data/. */
  private static String name(WrittenFile file) {
    return file.path().startsWith(DATA)
        ? file.path().substring(DATA.length())
        : "../" + file.path();
  }
}
