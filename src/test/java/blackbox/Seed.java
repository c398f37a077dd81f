package blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The source document, line by line. Nothing of it is typed again in a test: what a test expects is
 * parsed from here.
 *
 * @param printed the lines as they stand in the file
 * @param read the lines as the site reads them, once its published corrections are applied
 */
record Seed(List<String> printed, List<String> read) {

  private static final String FILE = "/seed/bangsak-integrity-measures-2567.txt";

  /** One row of a table of the document: its cells as printed and as read. */
  record TableRow(List<String> printed, List<String> read) {}

  /** The document, its checksum verified, with the corrections that a site publishes. */
  static Seed with(PublishedSite site) {
    var printed = List.of(verifiedText().split("\n", -1));
    return new Seed(printed, corrected(printed, site.table("source-corrections")));
  }

  private static String verifiedText() {
    var bytes = bytes(FILE);
    var expected = new String(bytes(FILE + ".sha256"), StandardCharsets.US_ASCII).split("\\s+")[0];
    assertEquals(expected, Sha256.of(bytes), "SHA-256 of " + FILE);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String resource) {
    try (var in = Seed.class.getResourceAsStream(resource)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  private static List<String> corrected(
      List<String> printed, List<Map<String, String>> corrections) {
    var lines = new ArrayList<>(printed);
    for (var correction : corrections) {
      int line = Integer.parseInt(correction.get("paragraph")) - 1;
      var wrong = correction.get("printed");
      var name = "correction " + correction.get("number") + " in line " + (line + 1);
      assertEquals(1, count(printed.get(line), wrong), name + " as printed");
      assertEquals(1, count(lines.get(line), wrong), name + " after the corrections before it");
      lines.set(line, lines.get(line).replace(wrong, correction.get("read_as")));
    }
    return List.copyOf(lines);
  }

  private static int count(String text, String part) {
    int count = 0;
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      count++;
    }
    return count;
  }

  boolean isTableRow(int line) {
    return read.get(line).contains("\t");
  }

  TableRow row(int line) {
    return new TableRow(
        List.of(printed.get(line).split("\t", -1)), List.of(read.get(line).split("\t", -1)));
  }

  /** The lines that are not blank, from one that begins so to the next blank one. */
  List<Integer> block(String beginning) {
    int line = firstLine(beginning);
    var lines = new ArrayList<Integer>();
    for (; line < read.size() && !read.get(line).isBlank(); line++) {
      lines.add(line);
    }
    return lines;
  }

  int firstLine(String beginning) {
    for (int line = 0; line < read.size(); line++) {
      if (read.get(line).startsWith(beginning)) {
        return line;
      }
    }
    throw new AssertionError("the document has no line that begins with " + beginning);
  }

  /** The whole text as read, to find what is said in running words. */
  String text() {
    return String.join("\n", read);
  }
}
