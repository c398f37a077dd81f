package org.prongsai.filetext;

import java.io.IOException;
import java.util.Collections;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.prongsai.filetext.TextSink.Reason;
import org.prongsai.grade.FileFormat;
import org.prongsai.grade.GuardedParser;
import org.prongsai.grade.UnreadableException;
import org.prongsai.grade.XlsxWorkbook;
import org.prongsai.grade.ZipContents;

/** The text of what is in a zip archive: an office document, or files. */
record ZipText(byte[] bytes, LocatedTextSink target, int depth) {

  private static final String CONTENT_TYPES = "[Content_Types].xml";
  private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
  private static final String BINARY_BOOK = "xl/workbook.bin";
  private static final Pattern SLIDE =
      Pattern.compile("ppt/(?:slides|notesSlides)/\\D+([0-9]{1,6})\\.xml");
  // Properties of the document, fonts, styles: nothing that is published as its text.
  private static final Pattern NOT_TEXT =
      Pattern.compile(
          "docProps/.*|_rels/.*|.*\\.rels|.*/(theme|styles|settings|fontTable|webSettings)[^/]*\\.xml"
              + "|customXml/.*|meta\\.xml|settings\\.xml|META-INF/.*|\\[Content_Types].xml");
  // Cells are read as such.
  private static final Pattern OF_WORKBOOK =
      Pattern.compile("xl/(worksheets/[^/]*|sharedStrings|workbook|calcChain|metadata)\\.xml");
  private static final Pattern EMBEDDED = Pattern.compile("(?:word|xl|ppt)/embeddings/.*");
  private static final Pattern PICTURE =
      Pattern.compile("(?:(?:word|xl|ppt)/media|Pictures)/[^/]+");
  // An emblem or a line is smaller; a page or a card that was photographed is not.
  private static final long SMALLEST_SCAN = 40_000;

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
    boolean isBook = isOffice && contents.names().contains("xl/workbook.xml");
    if (contents.names().contains(BINARY_BOOK)) {
      target.unread(Reason.FORMAT);
    }
    if (isBook) {
      GuardedParser.run(FileFormat.XLSX, "", this::workbook);
    }
    GuardedParser.run(FileFormat.ZIP, "", () -> entries(isOffice || isOpen, isBook));
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

  private boolean entries(boolean isDocument, boolean isBook) throws IOException {
    try (var zip = ZipContents.open(bytes)) {
      for (var entry : Collections.list(zip.getEntries())) {
        if (!entry.isDirectory()) {
          entry(zip, entry, isDocument, isBook);
        }
      }
      return true;
    }
  }

  private void entry(ZipFile zip, ZipArchiveEntry entry, boolean isDocument, boolean isBook)
      throws IOException {
    var name = entry.getName();
    if (!isDocument) {
      file(zip, entry);
    } else if (EMBEDDED.matcher(name).matches()) {
      file(zip, entry);
    } else if (PICTURE.matcher(name).matches()) {
      if (entry.getSize() >= SMALLEST_SCAN) {
        target.inEntry(name).unread(Reason.PICTURE);
      }
    } else if (name.endsWith(".xml")
        && !NOT_TEXT.matcher(name).matches()
        && !(isBook && OF_WORKBOOK.matcher(name).matches())) {
      try (var in = zip.getInputStream(entry)) {
        var slide = SLIDE.matcher(name);
        var at = slide.matches() ? target.onPage(Integer.parseInt(slide.group(1))) : target;
        new XmlText(at).read(in);
      } catch (XMLStreamException e) {
        throw new IOException(e);
      }
    }
  }

  private void file(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    var inside = target.inEntry(entry.getName());
    inside.text(entry.getName());
    if (!zip.canReadEntryData(entry)) {
      inside.unread(Reason.FORMAT);
    } else if (depth == 0) {
      inside.unread(Reason.TOO_LARGE);
    } else {
      try (var in = zip.getInputStream(entry)) {
        FileTexts.read(in.readAllBytes(), inside, depth - 1);
      }
    }
  }
}
