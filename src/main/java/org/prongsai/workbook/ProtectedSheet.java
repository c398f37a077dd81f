package org.prongsai.workbook;

import java.util.regex.Pattern;

/**
 * Mends what the library writes of a protected sheet: without a password, so that an office can
 * unlock it, and with every cell but those of the headings unlocked as far as the sheet goes, for a
 * row can be deleted only where all its cells are.
 */
final class ProtectedSheet {

  private static final int MOST_COLUMNS = 16_384;
  private static final Pattern PROTECTION = Pattern.compile("<sheetProtection [^>]*/>");
  private static final String FREE =
      "<sheetProtection sheet=\"1\" formatCells=\"0\" formatColumns=\"0\" formatRows=\"0\""
          + " insertRows=\"0\" insertHyperlinks=\"0\" deleteRows=\"0\" sort=\"0\" autoFilter=\"0\"/>";
  private static final Pattern LAST_COLUMN =
      Pattern.compile("<col [^>]*max=\"([0-9]+)\"[^>]*style=\"([0-9]+)\"[^>]*/></cols>");

  private ProtectedSheet() {}

  /** The part of a workbook with its sheet as people need it. */
  static String open(String part) {
    var protection = PROTECTION.matcher(part);
    if (!protection.find()) {
      return part;
    }
    var free = protection.replaceFirst(FREE);
    var last = LAST_COLUMN.matcher(free);
    if (!last.find()) {
      return free; // a sheet in which nothing is filled in
    }
    var rest =
        "<col min=\"%d\" max=\"%d\" width=\"9\" style=\"%s\"/></cols>"
            .formatted(Integer.parseInt(last.group(1)) + 1, MOST_COLUMNS, last.group(2));
    int end = last.end() - "</cols>".length();
    return free.substring(0, end) + rest + free.substring(last.end());
  }
}
