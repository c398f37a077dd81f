package org.prongsai.cli;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.prongsai.text.ShippedText;

/** The words of the command line: Thai, or English where the arguments ask for it. */
final class HelpWords {

  private HelpWords() {}

  static ResourceBundle of(String... args) {
    var name = "/org/prongsai/cli/help_" + (isEnglish(args) ? "en" : "th") + ".properties";
    try {
      return new PropertyResourceBundle(new StringReader(ShippedText.read(name)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /** The arguments may be wrong in every other way and are yet to be answered in their language. */
  private static boolean isEnglish(String... args) {
    var all = Arrays.asList(args);
    int option = all.lastIndexOf("--lang");
    return all.contains("--lang=en")
        || option >= 0 && option + 1 < all.size() && all.get(option + 1).equals("en");
  }

  static String say(ResourceBundle words, String key, Object... args) {
    var text = words.getString(key);
    for (int i = 0; i < args.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(args[i]));
    }
    return text;
  }
}
