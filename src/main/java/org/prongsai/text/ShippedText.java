package org.prongsai.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts that ship with the program, their lines ended by {@code \n} on every platform. */
public final class ShippedText {

  private ShippedText() {}

  /** Reads a text, such as {@code /org/prongsai/forms/procurement.csv}. */
  public static String read(String path) {
    try (var in = ShippedText.class.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }
}
