package org.prongsai.importer.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.importer.cell.CellNormaliser;
import org.prongsai.importer.sheet.OfficeRow;
import org.prongsai.problem.Location;
import org.prongsai.text.ThaiDigits;

/** A line or row of a result: its text, the scores in it, and which of them were read. */
final class ResultLine {

  // Letters that look like digits are read as such inside a number.
  private static final Pattern SCORE =
      Pattern.compile(
          "(?<![A-Za-z\\d.,/:+−–-])[\\dOolI]{1,3}[.,][\\dOo]{2}(?![A-Za-z\\d]|[.,/:]\\d)");
  private static final Pattern BARE = Pattern.compile("100|0|[0-9]{1,2}\\.[0-9]");
  private static final Pattern OF_100 =
      Pattern.compile(
          "(100|[0-9]{1,2})(\\.[0-9]{1,2})?\\s*(?:คะแนน|%|ร้อยละ|เปอร์เซ็นต์|/\\s*100(?:\\.00?)?)");
  private static final double FULL = 100;

  /**
   * A number that may be a score.
   *
   * @param column counted from 0
   * @param printed as it stands there, Thai digits as ASCII ones
   */
  record Score(int start, int end, int column, String printed, String value) {

    /** Whether letters were taken for digits, or a comma for the point. */
    boolean isDamaged() {
      return !printed.matches("[0-9.]+");
    }

    boolean isWhole() {
      return printed.matches("[0-9]+");
    }
  }

  private final String text;
  private final String ascii;
  private final boolean isTable;
  private final Location place;
  private final List<Score> scores = new ArrayList<>();
  private final BitSet used = new BitSet();

  ResultLine(OfficeRow row, Location place) {
    var cells = row.cells().stream().map(cell -> CellNormaliser.lines(cell.text())).toList();
    this.text = String.join("\t", cells);
    this.ascii = ThaiDigits.toAscii(text);
    this.isTable = cells.size() > 1;
    this.place = place;
    addBare(cells);
    var numbers = SCORE.matcher(ascii);
    while (numbers.find()) {
      var plain = numbers.group().replaceAll("[Oo]", "0").replaceAll("[lI]", "1").replace(',', '.');
      boolean isNumber = numbers.group().matches(".*[0-9].*");
      if (isNumber && Double.parseDouble(plain) <= FULL) {
        var value = plain.replaceFirst("^0+(?=\\d)", "");
        add(numbers.start(), numbers.end(), numbers.group(), value);
      }
    }
    scores.sort(Comparator.comparingInt(Score::start));
  }

  private void add(int start, int end, String printed, String value) {
    if (at(start).isEmpty()) {
      int column = (int) text.substring(0, start).chars().filter(c -> c == '\t').count();
      scores.add(new Score(start, end, column, printed, value));
    }
  }

  /** A spreadsheet keeps 97.50 as 97.5 and 100.00 as 100; people write of what they are. */
  private void addBare(List<String> cells) {
    int start = 0;
    for (var cell : cells) {
      var number = ThaiDigits.toAscii(cell);
      var of100 = OF_100.matcher(number);
      boolean isOf100 = of100.matches();
      if (start > 0 && (isOf100 || BARE.matcher(number).matches())) {
        var printed = isOf100 ? of100.replaceFirst("$1$2") : number;
        var value = new BigDecimal(printed).setScale(2).toPlainString();
        add(start, start + cell.length(), printed, value);
      }
      start += cell.length() + 1;
    }
  }

  String text() {
    return text;
  }

  String ascii() {
    return ascii;
  }

  boolean isTable() {
    return isTable;
  }

  Location place() {
    return place;
  }

  /** The scores that nothing has read yet. */
  List<Score> open() {
    return scores.stream().filter(score -> !used.get(score.start())).toList();
  }

  void use(Score score) {
    used.set(score.start());
  }

  /** The open score that begins at a place. */
  Optional<Score> at(int start) {
    return open().stream().filter(score -> score.start() == start).findFirst();
  }
}
