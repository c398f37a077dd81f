package org.prongsai.search;

import java.util.ArrayList;
import java.util.List;

/** A stretch of a page: a long page is several, so that words which stand together count more. */
record PagePart(List<PageWords.Line> lines) {

  private static final int LONG = 3000;

  static List<PagePart> of(List<PageWords.Line> lines) {
    var parts = new ArrayList<PagePart>();
    var open = new ArrayList<PageWords.Line>();
    int length = 0;
    for (var line : lines) {
      if (length > LONG) {
        parts.add(new PagePart(List.copyOf(open)));
        open.clear();
        length = 0;
      }
      open.add(line);
      length += line.text().length();
    }
    parts.add(new PagePart(List.copyOf(open)));
    return parts;
  }

  int length() {
    return lines.stream().mapToInt(line -> line.text().length()).sum();
  }
}
