package org.prongsai.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of Thai or English as one outline.
 *
 * @param outline in units of the font, the y axis pointing up, from the line's beginning
 * @param width of the line, in units of the font
 */
record ShapedText(GeneralPath outline, int width) {

  private static final int SARA_AM = 0x0E33;
  private static final int NIKHAHIT = 0x0E4D;
  private static final int SARA_AA = 0x0E32;

  /** Where one glyph stands. */
  record Placed(int glyph, int x, int y) {}

  static ShapedText of(String text, OutlineFont font) {
    var glyphs = font.substitution().apply(characters(text).stream().map(font::glyph).toList());
    var outline = new GeneralPath();
    int pen = 0;
    for (var placed : place(glyphs, font)) {
      var move = AffineTransform.getTranslateInstance(placed.x(), placed.y());
      outline.append(font.outline(placed.glyph()).getPathIterator(move), false);
    }
    for (int glyph : glyphs) {
      pen += font.positioning().isMark(glyph) ? 0 : font.advance(glyph);
    }
    return new ShapedText(outline, pen);
  }

  /** Sara am is a ring over the letter, below its tone mark, and a sara aa behind it. */
  static List<Integer> characters(String text) {
    var characters = new ArrayList<Integer>();
    text.codePoints()
        .forEach(
            point -> {
              if (point != SARA_AM) {
                characters.add(point);
                return;
              }
              int ring = characters.size();
              while (ring > 0 && isTone(characters.get(ring - 1))) {
                ring--;
              }
              characters.add(ring, NIKHAHIT);
              characters.add(SARA_AA);
            });
    return characters;
  }

  private static boolean isTone(int point) {
    return point >= 0x0E48 && point <= 0x0E4C;
  }

  static List<Placed> place(List<Integer> glyphs, OutlineFont font) {
    var positioning = font.positioning();
    var placed = new ArrayList<Placed>();
    int pen = 0;
    Placed base = null;
    for (int glyph : glyphs) {
      if (!positioning.isMark(glyph) || base == null) {
        base = new Placed(glyph, pen, 0);
        placed.add(base);
        pen += font.advance(glyph);
        continue;
      }
      placed.add(mark(glyph, base, placed, positioning));
    }
    return placed;
  }

  /** A mark stands on the last mark that takes it, else on the letter. */
  private static Placed mark(
      int glyph, Placed base, List<Placed> before, GlyphPositioning positioning) {
    for (int i = before.size() - 1; before.get(i) != base; i--) {
      var other = before.get(i);
      var shift = positioning.onMark(glyph, other.glyph());
      if (shift != null) {
        return new Placed(glyph, other.x() + shift.x(), other.y() + shift.y());
      }
    }
    var shift = positioning.onBase(glyph, base.glyph());
    return shift == null
        ? new Placed(glyph, base.x(), 0)
        : new Placed(glyph, base.x() + shift.x(), shift.y());
  }
}
