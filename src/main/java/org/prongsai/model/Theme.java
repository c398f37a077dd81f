package org.prongsai.model;

import java.util.List;
import java.util.Optional;

/**
 * What a site sets of its own look.
 *
 * @param brand colour of links, marks and the agency's name on light paper
 * @param brandDark the same on dark paper; where it is empty, {@code brand} is lightened
 * @param emblem path of the picture beside the agency's name, below {@code files/}, or empty
 */
public record Theme(Optional<Colour> brand, Optional<Colour> brandDark, String emblem) {

  /** The look that ships with the program. */
  public static final Theme SHIPPED = new Theme(Optional.empty(), Optional.empty(), "");

  /** Text is seen by most people from this contrast on: WCAG 2.2, 1.4.3, level AA. */
  public static final double READABLE = 4.5;

  /** What a brand colour stands on as text. {@code ThemeTest} holds them against tokens.css. */
  public static final List<Colour> LIGHT_SURFACES = colours("#fbfaf7 #ffffff #fbeee7 #fbf1dc");

  public static final List<Colour> DARK_SURFACES = colours("#14181d #1b2127 #33211a #2f2814");

  private static final int WASH_LIGHT = 11;
  private static final int WASH_DARK = 14;

  private static List<Colour> colours(String hex) {
    return List.of(hex.split(" ")).stream().map(text -> Colour.read(text).orElseThrow()).toList();
  }

  /** What {@code brand} is washed out to behind text. */
  public static Colour wash(Colour brand, boolean onDark) {
    return (onDark ? DARK_SURFACES : LIGHT_SURFACES)
        .get(0)
        .mix(brand, onDark ? WASH_DARK : WASH_LIGHT);
  }

  /** The lowest contrast of a colour as text with what it stands on, its own wash among it. */
  public static double lowestContrast(Colour brand, boolean onDark) {
    double lowest = brand.contrast(wash(brand, onDark));
    for (var surface : onDark ? DARK_SURFACES : LIGHT_SURFACES) {
      lowest = Math.min(lowest, brand.contrast(surface));
    }
    return lowest;
  }

  /** The colour nearest to it, darker on light paper and lighter on dark, that can be read. */
  public static Colour readable(Colour brand, boolean onDark) {
    var towards = onDark ? Colour.WHITE : Colour.BLACK;
    int percent = 0;
    while (lowestContrast(brand.mix(towards, percent), onDark) < READABLE) {
      percent++;
    }
    return brand.mix(towards, percent);
  }

  /** The brand colour on dark paper, where the site sets any. */
  public Optional<Colour> onDark() {
    return brandDark.or(() -> brand.map(colour -> readable(colour, true)));
  }
}
