package org.prongsai.cli.launch;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

  private static final String STYLE = "/org/prongsai/problem/report.css";

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

  /** Writes the page into the computer's folder for what is not kept. */
  public Path write() {
    return Uncheck.get(
        () -> {
          var file = Files.createTempFile("prongsai-", ".html");
          return Files.writeString(file, html(), StandardCharsets.UTF_8);
        },
        () -> "cannot write a page");
  }
}
