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
   * @param byAsciiDoc whether AsciiDoc counts it
   */
  record Numbered(int kind, int last, boolean byAsciiDoc) {}

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

  /** Notes an item; whether AsciiDoc is to count it. */
  boolean enter(TypedMarker marker, boolean mayByAsciiDoc) {
    var open = find(marker);
    while (open.isPresent() && numbered.pop().kind() != marker.kind()) {
      continue;
    }
    boolean byAsciiDoc =
        mayByAsciiDoc && open.map(Numbered::byAsciiDoc).orElse(marker.ordinal() == 1);
    numbered.push(new Numbered(marker.kind(), marker.ordinal(), byAsciiDoc));
    any = true;
    return byAsciiDoc;
  }

  void end() {
    numbered.clear();
    any = false;
  }
}
