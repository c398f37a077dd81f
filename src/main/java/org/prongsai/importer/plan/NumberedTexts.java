package org.prongsai.importer.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.prongsai.text.Spaces;
import org.prongsai.text.ThaiDigits;

/** The numbered texts in a cell, which may stand one behind the other. */
final class NumberedTexts {

  /**
   * A text.
   *
   * @param number as printed, with western digits; empty where there is none
   */
  record Numbered(String number, String text) {

    /** The last part of its number, {@code 2} of {@code 1.2}. */
    int last() {
      return number.isEmpty() ? 0 : Integer.parseInt(number.substring(number.lastIndexOf('.') + 1));
    }

    /** What its number stands below, {@code 1} of {@code 1.2}, or empty. */
    String above() {
      int point = number.lastIndexOf('.');
      return point < 0 ? "" : number.substring(0, point);
    }
  }

  private static final Pattern MARKER =
      Pattern.compile(
          "(?<![^\\s])([0-9๐-๙]{1,2}(?:\\.[0-9๐-๙]{1,2})+|[0-9๐-๙]{1,2}(?=\\s?[.)]))\\s?[.)]?\\s*"
              + "(?=[ก-ฮเ-ไA-Za-z“\"(])");

  private NumberedTexts() {}

  static List<Numbered> of(String cell) {
    var text = Spaces.single(cell);
    var found = new ArrayList<Numbered>();
    var marker = MARKER.matcher(text);
    var number = "";
    int from = 0;
    while (marker.find()) {
      var next = new Numbered(ThaiDigits.toAscii(marker.group(1)), "");
      var now = new Numbered(number, "");
      boolean goesOn = next.last() == now.last() + 1 && next.above().equals(now.above());
      if (goesOn || next.last() == 1 || marker.start() == 0) {
        add(found, number, text.substring(from, marker.start()));
        number = next.number();
        from = marker.end();
      }
    }
    add(found, number, text.substring(from));
    return found;
  }

  private static void add(List<Numbered> found, String number, String text) {
    if (!text.isBlank()) {
      found.add(new Numbered(number, text.strip()));
    }
  }
}
