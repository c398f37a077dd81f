package org.prongsai.audit;

import java.io.IOException;

/** What came is not an answer of HTTP/1.1 (RFC 9112). */
final class NotHttp extends IOException {

  private static final long serialVersionUID = 1L;

  NotHttp(String message) {
    super(message);
  }
}
