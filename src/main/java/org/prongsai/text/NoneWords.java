package org.prongsai.text;

import java.util.regex.Pattern;

/** Recognises cells that say "none", such as a dash or {@code ไม่มี}. */
public final class NoneWords {

  private static final Pattern NONE = Pattern.compile("[-–—.\\s]*+(?:ไม่มี|(?i:none))?[-–—.\\s]*");

  private NoneWords() {}

  /** Whether a text says that there is nothing, or says nothing. */
  public static boolean areIn(String text) {
    var bare = text.strip();
    return bare.isEmpty() || NONE.matcher(bare).matches();
  }
}
