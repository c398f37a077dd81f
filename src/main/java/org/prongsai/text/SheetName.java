package org.prongsai.text;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the sheets of a site's workbook are called: after the Thai titles of their datasets. */
public final class SheetName {

  /** UTF-16 units that a spreadsheet allows. */
  public static final int LONGEST = 31;

  // Titles that are longer than that.
  private static final Map<String, String> SHORT =
      Map.of(
          "annual-performance", "แผนและผลการใช้จ่ายประจำปี",
          "ita-measures", "มาตรการส่งเสริมคุณธรรม",
          "oit-disclosures", "รายการเปิดเผยข้อมูล OIT",
          "source-corrections", "คำพิมพ์ผิดในเอกสารต้นฉบับ");

  private static final Pattern NOT_ALLOWED = Pattern.compile("[\\[\\]:*?/\\\\]|^'+|'+$");

  private SheetName() {}

  /** The name of the sheet of a dataset. */
  public static String of(String dataset, String title) {
    var name = NOT_ALLOWED.matcher(SHORT.getOrDefault(dataset, title)).replaceAll(" ").strip();
    int end = Math.min(name.length(), LONGEST);
    // No vowel or tone mark is parted from the letter that it stands on.
    while (end > 0 && end < name.length() && isMark(name.charAt(end))) {
      end--;
    }
    return name.isEmpty() ? dataset : name.substring(0, end).strip();
  }

  /** All names by which the sheet of a dataset is known, as {@link #normal} has them. */
  public static List<String> known(String dataset, String thai, String english) {
    return List.of(of(dataset, thai), dataset, thai, english, of("", english)).stream()
        .map(SheetName::normal)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  /** What two ways of writing a name have the same. */
  public static String normal(String name) {
    return HeadingText.normal(name);
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
