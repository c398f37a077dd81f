package org.prongsai.text;

import java.util.regex.Pattern;

/** What people write into a cell where there is nothing to say. */
public final class NoneWords {

  private static final Pattern NONE = Pattern.compile("[-–—.\\s]*(?:ไม่มี|(?i:none))?[-–—.\\s]*");

  private NoneWords() {}

  /** Whether a text says that there is nothing, or says nothing. */
  public static boolean areIn(String text) {
    var bare = text.strip();
    return bare.isEmpty() || NONE.matcher(bare).matches();
  }
}
