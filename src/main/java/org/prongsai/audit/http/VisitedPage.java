package org.prongsai.audit.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/** A page of HTML, as a visitor without JavaScript sees it. */
public final class VisitedPage {

  private static final String UNSEEN =
      "script, style, noscript, template, [hidden], [style~=(?i)display\\s*:\\s*none]";
  private static final String PICTURES_OR_FRAMES =
      "frame, iframe, object, embed, img, svg, canvas, video, audio";
  private static final Pattern REFRESH =
      Pattern.compile(
          "(?is)\\s*([0-9]{1,2})(?:\\.[0-9]*)?\\s*[;,]\\s*url\\s*=\\s*['\"]?([^'\"]*).*");
  // A page that turns after longer than this was meant to be read first.
  private static final int SECONDS = 10;
  // Around a password field: name of the agency, labels, a hint, an address. Not a page to read.
  private static final int FORM_TEXT = 400;
  // Where jsoup looks for the name of the encoding.
  private static final int START = 5 * 1024;
  // No element is written shorter than "<p>". A page of more lets the parser repeat what was left
  // open, up to twelve times for each; what comes after is not read.
  private static final int MOST_ELEMENTS = Response.LIMIT / 3;

  private final Document document;
  private final String text;

  private VisitedPage(Document document) {
    this.document = document;
    var seen = document.clone();
    seen.select(UNSEEN).remove();
    this.text = seen.body().text().replaceAll("[\\s\\u00a0\\u200b\\ufeff]+", " ").strip();
  }

  /** The page in a response; empty where it is not HTML, or is packed in an unknown way. */
  public static Optional<VisitedPage> of(RequestOutcome outcome) {
    if (!(outcome instanceof Response response)) {
      return Optional.empty();
    }
    return response
        .content()
        .filter(content -> BodyType.of(content, response.contentType()) == BodyType.HTML)
        .map(content -> read(content, response.charset()));
  }

  private static VisitedPage read(byte[] content, Optional<String> charset) {
    try {
      // Without a name, jsoup looks for one at the start of the page.
      var name = charset.filter(VisitedPage::isKnown).orElse(null);
      var start = new ByteArrayInputStream(content, 0, START);
      var html = new String(content, Jsoup.parse(start, name, "").charset());
      return new VisitedPage(document(html.startsWith("\ufeff") ? html.substring(1) : html));
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory can always be read", e);
    }
  }

  private static Document document(String html) {
    try (var parser = new StreamParser(Parser.htmlParser()).parse(html, "")) {
      parser.stream().limit(MOST_ELEMENTS).forEach(element -> {});
      return parser.document();
    }
  }

  private static boolean isKnown(String charset) {
    try {
      return Charset.forName(charset).canEncode();
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return false;
    }
  }

  /** Without markup; one space where there are several. */
  public String text() {
    return text;
  }

  public boolean showsPicturesOrFrames() {
    return !document.select(PICTURES_OR_FRAMES).isEmpty();
  }

  public boolean hasScript() {
    return !document.select("script").isEmpty();
  }

  public boolean hasPasswordField() {
    return !document.select("input[type=password i]").isEmpty();
  }

  /** Whether there is a password field and little else. */
  public boolean isPasswordForm() {
    return hasPasswordField() && text.codePointCount(0, text.length()) <= FORM_TEXT;
  }

  /** The title and the headings. One at a time, since hosts may put each into the one before. */
  public Stream<String> headings() {
    return document.select("title, h1, h2, h3").stream().map(heading -> heading.text().strip());
  }

  /** Where the page leads by itself, soon; as it is written. */
  Optional<String> refresh() {
    return document.select("meta[http-equiv=refresh i]").stream()
        .map(meta -> REFRESH.matcher(meta.attr("content")))
        .filter(refresh -> refresh.matches() && Integer.parseInt(refresh.group(1)) <= SECONDS)
        .map(refresh -> refresh.group(2).strip())
        .filter(to -> !to.isEmpty())
        .findFirst();
  }
}
