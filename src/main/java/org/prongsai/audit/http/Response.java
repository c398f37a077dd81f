package org.prongsai.audit.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * A response of a host.
 *
 * @param headers the values of each header in their order; names in lower case
 * @param body as it was sent, up to {@link #LIMIT} bytes
 */
public record Response(int status, Map<String, List<String>> headers, byte[] body, long millis)
    implements RequestOutcome {

  /** The bytes of a body that are read; the rest is not fetched. */
  public static final int LIMIT = 512 * 1024;

  /** Stands where nobody answered. */
  public static final Response NONE = new Response(0, Map.of(), new byte[0], 0);

  private static final Pattern MEDIA_TYPE =
      Pattern.compile("([a-z0-9][a-z0-9.+_-]*/[a-z0-9][a-z0-9.+_-]*)\\s*(;.*)?");
  private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([a-z0-9_.:-]+)");

  public Response {
    headers = Map.copyOf(headers);
  }

  Response withMillis(long time) {
    return new Response(status, headers, body, time);
  }

  /** The first value of a header. */
  public Optional<String> header(String name) {
    return headers.getOrDefault(name, List.of()).stream().findFirst();
  }

  /** The media type without parameters, in lower case; empty where there is none of the form. */
  public String contentType() {
    var type = MEDIA_TYPE.matcher(contentTypeHeader());
    return type.matches() ? type.group(1) : "";
  }

  Optional<String> charset() {
    var charset = CHARSET.matcher(contentTypeHeader());
    return charset.find() ? Optional.of(charset.group(1)) : Optional.empty();
  }

  private String contentTypeHeader() {
    return header("content-type").orElse("").strip().toLowerCase(Locale.ROOT);
  }

  public boolean isSuccess() {
    return status >= 200 && status < 300;
  }

  /** How the body is packed, though a plain one was asked for; empty where it is plain. */
  public String packedAs() {
    var packing = String.join(",", headers.getOrDefault("content-encoding", List.of()));
    var plain = packing.toLowerCase(Locale.ROOT).strip();
    return plain.equals("identity") ? "" : plain;
  }

  /** The first {@link #LIMIT} bytes of the content; empty where it is packed in an unknown way. */
  public Optional<byte[]> content() {
    return switch (packedAs()) {
      case "" -> Optional.of(body);
      case "gzip", "x-gzip" -> Optional.of(unpacked(true));
      case "deflate" -> Optional.of(unpacked(false));
      default -> Optional.empty();
    };
  }

  /** Of gzip the first member, as browsers do; the platform goes one call deeper for each more. */
  private byte[] unpacked(boolean isGzip) {
    var packed = new ByteArrayInputStream(body);
    var out = new ByteArrayOutputStream();
    var buffer = new byte[8192];
    var inflater = new Inflater(isGzip);
    try (var in = new InflaterInputStream(packed, inflater)) {
      if (isGzip) {
        // Takes the header off.
        new GZIPInputStream(packed).close();
      }
      int read = in.read(buffer);
      while (read >= 0 && out.size() < LIMIT) {
        out.write(buffer, 0, Math.min(read, LIMIT - out.size()));
        read = in.read(buffer);
      }
    } catch (IOException e) {
      // A body that was cut at the limit ends in the middle of its packing. What came out counts.
      return out.toByteArray();
    } finally {
      inflater.end();
    }
    return out.toByteArray();
  }
}
