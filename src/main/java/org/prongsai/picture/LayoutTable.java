package org.prongsai.picture;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What GSUB and GPOS of an OpenType font have in common: features of the Thai script, each with its
 * lookups, and tables of which glyphs are covered.
 */
record LayoutTable(ByteBuffer bytes) {

  private static final String SCRIPT = "thai";
  private static final int SCRIPTS = 4;
  private static final int FEATURES = 6;
  private static final int LOOKUPS = 8;
  private static final int RECORD = 6;
  private static final int TAG = 4;

  /** A lookup of type 7 or 9 that only points to one of another type. */
  private static final int EXTENSION_FORMAT = 1;

  /**
   * One lookup.
   *
   * @param subtables where its parts begin
   */
  record Lookup(int type, int flags, List<Integer> subtables) {}

  int unsigned(int place) {
    return Short.toUnsignedInt(bytes.getShort(place));
  }

  int signed(int place) {
    return bytes.getShort(place);
  }

  private String tag(int place) {
    var tag = new StringBuilder();
    for (int i = 0; i < TAG; i++) {
      tag.append((char) bytes.get(place + i));
    }
    return tag.toString();
  }

  /** The lookups of some features, in the order in which a font wants them applied. */
  List<Integer> lookups(List<String> features) {
    int list = unsigned(FEATURES);
    SortedSet<Integer> lookups = new TreeSet<>();
    for (int index : featuresOfScript()) {
      int entry = list + 2 + RECORD * index;
      if (features.contains(tag(entry))) {
        int feature = list + unsigned(entry + TAG);
        IntStream.range(0, unsigned(feature + 2))
            .forEach(i -> lookups.add(unsigned(feature + 4 + 2 * i)));
      }
    }
    return List.copyOf(lookups);
  }

  private List<Integer> featuresOfScript() {
    int list = unsigned(SCRIPTS);
    for (int i = 0; i < unsigned(list); i++) {
      int entry = list + 2 + RECORD * i;
      if (tag(entry).equals(SCRIPT)) {
        int script = list + unsigned(entry + TAG);
        int language = script + unsigned(script);
        return IntStream.range(0, unsigned(language + 4))
            .mapToObj(k -> unsigned(language + 6 + 2 * k))
            .toList();
      }
    }
    throw new IllegalStateException("the font has no rules for Thai");
  }

  Lookup lookup(int index, int extension) {
    int list = unsigned(LOOKUPS);
    int lookup = list + unsigned(list + 2 + 2 * index);
    int type = unsigned(lookup);
    var subtables = new ArrayList<Integer>();
    for (int i = 0; i < unsigned(lookup + 4); i++) {
      int subtable = lookup + unsigned(lookup + 6 + 2 * i);
      if (type == extension && unsigned(subtable) == EXTENSION_FORMAT) {
        subtables.add(subtable + bytes.getInt(subtable + 4));
      } else {
        subtables.add(subtable);
      }
    }
    int first = lookup + unsigned(lookup + 6);
    return new Lookup(
        type == extension ? unsigned(first + 2) : type, unsigned(lookup + 2), subtables);
  }

  /** Each covered glyph and its place in the order of the table. */
  Map<Integer, Integer> coverage(int place) {
    var covered = new HashMap<Integer, Integer>();
    boolean isList = unsigned(place) == 1;
    for (int i = 0; i < unsigned(place + 2); i++) {
      if (isList) {
        covered.put(unsigned(place + 4 + 2 * i), i);
      } else {
        int range = place + 4 + RECORD * i;
        int first = unsigned(range);
        for (int glyph = first; glyph <= unsigned(range + 2); glyph++) {
          covered.put(glyph, unsigned(range + 4) + glyph - first);
        }
      }
    }
    return covered;
  }
}
