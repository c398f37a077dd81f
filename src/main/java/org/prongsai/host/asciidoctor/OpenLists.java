package org.prongsai.host.asciidoctor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The lists that are open at a line, the innermost first. */
final class OpenLists {

  /**
   * A list whose items are numbered.
   *
   * @param kind how
   * @param last its last number
   */
  record Numbered(int kind, int last) {}

  private final Deque<Numbered> numbered = new ArrayDeque<>();
  private boolean any;

  boolean isAny() {
    return any;
  }

  /** Notes an item without a number. */
  void enter() {
    any = true;
  }

  /** The list that a number of a kind would go on. */
  Optional<Numbered> find(TypedMarker marker) {
    return numbered.stream().filter(list -> list.kind() == marker.kind()).findFirst();
  }

  /** Notes an item; the number of the one before it in its list, 0 where there is none. */
  int enter(TypedMarker marker) {
    var open = find(marker);
    while (open.isPresent() && numbered.pop().kind() != marker.kind()) {
      continue;
    }
    numbered.push(new Numbered(marker.kind(), marker.ordinal()));
    any = true;
    return open.map(Numbered::last).orElse(0);
  }

  void end() {
    numbered.clear();
    any = false;
  }
}
