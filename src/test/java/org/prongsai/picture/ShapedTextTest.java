package org.prongsai.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ShapedTextTest {

  private final OutlineFont font = OutlineFont.shipped("Sarabun-Bold.ttf");

  /** The glyphs and places are those of hb-shape 6.0 with {@code --features=-kern}. */
  @ParameterizedTest
  @CsvFileSource(resources = "shaped.csv", numLinesToSkip = 1)
  void glyphsStandWhereHarfBuzzPutsThem(String text, String shaped) {
    var glyphs =
        font.substitution().apply(ShapedText.characters(text).stream().map(font::glyph).toList());
    assertEquals(
        shaped,
        ShapedText.place(glyphs, font).stream()
            .map(one -> one.glyph() + "@" + one.x() + "," + one.y())
            .collect(Collectors.joining(" ")));
  }

  @Test
  void aLineIsAsWideAsItsLetters() {
    assertEquals(ShapedText.of("ก", font).width() * 2, ShapedText.of("กี่กุ้", font).width());
  }
}
