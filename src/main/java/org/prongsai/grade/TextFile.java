package org.prongsai.grade;

import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.grade.sheet.CsvCellReferences;
import org.prongsai.grade.sheet.SheetFaults;
import org.prongsai.text.Spaces;

/**
 * A file of text: a web page, XML, JSON, CSV or plain text. Any other file is of unknown format.
 */
record TextFile(byte[] bytes, String extension) {

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

  FileContent read() throws UnreadableException {
    var decoded = DecodedText.of(bytes);
    if (decoded.isEmpty()) {
      return FileContent.of(FileFormat.UNKNOWN, Readability.OTHER);
    }
    var text = decoded.get().text();
    if (Spaces.isBlank(text)) {
      throw UnreadableException.empty("nothing but space");
    }
    var content = content(text);
    var faults = new ArrayList<>(decoded.get().faults());
    faults.addAll(content.faults());
    return new FileContent(content.format(), content.kind(), faults);
  }

  private FileContent content(String text) throws UnreadableException {
    var markup = markup(text);
    if (markup == FileFormat.HTML) {
      return FileContent.of(markup, Readability.WEB_PAGE);
    } else if (markup == FileFormat.SVG) {
      return FileContent.of(markup, Readability.IMAGE);
    } else if (markup == FileFormat.XML) {
      return FileContent.of(markup, Readability.OTHER);
    } else if (new JsonText(text, extension).isJson()) {
      return FileContent.of(FileFormat.JSON, Readability.JSON);
    }
    return table(text).orElse(FileContent.of(FileFormat.TEXT, Readability.OTHER));
  }

  /** What a browser takes a text for: HTML, SVG, XML, or else a plain text. */
  static FileFormat markup(String text) {
    var start = text.substring(0, Math.min(text.length(), START));
    if (HTML.matcher(start).matches()) {
      return FileFormat.HTML;
    } else if (SVG.matcher(start).matches()) {
      return FileFormat.SVG;
    }
    return XML.matcher(start).matches() ? FileFormat.XML : FileFormat.TEXT;
  }

  private Optional<FileContent> table(String text) throws UnreadableException {
    var grid = new CsvGrid(text, extension).read();
    if (grid.isEmpty()) {
      return Optional.empty();
    }
    if (grid.get().isEmpty()) {
      throw UnreadableException.empty("no values");
    }
    var faults = new SheetFaults(grid.get(), new CsvCellReferences()).find();
    return Optional.of(new FileContent(FileFormat.CSV, Readability.CSV, faults));
  }
}
