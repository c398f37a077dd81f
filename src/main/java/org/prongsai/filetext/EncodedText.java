package org.prongsai.filetext;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Base64;
import java.util.regex.Pattern;
import org.prongsai.grade.DecodedText;

/**
 * Files and texts that lie encoded in a text: the parts of an e-mail, its subject, a picture inside
 * a drawing or a page.
 */
record EncodedText(String text, LocatedTextSink target, int depth) {

  private static final String NAME = "(encoded)";
  private static final Pattern INLINE = Pattern.compile("(?i);base64,([a-z0-9+/=\\s]{8,}+)");
  private static final Pattern HEADER =
      Pattern.compile("(?i)content-transfer-encoding: *base64.*|.*;encoding=b(?:ase64)?[:;].*");
  private static final Pattern DIGITS = Pattern.compile("[A-Za-z0-9+/=]{4,}");
  private static final Pattern QUOTED =
      Pattern.compile("(?i)content-transfer-encoding: *quoted-printable|encoding=quoted-printable");
  private static final Pattern QUOTED_CHARACTER =
      Pattern.compile("=([0-9A-Fa-f]{2})|=[ \\t]*\\r?\\n");
  private static final Pattern WORD =
      Pattern.compile("=\\?([^?\\s]{1,40})\\?([bBqQ])\\?([^?\\s]{0,2000})\\?=");
  // How mail carried files before, and texts.
  private static final Pattern OLD =
      Pattern.compile("(?im)^begin(?:-base64)? [0-7]{3} .|^content-type:.*charset=\"?utf-?7");
  private static final int HEX = 16;

  void read() {
    words();
    var block = INLINE.matcher(text);
    while (block.find()) {
      file(bytes(block.group(1)));
    }
    parts();
    if (OLD.matcher(text).find()) {
      target.inEntry(NAME).unread(TextSink.Reason.FORMAT);
    }
    if (QUOTED.matcher(text).find()) {
      DecodedText.of(quoted(text))
          .ifPresent(meant -> new MarkupText(meant.text(), target.inEntry(NAME)).read());
    }
  }

  /** The parts of an e-mail: behind their header and the next empty line, up to another line. */
  private void parts() {
    boolean isAnnounced = false;
    var part = new StringBuilder();
    for (var line : (Iterable<String>) text.lines()::iterator) {
      var bare = line.strip();
      if (HEADER.matcher(bare).matches()) {
        isAnnounced = true;
      } else if (isAnnounced && DIGITS.matcher(bare).matches()) {
        part.append(bare);
      } else if (!part.isEmpty()) {
        file(bytes(part.toString()));
        part.setLength(0);
        isAnnounced = false;
      }
    }
    if (!part.isEmpty()) {
      file(bytes(part.toString()));
    }
  }

  private void file(byte[] bytes) {
    var inside = target.inEntry(NAME);
    if (depth == 0) {
      inside.unread(TextSink.Reason.TOO_LARGE);
    } else {
      FileTexts.read(bytes, inside, depth - 1);
    }
  }

  private void words() {
    var word = WORD.matcher(text);
    var all = new StringBuilder();
    int end = -1;
    while (word.find()) {
      // Between two words of a line is nothing.
      boolean goesOn = end >= 0 && text.substring(end, word.start()).isBlank();
      all.append(goesOn ? "" : "\n").append(word(word.group(1), word.group(2), word.group(3)));
      end = word.end();
    }
    if (!all.isEmpty()) {
      target.text(all.toString());
    }
  }

  private static String word(String charset, String encoding, String encoded) {
    var bytes = encoding.equalsIgnoreCase("b") ? bytes(encoded) : quoted(encoded.replace('_', ' '));
    try {
      return new String(bytes, Charset.forName(charset));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  /** What the decoder of MIME makes of it, which passes over all that does not belong there. */
  private static byte[] bytes(String encoded) {
    var digits = encoded.replaceAll("[^A-Za-z0-9+/]", "");
    int length = digits.length() - (digits.length() % 4 == 1 ? 1 : 0);
    return Base64.getDecoder().decode(digits.substring(0, length));
  }

  private static byte[] quoted(String text) {
    var out = new ByteArrayOutputStream();
    var character = QUOTED_CHARACTER.matcher(text);
    int end = 0;
    while (character.find()) {
      out.writeBytes(text.substring(end, character.start()).getBytes(StandardCharsets.UTF_8));
      if (character.group(1) != null) {
        out.write(Integer.parseInt(character.group(1), HEX));
      }
      end = character.end();
    }
    out.writeBytes(text.substring(end).getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }
}
