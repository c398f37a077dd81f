package org.prongsai.render.site;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as a picture of squares, each one unit wide.
 *
 * @param size width and height, with the quiet zone that readers need around it
 * @param path the dark squares, as the path of an SVG picture; a row's neighbours are one piece
 */
record QrPicture(int size, String path) {

  private static final int QUIET = 4;

  /** The code of a text, which stays readable with a seventh of it damaged. */
  static QrPicture of(String text) {
    var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    var path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        int from = x;
        while (code.getModule(x, y)) {
          x++;
        }
        if (x > from) {
          path.append("M%d %dh%dv1h-%dz".formatted(from + QUIET, y + QUIET, x - from, x - from));
        }
      }
    }
    return new QrPicture(code.size + 2 * QUIET, path.toString());
  }
}
