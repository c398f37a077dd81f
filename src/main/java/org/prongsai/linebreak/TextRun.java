package org.prongsai.linebreak;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.prongsai.linebreak.Units.Unit;

/** Text of a page that stands on common lines, links and marks in it included. */
final class TextRun {

  // Elements whose text is no running text, or may not hold a span.
  private static final Set<String> SKIPPED =
      Set.of("head", "title", "script", "style", "svg", "option", "textarea", "pre");
  // Elements that a unit may hold or lie in: one with a class may be laid out as a block.
  private static final Set<String> INLINE =
      Set.of(
          "a", "mark", "b", "strong", "em", "code", "abbr", "time", "cite", "q", "sub", "sup",
          "kbd");
  private static final String CLASS = "class";
  private static final int LONGEST_ENTITY = 10;

  /**
   * A tag within the text.
   *
   * @param at the letter before which it stands
   */
  private record Tag(int at, int from, int to, boolean closes) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Tag> tags = new ArrayList<>();
  // Where each letter stands in the page, and where it ends: an entity is one letter.
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private boolean thai;

  private TextRun() {}

  String text() {
    return text.toString();
  }

  /** The runs with Thai in them, in their order. */
  static List<TextRun> of(String html) {
    var runs = new ArrayList<TextRun>();
    var run = new TextRun();
    int at = 0;
    while (at < html.length()) {
      if (html.charAt(at) != '<') {
        at = run.add(html, at);
        continue;
      }
      int close = html.indexOf('>', at);
      int next = close < 0 ? html.length() : close + 1;
      boolean closes = html.startsWith("</", at);
      var name = name(html, at + (closes ? 2 : 1), next);
      if (INLINE.contains(name) && (closes || !hasClassFirst(html, at + 1 + name.length(), next))) {
        run.tags.add(new Tag(run.text.length(), at, next, closes));
        at = next;
        continue;
      }
      run = run.ended(runs);
      at = !closes && SKIPPED.contains(name) ? endOf(name, html, next) : next;
    }
    run.ended(runs);
    return runs;
  }

  private TextRun ended(List<TextRun> runs) {
    if (thai) {
      runs.add(this);
      return new TextRun();
    }
    text.setLength(0);
    tags.clear();
    return this;
  }

  /** The name of a tag, in small letters. */
  private static String name(String html, int from, int next) {
    int end = from;
    while (end < next && Character.isLetterOrDigit(html.charAt(end))) {
      end++;
    }
    return html.substring(from, end).toLowerCase(Locale.ROOT);
  }

  private static boolean hasClassFirst(String html, int afterName, int next) {
    return afterName + 1 < next && html.startsWith(CLASS, afterName + 1);
  }

  /** Where an element ends, others of its name within it; a drawing holds drawings. */
  private static int endOf(String name, String html, int from) {
    int end = html.indexOf("</" + name, from);
    int inner = html.indexOf("<" + name + " ", from);
    while (end >= 0 && inner >= 0 && inner < end) {
      inner = html.indexOf("<" + name + " ", inner + 1);
      end = html.indexOf("</" + name, end + 1);
    }
    return end < 0 ? html.length() : end;
  }

  /** Adds a letter, and returns where the next one stands. */
  private int add(String html, int at) {
    char c = html.charAt(at);
    int next = at + 1;
    if (c == '&') {
      int end = html.indexOf(';', at);
      if (end > 0 && end - at <= LONGEST_ENTITY) {
        next = end + 1;
        c = meant(html.substring(at + 1, end));
      }
    } else if (c <= ' ') {
      while (next < html.length() && html.charAt(next) <= ' ') {
        next++;
      }
      c = ' ';
    }
    if (text.length() == starts.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
      ends = Arrays.copyOf(ends, 2 * ends.length);
    }
    starts[text.length()] = at;
    ends[text.length()] = next;
    text.append(c);
    thai |= c >= '\u0E01' && c <= '\u0E5B';
    return next;
  }

  private static char meant(String entity) {
    return switch (entity) {
      case "quot" -> '"';
      case "nbsp", "#160" -> '\u00A0';
      case "#39", "#x27", "apos" -> '\'';
      default -> '&';
    };
  }

  /** Puts units into spans; one that begins or ends within a link or mark is divided there. */
  void mark(List<Unit> units, KeepSpans spans) {
    Deque<Integer> open = new ArrayDeque<>();
    for (var unit : units) {
      while (!open.isEmpty() && open.peek() <= starts[unit.from()]) {
        spans.close(open.pop());
      }
      var within = tags.stream().filter(t -> t.at() > unit.from() && t.at() < unit.to()).toList();
      if (within.isEmpty()) {
        spans.open(starts[unit.from()], unit.wide());
        open.push(ends[unit.to() - 1]);
      } else {
        crossing(unit, within, open, spans);
      }
    }
    while (!open.isEmpty()) {
      spans.close(open.pop());
    }
  }

  private void crossing(Unit unit, List<Tag> within, Deque<Integer> open, KeepSpans spans) {
    int depth = 0;
    int unopened = 0;
    for (var tag : within) {
      if (tag.closes()) {
        depth--;
        unopened = Math.max(unopened, -depth);
      } else {
        depth++;
      }
    }
    int unclosed = depth + unopened;
    int from = startWith(unit.from(), unopened);
    int to = endWith(unit.to(), unclosed);
    if (from >= 0 && to >= 0 && open.isEmpty()) {
      spans.open(from, unit.wide());
      open.push(to);
    } else if (open.isEmpty()) {
      divided(unit, within, spans);
    }
  }

  /** A unit that lies half in a link or mark: each part of it stays whole. */
  private void divided(Unit unit, List<Tag> within, KeepSpans spans) {
    int from = unit.from();
    for (var tag : within) {
      part(from, tag.at(), spans);
      from = tag.at();
    }
    part(from, unit.to(), spans);
  }

  private void part(int from, int to, KeepSpans spans) {
    if (to - from > 1) {
      spans.open(starts[from], false);
      spans.close(ends[to - 1]);
    }
  }

  /** Where a span begins that holds the last tags before a letter; -1 if they do not open. */
  private int startWith(int letter, int wanted) {
    var before = tags.stream().filter(tag -> tag.at() == letter).toList();
    int first = before.size() - wanted;
    if (wanted == 0) {
      return starts[letter];
    }
    return first < 0 || before.subList(first, before.size()).stream().anyMatch(Tag::closes)
        ? -1
        : before.get(first).from();
  }

  /** Where a span ends that holds the first tags after a letter; -1 if they do not close. */
  private int endWith(int letter, int wanted) {
    var after = tags.stream().filter(tag -> tag.at() == letter).toList();
    if (wanted == 0) {
      return ends[letter - 1];
    }
    return wanted > after.size() || after.subList(0, wanted).stream().anyMatch(tag -> !tag.closes())
        ? -1
        : after.get(wanted - 1).to();
  }
}
