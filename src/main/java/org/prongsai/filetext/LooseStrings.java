package org.prongsai.filetext;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Texts that lie between other bytes, in the encodings of Windows. */
record LooseStrings(byte[] bytes, LocatedTextSink target) {

  private static final Pattern TEXT = Pattern.compile("[ -~\u0E01-\u0E5B\\t\\r\\n]{9,}");
  private static final List<Charset> ENCODINGS =
      List.of(
          Charset.forName("x-windows-874"),
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE);

  void read() {
    for (var encoding : ENCODINGS) {
      strings(new String(bytes, encoding));
    }
    if (bytes.length > 1) {
      // The same in pairs that begin at the other byte.
      strings(new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_16LE));
    }
  }

  private void strings(String decoded) {
    var text = TEXT.matcher(decoded);
    while (text.find()) {
      target.text(text.group());
    }
  }
}
