package org.prongsai.privacy;

import java.util.Locale;
import java.util.regex.Pattern;

/** The words that label a number, either before it or in the name of its column. */
record LabelWords(Pattern pattern, int reach) {

  boolean isIn(String about) {
    return pattern.matcher(about.toLowerCase(Locale.ROOT)).find();
  }

  /** Where the last such word within reach ends; -1 where there is none. */
  int end(String plain, int at) {
    var before = pattern.matcher(plain).region(Math.max(0, at - reach), at);
    int end = -1;
    while (before.find()) {
      end = before.end();
    }
    return end;
  }
}
