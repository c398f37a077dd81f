package org.prongsai.filetext;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The earlier versions of a PDF that was saved by adding what changed, ISO 32000-2, 7.5.6. */
final class PdfVersions {

  private static final String END = "%%EOF";
  private static final String LINEARIZED = "/Linearized";
  private static final int HEAD = 1024;
  static final int MOST = 10;

  private PdfVersions() {}

  /** The file as it was; the oldest first, at most one more than are read. */
  static List<byte[]> before(byte[] bytes) {
    // One character for each byte.
    var text = new String(bytes, StandardCharsets.ISO_8859_1);
    // A file made for the web begins with its first page, and the end of that is none.
    int from = text.substring(0, Math.min(HEAD, text.length())).contains(LINEARIZED) ? 1 : 0;
    var ends = new ArrayList<Integer>();
    for (int at = text.indexOf(END); at >= 0; at = text.indexOf(END, at + 1)) {
      ends.add(at + END.length());
    }
    return ends.stream()
        .limit(Math.max(0, ends.size() - 1))
        .skip(from)
        .limit(MOST + 1L)
        .map(end -> Arrays.copyOf(bytes, end))
        .toList();
  }
}
