package org.prongsai.filetext;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.prongsai.filetext.TextSink.Reason;

/**
 * Every text in the objects of a PDF, wherever they hang: properties, notes and their authors,
 * links, bookmarks, values of fields, scripts, embedded files, and what forms draw, also where no
 * page shows them.
 */
final class PdfObjects {

  private static final String ATTACHMENTS = "attachments";
  private static final COSName XFA = COSName.getPDFName("XFA");
  private static final COSName RICH_TEXT = COSName.getPDFName("RV");
  private static final COSName EMBEDDED = COSName.getPDFName("EmbeddedFile");
  // Keys under which a stream is text.
  private static final Set<COSName> TEXTS =
      Set.of(COSName.JS, XFA, RICH_TEXT, COSName.getPDFName("RC"), COSName.METADATA);
  private static final int MOST_FORMS = 2_000;
  private static final int MOST_BYTES = 64 << 20;
  private static final int MOST_OBJECTS = 2_000_000;

  private final PDDocument document;
  private final LocatedTextSink target;
  private final int depth;
  private final Deque<COSBase> waiting = new ArrayDeque<>();
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<COSBase> files = Collections.newSetFromMap(new IdentityHashMap<>());
  private int forms;
  private boolean hasPictures;
  private boolean hasSmallPictures;

  PdfObjects(PDDocument document, LocatedTextSink target, int depth) {
    this.document = document;
    this.target = target;
    this.depth = depth;
  }

  /** Tells of pictures: those that are large enough to be read by people, else the small ones. */
  void pictures(LocatedTextSink here) {
    if (hasPictures) {
      here.unread(Reason.PICTURE);
    } else if (hasSmallPictures) {
      here.unread(Reason.SMALL_PICTURE);
    }
  }

  void read() throws IOException {
    // The trailer leads to all that a reader of the document can reach; the table knows the rest.
    add(document.getDocument().getTrailer());
    for (var key : Map.copyOf(document.getDocument().getXrefTable()).keySet()) {
      add(document.getDocument().getObjectFromPool(key));
    }
    while (!waiting.isEmpty()) {
      if (seen.size() > MOST_OBJECTS) {
        target.unread(Reason.TOO_LARGE);
        return;
      }
      visit(waiting.remove());
    }
  }

  private void add(COSBase object) {
    var meant = meant(object);
    if (meant instanceof COSString text) {
      target.text(text.getString());
    } else if (meant instanceof COSName name) {
      target.text(name.getName());
    } else if ((meant instanceof COSArray || meant instanceof COSDictionary) && seen.add(meant)) {
      waiting.add(meant);
    }
  }

  private void visit(COSBase object) throws IOException {
    if (object instanceof COSArray array) {
      array.forEach(this::add);
    } else if (object instanceof COSDictionary dictionary) {
      for (var entry : dictionary.entrySet()) {
        target.text(entry.getKey().getName());
        add(entry.getValue());
        if (TEXTS.contains(entry.getKey())) {
          texts(entry.getValue());
        } else if (entry.getKey().equals(COSName.EF)
            && meant(entry.getValue()) instanceof COSDictionary embedded) {
          // Not every one says itself what it is.
          for (var file : embedded.getValues()) {
            if (meant(file) instanceof COSStream stream) {
              embedded(stream);
            }
          }
        }
      }
      if (dictionary instanceof COSStream stream) {
        stream(stream);
      }
    }
  }

  private void texts(COSBase value) throws IOException {
    var meant = meant(value);
    if (meant instanceof COSStream stream) {
      FileTexts.read(bytes(stream), target, depth);
    } else if (meant instanceof COSArray parts) {
      for (var part : parts) {
        texts(part);
      }
    }
  }

  private void stream(COSStream stream) throws IOException {
    if (EMBEDDED.equals(stream.getCOSName(COSName.TYPE))) {
      embedded(stream);
    } else if (stream.containsKey(COSName.BBOX)) {
      form(stream); // a form, a pattern, or the looks of a note
    } else if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
      boolean isSmall = stream.getLength() < ZipText.SMALLEST_SCAN;
      hasPictures |= !isSmall;
      hasSmallPictures |= isSmall;
      new PictureText(raw(stream), target).read();
    }
  }

  private void embedded(COSStream stream) throws IOException {
    var inside = target.inEntry(ATTACHMENTS);
    if (!files.add(stream)) {
      return;
    } else if (depth == 0) {
      inside.unread(Reason.TOO_LARGE);
    } else {
      FileTexts.read(bytes(stream), inside, depth - 1);
    }
  }

  /** Draws a form on a page of its own: no page has to show it. */
  private void form(COSStream stream) throws IOException {
    forms++;
    if (forms > MOST_FORMS) {
      if (forms == MOST_FORMS + 1) {
        target.unread(Reason.TOO_LARGE);
      }
      return;
    }
    try (var alone = new PDDocument()) {
      var page = new PDPage();
      var resources = stream.getCOSDictionary(COSName.RESOURCES);
      page.setResources(resources == null ? new PDResources() : new PDResources(resources));
      page.setContents(new PDStream(stream));
      alone.addPage(page);
      PdfPageText.of(alone, 1)
          .ifPresentOrElse(p -> p.read(target, true), () -> target.unread(Reason.TOO_LARGE));
    }
  }

  private static COSBase meant(COSBase value) {
    return value instanceof COSObject reference ? reference.getObject() : value;
  }

  /** A picture as it is kept, with what a camera wrote beside it; no more than can be asked for. */
  private static byte[] raw(COSStream stream) throws IOException {
    try (var in = stream.createRawInputStream()) {
      return in.readNBytes(MOST_BYTES);
    }
  }

  private byte[] bytes(COSStream stream) throws IOException {
    try (var in = stream.createInputStream()) {
      var bytes = in.readNBytes(MOST_BYTES);
      if (in.read() >= 0) {
        target.unread(Reason.TOO_LARGE);
      }
      return bytes;
    }
  }
}
