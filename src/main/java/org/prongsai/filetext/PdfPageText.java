package org.prongsai.filetext;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Extracts the text of one page, line by line in visual order. */
final class PdfPageText extends PDFTextStripper {

  // As in PdfPage: a form that draws forms that draw forms would keep us for years.
  private static final int MOST_OPERATORS = 5_000_000;

  private static final List<COSName> MEANINGS =
      List.of(COSName.ACTUAL_TEXT, COSName.ALT, COSName.E);

  // Shorter ones are bullets and signs; a number of a person is longer.
  private static final int LONGEST_UNKNOWN = 9;

  private int operators;
  private int unknown;
  private boolean isUnknown;
  private String text = "";

  private final StringBuilder meant = new StringBuilder();

  private PdfPageText() {
    setSortByPosition(true);
    setLineSeparator("\n");
    setParagraphEnd("\n");
    addOperator(new BeginMarkedContentSequenceWithProperties(this));
  }

  /**
   * The text of a page; empty where it has more drawing than is read.
   *
   * @param number from 1
   */
  static Optional<PdfPageText> of(PDDocument document, int number) throws IOException {
    var stripper = new PdfPageText();
    stripper.setStartPage(number);
    stripper.setEndPage(number);
    try {
      stripper.text = stripper.getText(document) + stripper.meant;
      return Optional.of(stripper);
    } catch (TooMuchException e) {
      return Optional.empty();
    }
  }

  /** Tells the text and, of a page of text, letters of which nothing says what they are. */
  void read(LocatedTextSink here, boolean isText) {
    here.text(text);
    if (isText && isUnknown) {
      here.unread(TextSink.Reason.FONT);
    }
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    var meaning = font.toUnicode(code);
    if (meaning == null && !(font instanceof PDSimpleFont simple && simple.isStandard14())) {
      unknown++;
      isUnknown |= unknown >= LONGEST_UNKNOWN;
    } else if (meaning != null && meaning.codePoints().anyMatch(Character::isLetterOrDigit)) {
      unknown = 0;
    }
    super.showGlyph(matrix, font, code, displacement);
  }

  /** What a picture or a word stands for, which programs that read aloud say in its place. */
  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    super.beginMarkedContentSequence(tag, properties);
    if (properties != null) {
      MEANINGS.stream()
          .map(properties::getString)
          .filter(Objects::nonNull)
          .forEach(text -> meant.append('\n').append(text));
    }
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    operators++;
    if (operators > MOST_OPERATORS) {
      throw new TooMuchException();
    }
    super.processOperator(operator, operands);
  }

  private static final class TooMuchException extends IOException {}
}
