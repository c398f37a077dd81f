package org.prongsai.picture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a mark stands over or below its letter, or over another mark (GPOS, marks to bases and
 * marks to marks). Pairs that are set closer, as AV, are left as they are.
 */
final class GlyphPositioning {

  private static final int EXTENSION = 9;
  private static final int RECORD = 4;

  /**
   * A place on a glyph, in units of the font.
   *
   * @param kind which kind of mark stands there
   */
  private record Anchor(int kind, int x, int y) {}

  /** By mark; by base, and there by kind of mark. */
  private record Attachment(Map<Integer, Anchor> marks, Map<Integer, Map<Integer, Anchor>> bases) {}

  /** How far a mark is moved from the origin of what it stands on. */
  record Shift(int x, int y) {}

  private final LayoutTable table;
  private final List<Attachment> toBases;
  private final List<Attachment> toMarks;

  GlyphPositioning(LayoutTable table) {
    this.table = table;
    this.toBases = attachments("mark");
    this.toMarks = attachments("mkmk");
  }

  private List<Attachment> attachments(String feature) {
    return table.lookups(List.of(feature)).stream()
        .flatMap(index -> table.lookup(index, EXTENSION).subtables().stream())
        .map(this::attachment)
        .toList();
  }

  private Attachment attachment(int subtable) {
    int kinds = table.unsigned(subtable + 6);
    int markArray = subtable + table.unsigned(subtable + 8);
    var marks = new HashMap<Integer, Anchor>();
    table
        .coverage(subtable + table.unsigned(subtable + 2))
        .forEach(
            (glyph, place) -> {
              int entry = markArray + 2 + RECORD * place;
              int at = markArray + table.unsigned(entry + 2);
              marks.put(glyph, anchor(table.unsigned(entry), at));
            });
    int baseArray = subtable + table.unsigned(subtable + 10);
    var bases = new HashMap<Integer, Map<Integer, Anchor>>();
    table
        .coverage(subtable + table.unsigned(subtable + 4))
        .forEach(
            (glyph, place) -> {
              var anchors = new HashMap<Integer, Anchor>();
              for (int kind = 0; kind < kinds; kind++) {
                int offset = table.unsigned(baseArray + 2 + 2 * (place * kinds + kind));
                if (offset != 0) {
                  anchors.put(kind, anchor(kind, baseArray + offset));
                }
              }
              bases.put(glyph, anchors);
            });
    return new Attachment(marks, bases);
  }

  private Anchor anchor(int kind, int place) {
    return new Anchor(kind, table.signed(place + 2), table.signed(place + 4));
  }

  boolean isMark(int glyph) {
    return toBases.stream().anyMatch(one -> one.marks().containsKey(glyph));
  }

  /** Where a mark stands on a letter, or null where the font says nothing of the two. */
  Shift onBase(int mark, int base) {
    return shift(toBases, mark, base);
  }

  /** Where a mark stands on another, or null where the font says nothing of the two. */
  Shift onMark(int mark, int other) {
    return shift(toMarks, mark, other);
  }

  private static Shift shift(List<Attachment> attachments, int mark, int base) {
    Shift found = null;
    for (var one : attachments) {
      var on = one.marks().get(mark);
      var at = on == null ? null : one.bases().getOrDefault(base, Map.of()).get(on.kind());
      if (at != null) {
        found = new Shift(at.x() - on.x(), at.y() - on.y());
      }
    }
    return found;
  }
}
