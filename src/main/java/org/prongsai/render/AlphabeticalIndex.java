package org.prongsai.render;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.prongsai.page.Part;

/** Links in the order of a Thai dictionary, letter by letter. */
public final class AlphabeticalIndex {

  private static final String OTHERS = "0–9";

  private AlphabeticalIndex() {}

  /**
   * @param word what of a name is looked up
   * @param count key of the words for how many links a letter has
   */
  public static Part.Letters of(
      Scope scope, List<Part.LinkEntry> links, UnaryOperator<String> word, String count) {
    var collator = Collator.getInstance(new ULocale("th"));
    var entries = new ArrayList<>(links);
    entries.sort(Comparator.comparing(entry -> word.apply(entry.link().label()), collator));
    SortedMap<String, List<Part.LinkEntry>> letters = new TreeMap<>(collator);
    for (var entry : entries) {
      var letter = letter(word.apply(entry.link().label()));
      letters.computeIfAbsent(letter, none -> new ArrayList<>()).add(entry);
    }
    return new Part.Letters(
        letters.entrySet().stream()
            .map(
                letter ->
                    new Part.Letter(
                        letter.getKey(),
                        scope.say(count, letter.getValue().size()),
                        letter.getValue()))
            .toList());
  }

  /** The letter under which a Thai dictionary has a word: a vowel before it does not count. */
  private static String letter(String word) {
    var words = word.replaceFirst("^[\\s\"“‘(เแโใไ]+", "");
    var first = words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT);
    return first.matches("[ก-ฮA-Z]") ? first : OTHERS;
  }
}
