package org.prongsai.grade;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * A PDF, which has text that can be taken out, or only pictures of it.
 *
 * <p>It counts as scanned where more of its pages are pictures than text. One without any text is
 * scanned too, also where its letters are drawn as lines: to a machine that is the same.
 */
public record PdfFile(byte[] bytes) {

  private static final byte[] END = ascii("%%EOF");
  private static final byte[] ENCRYPTION = ascii("/Encrypt");

  static {
    // Otherwise PDFBox reads all fonts of the computer and keeps a list of them in the user's
    // folder, to draw text that we only count.
    FontMappers.set(new FallbackFont());
  }

  FileContent read() throws UnreadableException {
    // PDFBox gathers what is left of a file that was cut short, and would pass it off as whole.
    if (!contains(END)) {
      throw UnreadableException.damaged(FileFormat.PDF, "end of file");
    }
    return GuardedParser.run(FileFormat.PDF, "", this::open);
  }

  private FileContent open() throws IOException, UnreadableException {
    try (var document = load()) {
      var pages = new EnumMap<PdfPage.Shows, Integer>(PdfPage.Shows.class);
      int number = 0;
      for (var page : document.getPages()) {
        number++;
        var shows = GuardedParser.run(FileFormat.PDF, "page " + number, () -> PdfPage.shows(page));
        pages.merge(shows, 1, Integer::sum);
      }
      if (number == 0) {
        throw UnreadableException.damaged(FileFormat.PDF, "");
      }
      int texts = pages.getOrDefault(PdfPage.Shows.TEXT, 0);
      boolean scanned = texts == 0 || pages.getOrDefault(PdfPage.Shows.PICTURE, 0) > texts;
      return FileContent.of(
          FileFormat.PDF, scanned ? Readability.SCANNED_PDF : Readability.TEXT_PDF);
    }
  }

  public PDDocument load() throws IOException, UnreadableException {
    try {
      // With the empty password, which opens what is only protected against changes.
      return Loader.loadPDF(bytes);
    } catch (InvalidPasswordException e) {
      throw UnreadableException.encrypted(FileFormat.PDF, "");
    } catch (IOException | NoClassDefFoundError e) {
      // Ways of encryption that ask for a program of a vendor or for a certificate; for the latter
      // PDFBox calls a library that is not there.
      if (contains(ENCRYPTION)) {
        throw UnreadableException.encrypted(FileFormat.PDF, "");
      }
      throw e;
    }
  }

  private boolean contains(byte[] wanted) {
    for (int i = bytes.length - wanted.length; i >= 0; i--) {
      int same = 0;
      while (same < wanted.length && bytes[i + same] == wanted[same]) {
        same++;
      }
      if (same == wanted.length) {
        return true;
      }
    }
    return false;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
