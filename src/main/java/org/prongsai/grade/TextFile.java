package org.prongsai.grade;

import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;

/** A file of text: a web page, XML, JSON, CSV or plain text. Anything else is not known here. */
final class TextFile {

  // What the WHATWG's MIME sniffing looks for, behind white space, comments and an XML declaration.
  private static final Pattern HTML =
      Pattern.compile(
          "(?:\\s++|<!--.{0,1000}?-->|<\\?xml[^>]{0,200}\\?>)*+"
              + "<(?:!doctype\\s+html|html|head|body|title|meta|script|style|table|div|h1|p|br|a)"
              + "(?:[\\s>/].*|$)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern SVG =
      Pattern.compile(
          "(?:\\s++|<!--.{0,1000}?-->|<\\?xml[^>]{0,200}\\?>|<!doctype\\s+svg[^>]{0,200}>)*+"
              + "<svg[\\s>/].*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern XML = Pattern.compile("\\s*<\\?xml\\s.*", Pattern.DOTALL);
  private static final int START = 4096;

  private final byte[] bytes;
  private final String extension;

  TextFile(byte[] bytes, String extension) {
    this.bytes = bytes;
    this.extension = extension;
  }

  Content read() throws UnreadableException {
    var decoded = DecodedText.of(bytes);
    if (decoded.isEmpty()) {
      return Content.of(Format.UNKNOWN, Kind.OTHER);
    }
    var text = decoded.get().text();
    if (Folded.isBlank(text)) {
      throw UnreadableException.empty("nothing but space");
    }
    var content = content(text);
    var faults = new ArrayList<>(decoded.get().faults());
    faults.addAll(content.faults());
    return new Content(content.format(), content.kind(), faults);
  }

  private Content content(String text) throws UnreadableException {
    var start = text.substring(0, Math.min(text.length(), START));
    if (HTML.matcher(start).matches()) {
      return Content.of(Format.HTML, Kind.WEB_PAGE);
    } else if (SVG.matcher(start).matches()) {
      return Content.of(Format.SVG, Kind.IMAGE);
    } else if (XML.matcher(start).matches()) {
      return Content.of(Format.XML, Kind.OTHER);
    } else if (new JsonText(text, extension).isJson()) {
      return Content.of(Format.JSON, Kind.JSON);
    }
    return table(text).orElse(Content.of(Format.TEXT, Kind.OTHER));
  }

  private Optional<Content> table(String text) throws UnreadableException {
    var grid = new CsvText(text, extension).read();
    if (grid.isEmpty()) {
      return Optional.empty();
    }
    if (grid.get().isEmpty()) {
      throw UnreadableException.empty("no values");
    }
    var faults = new SheetFaults(grid.get(), new CsvPlaces()).find();
    return Optional.of(new Content(Format.CSV, Kind.CSV, faults));
  }
}
