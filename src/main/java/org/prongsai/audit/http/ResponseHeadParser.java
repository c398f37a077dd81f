package org.prongsai.audit.http;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.ProtocolException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParser;
import org.apache.hc.core5.http.io.SessionInputBuffer;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.http.message.LazyLaxLineParser;
import org.apache.hc.core5.util.CharArrayBuffer;

/**
 * Reads status line and headers of the responses on one connection. Other than the parser of the
 * library, it takes an end in the middle of the headers for a broken connection, and accepts only
 * the statuses that HTTP has and a few announcements (100, 103) of a response.
 */
final class ResponseHeadParser extends DefaultHttpResponseParser {

  private static final int MAX_HEADS = 10;
  private static final int FIRST_STATUS = 100;
  private static final int LAST_STATUS = 599;

  private int heads;

  ResponseHeadParser(Http1Config limits) {
    super(limits, new TolerantLineParser(), null);
  }

  @Override
  public ClassicHttpResponse parse(SessionInputBuffer buffer, InputStream in)
      throws IOException, HttpException {
    return super.parse(buffer, new UnendingStream(in));
  }

  @Override
  protected ClassicHttpResponse createMessage(CharArrayBuffer line)
      throws IOException, HttpException {
    var response = message(line);
    if (response.getCode() < FIRST_STATUS || response.getCode() > LAST_STATUS) {
      throw new ProtocolException("no status of HTTP: " + response.getCode());
    }
    heads++;
    if (heads > MAX_HEADS) {
      throw new ProtocolException("announced without end");
    }
    return response;
  }

  // The library throws what is not its own exception at versions such as HTTP/1.-1.
  private ClassicHttpResponse message(CharArrayBuffer line) throws IOException, HttpException {
    try {
      return super.createMessage(line);
    } catch (IllegalArgumentException e) {
      throw new ProtocolException("no version of HTTP: " + e.getMessage());
    }
  }

  /** Like browsers, reads on where a line is no header. */
  private static final class TolerantLineParser extends LazyLaxLineParser {
    @Override
    public Header parseHeader(CharArrayBuffer line) {
      try {
        return super.parseHeader(line);
      } catch (ParseException e) {
        return new BasicHeader("", "");
      }
    }
  }

  /** Its end is an error. */
  private static final class UnendingStream extends FilterInputStream {

    private UnendingStream(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      if (read < 0) {
        throw new EOFException("ends in the headers");
      }
      return read;
    }
  }
}
