package org.prongsai.delivery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;

/** Sites of a few files, as a build leaves them. */
public final class SmallSite {

  private SmallSite() {}

  /** Writes the files with their list, and what marks them as built. */
  public static BuiltSite write(Path folder, Map<String, String> texts) throws Exception {
    var all = new LinkedHashMap<>(texts);
    all.put(
        SiteFacts.PATH,
        """
        {"generator": "prongsai", "agency": {"agency_id": "a.go.th", "name_th": "อบต.ก"},
         "base_url": "https://a.go.th/ita/", "as_of": "2026-11-23", "draft": false}
        """);
    var sums = new TreeMap<String, String>();
    for (var file : all.entrySet()) {
      var bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
      put(folder, file.getKey(), bytes);
      sums.put(file.getKey(), DigestUtils.sha256Hex(bytes));
    }
    put(folder, FileList.PATH, new FileList(sums).bytes());
    return BuiltSite.open(folder);
  }

  static void put(Path folder, String path, byte[] bytes) throws IOException {
    var file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  /** A first state of a site. */
  public static Map<String, String> first() {
    return Map.of(
        "index.html", "<p>80.89",
        "404.html", "<p>none",
        "data/a/a.csv", "a\n1\n",
        "data/old/old.csv", "old\n",
        "en/index.html", "<p>English",
        "files/2567/o1/แบบ สรุป.pdf", "%PDF",
        ".htaccess", "Options -Indexes\n");
  }

  /** A later one: a page of the same size, a new file, a folder that is gone. */
  public static Map<String, String> second() {
    return Map.of(
        "index.html", "<p>81.89",
        "404.html", "<p>none",
        "data/a/a.csv", "a\n1\n",
        "data/new/b.csv", "b\n2\n",
        "en/index.html", "<p>English, longer",
        "files/2567/o1/แบบ สรุป.pdf", "%PDF",
        ".htaccess", "Options -Indexes\n");
  }

  /** Every file below a folder with its text. */
  public static Map<String, String> texts(Path folder) throws IOException {
    var texts = new TreeMap<String, String>();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(path -> !Files.isDirectory(path)).toList()) {
        texts.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return texts;
  }
}
