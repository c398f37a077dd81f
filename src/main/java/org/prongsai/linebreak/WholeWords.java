package org.prongsai.linebreak;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The compounds and names that stay whole, found by their letters. */
final class WholeWords {

  private static final char JOINT = '|';

  /** A word as long as this is no accident, even where the dictionary reads otherwise. */
  private static final int CERTAIN = 6;

  /** A place in the words: what can follow, and whether a word ends here. */
  private static final class Node {
    private final Map<Character, Node> next = new HashMap<>();
    private boolean ends;
    private int joint = -1;
  }

  /**
   * A word found in a text.
   *
   * @param to where it ends
   * @param joint where it may part, or -1
   */
  record Found(int to, int joint) {}

  private final Node root = new Node();

  /** Words, each with at most one {@code |} where it may part if no line has room for it. */
  WholeWords(Collection<String> words) {
    words.forEach(this::add);
  }

  private void add(String word) {
    var node = root;
    int joint = word.indexOf(JOINT);
    for (char c : word.replace("|", "").toCharArray()) {
      node = node.next.computeIfAbsent(c, any -> new Node());
    }
    node.ends = true;
    node.joint = Math.max(node.joint, joint);
  }

  /**
   * The longest word that begins at a place, or null. None ends within a syllable, and a short one
   * only where a word of the dictionary does: ว่า is not in ว่าง.
   */
  Found at(CharSequence text, int from, int end, BitSet words) {
    Found found = null;
    var node = root;
    for (int i = from; i < end; i++) {
      node = node.next.get(text.charAt(i));
      if (node == null) {
        break;
      }
      if (node.ends
          && (i + 1 == end || !leans(text, i + 1))
          && (words.get(i + 1) || i + 1 - from >= CERTAIN)) {
        found = new Found(i + 1, node.joint < 0 ? -1 : from + node.joint);
      }
    }
    return found;
  }

  /** Whether a syllable goes on: after a leading vowel, and before a sign that needs a letter. */
  static boolean leans(CharSequence text, int at) {
    char next = text.charAt(at);
    char before = text.charAt(at - 1);
    return Token.stacked(next)
        || next >= 'ะ' && next <= 'ๅ' && !(next >= 'เ' && next <= 'ไ')
        || next == 'ๆ'
        || before >= 'เ' && before <= 'ไ';
  }
}
