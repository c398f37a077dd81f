package org.prongsai.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Glyphs that stand for others beside their neighbours (GSUB): a tone mark over a vowel, a vowel
 * over a tall consonant. Lookups of the types that a Thai font needs: single, multiple, ligature,
 * and those that look at neighbours by coverage; another type ends with an error.
 */
final class GlyphSubstitution {

  private static final List<String> FEATURES = List.of("ccmp", "locl", "liga");
  private static final int SINGLE = 1;
  private static final int MULTIPLE = 2;
  private static final int LIGATURE = 4;
  private static final int CHAINED = 6;
  private static final int EXTENSION = 7;
  private static final int BY_COVERAGE = 3;

  private final LayoutTable table;
  private final List<LayoutTable.Lookup> lookups;

  GlyphSubstitution(LayoutTable table) {
    this.table = table;
    this.lookups =
        table.lookups(FEATURES).stream().map(index -> table.lookup(index, EXTENSION)).toList();
  }

  /** The glyphs that are drawn in place of those of the characters. */
  List<Integer> apply(List<Integer> glyphs) {
    var changed = new ArrayList<>(glyphs);
    for (var lookup : lookups) {
      for (int at = 0; at < changed.size(); at++) {
        apply(lookup, changed, at);
      }
    }
    return changed;
  }

  private void apply(LayoutTable.Lookup lookup, List<Integer> glyphs, int at) {
    for (int subtable : lookup.subtables()) {
      boolean isApplied =
          switch (lookup.type()) {
            case SINGLE -> single(subtable, glyphs, at);
            case MULTIPLE -> multiple(subtable, glyphs, at);
            case LIGATURE -> ligature(subtable, glyphs, at);
            case CHAINED -> chained(subtable, glyphs, at);
            default -> throw new IllegalStateException("substitution of type " + lookup.type());
          };
      if (isApplied) {
        return;
      }
    }
  }

  private Map<Integer, Integer> covered(int subtable) {
    return table.coverage(subtable + table.unsigned(subtable + 2));
  }

  private boolean single(int subtable, List<Integer> glyphs, int at) {
    var place = covered(subtable).get(glyphs.get(at));
    if (place == null) {
      return false;
    }
    boolean isShift = table.unsigned(subtable) == 1;
    int other =
        isShift
            ? glyphs.get(at) + table.signed(subtable + 4)
            : table.unsigned(subtable + 6 + 2 * place);
    glyphs.set(at, other);
    return true;
  }

  private boolean multiple(int subtable, List<Integer> glyphs, int at) {
    var place = covered(subtable).get(glyphs.get(at));
    if (place == null) {
      return false;
    }
    int sequence = subtable + table.unsigned(subtable + 6 + 2 * place);
    glyphs.remove(at);
    for (int i = 0; i < table.unsigned(sequence); i++) {
      glyphs.add(at + i, table.unsigned(sequence + 2 + 2 * i));
    }
    return true;
  }

  private boolean ligature(int subtable, List<Integer> glyphs, int at) {
    var place = covered(subtable).get(glyphs.get(at));
    if (place == null) {
      return false;
    }
    int set = subtable + table.unsigned(subtable + 6 + 2 * place);
    for (int i = 0; i < table.unsigned(set); i++) {
      int one = set + table.unsigned(set + 2 + 2 * i);
      int parts = table.unsigned(one + 2);
      if (hasParts(one, parts, glyphs, at)) {
        glyphs.subList(at + 1, at + parts).clear();
        glyphs.set(at, table.unsigned(one));
        return true;
      }
    }
    return false;
  }

  private boolean hasParts(int ligature, int parts, List<Integer> glyphs, int at) {
    if (at + parts > glyphs.size()) {
      return false;
    }
    for (int k = 1; k < parts; k++) {
      if (glyphs.get(at + k) != table.unsigned(ligature + 2 + 2 * k)) {
        return false;
      }
    }
    return true;
  }

  private boolean chained(int subtable, List<Integer> glyphs, int at) {
    if (table.unsigned(subtable) != BY_COVERAGE) {
      throw new IllegalStateException("neighbours of format " + table.unsigned(subtable));
    }
    int place = subtable + 2;
    var before = coverages(subtable, place);
    place += 2 + 2 * before.size();
    var input = coverages(subtable, place);
    place += 2 + 2 * input.size();
    var after = coverages(subtable, place);
    place += 2 + 2 * after.size();
    if (!matches(before, glyphs, at - 1, -1)
        || !matches(input, glyphs, at, 1)
        || !matches(after, glyphs, at + input.size(), 1)) {
      return false;
    }
    for (int i = 0; i < table.unsigned(place); i++) {
      int action = place + 2 + 4 * i;
      var lookup = table.lookup(table.unsigned(action + 2), EXTENSION);
      apply(lookup, glyphs, at + table.unsigned(action));
    }
    return true;
  }

  private List<Set<Integer>> coverages(int subtable, int place) {
    var sets = new ArrayList<Set<Integer>>();
    for (int i = 0; i < table.unsigned(place); i++) {
      sets.add(table.coverage(subtable + table.unsigned(place + 2 + 2 * i)).keySet());
    }
    return sets;
  }

  private static boolean matches(
      List<Set<Integer>> sets, List<Integer> glyphs, int from, int step) {
    int at = from;
    for (var set : sets) {
      if (at < 0 || at >= glyphs.size() || !set.contains(glyphs.get(at))) {
        return false;
      }
      at += step;
    }
    return true;
  }
}
