package org.prongsai.cli.launch;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.commons.io.function.Uncheck;
import org.prongsai.text.HtmlText;
import org.prongsai.text.ShippedText;

/**
 * A message as a page, for consoles that vanish or have no Thai letters.
 *
 * @param title what it is about
 * @param text its lines as they are
 */
public record MessagePage(String language, String title, String text) {

  private static final String PREFIX = "prongsai-page-";
  private static final String STYLE = "/org/prongsai/problem/report.css";

  /** A browser may show a page as long as somebody is at it. */
  static void deleteOld(Path folder, Instant before) {
    try (var pages = Files.newDirectoryStream(folder, PREFIX + "*.html")) {
      for (var page : pages) {
        if (Files.getLastModifiedTime(page, NOFOLLOW_LINKS).toInstant().isBefore(before)) {
          Files.delete(page);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      return; // the rest stays until another time
    }
  }

  String html() {
    return "<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n"
            .formatted(language)
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
        + HtmlText.escaped(title)
        + "</title>\n<style>\n"
        + ShippedText.read(STYLE)
        + "</style>\n</head>\n<body>\n<main>\n<h1>"
        + HtmlText.escaped(title)
        + "</h1>\n<div style=\"white-space: pre-wrap\">"
        + HtmlText.escaped(text)
        + "</div>\n</main>\n</body>\n</html>\n";
  }

  /** Writes the page into the computer's folder for what is not kept; those of other days go. */
  public Path write() {
    return Uncheck.get(
        () -> {
          var file = Files.createTempFile(PREFIX, ".html");
          deleteOld(file.getParent(), Instant.now().minus(1, ChronoUnit.DAYS));
          return Files.writeString(file, html(), StandardCharsets.UTF_8);
        },
        () -> "cannot write a page");
  }
}
