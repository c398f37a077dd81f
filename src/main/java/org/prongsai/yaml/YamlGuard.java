package org.prongsai.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.prongsai.problem.ProblemDetail;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Refuses a YAML text that is small as it is written and endless as it is read: values within
 * values, and references ({@code *name}) that multiply what they stand for. It is read event by
 * event, so that the refusal costs little.
 */
final class YamlGuard {

  private static final int DEEPEST = 40;
  private static final int MOST_BY_REFERENCE = 10_000;
  private static final int LONGEST = 1 << 20;

  /** What is refused, and where. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient ProblemDetail detail;
    private final transient Mark mark;

    Refused(ProblemDetail detail, Mark mark) {
      super(detail.id());
      this.detail = detail;
      this.mark = mark;
    }

    ProblemDetail detail() {
      return detail;
    }

    int line() {
      return mark == null ? 1 : mark.getLine() + 1;
    }

    int column() {
      return mark == null ? 1 : mark.getColumn() + 1;
    }
  }

  /** A value that has not ended, with the number of values in it so far. */
  private record Open(Anchor anchor, int before) {}

  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<Anchor, Integer> sizes = new HashMap<>();
  private int values;

  private YamlGuard() {}

  static void check(String text, LoadSettings settings) throws Refused {
    if (text.length() > LONGEST) {
      throw new Refused(ProblemDetail.YAML_LONG, null);
    }
    var guard = new YamlGuard();
    for (var event : new Parse(settings).parseString(text)) {
      guard.take(event);
    }
  }

  private void take(Event event) throws Refused {
    if (event instanceof AliasEvent alias) {
      refer(alias);
    } else if (event instanceof CollectionStartEvent start) {
      open.push(new Open(start.getAnchor().orElse(null), values++));
      if (open.size() > DEEPEST) {
        throw new Refused(ProblemDetail.YAML_DEEP, mark(event));
      }
    } else if (event instanceof CollectionEndEvent) {
      var ended = open.pop();
      remember(ended.anchor(), values - ended.before());
    } else if (event instanceof NodeEvent scalar) {
      values++;
      remember(scalar.getAnchor().orElse(null), 1);
    }
  }

  private void refer(AliasEvent alias) throws Refused {
    var anchor = alias.getAlias();
    if (open.stream().anyMatch(around -> anchor.equals(around.anchor()))) {
      throw new Refused(ProblemDetail.YAML_ITSELF, mark(alias));
    }
    // One that names nothing is refused by the parser.
    int size = sizes.getOrDefault(anchor, 1);
    values += size;
    if (size > 1 && values > MOST_BY_REFERENCE) {
      throw new Refused(ProblemDetail.YAML_MANY, mark(alias));
    }
  }

  private void remember(Anchor anchor, int size) {
    if (anchor != null) {
      sizes.put(anchor, size);
    }
  }

  private static Mark mark(Event event) {
    return event.getStartMark().orElse(null);
  }
}
