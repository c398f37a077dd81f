package org.prongsai.cli.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsoleTextTest {

  @Test
  void aCodePageWithoutThaiLettersIsKnown() {
    assertTrue(new ConsoleText(StandardCharsets.UTF_8).showsThai());
    assertTrue(new ConsoleText(Charset.forName("x-windows-874")).showsThai());
    assertFalse(new ConsoleText(Charset.forName("IBM437")).showsThai());
  }

  @Test
  void whatACodePageHasNoLetterForIsWrittenAsWhatSaysTheSame() throws IOException {
    var out = new StringWriter();
    var encoder = Charset.forName("x-windows-874").newEncoder();
    try (var writer = new ConsoleText.AlikeWriter(out, encoder)) {
      writer.write("ข้อ o9 → “o7” ≥ 85");
    }

    assertEquals("ข้อ o9 -> “o7” >= 85", out.toString());
  }

  @Test
  void pagesOpenWithWhatTheSystemHas() {
    var page = "C:\\หน้า 1.html";

    assertEquals(
        List.of("C:\\Windows\\System32\\rundll32.exe", "url.dll,FileProtocolHandler", page),
        new PageOpener("Windows 11", Map.of()).command(page));
    assertEquals("open", new PageOpener("Mac OS X", Map.of()).command(page).get(0));
    assertEquals("xdg-open", new PageOpener("Linux", Map.of()).command(page).get(0));
    assertEquals(
        List.of("firefox", page),
        new PageOpener("Linux", Map.of("BROWSER", "firefox")).command(page));
  }
}
