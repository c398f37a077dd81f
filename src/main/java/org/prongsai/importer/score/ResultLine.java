package org.prongsai.importer.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
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
  private static final double FULL = 100;

  /** A number that may be a score. */
  record Score(int start, int end, String value) {}

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
    var numbers = SCORE.matcher(ascii);
    while (numbers.find()) {
      var plain = numbers.group().replaceAll("[Oo]", "0").replaceAll("[lI]", "1").replace(',', '.');
      boolean isNumber = numbers.group().matches(".*[0-9].*");
      if (isNumber && Double.parseDouble(plain) <= FULL) {
        scores.add(new Score(numbers.start(), numbers.end(), plain.replaceFirst("^0+(?=\\d)", "")));
      }
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
  java.util.Optional<Score> at(int start) {
    return open().stream().filter(score -> score.start() == start).findFirst();
  }
}
