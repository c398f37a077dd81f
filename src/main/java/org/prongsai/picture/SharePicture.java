package org.prongsai.picture;

import java.awt.geom.AffineTransform;
import java.util.List;
import org.prongsai.model.Colour;

/** The picture that a chat or a newspaper shows beside the link to a page, 1200 by 630 pixels. */
public final class SharePicture {

  public static final int WIDTH = 1200;
  public static final int HEIGHT = 630;

  private static final int MARGIN = 72;
  private static final int BAND = 20;
  private static final int SUBJECT = 46;
  private static final int FIGURE = 250;
  private static final int BESIDE = 50;
  private static final int AGENCY = 54;
  private static final int PLACE = 36;
  private static final double LEADING = 1.45;

  private static final Colour PAPER = new Colour(0xfb, 0xfa, 0xf7);
  private static final Colour TEXT = new Colour(0x1b, 0x24, 0x30);
  private static final Colour SOFT = new Colour(0x4a, 0x55, 0x65);

  /**
   * What is written in the picture; any part but the agency may be empty.
   *
   * @param subject what the figure is, such as the result of a year
   * @param figure the figure, large
   * @param of what it is out of, and what it means: a line each, beside the figure
   * @param agency whose result it is
   * @param place its district and province
   */
  public record Words(String subject, String figure, List<String> of, String agency, String place) {
    public Words {
      of = List.copyOf(of);
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
    var raster = new Raster(WIDTH, HEIGHT, PAPER);
    raster.fill(0, 0, WIDTH, BAND, brand);
    write(raster, words.subject(), bold, SUBJECT, MARGIN, BAND + MARGIN + SUBJECT / 2, SOFT);
    figure(raster, words);
    int last = HEIGHT - MARGIN + PLACE / 2;
    int above = words.place().isEmpty() ? 0 : (int) (PLACE * LEADING);
    write(raster, words.agency(), bold, AGENCY, MARGIN, last - above, TEXT);
    write(raster, words.place(), regular, PLACE, MARGIN, last, SOFT);
    return PngFile.of(raster);
  }

  private void figure(Raster raster, Words words) {
    int baseline = HEIGHT / 2 + FIGURE / 4;
    int x = MARGIN + write(raster, words.figure(), bold, FIGURE, MARGIN, baseline, brand) + BESIDE;
    for (int i = 0; i < words.of().size(); i++) {
      int line = baseline - (int) ((words.of().size() - 1 - i) * BESIDE * LEADING);
      write(raster, words.of().get(i), i == 0 ? regular : bold, BESIDE, x, line, TEXT);
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
