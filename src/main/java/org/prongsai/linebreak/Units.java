package org.prongsai.linebreak;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * What of a text stays on one line. Words are joined by {@link Boundary}; what would be too long
 * then is divided where it costs least.
 */
final class Units {

  /** As many letters as leave no gap that a reader of a phone would notice. */
  private static final int SHORT = 5;

  /** As many letters as a heading on the narrowest phone, or a narrow column, has room for. */
  private static final int LONG = 16;

  private static final int WEAK = 6;
  private static final int BESIDE_SHORT_WORD = 6;
  private static final int SHORT_WORD = 3;
  private static final int JOINT = 20;
  private static final int NEVER = 90;
  private static final int LETTER_OVER_SHORT = 3;
  private static final int LETTER_OVER_LONG = 40;

  /**
   * A part of a text that stays on one line.
   *
   * @param wide whether it does so only on screens wide enough; then it holds shorter ones
   */
  record Unit(int from, int to, boolean wide) {}

  private final Tokens tokens;

  Units(Collection<String> words) {
    this.tokens = new Tokens(new WholeWords(words));
  }

  /** The units within which a browser would end a line, in their order; none crosses another. */
  List<Unit> of(String text) {
    var ends = Tokens.lineEnds(text);
    var words = tokens.of(text);
    var units = new ArrayList<Unit>();
    int first = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || Boundary.before(words, i) == Boundary.FREE_END) {
        add(text, words, first, i, ends, units);
        first = i;
      }
    }
    return units;
  }

  private static void add(
      String text, List<Token> words, int first, int end, BitSet ends, List<Unit> units) {
    if (first == end || !endsWithin(words.get(first).from(), words.get(end - 1).to(), ends)) {
      return;
    }
    var cuts = new Cuts(text, words, first, end, ends).best();
    for (int i = 1; i < cuts.size(); i++) {
      var unit = cuts.get(i - 1).to(cuts.get(i));
      boolean partsName = cuts.get(i).name() && i + 1 < cuts.size();
      if (partsName) {
        units.add(new Unit(unit.from(), cuts.get(i + 1).before(), true));
      }
      if (endsWithin(unit.from(), unit.to(), ends)) {
        units.add(unit);
      }
    }
  }

  /** Whether a browser would end a line between two places. */
  private static boolean endsWithin(int from, int to, BitSet ends) {
    int next = ends.nextSetBit(from + 1);
    return next >= 0 && next < to;
  }

  /**
   * A place where a unit may end and the next begin.
   *
   * @param before where the text before it ends
   * @param after where the text after it begins
   * @param name whether it lies in a name that is longer than any line of a phone
   */
  private record Cut(int before, int after, int cost, boolean name) {
    Unit to(Cut next) {
      return new Unit(after, next.before, false);
    }
  }

  /** The division of joined words that costs least. */
  private static final class Cuts {
    private final String text;
    private final List<Cut> places = new ArrayList<>();

    Cuts(String text, List<Token> words, int first, int end, BitSet ends) {
      this.text = text;
      places.add(new Cut(words.get(first).from(), words.get(first).from(), 0, false));
      for (int i = first; i < end; i++) {
        var word = words.get(i);
        if (i > first && ends.get(word.from())) {
          places.add(new Cut(words.get(i - 1).to(), word.from(), cost(words, i), false));
        }
        if (word.joint() >= 0 && ends.get(word.joint())) {
          places.add(new Cut(word.joint(), word.joint(), JOINT, word.letters() > LONG));
        }
      }
      int last = words.get(end - 1).to();
      places.add(new Cut(last, last, 0, false));
    }

    private static int cost(List<Token> words, int index) {
      if (Boundary.before(words, index) == Boundary.NEVER) {
        return NEVER;
      }
      int letters = Math.min(words.get(index - 1).letters(), words.get(index).letters());
      return letters <= SHORT_WORD ? WEAK + BESIDE_SHORT_WORD : WEAK;
    }

    List<Cut> best() {
      int[] cost = new int[places.size()];
      int[] from = new int[places.size()];
      for (int to = 1; to < places.size(); to++) {
        cost[to] = Integer.MAX_VALUE;
        for (int i = to - 1; i >= 0; i--) {
          int whole = cost[i] + places.get(to).cost() + room(places.get(i), places.get(to));
          if (whole < cost[to]) {
            cost[to] = whole;
            from[to] = i;
          }
        }
      }
      var best = new ArrayList<Cut>();
      for (int at = places.size() - 1; at > 0; at = from[at]) {
        best.add(0, places.get(at));
      }
      best.add(0, places.get(0));
      return best;
    }

    private int room(Cut from, Cut to) {
      int letters = Token.letters(text, from.after(), to.before());
      return Math.max(0, letters - SHORT) * LETTER_OVER_SHORT
          + Math.max(0, letters - LONG) * LETTER_OVER_LONG;
    }
  }
}
