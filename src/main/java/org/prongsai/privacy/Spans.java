package org.prongsai.privacy;

import java.util.TreeMap;

/** A set of non-overlapping parts of a text. */
final class Spans {

  private final TreeMap<Integer, Integer> ends = new TreeMap<>();

  /** Takes a part where it is free; false where something stands there already. */
  boolean take(int start, int end) {
    var before = ends.floorEntry(start);
    var behind = ends.ceilingKey(start);
    boolean isFree =
        (before == null || before.getValue() <= start) && (behind == null || behind >= end);
    if (isFree) {
      ends.put(start, end);
    }
    return isFree;
  }
}
