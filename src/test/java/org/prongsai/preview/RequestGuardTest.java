package org.prongsai.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.Headers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestGuardTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "GET, 127.0.0.1:8400, -, true",
        "HEAD, localhost:8400, http://localhost:8400, true",
        "POST, 127.0.0.1:8400, -, false",
        "GET, 127.0.0.1:8401, -, false",
        "GET, 127.0.0.1, -, false",
        "GET, evil.example:8400, -, false",
        "GET, 127.0.0.1.evil.example:8400, -, false",
        "GET, -, -, false",
        "GET, 127.0.0.1:8400, http://evil.example, false",
        "GET, 127.0.0.1:8400, null, false",
        "GET, 127.0.0.1:8400, https://127.0.0.1:8400, false",
      })
  void onlyABrowserOfThisComputerAtThisPreview(
      String method, String host, String origin, boolean allowed) {
    var headers = new Headers();
    if (host != null) {
      headers.add("Host", host);
    }
    if (origin != null) {
      headers.add("Origin", origin);
    }
    assertEquals(allowed, new RequestGuard(8400).allows(method, headers));
  }
}
