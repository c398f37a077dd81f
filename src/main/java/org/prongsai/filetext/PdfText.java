package org.prongsai.filetext;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.prongsai.filetext.TextSink.Reason;
import org.prongsai.grade.FileFormat;
import org.prongsai.grade.GuardedParser;
import org.prongsai.grade.PdfFile;
import org.prongsai.grade.PdfPage;
import org.prongsai.grade.UnreadableException;

/**
 * The text of a PDF, page by page, with its notes, links, bookmarks and the fields of its forms.
 */
record PdfText(byte[] bytes, LocatedTextSink target) {

  // Bookmarks may be linked into a circle.
  private static final int MOST_BOOKMARKS = 10_000;
  private static final String ATTACHMENTS = "attachments";

  void read() throws UnreadableException {
    GuardedParser.run(FileFormat.PDF, "", this::open);
  }

  private boolean open() throws IOException, UnreadableException {
    try (var document = new PdfFile(bytes).load()) {
      if (document.getNumberOfPages() == 0) {
        throw UnreadableException.damaged(FileFormat.PDF, "");
      }
      pages(document);
      bookmarks(document.getDocumentCatalog().getDocumentOutline());
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

  private static void notes(PDPage page, LocatedTextSink here) throws IOException {
    for (var note : page.getAnnotations()) {
      if (note.getContents() != null) {
        here.text(note.getContents());
      }
      if (note instanceof PDAnnotationLink link
          && link.getAction() instanceof PDActionURI to
          && to.getURI() != null) {
        here.text(to.getURI());
      } else if (note instanceof PDAnnotationFileAttachment) {
        here.inEntry(ATTACHMENTS).unread(Reason.FORMAT);
      }
    }
  }

  private void bookmarks(PDOutlineNode outline) {
    var waiting = new ArrayDeque<PDOutlineItem>();
    if (outline != null && outline.getFirstChild() != null) {
      waiting.add(outline.getFirstChild());
    }
    for (int read = 0; !waiting.isEmpty(); read++) {
      if (read == MOST_BOOKMARKS) {
        target.unread(Reason.TOO_LARGE);
        return;
      }
      var item = waiting.remove();
      if (item.getTitle() != null) {
        target.text(item.getTitle());
      }
      Stream.of(item.getFirstChild(), item.getNextSibling())
          .filter(Objects::nonNull)
          .forEach(waiting::add);
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
      target.inEntry(ATTACHMENTS).unread(Reason.FORMAT);
    }
  }
}
