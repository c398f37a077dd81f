package org.prongsai.grade;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Counts the letters on a page and measures its pictures, and stops as soon as it knows enough. */
public final class PdfPage extends PDFStreamEngine {

  /** What a page shows a machine. */
  public enum Shows {
    TEXT,
    /**
     * Pictures over half of the page and next to no text: a number, a stamp, a line of a scanner.
     */
    PICTURE,
    /** Nothing that can be read: it is blank, or its letters are drawn as lines. */
    NOTHING
  }

  // "Scanned with CamScanner" and a page number are fewer, a line of Thai is more.
  private static final int ENOUGH_LETTERS = 50;
  private static final double PICTURE_SHARE = 0.5;
  // A form that draws forms that draw forms would keep us for years; a map of a town has as many
  // lines as this and is read to its end.
  private static final int MOST_FORMS = 5_000;
  private static final int MOST_OPERATORS = 5_000_000;

  private final double pageSize;
  private int letters;
  private double pictures;
  private int operators;
  private int forms;

  private PdfPage(PDPage page) {
    var box = page.getCropBox();
    pageSize = Math.abs((double) box.getWidth() * box.getHeight());
    for (var operator :
        List.of(
            new Save(this),
            new Restore(this),
            new Concatenate(this),
            new SetGraphicsStateParameters(this),
            new BeginText(this),
            new EndText(this),
            new SetFontAndSize(this),
            new ShowText(this),
            new ShowTextAdjusted(this),
            new ShowTextLine(this),
            new ShowTextLineAndSpace(this),
            new ObjectOnPage(this),
            new InlineImage(this))) {
      addOperator(operator);
    }
  }

  public static Shows shows(PDPage page) throws IOException {
    var seen = new PdfPage(page);
    try {
      seen.processPage(page);
    } catch (EnoughSeenException e) {
      // That is what it was read for.
    }
    if (seen.letters >= ENOUGH_LETTERS) {
      return Shows.TEXT;
    } else if (seen.pictures > 0 && seen.pictures >= PICTURE_SHARE * seen.pageSize) {
      return Shows.PICTURE;
    }
    return seen.letters > 0 ? Shows.TEXT : Shows.NOTHING;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    operators++;
    if (letters >= ENOUGH_LETTERS || operators > MOST_OPERATORS || forms > MOST_FORMS) {
      throw new EnoughSeenException();
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) {
    var text = font.toUnicode(code);
    if (text != null) {
      letters += (int) text.codePoints().filter(PdfPage::isOfText).count();
    }
  }

  // A Thai vowel above its consonant is a mark of its own.
  private static boolean isOfText(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** An image is drawn as a square of length 1, to which the current matrix gives its size. */
  private void addPicture() {
    var matrix = getGraphicsState().getCurrentTransformationMatrix();
    pictures +=
        Math.abs(
            (double) matrix.getScaleX() * matrix.getScaleY()
                - (double) matrix.getShearX() * matrix.getShearY());
  }

  /** Ends the reading of a page; PDFBox passes it on as what an operator may throw. */
  private static final class EnoughSeenException extends IOException {}

  /** A form or an image that the page refers to. */
  private final class ObjectOnPage extends DrawObject {

    ObjectOnPage(PDFStreamEngine engine) {
      super(engine);
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
      if (!operands.isEmpty()
          && operands.get(0) instanceof COSName name
          && getResources().isImageXObject(name)) {
        addPicture();
      } else {
        forms++;
        super.process(operator, operands);
      }
    }
  }

  /** An image that stands in the page itself. */
  private final class InlineImage extends OperatorProcessor {

    InlineImage(PDFStreamEngine engine) {
      super(engine);
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
      addPicture();
    }

    @Override
    public String getName() {
      return OperatorName.BEGIN_INLINE_IMAGE;
    }
  }
}
