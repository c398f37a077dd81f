package org.prongsai.importer.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.prongsai.text.ThaiDigits;

/** A cell with who offered at what price, one or several, each in lines of its own or numbered. */
public final class BidderLines {

  // A new line, or the next number or bullet of a list that goes on in the line.
  private static final Pattern NEXT =
      Pattern.compile(
          "\\n|[ ,;]+(?=\\(?(?:[2-9๒-๙]|[1๑][0-9๐-๙])[.)] *[^0-9๐-๙ ])|[ ,;]*(?=[•●▪◦] *\\S)");
  private static final Pattern MARK =
      Pattern.compile(
          "^(?:(?:\\(?[1-9๑-๙][0-9๐-๙]?[.)]|[•●▪◦*]|[-–—](?=[^-–—])) *(?=[^0-9๐-๙ ]))+");
  private static final Pattern UNREAD_PRICE =
      Pattern.compile(
          "(?s).*(?:(?:ราคา|เป็นเงิน|จำนวน|วงเงิน)[ :=]*[0-9]|[0-9] *(?:บาท|บ\\.|\\.-|[.,]?=)|[0-9],[0-9]{3}|[0-9]\\.[0-9]{2}(?![0-9])).*");
  private static final Pattern WORDS =
      Pattern.compile(
          "ราคาที่เสนอ|เสนอราคา|ราคา|เป็นเงิน|จำนวนเงิน|จำนวน|วงเงิน|บาทถ้วน|บาท|บ\\.|[:=()/ ]");
  private static final Pattern PRICE =
      Pattern.compile("[0-9][0-9,]*(?:\\.[0-9]{1,2})?(?:[.,]?=?[-–—])?");

  private BidderLines() {}

  /** Names and prices; a price is empty where none is said, or where it is not sure. */
  public static List<WinnerCell> split(String lines) {
    var split = new ArrayList<WinnerCell>();
    for (var line : NEXT.split(lines)) {
      var text = MARK.matcher(line.strip()).replaceFirst("");
      int last = split.size() - 1;
      if (last >= 0 && split.get(last).price().isEmpty() && isPrice(text)) {
        split.set(last, new WinnerCell(split.get(last).name(), bare(text)));
      } else if (!text.isEmpty()) {
        split.add(WinnerCell.splitAlsoBare(text).orElse(new WinnerCell(text, "")));
      }
    }
    return split;
  }

  /** Whether what was taken for a name seems to hold a price that was not told from it. */
  public static boolean mayHoldPrice(String name) {
    return UNREAD_PRICE.matcher(ThaiDigits.toAscii(name)).matches();
  }

  private static boolean isPrice(String line) {
    return PRICE.matcher(bare(line)).matches();
  }

  private static String bare(String line) {
    return WORDS.matcher(ThaiDigits.toAscii(line)).replaceAll("");
  }
}
