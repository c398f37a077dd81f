package org.prongsai.text;

import java.util.regex.Pattern;

/**
 * The rows of a form that show how to fill it in: they are marked as such and never read as data.
 */
public final class ExampleRow {

  /** What its first cell says. */
  public static final String MARK = "ตัวอย่าง – ลบแถวนี้ได้";

  /** What the first cell says of the row that explains the columns. */
  public static final String NOTES = "คำอธิบาย – ลบแถวนี้ได้";

  /** What the cells of that row say beside their units. */
  public static final String UNIT = "หน่วย: ";

  public static final String REQUIRED = "ต้องกรอก";
  private static final Pattern HINT =
      Pattern.compile("(" + UNIT + ".+)?\\s*(" + REQUIRED + ")?\\s*(เช่น .+)?", Pattern.DOTALL);

  private ExampleRow() {}

  /** Whether a first cell marks its row as the example, whatever dash or space was kept. */
  public static boolean isMarkedBy(String cell) {
    return bare(cell).equals(bare(MARK));
  }

  /** Whether a first cell marks its row as the one that explains the columns. */
  public static boolean isNotesBy(String cell) {
    return bare(cell).equals(bare(NOTES));
  }

  /** Whether a cell of the row that explains the columns says what the form has there. */
  public static boolean isHint(String cell) {
    return HINT.matcher(cell).matches();
  }

  private static String bare(String cell) {
    return cell.replaceAll("[\\s–—-]+", "");
  }
}
