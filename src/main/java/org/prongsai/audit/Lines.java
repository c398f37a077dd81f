package org.prongsai.audit;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** A stream of lines and bytes. A line is read only up to a limit. */
final class Lines {

  private static final int LONGEST = 16 * 1024;

  private final InputStream in;

  Lines(InputStream in) {
    this.in = new BufferedInputStream(in);
  }

  /** The next line without its end, in UTF-8 where it is, else in ISO 8859-1. */
  String next() throws IOException {
    var line = new ByteArrayOutputStream();
    int octet = in.read();
    while (octet != '\n') {
      if (octet < 0) {
        throw new EOFException("ends in a line");
      }
      if (line.size() == LONGEST) {
        throw new NotHttp("line without end");
      }
      line.write(octet);
      octet = in.read();
    }
    var text = text(line.toByteArray());
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }

  /** All bytes, but not more than the limit. */
  byte[] upTo(int limit) throws IOException {
    return in.readNBytes(limit);
  }

  byte[] exactly(int length) throws IOException {
    var bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("ends after " + bytes.length + " of " + length + " bytes");
    }
    return bytes;
  }

  /** Hosts write Thai addresses into a header without encoding them. */
  private static String text(byte[] line) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
    } catch (CharacterCodingException e) {
      return new String(line, StandardCharsets.ISO_8859_1);
    }
  }
}
