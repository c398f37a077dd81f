package org.prongsai.render.scores;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.prongsai.page.ReconciliationContext.Token;
import org.prongsai.render.DisplayFormat;

/**
 * Splits a formula into tokens for display: numbers in the numerals of the language, codes such as
 * {@code o17} unchanged. A code without a letter, such as {@code 9.1}, is a number to readers.
 *
 * @param figures the ids that are codes where they stand in arithmetic
 * @param terms what is shown for such an id
 */
record FormulaTokenizer(
    DisplayFormat format, Collection<String> figures, UnaryOperator<String> terms) {

  private static final Pattern WORD = Pattern.compile("[^\\s()]+|[()]|\\s+");
  private static final Pattern LETTER = Pattern.compile("[A-Za-z]");
  private static final char NO_BREAK = '\u00a0';

  FormulaTokenizer {
    figures = Set.copyOf(figures);
  }

  /** The pieces of a formula; a code is never torn from its number. */
  List<Token> tokens(String formula) {
    var tokens = new ArrayList<Token>();
    var text = new StringBuilder();
    var words = WORD.matcher(formula).results().map(found -> found.group()).toList();
    for (int i = 0; i < words.size(); i++) {
      var word = words.get(i);
      if (isCode(words, i)) {
        flush(text, tokens);
        tokens.add(new Token(term(word, numberFollows(words, i)), true));
      } else {
        text.append(
            word.isBlank() && isCode(words, i - 1) ? String.valueOf(NO_BREAK) : digits(word));
      }
    }
    flush(text, tokens);
    return tokens;
  }

  /** A number that is also a code is one only where its own number follows. */
  private boolean isCode(List<String> words, int i) {
    if (i < 0 || !figures.contains(words.get(i))) {
      return false;
    }
    return LETTER.matcher(words.get(i)).find() || numberFollows(words, i);
  }

  private static boolean numberFollows(List<String> words, int i) {
    return i + 2 < words.size() && words.get(i + 1).isBlank() && isNumber(words.get(i + 2));
  }

  /** A name of several words that ends in a number is kept apart from the number behind it. */
  private String term(String figure, boolean numberFollows) {
    var term = digits(terms.apply(figure));
    boolean isNumbered =
        term.indexOf(' ') >= 0 && Character.isDigit(term.charAt(term.length() - 1));
    return isNumbered && numberFollows ? term + ":" : term;
  }

  private static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0));
  }

  private String digits(String word) {
    return LETTER.matcher(word).find() ? word : format.digits(word);
  }

  private static void flush(StringBuilder text, List<Token> tokens) {
    if (!text.isEmpty()) {
      tokens.add(new Token(text.toString(), false));
      text.setLength(0);
    }
  }
}
