package org.prongsai.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour of sRGB.
 *
 * @param red 0 to 255, like the others
 */
public record Colour(int red, int green, int blue) {

  public static final Colour BLACK = new Colour(0, 0, 0);
  public static final Colour WHITE = new Colour(255, 255, 255);

  private static final Pattern HEX =
      Pattern.compile("#([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})");
  private static final int HEXADECIMAL = 16;
  private static final int ALL = 100;

  /** The colour of a text such as {@code #0b5a54}; empty where it is no such text. */
  public static Optional<Colour> read(String text) {
    var parts = HEX.matcher(text);
    return parts.matches()
        ? Optional.of(
            new Colour(channel(parts.group(1)), channel(parts.group(2)), channel(parts.group(3))))
        : Optional.empty();
  }

  private static int channel(String digits) {
    return Integer.parseInt(digits, HEXADECIMAL);
  }

  /** This colour with another laid over it; {@code percent} of the result is the other. */
  public Colour mix(Colour other, int percent) {
    return new Colour(
        mix(red, other.red, percent),
        mix(green, other.green, percent),
        mix(blue, other.blue, percent));
  }

  private static int mix(int one, int other, int percent) {
    return (one * (ALL - percent) + other * percent + ALL / 2) / ALL;
  }

  /** How well one is seen on the other, 1 to 21: the contrast ratio of WCAG 2.2. */
  public double contrast(Colour other) {
    double one = luminance();
    double two = other.luminance();
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  @Override
  public String toString() {
    return "#%02x%02x%02x".formatted(red, green, blue);
  }
}
