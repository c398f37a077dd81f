package org.prongsai.picture;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font that ships with the program: its glyphs as outlines, in units of the font. */
final class OutlineFont {

  private final TrueTypeFont font;
  private final CmapLookup characters;
  private final GlyphSubstitution substitution;
  private final GlyphPositioning positioning;

  private OutlineFont(TrueTypeFont font) throws IOException {
    this.font = font;
    this.characters = font.getUnicodeCmapLookup();
    this.substitution = new GlyphSubstitution(new LayoutTable(table("GSUB")));
    this.positioning = new GlyphPositioning(new LayoutTable(table("GPOS")));
  }

  /** The font of a file beside this class. */
  static OutlineFont shipped(String name) {
    try (var stream = OutlineFont.class.getResourceAsStream(name)) {
      return new OutlineFont(new TTFParser().parse(new RandomAccessReadBuffer(stream)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the font " + name, e);
    }
  }

  private ByteBuffer table(String tag) throws IOException {
    return ByteBuffer.wrap(font.getTableBytes(font.getTableMap().get(tag)));
  }

  GlyphSubstitution substitution() {
    return substitution;
  }

  GlyphPositioning positioning() {
    return positioning;
  }

  int unitsPerEm() {
    return read(font::getUnitsPerEm);
  }

  int glyph(int codePoint) {
    return characters.getGlyphId(codePoint);
  }

  int advance(int glyph) {
    return read(() -> font.getAdvanceWidth(glyph));
  }

  /** The outline; the y axis points up. Empty for a space. */
  GeneralPath outline(int glyph) {
    return read(
        () -> {
          var data = font.getGlyph().getGlyph(glyph);
          return data == null ? new GeneralPath() : data.getPath();
        });
  }

  private interface Reading<T> {
    T read() throws IOException;
  }

  private static <T> T read(Reading<T> reading) {
    try {
      return reading.read();
    } catch (IOException e) {
      throw new UncheckedIOException("the font is damaged", e);
    }
  }
}
