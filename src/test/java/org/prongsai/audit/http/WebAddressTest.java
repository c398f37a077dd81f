package org.prongsai.audit.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.audit.reason.Reason;

class WebAddressTest {

  @ParameterizedTest
  @CsvSource({
    "http://host.example, http://host.example/",
    "HTTP://Host.Example:80/A, http://host.example/A",
    "https://host.example:443?a=b#c, https://host.example/?a=b",
    "https://host.example:8443/, https://host.example:8443/",
    "' http://host.example/ ', http://host.example/",
    "http://host.example./, http://host.example/",
    "http://under_score.example/, http://under_score.example/",
    "http://สำนักงาน.ไทย/แผน ปี.pdf, "
        + "http://xn--12cm6cc5fxbfe1v.xn--o3cw4h/%E0%B9%81%E0%B8%9C%E0%B8%99%20%E0%B8%9B%E0%B8%B5.pdf",
    "http://host.example/%e0%b8%81?q=ก|[x], http://host.example/%e0%b8%81?q=%E0%B8%81%7C[x]",
    "http://host.example/a/./b/../c, http://host.example/a/c",
    "http://host.example/../../a, http://host.example/a",
    "http://host.example/a/%2E%2e/b/.., http://host.example/",
    "http://host.example/a/..b/c., http://host.example/a/..b/c.",
    "http://host.example/a//../b, http://host.example/a/b",
    "http://host.example//a//./b/.., http://host.example//a//",
    "http://host.example\\a\\b, http://host.example/a/b",
    "http://[2606:4700::1111]:8080/, http://[2606:4700::1111]:8080/",
  })
  void writesAnAddressAsItIsRequested(String written, String requested)
      throws RefusedAddressException {
    assertEquals(requested, WebAddress.parse(written).text());
  }

  @ParameterizedTest
  @CsvSource({
    "https://other.example/x, https://other.example/x",
    "//other.example/x, http://other.example/x",
    "/x, http://host.example:8080/x",
    "x, http://host.example:8080/a/x",
    "../x, http://host.example:8080/x",
    "./, http://host.example:8080/a/",
    "?y=2, http://host.example:8080/a/b?y=2",
    "#part, http://host.example:8080/a/b?y=1",
    "'', http://host.example:8080/a/b?y=1",
    "x:8080/y, scheme-not-web",
    "\\\\other.example\\x, http://other.example/x",
  })
  void followsAReference(String reference, String end) throws RefusedAddressException {
    var here = WebAddress.parse("http://host.example:8080/a/b?y=1");

    if (end.equals("scheme-not-web")) {
      var refusal = assertThrows(RefusedAddressException.class, () -> here.resolve(reference));
      assertEquals(Reason.SCHEME_NOT_WEB, refusal.detail().reason());
    } else {
      assertEquals(end, here.resolve(reference).text());
    }
  }

  @Test
  void aLineBreakCannotEnterARequest() {
    for (var address : new String[] {"http://a.example/\r\nX: y", "http://a.example\n/"}) {
      assertThrows(RefusedAddressException.class, () -> WebAddress.parse(address));
    }
  }

  @Test
  void anAddressOfAnyLengthTakesLittleTime() {
    var home = "http://host.example/";
    var longest = List.of("a/../".repeat(1600), "a/".repeat(1600) + "../".repeat(1600));
    var tooLong = List.of("../".repeat(100_000), "a/../".repeat(1_000_000));

    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          for (var steps : longest) {
            assertEquals(home, WebAddress.parse(home + steps).text());
          }
          for (var steps : tooLong) {
            assertThrows(RefusedAddressException.class, () -> WebAddress.parse(home + steps));
            assertThrows(
                RefusedAddressException.class, () -> WebAddress.parse(home).resolve(steps));
          }
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.", "1.", "ก.", "a", "ก\u0301", "\u0315\u0300", "\u00ad"})
  void aHostOfAnyLengthTakesLittleTime(String part) {
    var name = "http://" + part.repeat(8000 / part.length()) + "/";
    var number = name.replace("//", "//[::").replaceAll("/$", "]/");

    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          assertThrows(RefusedAddressException.class, () -> WebAddress.parse(name));
          assertThrows(RefusedAddressException.class, () -> WebAddress.parse(number));
        });
  }

  @ParameterizedTest
  @CsvSource({
    "http://a.example/x, https://a.example/x, true",
    "http://a.example/x, http://a.example/x/, true",
    "http://a.example/%e0?q, https://a.example/%E0?q, true",
    "https://a.example/x, http://a.example/x, false",
    "http://a.example/x/, http://a.example/x, false",
    "http://a.example/x, https://www.a.example/x, false",
    "http://a.example/x, http://a.example/X, false",
    "http://a.example/x, http://a.example/x?q, false",
    "http://a.example/x, https://a.example:8443/x, false",
  })
  void tellsATrifleFromAMove(String from, String to, boolean isMinor)
      throws RefusedAddressException {
    assertEquals(
        isMinor, new Redirect(WebAddress.parse(from), WebAddress.parse(to), true).isMinor());
  }

  @Test
  void aStepToAnAddressWithoutEncryptionIsADowngrade() throws RefusedAddressException {
    var secure = WebAddress.parse("https://a.example/x");
    var plain = WebAddress.parse("http://a.example/x");

    assertTrue(new Redirect(secure, plain, false).isDowngrade());
    assertFalse(new Redirect(plain, secure, false).isDowngrade());
  }
}
