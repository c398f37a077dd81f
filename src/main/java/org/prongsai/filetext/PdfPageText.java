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
import org.apache.pdfbox.text.PDFTextStripper;

/** Extracts the text of one page, line by line in visual order. */
final class PdfPageText extends PDFTextStripper {

  // As in PdfPage: a form that draws forms that draw forms would keep us for years.
  private static final int MOST_OPERATORS = 5_000_000;

  private static final List<COSName> MEANINGS =
      List.of(COSName.ACTUAL_TEXT, COSName.ALT, COSName.E);

  private int operators;

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
  static Optional<String> of(PDDocument document, int number) throws IOException {
    var stripper = new PdfPageText();
    stripper.setStartPage(number);
    stripper.setEndPage(number);
    try {
      return Optional.of(stripper.getText(document) + stripper.meant);
    } catch (TooMuchException e) {
      return Optional.empty();
    }
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
