package org.prongsai.search;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import org.prongsai.publish.PublishedFile;

/** A file of data that a page loads as a script: that works without a server too. */
final class ScriptFile {

  private ScriptFile() {}

  static PublishedFile of(String path, Map<String, String> members) {
    var name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.js$", "");
    return new PublishedFile(path, text(name, members.values()).getBytes(StandardCharsets.UTF_8));
  }

  static String text(String name, Collection<String> members) {
    var script = new StringBuilder("prongsaiIndex(").append(quoted(name));
    members.forEach(value -> script.append(",\n").append(quoted(value)));
    return script.append(");\n").toString();
  }

  static String oneLine(String text) {
    return text.replaceAll("[\\s\\f]+", " ").strip();
  }

  private static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("\t", "\\t")
            .replace("\f", "\\f")
            .replace("\u2028", " ")
            .replace("\u2029", " ")
        + '"';
  }
}
