package browser;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.prongsai.text.ThaiDigits;

/** What stands where on the sheets of a PDF; pages count from 1, lengths are in points. */
record PrintedSheets(PDDocument document) {

  /** Of a sheet that is not the last, how much of its height is to be filled. */
  private static final float FULL = 0.4f;

  /** Of the last, so that it does not hold a line or two. */
  private static final float ENOUGH = 0.1f;

  int count() {
    return document.getNumberOfPages();
  }

  float height(int page) {
    return document.getPage(page - 1).getMediaBox().getHeight();
  }

  boolean isWide(int page) {
    return document.getPage(page - 1).getMediaBox().getWidth() > height(page);
  }

  /** The letters above a margin at the foot of a page, or those in it. */
  List<TextPosition> letters(int page, float margin, boolean inMargin) throws IOException {
    var letters = new ArrayList<TextPosition>();
    float end = height(page) - margin;
    var stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            if (!text.getUnicode().isBlank() && text.getYDirAdj() > end == inMargin) {
              letters.add(text);
            }
          }
        };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.getText(document);
    return letters;
  }

  /** The letters in the margin, without spaces. */
  String foot(int page, float margin) throws IOException {
    return letters(page, margin, true).stream()
        .map(TextPosition::getUnicode)
        .collect(Collectors.joining())
        .replaceAll("\\p{javaSpaceChar}", "");
  }

  /** How far down the words of a page reach, as a part of its height. */
  float filled(int page, float margin) throws IOException {
    return lowest(letters(page, margin, false)) / height(page);
  }

  private static float lowest(List<TextPosition> letters) {
    return letters.stream().map(TextPosition::getYDirAdj).max(Float::compare).orElse(0f);
  }

  /** The size of the letters in the last line of a page, in pixels of the style sheet. */
  float sizeOfLastLine(int page, float margin) throws IOException {
    var letters = letters(page, margin, false);
    float last = lowest(letters) - 1;
    return letters.stream()
        .filter(letter -> letter.getYDirAdj() >= last)
        .map(TextPosition::getFontSizeInPt)
        .max(Float::compare)
        .orElse(0f);
  }

  /**
   * What is wrong with the sheets of a page of the site.
   *
   * @param heading a size of letters that only headings have
   */
  List<String> faults(float margin, float heading) throws IOException {
    var faults = new ArrayList<String>();
    for (int page = 1; page <= count(); page++) {
      var sheet = "sheet " + page + " of " + count();
      // Were there more, the next sheet would begin with it, and its marks be seen on this one.
      var number = page + "/" + count();
      if (!Set.of(number, ThaiDigits.toThai(number)).contains(foot(page, margin))) {
        faults.add(sheet + " has below it: " + foot(page, margin));
      }
      if (page < count() && sizeOfLastLine(page, margin) >= heading) {
        faults.add(sheet + " ends with a heading");
      }
      float filled = filled(page, margin);
      if (filled < (page < count() ? FULL : ENOUGH)) {
        faults.add(sheet + " is filled down to " + Math.round(filled * 100) + " %");
      }
    }
    return faults;
  }
}
