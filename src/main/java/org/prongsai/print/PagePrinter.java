package org.prongsai.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Has a browser print a page, without a window and with a profile of its own, so that the reader's
 * open browser is neither needed nor disturbed.
 *
 * @param browser the program
 * @param limit how long it may take
 */
public record PagePrinter(Path browser, Duration limit) {

  private static final List<String> ARGUMENTS =
      List.of(
          "--headless",
          "--disable-gpu",
          "--disable-extensions",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run",
          "--no-default-browser-check",
          "--no-pdf-header-footer",
          "--generate-pdf-document-outline",
          "--virtual-time-budget=10000");

  /**
   * @param folder for what the browser leaves behind
   * @throws PrintException where the browser fails, or takes too long
   */
  public void print(Path html, Path pdf, Path folder) throws PrintException, IOException {
    var log = folder.resolve("browser.log");
    var process =
        new ProcessBuilder(command(html, pdf, folder))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new PrintException("pdf.too-long", browser, limit.toSeconds());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PrintException("pdf.failed", browser, e.toString());
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    if (process.exitValue() != 0 || !Files.isRegularFile(pdf) || Files.size(pdf) == 0) {
      throw new PrintException("pdf.failed", browser, lastLine(log, process.exitValue()));
    }
  }

  private List<String> command(Path html, Path pdf, Path folder) {
    var command = new ArrayList<String>();
    command.add(browser.toString());
    command.addAll(ARGUMENTS);
    if (System.getProperty("user.name").equals("root")) {
      // Chromium refuses to run as root inside its sandbox; the page is one of ours.
      command.add("--no-sandbox");
    }
    command.add("--user-data-dir=" + folder.resolve("profile"));
    command.add("--print-to-pdf=" + pdf);
    command.add(html.toUri().toASCIIString());
    return command;
  }

  private static String lastLine(Path log, int code) throws IOException {
    return new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank())
        .reduce((first, second) -> second)
        .orElse("exit code " + code);
  }
}
