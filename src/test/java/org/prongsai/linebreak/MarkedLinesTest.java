package org.prongsai.linebreak;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Sentences of the pages in which a reader marked, before seeing any page, where a line may end. A
 * browser may end it elsewhere only where its dictionary does and nothing here holds it together.
 */
class MarkedLinesTest {

  private static final String OPEN = "<span class=\"ds-keep\">";
  private static final String CLOSE = "</span>";
  private static final ThaiLineBreaks BREAKS = ThaiLineBreaks.of(List.of());

  /** Of a hundred places where a line could end, as many may be wrong. */
  private static final int WRONG = 2;

  @Test
  void linesEndWhereAReaderMarkedIt() throws IOException {
    var wrong = new ArrayList<String>();
    int places = 0;
    for (var line : lines()) {
      var plain = line.replace("|", "");
      var marks = marks(line);
      for (int place : places(plain)) {
        places++;
        if (!marks.get(place)) {
          wrong.add(plain.substring(0, place) + "|" + plain.substring(place));
        }
      }
    }
    int all = places;
    assertTrue(places > 450, () -> all + " places");
    assertTrue(
        wrong.size() * 100 <= WRONG * all,
        () -> wrong.size() + " of " + all + ":\n" + String.join("\n", wrong));
  }

  private static List<String> lines() throws IOException {
    try (var file = MarkedLinesTest.class.getResourceAsStream("marked-lines.txt")) {
      return new String(file.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }

  /** Where the reader lets a line end; of a space, after it. */
  private static BitSet marks(String line) {
    var marks = new BitSet();
    int at = 0;
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == '|') {
        marks.set(i + 1 < line.length() && line.charAt(i + 1) == ' ' ? at + 1 : at);
      } else {
        at++;
      }
    }
    return marks;
  }

  /**
   * Where the page lets a line end: where the dictionary does, outside of what is held together.
   */
  private static List<Integer> places(String plain) {
    var html = BREAKS.apply("<p>" + plain + "</p>").replaceAll("^<p>|</p>$", "");
    var held = new BitSet();
    int at = 0;
    boolean inside = false;
    for (int i = 0; i < html.length(); ) {
      if (html.startsWith(OPEN, i)) {
        inside = true;
        i += OPEN.length();
        held.set(at, at + 1, false);
      } else if (html.startsWith(CLOSE, i)) {
        inside = false;
        i += CLOSE.length();
      } else {
        i++;
        at++;
        boolean ends = html.startsWith(CLOSE, i);
        held.set(at, inside && !ends);
      }
    }
    var dictionary = BreakIterator.getLineInstance(ULocale.forLanguageTag("th"));
    dictionary.setText(plain);
    var places = new ArrayList<Integer>();
    for (int place = dictionary.next();
        place != BreakIterator.DONE && place < plain.length();
        place = dictionary.next()) {
      if (!held.get(place)) {
        places.add(place);
      }
    }
    return places;
  }
}
