package org.prongsai.linebreak;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.linebreak.Token.Kind;

/** Divides a text into words: those of the lists first, ICU's dictionary for the rest. */
final class Tokens {

  private static final String DIGITS = "[0-9๐-๙]+(?:[.,:/][0-9๐-๙]+)*";
  // A range is one number; a letter or two before a dot are an abbreviation.
  private static final Pattern PIECES =
      Pattern.compile(
          "(?<number>%s(?:[–-]%s)*%%?)".formatted(DIGITS, DIGITS)
              + "|(?<latin>[A-Za-z][A-Za-z0-9๐-๙]*(?:[.@_-][A-Za-z0-9๐-๙]+)*)"
              + "|(?<abbreviation>(?<![ก-๎])(?:[ก-ฮ]{1,3}\\.)+)"
              + "|(?<thai>[ก-ฮะ-ฺเ-ๅ็-๎]+)"
              + "|(?<space>[ \\u00A0]+)|(?<mark>.)",
          Pattern.DOTALL);
  private static final BreakIterator WORDS =
      BreakIterator.getWordInstance(Locale.forLanguageTag("th"));
  private static final BreakIterator LINES =
      BreakIterator.getLineInstance(Locale.forLanguageTag("th"));

  private final WholeWords whole;

  Tokens(WholeWords whole) {
    this.whole = whole;
  }

  /** The places where a browser would break a line. */
  static BitSet lineEnds(String text) {
    return places(LINES, text);
  }

  private static BitSet places(BreakIterator kind, String text) {
    // A copy for each text: an iterator belongs to one thread.
    var iterator = kind.clone();
    iterator.setText(text);
    var places = new BitSet(text.length() + 1);
    for (int at = iterator.first(); at != BreakIterator.DONE; at = iterator.next()) {
      places.set(at);
    }
    return places;
  }

  List<Token> of(String text) {
    var words = places(WORDS, text);
    var tokens = new ArrayList<Token>();
    var pieces = PIECES.matcher(text);
    boolean spaced = false;
    while (pieces.find()) {
      if (pieces.group("space") != null) {
        spaced = true;
        continue;
      }
      if (pieces.group("thai") != null) {
        addWords(text, pieces.start(), pieces.end(), words, spaced, tokens);
      } else {
        tokens.add(
            new Token(kind(pieces), pieces.group(), pieces.start(), pieces.end(), spaced, -1));
      }
      spaced = false;
    }
    return tokens;
  }

  private static Kind kind(Matcher piece) {
    if (piece.group("number") != null) {
      return Kind.NUMBER;
    }
    if (piece.group("latin") != null) {
      return Kind.LATIN;
    }
    return piece.group("abbreviation") != null ? Kind.ABBREVIATION : Kind.MARK;
  }

  private void addWords(
      String text, int from, int end, BitSet words, boolean spaced, List<Token> tokens) {
    int at = from;
    while (at < end) {
      var found = whole.at(text, at, end, words);
      int next = found != null ? found.to() : Math.min(end, words.nextSetBit(at + 1));
      tokens.add(
          new Token(
              found != null ? Kind.WHOLE : Kind.THAI,
              text.substring(at, next),
              at,
              next,
              spaced && at == from,
              found != null ? found.joint() : -1));
      at = next;
    }
  }
}
