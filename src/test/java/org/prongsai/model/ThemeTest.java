package org.prongsai.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {

  private static final List<String> SURFACES = List.of("paper", "card", "warn-wash", "mark-wash");

  private static Colour colour(String hex) {
    return Colour.read(hex).orElseThrow();
  }

  /** The values are those of the W3C's own examples and of two other contrast checkers. */
  @ParameterizedTest
  @CsvSource({
    "#000000, #ffffff, 21.00",
    "#777777, #ffffff, 4.48",
    "#767676, #ffffff, 4.54",
    "#0000ff, #ffffff, 8.59",
    "#ff0000, #ffffff, 4.00"
  })
  void contrastIsThatOfWcag(String one, String other, double ratio) {
    assertEquals(ratio, colour(one).contrast(colour(other)), 0.005);
    assertEquals(ratio, colour(other).contrast(colour(one)), 0.005);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0b5a54", "#0b5a5", "#0b5a5g", "#0b5a54 ", "green", "#๐b5a54"})
  void whatIsNoColourIsNotRead(String text) {
    assertEquals(Optional.empty(), Colour.read(text));
  }

  @Test
  void aColourIsWrittenAsItIsRead() {
    assertEquals("#0b5a54", colour("#0B5A54").toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"#4caf50", "#ffffff", "#ffff00", "#000000", "#7a1f3d"})
  void theNearestReadableColourIsReadable(String hex) {
    for (boolean onDark : List.of(true, false)) {
      var readable = Theme.readable(colour(hex), onDark);
      assertTrue(Theme.lowestContrast(readable, onDark) >= Theme.READABLE, readable::toString);
    }
  }

  @Test
  void aReadableColourStaysAsItIs() {
    assertEquals(colour("#7a1f3d"), Theme.readable(colour("#7a1f3d"), false));
    assertEquals(colour("#f2a7bf"), Theme.readable(colour("#f2a7bf"), true));
  }

  @Test
  void darkPaperGetsALighterBrandWhereTheSiteNamesNone() {
    var brand = Optional.of(colour("#7a1f3d"));
    var derived = new Theme(brand, Optional.empty(), "").onDark().orElseThrow();
    assertEquals(Theme.readable(colour("#7a1f3d"), true), derived);
    var named = Optional.of(colour("#f2a7bf"));
    assertEquals(named, new Theme(brand, named, "").onDark());
    assertEquals(Optional.empty(), Theme.SHIPPED.onDark());
  }

  /** The same colours in two places would part one day. */
  @Test
  void theSurfacesAreThoseOfTheStyleSheet() throws IOException {
    var css = Files.readString(Path.of("assets/css/tokens.css"));
    assertEquals(Theme.LIGHT_SURFACES, surfaces(css, "  --ds-color-"));
    assertEquals(Theme.DARK_SURFACES, surfaces(css, "    --ds-color-"));
  }

  private static List<Colour> surfaces(String css, String prefix) {
    return SURFACES.stream().map(name -> first(css, prefix + name)).toList();
  }

  /** In the order of the file: the light tokens, the dark ones, then contrast and print. */
  private static Colour first(String css, String token) {
    var value = Pattern.compile("(?m)^" + token + ": (#[0-9a-f]{6});").matcher(css);
    assertTrue(value.find(), token);
    return colour(value.group(1));
  }
}
