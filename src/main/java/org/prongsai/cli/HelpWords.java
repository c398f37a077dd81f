package org.prongsai.cli;

import java.util.Arrays;
import org.prongsai.text.MessageBundle;

/** The words of the command line: Thai, or English where the arguments ask for it. */
final class HelpWords {

  private HelpWords() {}

  static MessageBundle of(String... args) {
    return MessageBundle.of(HelpWords.class, "help", isEnglish(args) ? "en" : "th");
  }

  /** The arguments may be wrong in every other way and are yet to be answered in their language. */
  private static boolean isEnglish(String... args) {
    var all = Arrays.asList(args);
    int option = all.lastIndexOf("--lang");
    return all.contains("--lang=en")
        || option >= 0 && option + 1 < all.size() && all.get(option + 1).equals("en");
  }
}
