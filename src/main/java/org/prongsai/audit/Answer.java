package org.prongsai.audit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/**
 * An answer of a host.
 *
 * @param body as it was sent, up to {@link #LIMIT} bytes
 */
record Answer(int status, Headers headers, byte[] body, long millis) implements Outcome {

  /** The bytes of a body that are read; the rest is not fetched. */
  static final int LIMIT = 512 * 1024;

  /** Stands where nobody answered. */
  static final Answer NONE = new Answer(0, new Headers(Map.of()), new byte[0], 0);

  boolean isSuccess() {
    return status >= 200 && status < 300;
  }

  /** How the body is packed, though a plain one was asked for; empty where it is plain. */
  String packedAs() {
    var packing = String.join(",", headers.all("content-encoding")).toLowerCase(Locale.ROOT);
    return packing.strip().equals("identity") ? "" : packing.strip();
  }

  /** The first {@link #LIMIT} bytes of the content; empty where it is packed in an unknown way. */
  Optional<byte[]> content() {
    return switch (packedAs()) {
      case "" -> Optional.of(body);
      case "gzip", "x-gzip" -> Optional.of(unpacked(GZIPInputStream::new));
      case "deflate" -> Optional.of(unpacked(InflaterInputStream::new));
      default -> Optional.empty();
    };
  }

  private byte[] unpacked(Unpacking unpacking) {
    var out = new ByteArrayOutputStream();
    var buffer = new byte[8192];
    try (var in = unpacking.open(new ByteArrayInputStream(body))) {
      int read = in.read(buffer);
      while (read >= 0 && out.size() < LIMIT) {
        out.write(buffer, 0, Math.min(read, LIMIT - out.size()));
        read = in.read(buffer);
      }
    } catch (IOException e) {
      // A body that was cut at the limit ends in the middle of its packing. What came out counts.
      return out.toByteArray();
    }
    return out.toByteArray();
  }

  private interface Unpacking {
    InputStream open(InputStream packed) throws IOException;
  }
}
