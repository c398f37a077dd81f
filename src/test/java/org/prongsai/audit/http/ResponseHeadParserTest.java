package org.prongsai.audit.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.ProtocolException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.SessionInputBufferImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseHeadParserTest {

  @ParameterizedTest
  @CsvSource({
    "HTTP/1.1 200 OK, 200",
    "HTTP/1.0 404, 404",
    "HTTP/1 503 Busy, 503",
    "HTTP/1.1 599 Last, 599",
  })
  void readsAStatus(String line, int status) throws IOException, HttpException {
    assertEquals(status, read(line + "\r\n\r\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.-1 200 OK",
        "HTTP/-1.1 200 OK",
        "HTTP/-1.-1 200 OK",
        "HTTP/1.x 200 OK",
        "HTTP/ 200 OK",
        "HTTP/99999999999999999999.1 200 OK",
        "HTTP/1.99999999999999999999 200 OK",
        "HTTP/1.1",
        "HTTP/1.1 two OK",
        "HTTP/1.1 2oo OK",
        "HTTP/1.1 -200 OK",
        "HTTP/1.1 99 OK",
        "HTTP/1.1 600 OK",
        "HTTP/1.1 2147483648 OK",
        "HTTP/1.1 99999999999999999999 OK",
        "HTTP/1.1 \u0000 OK",
        "HTTP/1.1\u0000200 OK",
        "HTTP/1.1 200\u0000 OK",
        "\u0000HTTP/1.1 200 OK",
      })
  void refusesAnOddStatusLineAsItRefusesAllThatIsNotOfTheWeb(String line) {
    assertThrows(ProtocolException.class, () -> read(line + "\r\n\r\n"));
  }

  @Test
  void anEndInTheHeadersIsNoEndOfThem() {
    assertThrows(EOFException.class, () -> read("HTTP/1.1 200 OK\r\na: b\r\n"));
  }

  private static int read(String head) throws IOException, HttpException {
    var bytes = head.getBytes(StandardCharsets.ISO_8859_1);
    return new ResponseHeadParser(Http1Config.DEFAULT)
        .parse(new SessionInputBufferImpl(8192), new ByteArrayInputStream(bytes))
        .getCode();
  }
}
