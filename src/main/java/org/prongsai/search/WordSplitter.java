package org.prongsai.search;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Splits folded text into words: Thai ones by ICU's dictionary, others at their spaces. */
final class WordSplitter {

  private static final Pattern RUN = Pattern.compile("[ก-๎]+|[a-z0-9.]+");

  // Headings and cells stand on many pages.
  private static final int MOST_KNOWN = 20_000;

  private final Map<String, List<String>> known = new HashMap<>();
  private final BreakIterator words = BreakIterator.getWordInstance(new ULocale("th"));

  // Files of titles are written by several threads at once.
  synchronized List<String> words(String text) {
    if (known.size() == MOST_KNOWN) {
      known.clear();
    }
    return known.computeIfAbsent(text, this::split);
  }

  private List<String> split(String text) {
    var found = new ArrayList<String>();
    var runs = RUN.matcher(SearchFold.fold(text));
    while (runs.find()) {
      var run = runs.group();
      if (run.charAt(0) < 'ก') {
        found.add(SearchFold.stem(run));
      } else {
        split(run, found);
      }
    }
    return List.copyOf(found);
  }

  private void split(String run, List<String> found) {
    words.setText(run);
    int start = words.first();
    for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
      found.add(run.substring(start, end));
      start = end;
    }
  }
}
