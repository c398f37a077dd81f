package org.prongsai.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Pattern;

/** A body in chunks (RFC 9112, 7.1). */
final class ChunkedBody {

  private static final Pattern SIZE = Pattern.compile("([0-9A-Fa-f]{1,15})\\s*(;.*)?");
  private static final int HEX = 16;

  private final Lines in;

  ChunkedBody(Lines in) {
    this.in = in;
  }

  /** The bytes of the chunks, up to the limit. */
  byte[] read(int limit) throws IOException {
    var body = new ByteArrayOutputStream();
    while (body.size() < limit) {
      var line = SIZE.matcher(in.next().strip());
      if (!line.matches()) {
        throw new NotHttp("no size of a chunk");
      }
      long size = Long.parseLong(line.group(1), HEX);
      if (size == 0) {
        return body.toByteArray();
      }
      int wanted = (int) Math.min(size, limit - body.size());
      body.write(in.exactly(wanted));
      if (wanted == size && !in.next().isEmpty()) {
        throw new NotHttp("a chunk is longer than its size");
      }
    }
    return body.toByteArray();
  }
}
