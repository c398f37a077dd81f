package org.prongsai.filetext;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.prongsai.filetext.TextSink.Reason;
import org.prongsai.grade.DecodedText;
import org.prongsai.grade.FileFormat;
import org.prongsai.grade.GuardedParser;
import org.prongsai.grade.Signature;
import org.prongsai.grade.UnreadableException;
import org.prongsai.grade.XlsxWorkbook;
import org.prongsai.grade.ZipContents;

/** The text of what is in a zip archive: every part of an office document, or files. */
record ZipText(byte[] bytes, LocatedTextSink target, int depth) {

  private static final String CONTENT_TYPES = "[Content_Types].xml";
  private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
  private static final String BINARY_BOOK = "xl/workbook.bin";
  private static final Pattern SLIDE =
      Pattern.compile("ppt/(?:slides|notesSlides)/\\D+([0-9]{1,6})\\.xml");
  private static final Pattern XML = Pattern.compile("(?i).*\\.(?:xml|rels|vml|rdf)");
  private static final Pattern PICTURE =
      Pattern.compile(
          "(?i)(?:.*/media/[^/]+|Pictures/[^/]+|Thumbnails/[^/]+|docProps/thumbnail\\.\\w+)");
  // Drawn letters.
  private static final Pattern FONT = Pattern.compile("(?i).*\\.(?:odttf|ttf|fntdata)");
  private static final Pattern PRINTER = Pattern.compile("(?i).*/printerSettings/.*");
  // An emblem or a line is smaller; a page or a card that was photographed is not.
  static final long SMALLEST_SCAN = 40_000;
  private static final String REMOVED = "removed files";
  private static final String END = "PK\5\6";
  private static final int END_LENGTH = 22;
  private static final int DIRECTORY_SIZE = 12;

  void read() throws UnreadableException {
    var contents = ZipContents.of(bytes);
    if (!contents.encrypted().isEmpty()) {
      throw UnreadableException.encrypted(FileFormat.ZIP, contents.encrypted());
    } else if (!contents.isWithinLimits()) {
      target.unread(Reason.TOO_LARGE);
      return;
    }
    boolean isOffice = contents.names().contains(CONTENT_TYPES);
    boolean isOpen = contents.mimetype().startsWith(OPEN_DOCUMENT);
    if (contents.names().contains(BINARY_BOOK)) {
      target.unread(Reason.FORMAT);
    }
    if (isOffice && contents.names().contains("xl/workbook.xml")) {
      cells();
    }
    GuardedParser.run(FileFormat.ZIP, "", () -> entries(isOffice || isOpen));
  }

  /** Reads cells with their places; what is damaged is searched as text all the same. */
  private void cells() {
    try {
      GuardedParser.run(FileFormat.XLSX, "", this::workbook);
    } catch (UnreadableException e) {
      target.unread(Reason.DAMAGED);
    }
  }

  private boolean workbook() throws IOException, UnreadableException {
    try (var file = ZipContents.open(bytes);
        var opened = OPCPackage.open(new ZipFileZipEntrySource(file))) {
      XlsxWorkbook.read(opened).sheets().forEach(sheet -> new SheetText(target, sheet).read());
      return true;
    } catch (OpenXML4JException | XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private boolean entries(boolean isDocument) throws IOException {
    // What stands behind the directory of the archive: its comment.
    var all = new String(bytes, StandardCharsets.ISO_8859_1);
    int end = all.lastIndexOf(END);
    names(all.substring(Math.min(all.length(), end + END_LENGTH)), target);
    var size = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(end + DIRECTORY_SIZE);
    try (var zip = ZipContents.open(bytes)) {
      for (var entry : Collections.list(zip.getEntries())) {
        var inside = target.inEntry(entry.getName());
        inside.text(entry.getName());
        names(new String(entry.getRawName(), StandardCharsets.ISO_8859_1), inside);
        names(entry.getComment() == null ? "" : entry.getComment(), inside);
        names(new String(entry.getExtra(), StandardCharsets.ISO_8859_1), inside);
        var extra = entry.getCentralDirectoryExtra();
        names(new String(extra, StandardCharsets.ISO_8859_1), inside);
        if (!entry.isDirectory()) {
          entry(zip, entry, isDocument);
        }
      }
      if (ZipContents.hasGaps(zip, end - size)) {
        target.inEntry(REMOVED).unread(Reason.FORMAT);
      }
      return true;
    }
  }

  /** A name or a comment, whose encoding nothing says. */
  private static void names(String raw, LocatedTextSink here) {
    if (raw.isEmpty()) {
      return;
    }
    here.text(raw);
    DecodedText.of(raw.getBytes(StandardCharsets.ISO_8859_1))
        .map(DecodedText::text)
        .filter(decoded -> !decoded.equals(raw))
        .ifPresent(here::text);
  }

  private void entry(ZipFile zip, ZipArchiveEntry entry, boolean isDocument) throws IOException {
    var name = entry.getName();
    var inside = target.inEntry(name);
    if (!zip.canReadEntryData(entry)) {
      inside.unread(Reason.FORMAT);
    } else if (isDocument && XML.matcher(name).matches()) {
      xml(zip, entry);
    } else {
      inner(bytes(zip, entry), isDocument ? name : "", inside);
    }
  }

  /** Reads a file in an archive; the name is that of a part of a document, or empty. */
  private void inner(byte[] content, String part, LocatedTextSink inside) {
    var format = Signature.of(content);
    if (DecodedText.of(content).isPresent()) {
      FileTexts.plain(content, inside, Math.max(0, depth - 1));
    } else if (FONT.matcher(part).matches()) {
      return;
    } else if (PRINTER.matcher(part).matches()) {
      new LooseStrings(content, inside).read();
    } else if (PICTURE.matcher(part).matches()
        && (format == FileFormat.UNKNOWN || format.isPicture())) {
      picture(format, content, inside);
    } else if (depth == 0) {
      inside.unread(Reason.TOO_LARGE);
    } else {
      FileTexts.read(content, inside, depth - 1);
    }
  }

  private static void picture(FileFormat format, byte[] content, LocatedTextSink inside) {
    if (format == FileFormat.UNKNOWN) {
      new LooseStrings(content, inside).read(); // drawings of Windows, which have words in them
    }
    new PictureText(content, inside).read();
    inside.unread(content.length < SMALLEST_SCAN ? Reason.SMALL_PICTURE : Reason.PICTURE);
  }

  private void xml(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    var name = entry.getName();
    var slide = SLIDE.matcher(name);
    var at = slide.matches() ? target.onPage(Integer.parseInt(slide.group(1))) : target;
    try (var in = zip.getInputStream(entry)) {
      new XmlText(at, name).read(in);
    } catch (XMLStreamException e) {
      // Drawings of old versions are nearly XML.
      FileTexts.plain(bytes(zip, entry), target.inEntry(name), depth);
    }
  }

  private static byte[] bytes(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    try (var in = zip.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }
}
