package org.prongsai.text;

/** The row of a form that shows how to fill it in: it is marked as such and never read as data. */
public final class ExampleRow {

  /** What its first cell says. */
  public static final String MARK = "ตัวอย่าง – ลบแถวนี้ได้";

  private ExampleRow() {}

  /** Whether a first cell marks its row as the example, whatever dash or space was kept. */
  public static boolean isMarkedBy(String cell) {
    var bare = cell.replaceAll("[\\s–—-]+", "");
    return bare.equals(MARK.replaceAll("[\\s–—-]+", ""));
  }
}
