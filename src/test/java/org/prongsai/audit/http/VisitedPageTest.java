package org.prongsai.audit.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisitedPageTest {

  @Test
  void readsWhatAVisitorSees() {
    var page =
        page(
            "<body>ก&nbsp;&nbsp;\u200bข<script>x</script><style>y</style><template>z</template>"
                + "<div style=\"color:red;display: none\">w</div></body>");

    assertEquals("ก ข", page.text());
    assertTrue(page.hasScript());
    assertFalse(page.showsPicturesOrFrames());
  }

  @Test
  void anUnknownNameOfAnEncodingIsNoObstacle() {
    var body = "<p>ก</p>".getBytes(StandardCharsets.UTF_8);

    assertEquals("ก", page("text/html; charset=utf8mb4", body).text());
  }

  @ParameterizedTest
  @CsvSource({
    "utf-8, \uFEFF<title>ก</title>",
    "tis-620, <meta charset=tis-620><title>ก</title>",
    "utf-16, <title>ก</title>",
    "utf-8, <title>ก</title>",
  })
  void findsTheNameOfAnEncodingInThePage(String encoding, String html) {
    var page = page("text/html", html.getBytes(Charset.forName(encoding)));

    assertEquals(List.of("ก"), page.headings().toList());
    assertEquals("", page.text(), "what stands before the title is no text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p>", "<br>", "<b>x", "<td>x", "<li>x", "<a>x"})
  void readsALongPageToItsEnd(String again) {
    int times = (Response.LIMIT - 100) / again.length();

    assertEquals(List.of("end"), page(again.repeat(times) + "<h1>end").headings().toList());
  }

  @Test
  void readsNoMoreElementsThanAPageCanHold() {
    var open = new StringBuilder("<p>");
    for (int number = 0; number < 100; number++) {
      open.append("<b id=").append(number).append('>');
    }
    var again = "<p>x";
    int times = (Response.LIMIT - open.length()) / again.length();

    // Each x would stand in copies of the last twelve that were left open.
    int read = page(open + again.repeat(times)).text().replace(" ", "").length();

    assertTrue(read > 10_000 && read < times / 8, read + " of " + times);
  }

  private static VisitedPage page(String html) {
    return page("text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
  }

  private static VisitedPage page(String type, byte[] body) {
    var headers = Map.of("content-type", List.of(type));
    return VisitedPage.of(new Response(200, headers, body, 0)).orElseThrow();
  }
}
