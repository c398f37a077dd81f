package org.prongsai.grade;

import java.io.IOException;
import java.util.ArrayList;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.prongsai.grade.TextSink.Reason;

/** The text of a PDF, page by page, with its notes and the fields of its forms. */
final class PdfText {

  private final byte[] bytes;
  private final TextTarget target;

  PdfText(byte[] bytes, TextTarget target) {
    this.bytes = bytes;
    this.target = target;
  }

  void read() throws UnreadableException {
    ForeignParser.run(Format.PDF, "", this::open);
  }

  private boolean open() throws IOException, UnreadableException {
    try (var document = new PdfFile(bytes).load()) {
      if (document.getNumberOfPages() == 0) {
        throw UnreadableException.damaged(Format.PDF, "");
      }
      pages(document);
      fields(document);
      return true;
    }
  }

  private void pages(PDDocument document) throws IOException, UnreadableException {
    var pictures = new ArrayList<Integer>();
    for (int number = 1; number <= document.getNumberOfPages(); number++) {
      if (!isRead(document, number)) {
        pictures.add(number);
      }
    }
    if (pictures.size() == document.getNumberOfPages()) {
      target.unread(Reason.PICTURE);
    } else {
      pictures.forEach(number -> target.onPage(number).unread(Reason.PICTURE));
    }
  }

  /** Reads a page; false where it shows only a picture. */
  private boolean isRead(PDDocument document, int number) throws IOException, UnreadableException {
    var page = document.getPage(number - 1);
    var here = target.onPage(number);
    notes(page, here);
    var shows = PdfPage.shows(page);
    var text = PdfPageText.of(document, number);
    text.ifPresent(here::text);
    if (text.isEmpty()) {
      here.unread(Reason.TOO_LARGE);
    }
    return shows == PdfPage.Shows.TEXT || !page.hasContents();
  }

  private static void notes(PDPage page, TextTarget here) throws IOException {
    for (var note : page.getAnnotations()) {
      if (note.getContents() != null) {
        here.text(note.getContents());
      }
    }
  }

  private void fields(PDDocument document) throws IOException {
    var catalog = document.getDocumentCatalog();
    var form = catalog.getAcroForm(null);
    if (form != null) {
      for (var field : form.getFieldTree()) {
        var value = field.getValueAsString();
        target
            .sink()
            .text(
                target.place(), String.valueOf(field.getPartialName()), value == null ? "" : value);
      }
    }
    var names = catalog.getNames();
    if (names != null && names.getEmbeddedFiles() != null) {
      target.inEntry("attachments").unread(Reason.FORMAT);
    }
  }
}
