package org.prongsai.picture;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The size that a drawing (SVG) says of itself: width and height, else those of its view. */
final class SvgSize {

  // What a drawing says of itself stands at its head; the rest may be a megabyte.
  private static final int HEAD = 4096;
  private static final Pattern ROOT = Pattern.compile("<svg\\b[^>]*>");
  private static final String NUMBER = "([0-9]{1,6}(?:\\.[0-9]+)?)";
  private static final Pattern VIEW =
      Pattern.compile(
          "\\sviewBox\\s*=\\s*[\"']\\s*\\S+[\\s,]+\\S+[\\s,]+" + NUMBER + "[\\s,]+" + NUMBER);

  private SvgSize() {}

  static Optional<PictureHeader> of(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD);
    var root = ROOT.matcher(new String(bytes, 0, length, StandardCharsets.UTF_8));
    if (!root.find()) {
      return Optional.empty();
    }
    var width = side("width", root.group());
    var height = side("height", root.group());
    if (width.find() && height.find()) {
      return size(width.group(1), height.group(1));
    }
    var view = VIEW.matcher(root.group());
    return view.find() ? size(view.group(1), view.group(2)) : Optional.empty();
  }

  /** In pixels; other units depend on where the drawing is shown. */
  private static Matcher side(String name, String root) {
    return Pattern.compile("\\s" + name + "\\s*=\\s*[\"']\\s*" + NUMBER + "(?:px)?\\s*[\"']")
        .matcher(root);
  }

  private static Optional<PictureHeader> size(String width, String height) {
    int wide = (int) Math.round(Double.parseDouble(width));
    int high = (int) Math.round(Double.parseDouble(height));
    return wide > 0 && high > 0
        ? Optional.of(new PictureHeader(wide, high, false))
        : Optional.empty();
  }
}
