package org.prongsai.host.asciidoctor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The delimited blocks that are open at a line. */
final class Fences {

  // Deeper than any text needs; AsciiDoc calls itself for each and would run out of memory.
  private static final int DEEPEST = 16;
  private static final Pattern FENCE =
      Pattern.compile("-{4,}|={4,}|\\*{4,}|_{4,}|\\.{4,}|\\+{4,}|/{4,}|--|```[^`\\s]*|[|,:!]={3,}");
  // What may stand above a block beside its attributes: its title, or that it is of an item.
  private static final Pattern ABOVE = Pattern.compile("\\.[^ .].*|\\+");
  private static final Pattern UNDERLINE = Pattern.compile("={2,}|-{2,}|~{2,}|\\^{2,}|\\+{2,}");

  private final Deque<String> open = new ArrayDeque<>();
  private final Map<String, Integer> last = new HashMap<>();

  Fences(List<String> lines) {
    for (int at = 0; at < lines.size(); at++) {
      if (isFence(lines.get(at))) {
        last.put(lines.get(at).stripTrailing(), at);
      }
    }
  }

  /**
   * Whether a line is a row of signs, as on forms to be filled in, and opens no block: nothing
   * closes it, or the line above says nothing of a block.
   */
  boolean isRow(String line, String above, int at) {
    var fence = line.stripTrailing();
    var end = fence.startsWith("`") ? "```" : fence;
    boolean isMeant =
        fence.matches("[`+].*")
            || BlockAttributeLine.isUnderstood(above.strip())
            || ABOVE.matcher(above.strip()).matches();
    return !fence.matches("[|,:!/].*")
        && !closes(fence)
        && (!isMeant || last.getOrDefault(end, 0) <= at);
  }

  /** Whether the line opens or closes a block. */
  static boolean isFence(String line) {
    return FENCE.matcher(line.stripTrailing()).matches();
  }

  /** Whether the line makes a heading of the one before it. */
  static boolean isUnderline(String line, String before) {
    var sign = line.stripTrailing();
    return UNDERLINE.matcher(sign).matches()
        && Math.abs(sign.length() - before.stripTrailing().length()) < 2
        && before.chars().anyMatch(Character::isLetterOrDigit);
  }

  /** Takes a fence; false where it would be one too deep. */
  boolean take(String line) {
    var fence = line.stripTrailing();
    if (closes(fence)) {
      open.pop();
      return true;
    }
    if (open.size() == DEEPEST) {
      return false;
    }
    open.push(fence);
    return true;
  }

  private boolean closes(String fence) {
    return !open.isEmpty() && (open.peek().equals(fence) || isCode("`") && fence.equals("```"));
  }

  /** Whether the line ends the block in which nothing else has a meaning. */
  boolean ends(String line) {
    return closes(line.stripTrailing());
  }

  /** What the block is, in which nothing but its end has a meaning: code or a comment. */
  Optional<ReadLines.Kind> verbatim() {
    if (isCode("/")) {
      return Optional.of(ReadLines.Kind.COMMENT);
    }
    boolean isText = isCode("-") && open.peek().length() > 2 || isCode(".") || isCode("`");
    return isText || isCode("+") ? Optional.of(ReadLines.Kind.TEXT) : Optional.empty();
  }

  boolean inTable() {
    return !open.isEmpty() && open.peek().matches("[|,:!]=+");
  }

  private boolean isCode(String sign) {
    return !open.isEmpty() && open.peek().startsWith(sign);
  }
}
