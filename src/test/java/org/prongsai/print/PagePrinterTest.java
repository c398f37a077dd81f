package org.prongsai.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Browsers that do not do what they are asked for. */
@DisabledOnOs(OS.WINDOWS)
class PagePrinterTest {

  @TempDir private Path folder;

  private PrintException failure(String script, Duration limit) throws IOException {
    var browser = Files.writeString(folder.resolve("browser"), "#!/bin/sh\n" + script + "\n");
    assertTrue(browser.toFile().setExecutable(true));
    var printer = new PagePrinter(browser, limit);
    var html = folder.resolve("page.html");
    return assertThrows(
        PrintException.class, () -> printer.print(html, folder.resolve("out.pdf"), folder));
  }

  @Test
  void whatItSaidLastIsHandedOn() throws IOException {
    var failure = failure("echo first; echo no display >&2; exit 3", Duration.ofMinutes(1));
    assertEquals("pdf.failed", failure.key());
    assertEquals("no display", failure.args()[1]);
  }

  @Test
  void oneThatSaysNothingAndWritesNothingHasFailedToo() throws IOException {
    var failure = failure("exit 0", Duration.ofMinutes(1));
    assertEquals(List.of("pdf.failed", "exit code 0"), List.of(failure.key(), failure.args()[1]));
  }

  @Test
  void oneThatHangsIsStopped() throws IOException {
    var failure =
        failure("echo $$ > " + folder.resolve("pid") + "; sleep 600", Duration.ofSeconds(1));
    assertEquals("pdf.too-long", failure.key());
    var pid = Long.parseLong(Files.readString(folder.resolve("pid")).strip());
    ProcessHandle.of(pid).ifPresent(process -> process.onExit().join());
    assertEquals(1L, failure.args()[1]);
  }
}
