package org.prongsai.privacy;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/**
 * A text in one spelling: ASCII digits for those of any script and shape, one space for white space
 * of any kind and length, {@code -} for every dash, nothing for what cannot be seen, characters for
 * their HTML references, small letters.
 */
final class PlainText {

  private static final int MINUS = 0x2212;
  private static final int FULLWIDTH_AT = 0xFF20;
  private static final int BLANK_BRAILLE = 0x2800;
  private static final String HANGUL_FILLERS = "\u115F\u1160\u3164\uFFA0";
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6}));?|([a-zA-Z]{2,24});)");
  // What a name that HTML does not have is taken for: no digit.
  private static final int SIGN = 0xB7;
  private static final int HEX = 16;
  // A number of thirteen in which a few digits were typed as letters that look like them.
  private static final Pattern LOOKALIKE =
      Pattern.compile(
          "(?<![a-z0-9])(?=[0-9 -]{0,25}[oil])[0-9oil](?:[ -]?[0-9oil]){12}(?![a-z0-9])");
  private static final int MOST_LETTERS = 5;

  private final StringBuilder text;
  private final int[] starts;
  private final int[] ends;
  private boolean wasRaised;
  private boolean isFootnote;
  private boolean hasLookalikes;

  private PlainText(int length) {
    text = new StringBuilder(length);
    starts = new int[length + 1];
    ends = new int[length + 1];
  }

  static PlainText of(String source) {
    var plain = new PlainText(source.length());
    var reference = REFERENCE.matcher(source);
    for (int i = 0; i < source.length(); ) {
      int c = source.codePointAt(i);
      int end = i + Character.charCount(c);
      if (c == '&' && reference.region(i, source.length()).lookingAt()) {
        int meant = meant(reference);
        c = meant < 0 ? c : meant;
        end = meant < 0 ? end : reference.end();
      }
      plain.append(c, i, end);
      i = end;
    }
    plain.starts[plain.text.length()] = source.length();
    plain.lookalikes();
    return plain;
  }

  /** The digit that a reader sees: of any script, raised, in a circle, of a font of symbols. */
  static int digit(int c) {
    int digit = Character.digit(c, 10);
    if (digit >= 0 || c < 0x80 || c >= 0x0E00 && c < 0x0E80) {
      return digit;
    } else if (c >= 0xF030 && c <= 0xF039) {
      return c - 0xF030;
    }
    int value = Character.getType(c) == Character.OTHER_NUMBER ? Character.getNumericValue(c) : -1;
    return value <= 9 ? Math.max(-1, value) : -1;
  }

  String text() {
    return text.toString();
  }

  /** Where a character of the plain text begins in the source. */
  int start(int at) {
    return starts[at];
  }

  /** Where the source goes on behind the plain text's first {@code at} characters. */
  int end(int at) {
    return at == 0 ? 0 : ends[at - 1];
  }

  /** What stands between two places of the plain text, as a finding in the source. */
  PrivateMatch match(PrivateKind kind, int from, int to, String key, String masked) {
    return new PrivateMatch(kind, start(from), end(to), key, masked);
  }

  private void lookalikes() {
    var number = LOOKALIKE.matcher(text.toString());
    while (number.find()) {
      long letters = number.group().chars().filter(Character::isLetter).count();
      for (int i = number.start(); i < number.end() && letters <= MOST_LETTERS; i++) {
        char c = text.charAt(i);
        text.setCharAt(i, c == 'o' ? '0' : c == 'i' || c == 'l' ? '1' : c);
        hasLookalikes = true;
      }
    }
  }

  /** Whether letters were read as digits, which {@link TextPrefilter} did not count. */
  boolean hasLookalikes() {
    return hasLookalikes;
  }

  private static int meant(Matcher reference) {
    if (reference.group(3) != null) {
      var named = Entities.getByName(reference.group(3));
      return named.isEmpty() ? SIGN : named.codePointAt(0);
    }
    int c =
        reference.group(1) != null
            ? Integer.parseInt(reference.group(1))
            : Integer.parseInt(reference.group(2), HEX);
    return Character.isValidCodePoint(c) ? c : -1;
  }

  private void append(int c, int from, int to) {
    int type = Character.getType(c);
    int digit = digit(c);
    // 1234² has a footnote; ¹²³⁴ is a number.
    boolean isRaised = digit >= 0 && type == Character.OTHER_NUMBER && isRaised(c);
    isFootnote = isRaised && (isFootnote || endsInDigit(from) && !wasRaised);
    wasRaised = isRaised;
    if (digit >= 0) {
      add(isFootnote ? '\uFFFD' : (char) ('0' + digit), from, to);
    } else if (c < 0x80 && c > ' ') {
      add((char) (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c), from, to);
    } else if (isSpace(c, type)) {
      if (text.length() == 0 || text.charAt(text.length() - 1) != ' ') {
        add(' ', from, to);
      }
    } else if (type == Character.DASH_PUNCTUATION || c == MINUS) {
      add('-', from, to);
    } else if (!isUnseen(c, type)) {
      other(c, type, from, to);
    }
  }

  private static boolean isSpace(int c, int type) {
    return Character.isWhitespace(c) || type == Character.SPACE_SEPARATOR || c == BLANK_BRAILLE;
  }

  /** What has no shape, and marks on digits: Thai alone has marks that are letters to readers. */
  private boolean isUnseen(int c, int type) {
    return switch (type) {
      case Character.FORMAT, Character.CONTROL, Character.ENCLOSING_MARK -> true;
      case Character.NON_SPACING_MARK -> c < 0x0E00 || c > 0x0E7F || endsInDigit();
      default -> HANGUL_FILLERS.indexOf(c) >= 0;
    };
  }

  private static boolean isRaised(int c) {
    return c == 0xB9 || c == 0xB2 || c == 0xB3 || c >= 0x2070 && c <= 0x2089;
  }

  private boolean endsInDigit(int from) {
    return endsInDigit() && ends[text.length() - 1] == from;
  }

  private boolean endsInDigit() {
    return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
  }

  private void other(int c, int type, int from, int to) {
    if (c == FULLWIDTH_AT) {
      add('@', from, to);
      return;
    }
    // A letter outside the basic plane is one character here: no pattern asks for it.
    char astral = type == Character.OTHER_SYMBOL ? '*' : '\uFFFD';
    char shown = c > Character.MAX_VALUE ? astral : (char) c;
    add(String.valueOf(shown).toLowerCase(Locale.ROOT).charAt(0), from, to);
  }

  private void add(char c, int from, int to) {
    starts[text.length()] = from;
    ends[text.length()] = to;
    text.append(c);
  }
}
