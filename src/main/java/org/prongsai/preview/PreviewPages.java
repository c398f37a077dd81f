package org.prongsai.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.prongsai.json.JsonObject;
import org.prongsai.text.MessageBundle;
import org.prongsai.text.ShippedText;

/**
 * What the preview puts into pages, and the page that is shown before there is any.
 *
 * @param own path below which the script and its style lie
 */
record PreviewPages(MessageBundle words, String own) {

  private static final String CLIENT = "preview.client.";

  /** A page as it was published, with the script of the preview at its end. */
  String page(Path file, int version) throws IOException {
    var html = Files.readString(file);
    int end = html.lastIndexOf("</body>");
    return end < 0 ? html : html.substring(0, end) + element(version) + html.substring(end);
  }

  private String element(int version) {
    return "<script src=\"" + own + "client.js?version=" + version + "\"></script>";
  }

  /** Without a script it asks again by itself. */
  String waiting(int version) {
    return "<!DOCTYPE html><html lang=\""
        + words.language()
        + "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,"
        + " initial-scale=1\"><title>"
        + words.get("preview.waiting")
        + "</title><noscript><meta http-equiv=\"refresh\" content=\"3\"></noscript></head><body><p>"
        + words.get("preview.waiting")
        + "</p>"
        + element(version)
        + "</body></html>";
  }

  /** The script with its words before it. */
  String script() {
    var said = new JsonObject();
    words
        .all()
        .forEach(
            (key, text) -> {
              if (key.startsWith(CLIENT)) {
                said.set(key.substring(CLIENT.length()), text);
              }
            });
    return shipped("client.js").replace("\"WORDS\"", said.textByLines().strip());
  }

  String style() {
    return shipped("client.css");
  }

  private static String shipped(String name) {
    return ShippedText.read("/org/prongsai/preview/" + name);
  }
}
