package org.prongsai.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Colour;

class SharePictureTest {

  private static final Colour BRAND = new Colour(0x0b, 0x5a, 0x54);
  private static final int OPAQUE = 0xff000000;
  private static final int BRAND_PIXEL = OPAQUE | 0x0b5a54;

  private static SharePicture.Words words(String figure, String agency) {
    return new SharePicture.Words(
        agency, "ผลการประเมิน", figure, List.of("เต็ม ๑๐๐", "ผ่าน"), List.of(), "จังหวัดตรัง");
  }

  private static BufferedImage read(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  @Test
  void thePictureHasTheSizeThatChatsAskForAndIsTheSameEachTime() throws IOException {
    var png = new SharePicture(BRAND).png(words("๙๔.๖๖", "องค์การบริหารส่วนตำบลบางสัก"));
    var image = read(png);
    assertEquals(1200, image.getWidth());
    assertEquals(630, image.getHeight());
    assertEquals(BRAND_PIXEL, image.getRGB(600, 0));
    assertTrue(png.length < 60_000, () -> png.length + " bytes");
    var again = new SharePicture(BRAND).png(words("๙๔.๖๖", "องค์การบริหารส่วนตำบลบางสัก"));
    assertArrayEquals(png, again);
  }

  /** A name that is too long is set smaller: nothing is cut off at the right. */
  @Test
  void aLongNameStaysInside() throws IOException {
    var name = "องค์การบริหารส่วนตำบล".repeat(6);
    var image = read(new SharePicture(BRAND).png(words("๑๐๐.๐๐", name)));
    for (int y = 20; y < 630; y++) {
      assertEquals(image.getRGB(0, 100), image.getRGB(1199 - 60, y), "line " + y);
    }
  }

  /** What else was found stands below the figure, and where there is nothing, nothing is drawn. */
  @Test
  void whatElseWasFoundStandsBelowTheFigure() throws IOException {
    var none = read(new SharePicture(BRAND).png(words("๙๔.๖๖", "เทศบาล")));
    var below =
        new SharePicture.Words(
            "เทศบาล", "ผลการประเมิน", "๙๔.๖๖", List.of(), List.of("๒ ข้อได้ ๐ คะแนน"), "");
    var some = read(new SharePicture(BRAND).png(below));
    assertEquals(0, inked(none, 425, 540));
    assertTrue(inked(some, 425, 540) > 500);
  }

  /** A zero does not look like a success. */
  @Test
  void aBadFigureHasTheColourOfWarnings() throws IOException {
    var picture = new SharePicture(BRAND);
    var good = read(picture.png(words("0", "เทศบาล")));
    var bad = read(picture.png(words("0", "เทศบาล"), true));
    assertTrue(coloured(good, BRAND_PIXEL) > 500);
    assertEquals(0, coloured(bad, BRAND_PIXEL));
    assertTrue(coloured(bad, OPAQUE | 0xa1330c) > 500);
  }

  private static int coloured(BufferedImage image, int colour) {
    int found = 0;
    for (int y = 200; y < 400; y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        found += image.getRGB(x, y) == colour ? 1 : 0;
      }
    }
    return found;
  }

  private static int inked(BufferedImage image, int top, int bottom) {
    int paper = image.getRGB(0, 100);
    int found = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        found += image.getRGB(x, y) == paper ? 0 : 1;
      }
    }
    return found;
  }

  @Test
  void withoutAResultThereIsNoFigure() throws IOException {
    var words = new SharePicture.Words("เทศบาลตำบลเขาทอง", "", "", List.of(), List.of(), "");
    var image = read(new SharePicture(BRAND).png(words));
    assertEquals(image.getRGB(0, 100), image.getRGB(150, 300));
  }

  @Test
  void aShapeIsFilledAndItsHoleIsNot() throws IOException {
    var shape = new Path2D.Double();
    square(shape, 2, 2, 18, true);
    square(shape, 6, 6, 14, false);
    var raster = new Raster(20, 20, Colour.WHITE);
    raster.fill(shape, new AffineTransform(), Colour.BLACK);
    var image = read(PngFile.of(raster));
    assertEquals(OPAQUE, image.getRGB(4, 4));
    assertEquals(-1, image.getRGB(10, 10));
    assertEquals(-1, image.getRGB(1, 1));
  }

  /** Half a pixel is half as dark. */
  @Test
  void edgesAreSmooth() {
    var shape = new Path2D.Double();
    square(shape, 0.5, 0, 10, true);
    var raster = new Raster(12, 12, Colour.WHITE);
    raster.fill(shape, new AffineTransform(), Colour.BLACK);
    assertEquals(new Colour(128, 128, 128), raster.pixel(0, 5));
  }

  private static void square(Path2D path, double from, double top, double to, boolean clockwise) {
    path.moveTo(from, top);
    path.lineTo(clockwise ? to : from, clockwise ? top : to);
    path.lineTo(to, to);
    path.lineTo(clockwise ? from : to, clockwise ? to : top);
    path.closePath();
  }
}
