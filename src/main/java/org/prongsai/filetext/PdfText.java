package org.prongsai.filetext;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.StringJoiner;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.prongsai.filetext.TextSink.Reason;
import org.prongsai.grade.FileFormat;
import org.prongsai.grade.GuardedParser;
import org.prongsai.grade.PdfFile;
import org.prongsai.grade.PdfPage;
import org.prongsai.grade.UnreadableException;

/** The text of a PDF, page by page, the fields of its forms, and then whatever its objects hold. */
record PdfText(byte[] bytes, LocatedTextSink target, int depth) {

  private static final String PICTURES = "images";

  void read() throws UnreadableException {
    GuardedParser.run(FileFormat.PDF, "", this::open);
    var ends = PdfVersions.ends(bytes);
    ends.stream().limit(PdfVersions.MOST).forEach(end -> version(Arrays.copyOf(bytes, end)));
    if (ends.size() > PdfVersions.MOST) {
      target.inEntry(WithoutPlaces.VERSION).unread(Reason.TOO_LARGE);
    }
  }

  /** What was changed or deleted since is still in the file. */
  private void version(byte[] before) {
    var then = new LocatedTextSink(target.place(), new WithoutPlaces(target));
    try {
      GuardedParser.run(FileFormat.PDF, "", new PdfText(before, then, depth)::open);
    } catch (UnreadableException e) {
      target.inEntry(WithoutPlaces.VERSION).unread(Reason.DAMAGED);
    }
  }

  private boolean open() throws IOException, UnreadableException {
    try (var document = new PdfFile(bytes).load()) {
      if (document.getNumberOfPages() == 0) {
        throw UnreadableException.damaged(FileFormat.PDF, "");
      }
      boolean isTold = pages(document);
      fields(document);
      var objects = new PdfObjects(document, target, depth);
      objects.read();
      if (!isTold) {
        objects.pictures(target.inEntry(PICTURES));
      }
      return true;
    }
  }

  /** Reads the pages; true where pictures among them were told of. */
  private boolean pages(PDDocument document) throws IOException, UnreadableException {
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
    return !pictures.isEmpty();
  }

  /** Reads a page; false where it shows only a picture. */
  private boolean isRead(PDDocument document, int number) throws IOException, UnreadableException {
    var page = document.getPage(number - 1);
    var here = target.onPage(number);
    notes(page, here);
    boolean isText = PdfPage.shows(page) == PdfPage.Shows.TEXT || !page.hasContents();
    var text = PdfPageText.of(document, number);
    text.ifPresent(found -> found.read(here, isText));
    if (text.isEmpty()) {
      here.unread(Reason.TOO_LARGE);
    }
    return isText;
  }

  /** What people look for on its page. */
  private static void notes(PDPage page, LocatedTextSink here) throws IOException {
    for (var note : page.getAnnotations()) {
      if (note.getContents() != null) {
        here.text(note.getContents());
      }
      if (note instanceof PDAnnotationLink link
          && link.getAction() instanceof PDActionURI to
          && to.getURI() != null) {
        here.text(to.getURI());
      }
    }
  }

  private void fields(PDDocument document) throws IOException {
    var catalog = document.getDocumentCatalog();
    var form = catalog.getAcroForm(null);
    if (form != null) {
      // The boxes of a form may be a field each.
      var all = new StringJoiner(" ");
      for (var field : form.getFieldTree()) {
        var value = field.getValueAsString();
        target.about(String.valueOf(field.getPartialName()), value == null ? "" : value);
        all.add(value == null ? "" : value);
      }
      target.text(all.toString());
    }
  }
}
