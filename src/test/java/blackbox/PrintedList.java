package blackbox;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A cell that holds a numbered list, or one paragraph without a number. */
final class PrintedList {

  // ๑.๑ with a space behind it, or ๑. with or without a space before and behind the point.
  private static final Pattern NUMBER =
      Pattern.compile("(?<![^\\s>])([๑-๙])(?:\\.([๑-๙])(?=\\s)|\\s?\\.(?![๐-๙]))\\s*");
  private static final Pattern PARAGRAPH_MARK = Pattern.compile("</?p>");

  /** One entry; the number in ASCII, such as 1 or 2.1, or empty. */
  record Entry(String number, String text) {}

  private PrintedList() {}

  static List<Entry> of(String cell) {
    var text = PARAGRAPH_MARK.matcher(cell).replaceAll(" ").strip();
    var entries = new ArrayList<Entry>();
    var numbers = NUMBER.matcher(text);
    String number = "";
    int from = 0;
    while (numbers.find()) {
      add(entries, number, text.substring(from, numbers.start()));
      number = numbers.group(1) + (numbers.group(2) == null ? "" : "." + numbers.group(2));
      from = numbers.end();
    }
    add(entries, number, text.substring(from));
    return entries;
  }

  private static void add(List<Entry> entries, String number, String text) {
    if (!text.isBlank()) {
      entries.add(new Entry(Folded.of(number), text.strip()));
    }
  }
}
