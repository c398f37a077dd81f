package org.prongsai.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteAddressTest {

  @ParameterizedTest
  @CsvSource({
    "https://www.a.go.th, https://www.a.go.th/",
    "http://a.go.th:8443/ita, http://a.go.th:8443/ita/",
    "https://a.go.th/a..b/ก/, https://a.go.th/a..b/ก/"
  })
  void aFolderOnTheWebIsOne(String text, String address) {
    assertEquals(address, SiteAddress.read(text).orElseThrow().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://name:secret@a.go.th/",
        "https://name@a.go.th/",
        "https://a.go.th/ita/../..",
        "https://a.go.th/a/./b/",
        "https://a.go.th/%2e%2e/",
        "https://a.go.th/ita/%2E/",
        "https://a.go.th//a//",
        "https://a.go.th/a%5cb/",
        "https://a.go.th/a%0ab/",
        "https://a.go.th:99999/",
        "https://a.go.th/?a",
        "https://a.go.th/#a",
        "https://a_b.go.th/",
        "javascript:alert(1)",
        "ftp://a.go.th/",
        "a.go.th",
        "https:a.go.th",
        ""
      })
  void whatLeadsElsewhereOrSaysMoreIsNone(String text) {
    assertTrue(SiteAddress.read(text).isEmpty());
  }
}
