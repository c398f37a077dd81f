package org.prongsai.picture;

import java.awt.geom.AffineTransform;
import java.util.List;
import org.prongsai.model.Colour;

/** The picture that a chat or a newspaper shows beside the link to a page, 1200 by 630 pixels. */
public final class SharePicture {

  public static final int WIDTH = 1200;
  public static final int HEIGHT = 630;

  private static final int MARGIN = 64;
  private static final int BAND = 20;
  private static final int AGENCY = 56;
  private static final int SUBJECT = 44;
  private static final int TOPIC = 100;
  private static final int FIGURE = 200;
  private static final int BESIDE = 72;
  private static final int BELOW = 46;
  private static final int PLACE = 38;

  // Baselines.
  private static final int AGENCY_LINE = 108;
  private static final int SUBJECT_LINE = 176;
  private static final int FIGURE_LINE = 376;
  private static final int BELOW_LINE = 464;
  private static final int BELOW_LEADING = 62;
  private static final int RULE = 552;
  private static final int PLACE_LINE = 600;

  private static final Colour PAPER = new Colour(0xfb, 0xfa, 0xf7);
  private static final Colour TEXT = new Colour(0x1b, 0x24, 0x30);
  private static final Colour SOFT = new Colour(0x4a, 0x55, 0x65);

  // That of warnings in the style sheet.
  private static final Colour ALERT = new Colour(0xa1, 0x33, 0x0c);

  private static final Colour RULE_COLOUR = new Colour(0xd5, 0xd9, 0xde);

  /**
   * What is written in the picture; any part but the agency may be empty.
   *
   * @param agency whose result it is
   * @param subject what the figure is, such as the result of a year; large where there is no figure
   * @param figure the figure, large
   * @param beside what it is out of, and what it means: a line each, beside the figure
   * @param below what else was found, two lines at most
   * @param place where the agency is, and its site
   */
  public record Words(
      String agency,
      String subject,
      String figure,
      List<String> beside,
      List<String> below,
      String place) {
    public Words {
      beside = List.copyOf(beside);
      below = List.copyOf(below);
    }
  }

  private final OutlineFont bold = OutlineFont.shipped("Sarabun-Bold.ttf");
  private final OutlineFont regular = OutlineFont.shipped("Sarabun-Regular.ttf");
  private final Colour brand;

  public SharePicture(Colour brand) {
    this.brand = brand;
  }

  /** A PNG with these words. */
  public byte[] png(Words words) {
    return png(words, false);
  }

  /**
   * A PNG with these words.
   *
   * @param isAlert whether the figure has the colour of warnings in place of the agency's
   */
  public byte[] png(Words words, boolean isAlert) {
    var raster = new Raster(WIDTH, HEIGHT, PAPER);
    raster.fill(0, 0, WIDTH, BAND, brand);
    write(raster, words.agency(), bold, AGENCY, MARGIN, AGENCY_LINE, TEXT);
    if (words.figure().isEmpty()) {
      write(raster, words.subject(), bold, TOPIC, MARGIN, FIGURE_LINE, brand);
    } else {
      write(raster, words.subject(), regular, SUBJECT, MARGIN, SUBJECT_LINE, SOFT);
      figure(raster, words, isAlert ? ALERT : brand);
    }
    for (int i = 0; i < words.below().size(); i++) {
      int line = BELOW_LINE + i * BELOW_LEADING;
      write(raster, words.below().get(i), bold, BELOW, MARGIN, line, TEXT);
    }
    raster.fill(MARGIN, RULE, WIDTH - MARGIN, RULE + 2, RULE_COLOUR);
    write(raster, words.place(), regular, PLACE, MARGIN, PLACE_LINE, SOFT);
    return PngFile.of(raster);
  }

  /** The figure; the last line beside it, which says what it means, stands on its line. */
  private void figure(Raster raster, Words words, Colour colour) {
    int x = MARGIN + write(raster, words.figure(), bold, FIGURE, MARGIN, FIGURE_LINE, colour) + 44;
    for (int i = 0; i < words.beside().size(); i++) {
      int line = FIGURE_LINE - (words.beside().size() - 1 - i) * (BESIDE + 14);
      boolean first = i == 0;
      write(
          raster,
          words.beside().get(i),
          first ? regular : bold,
          first ? SUBJECT : BESIDE,
          x,
          line,
          TEXT);
    }
  }

  /** Writes a line and says how wide it is; one that is too wide is set smaller. */
  private static int write(
      Raster raster, String text, OutlineFont font, int size, int x, int baseline, Colour colour) {
    var shaped = ShapedText.of(text, font);
    double room = raster.width() - MARGIN - x;
    double scale = (double) size / font.unitsPerEm();
    double fitting = shaped.width() == 0 ? scale : Math.min(scale, room / shaped.width());
    raster.fill(
        shaped.outline(), new AffineTransform(fitting, 0, 0, -fitting, x, baseline), colour);
    return (int) (shaped.width() * fitting);
  }
}
