package org.prongsai.render.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Another library reads the code from its squares as a telephone would. */
class QrPictureTest {

  private static final Pattern PIECE = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");
  private static final int WIDTH = 4;

  private static String read(QrPicture picture) throws Exception {
    int side = picture.size() * WIDTH;
    var pixels = new int[side * side];
    Arrays.fill(pixels, 0xffffff);
    var pieces = PIECE.matcher(picture.path());
    while (pieces.find()) {
      int x = Integer.parseInt(pieces.group(1)) * WIDTH;
      int y = Integer.parseInt(pieces.group(2)) * WIDTH;
      int width = Integer.parseInt(pieces.group(3)) * WIDTH;
      for (int row = y; row < y + WIDTH; row++) {
        Arrays.fill(pixels, row * side + x, row * side + x + width, 0);
      }
    }
    var source = new RGBLuminanceSource(side, side, pixels);
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
  }

  @Test
  void leadsWhereItSays() throws Exception {
    for (var address :
        new String[] {
          "https://itas.example/go/eit/abc123",
          "https://www.khaothong.example/แบบสำรวจ?ปี=2568",
          "https://survey.example/" + "a".repeat(300)
        }) {
      assertEquals(address, read(QrPicture.of(address)));
    }
  }
}
