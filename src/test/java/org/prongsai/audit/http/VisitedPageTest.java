package org.prongsai.audit.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
    var headers = Map.of("content-type", List.of("text/html; charset=utf8mb4"));
    var body = "<p>ก</p>".getBytes(StandardCharsets.UTF_8);

    assertEquals("ก", VisitedPage.of(new Response(200, headers, body, 0)).orElseThrow().text());
  }

  private static VisitedPage page(String html) {
    var headers = Map.of("content-type", List.of("text/html; charset=utf-8"));
    var body = html.getBytes(StandardCharsets.UTF_8);
    return VisitedPage.of(new Response(200, headers, body, 0)).orElseThrow();
  }
}
