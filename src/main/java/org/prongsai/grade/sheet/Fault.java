package org.prongsai.grade.sheet;

/**
 * What keeps a machine from reading a file, or part of it, right.
 *
 * @param place the first place: {@code Sheet1!B2:D2}, {@code row 12, column budget}, {@code page
 *     3}, {@code line 4}, the name of a part of a package; empty where the whole file is meant
 * @param found what was found there, a quotation or a word for it, on one line of at most {@value
 *     Quote#LONGEST} characters
 * @param count how many such cells, regions or tables there are, at least 1
 */
public record Fault(FaultKind kind, String place, String found, int count) {

  // A sheet or an entry of a package may be called anything.
  private static final int LONGEST_PLACE = 120;

  public Fault {
    place = ShortQuote.shortened(place, LONGEST_PLACE);
    found = ShortQuote.of(found);
    if (count < 1) {
      throw new IllegalArgumentException("count must be at least 1, not " + count);
    }
  }

  public static Fault ofFile(FaultKind kind, String found) {
    return new Fault(kind, "", found, 1);
  }
}
