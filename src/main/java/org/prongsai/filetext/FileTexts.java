package org.prongsai.filetext;

import java.util.Objects;
import org.prongsai.filetext.TextSink.Reason;
import org.prongsai.grade.DecodedText;
import org.prongsai.grade.Signature;
import org.prongsai.grade.UnreadableException;
import org.prongsai.grade.sheet.FaultKind;

/**
 * Takes all text out of a file that is shown as evidence, also what is hidden in it: hidden sheets,
 * comments, deleted words, formulas, links, properties. What is no text, or in a format that no
 * reader is at hand for, is told of.
 *
 * <p>The bytes decide what it is, not the name. Whatever is wrong with the bytes is told to the
 * sink; nothing is thrown for it. Safe for use by several threads.
 */
public final class FileTexts {

  /** Archives in archives that are opened. */
  private static final int DEEPEST = 2;

  public void read(byte[] bytes, TextSink sink) {
    Objects.requireNonNull(bytes, "bytes must not be null");
    read(bytes, new LocatedTextSink(TextPlace.WHOLE, sink), DEEPEST);
  }

  static void read(byte[] bytes, LocatedTextSink target, int depth) {
    if (bytes.length == 0) {
      return;
    }
    try {
      switch (Signature.of(bytes)) {
        case PDF -> new PdfText(bytes, target, depth).read();
        case ZIP -> new ZipText(bytes, target, depth).read();
        case OLE2 -> new XlsText(bytes, target).read();
        case RTF, RAR, SEVEN_ZIP, GZIP -> target.unread(Reason.FORMAT);
        case PNG, JPEG, GIF, TIFF, BMP, WEBP, HEIF -> {
          new PictureText(bytes, target).read();
          target.unread(Reason.PICTURE);
        }
        default -> plain(bytes, target, depth);
      }
    } catch (UnreadableException e) {
      boolean encrypted = e.fault().kind() == FaultKind.ENCRYPTED;
      target.unread(encrypted ? Reason.ENCRYPTED : Reason.DAMAGED);
    }
  }

  static void plain(byte[] bytes, LocatedTextSink target, int depth) {
    DecodedText.of(bytes)
        .ifPresentOrElse(
            decoded -> {
              new MarkupText(decoded.text(), target).read();
              new EncodedText(decoded.text(), target, depth).read();
            },
            () -> target.unread(Reason.FORMAT));
  }
}
