package org.prongsai.publish;

import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The fonts of the style sheet as a script, so that they are there before the first line is drawn:
 * nothing moves on a slow network, and a page opened from a folder has them at once. A policy of
 * {@code default-src 'self'} forbids fonts within the style sheet itself. Without scripts the style
 * sheet loads the files.
 */
final class FontScript {

  static final String PATH = "assets/js/fonts.js";

  private static final Pattern FACE =
      Pattern.compile("@font-face \\{[^}]*url\\(\"\\.\\./(fonts/[^\"]+)\"\\)[^}]*}");

  private static final String START =
      """
      /* The fonts of the style sheet: nothing moves while they load. Written by the build. */
      (function () {
        "use strict";

        if (!window.FontFace || !document.fonts || !document.fonts.add) {
          return;
        }

        function add(family, how, text) {
          var raw = atob(text);
          var bytes = new Uint8Array(raw.length);
          for (var i = 0; i < raw.length; i++) {
            bytes[i] = raw.charCodeAt(i);
          }
          document.fonts.add(new FontFace(family, bytes.buffer, how));
        }

      """;

  private FontScript() {}

  /** The script of the faces in a style sheet whose files are among the assets. */
  static String of(String css, Map<String, byte[]> assets) {
    var script = new StringBuilder(START);
    var faces = FACE.matcher(css);
    while (faces.find()) {
      var bytes = assets.get(faces.group(1));
      if (bytes != null) {
        script.append(
            """
              add(
                "%s",
                {style: "%s", weight: "%s", unicodeRange: "%s", display: "block"},
                "%s"
              );
            """
                .formatted(
                    value(faces.group(), "font-family").replace("\"", ""),
                    value(faces.group(), "font-style"),
                    value(faces.group(), "font-weight"),
                    value(faces.group(), "unicode-range"),
                    Base64.getEncoder().encodeToString(bytes)));
      }
    }
    return script.append("})();\n").toString();
  }

  private static String value(String face, String name) {
    var value = Pattern.compile("(?m)^\\s*" + name + ":\\s*([^;]+);").matcher(face);
    if (!value.find()) {
      throw new IllegalStateException("a font face without " + name);
    }
    return value.group(1);
  }
}
