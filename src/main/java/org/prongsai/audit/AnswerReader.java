package org.prongsai.audit;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads one answer of HTTP/1.1 (RFC 9112), no more than its limits of a stream without end. */
final class AnswerReader {

  private static final Pattern STATUS =
      Pattern.compile("HTTP/[0-9](?:\\.[0-9])? ([1-5][0-9]{2})( .*)?");
  private static final int MOST_LINES = 500;
  private static final int MOST_INTERIM = 10;
  private static final int NO_CONTENT = 204;
  private static final int NOT_MODIFIED = 304;

  private final Lines in;

  /** The caller closes the stream. */
  AnswerReader(InputStream in) {
    this.in = new Lines(in);
  }

  /**
   * The answer, with 0 as its time.
   *
   * @throws NotHttp where the bytes are none
   * @throws EOFException where it ends too early
   */
  Answer read() throws IOException {
    for (int interim = 0; interim < MOST_INTERIM; interim++) {
      var line = in.next();
      var status = STATUS.matcher(line);
      if (!status.matches()) {
        throw new NotHttp("no status line");
      }
      int code = Integer.parseInt(status.group(1));
      var headers = headers();
      // 100 and 103 announce an answer.
      if (code >= 200) {
        boolean isBare = code == NO_CONTENT || code == NOT_MODIFIED;
        return new Answer(code, headers, isBare ? new byte[0] : body(headers), 0);
      }
    }
    throw new NotHttp("announced without end");
  }

  private Headers headers() throws IOException {
    var fields = new HashMap<String, List<String>>();
    for (int lines = 0; lines < MOST_LINES; lines++) {
      var line = in.next();
      if (line.isEmpty()) {
        return new Headers(fields);
      }
      add(line, fields);
    }
    throw new NotHttp("headers without end");
  }

  /** Like browsers, reads on where a line is no field. */
  private static void add(String line, Map<String, List<String>> fields) {
    int colon = line.indexOf(':');
    if (colon > 0) {
      var name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      fields.computeIfAbsent(name, key -> new ArrayList<>()).add(line.substring(colon + 1).strip());
    }
  }

  private byte[] body(Headers headers) throws IOException {
    var transfer = headers.all("transfer-encoding");
    if (!transfer.isEmpty()) {
      boolean isChunked =
          transfer.get(transfer.size() - 1).toLowerCase(Locale.ROOT).endsWith("chunked");
      return isChunked ? new ChunkedBody(in).read(Answer.LIMIT) : in.upTo(Answer.LIMIT);
    }
    var lengths = new HashSet<>(headers.all("content-length"));
    if (lengths.isEmpty()) {
      return in.upTo(Answer.LIMIT);
    }
    var length = lengths.iterator().next();
    if (lengths.size() > 1 || !length.matches("[0-9]{1,18}")) {
      throw new NotHttp("no length: " + lengths);
    }
    return in.exactly((int) Math.min(Long.parseLong(length), Answer.LIMIT));
  }
}
