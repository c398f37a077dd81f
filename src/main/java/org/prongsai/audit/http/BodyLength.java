package org.prongsai.audit.http;

import java.util.Arrays;
import java.util.Locale;
import org.apache.hc.core5.http.ContentLengthStrategy;
import org.apache.hc.core5.http.HttpMessage;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.ProtocolException;

/**
 * How long a body is (RFC 9112, 6.3). Like browsers, but unlike the HTTP library, it accepts a
 * Content-Length that is given twice and a list of transfer codings that ends in "chunked".
 */
final class BodyLength implements ContentLengthStrategy {

  @Override
  public long determineLength(HttpMessage message) throws ProtocolException {
    var encoding = message.getLastHeader("Transfer-Encoding");
    if (encoding != null) {
      boolean isChunked = encoding.getValue().toLowerCase(Locale.ROOT).endsWith("chunked");
      return isChunked ? CHUNKED : UNDEFINED;
    }
    var lengths =
        Arrays.stream(message.getHeaders("Content-Length"))
            .map(NameValuePair::getValue)
            .distinct()
            .toList();
    if (lengths.isEmpty()) {
      return UNDEFINED;
    }
    if (lengths.size() > 1 || !lengths.get(0).matches("[0-9]{1,18}")) {
      throw new ProtocolException("no length: " + lengths);
    }
    return Long.parseLong(lengths.get(0));
  }
}
