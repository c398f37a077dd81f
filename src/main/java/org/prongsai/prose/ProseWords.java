package org.prongsai.prose;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;

/** Lists of words as expressions, so that the lists can be read. */
final class ProseWords {

  private ProseWords() {}

  /**
   * An expression for any of the words, the longest first. Thai stands without spaces, so its words
   * are found inside others; English ones stand alone, in any case.
   *
   * @param words separated by white space; {@code _} stands for a space inside one
   */
  static String any(String words) {
    var byScript =
        Arrays.stream(words.strip().split("\\s+"))
            .map(word -> word.replace('_', ' '))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .collect(Collectors.partitioningBy(ProseWords::isEnglish, Collectors.joining("|")));
    var english = byScript.get(true);
    var thai = byScript.get(false);
    if (english.isEmpty()) {
      return "(?:" + thai + ")";
    }
    var alone = "(?<![A-Za-z])(?i:" + english + ")(?![A-Za-z])";
    return thai.isEmpty() ? alone : "(?:" + thai + "|" + alone + ")";
  }

  private static boolean isEnglish(String word) {
    return word.charAt(0) < '\u0080' && Character.isLetter(word.charAt(0));
  }
}
