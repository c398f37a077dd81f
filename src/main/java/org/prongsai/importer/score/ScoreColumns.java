package org.prongsai.importer.score;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.prongsai.importer.score.ResultLine.Score;
import org.prongsai.text.FiscalYear;
import org.prongsai.text.ThaiDigits;

/** What the columns of a table of scores hold, by its header; nothing where that does not say. */
record ScoreColumns(List<Kind> kinds) {

  /** What a column holds; what is asked in parts has a column of scores for each. */
  enum Kind {
    UNKNOWN,
    SCORE,
    PART_1,
    PART_2,
    OTHER
  }

  static final ScoreColumns NONE = new ScoreColumns(List.of());
  static final Pattern PART =
      Pattern.compile("(?i)(?:ส่วน\\s*(?:ที่)?|part|EIT)[\\s-]*([12])(?!\\d)");
  private static final Pattern SCORES = Pattern.compile("(?i)คะแนน|ร้อยละ|score|percent|%");
  private static final Pattern NO_SCORES =
      Pattern.compile("คะแนนเต็ม|น้ำหนัก|จำนวน|ผลต่าง|ส่วนต่าง");
  private static final Pattern QUESTION = Pattern.compile("คำถาม|ตัวชี้วัด");

  ScoreColumns {
    kinds = List.copyOf(kinds);
  }

  /** The columns of a header, or of the second row of one. */
  static ScoreColumns of(String header, FiscalYear year, ScoreColumns above) {
    var kinds = new ArrayList<Kind>();
    for (var cell : header.split("\t", -1)) {
      var kind = kind(ThaiDigits.toAscii(cell), year);
      int column = kinds.size();
      kinds.add(kind == Kind.UNKNOWN ? above.kind(column) : kind);
    }
    boolean saysScores =
        kinds.stream().anyMatch(kind -> kind != Kind.UNKNOWN && kind != Kind.OTHER);
    return saysScores ? new ScoreColumns(kinds) : NONE;
  }

  private static Kind kind(String cell, FiscalYear year) {
    var part = PART.matcher(cell);
    var years = ResultFigures.YEAR.matcher(cell);
    boolean isOtherYear = years.find() && !cell.contains(year.toString());
    if (cell.isBlank()) {
      return Kind.UNKNOWN;
    } else if (isOtherYear || NO_SCORES.matcher(cell).find()) {
      return Kind.OTHER;
    } else if (part.find()) {
      return part.group(1).equals("1") ? Kind.PART_1 : Kind.PART_2;
    }
    boolean isScore = SCORES.matcher(cell).find() && !QUESTION.matcher(cell).find();
    return isScore ? Kind.SCORE : Kind.OTHER;
  }

  private Kind kind(int column) {
    return column < kinds.size() ? kinds.get(column) : Kind.UNKNOWN;
  }

  Kind kind(Score score) {
    return kind(score.column());
  }

  /** The part of a tool whose scores a column holds; 0 if it is not one of parts. */
  int part(Score score) {
    var kind = kind(score);
    return kind == Kind.PART_1 ? 1 : kind == Kind.PART_2 ? 2 : 0;
  }

  boolean hasParts() {
    return kinds.contains(Kind.PART_1) && kinds.contains(Kind.PART_2);
  }

  /** The numbers of a line that may be scores: none of a column that holds something else. */
  List<Score> scores(ResultLine line) {
    var scores = line.open().stream().filter(score -> kind(score) != Kind.OTHER).toList();
    if (scores.size() < 2 || hasParts() || !line.isTable()) {
      return scores;
    }
    // How many answered is a whole number, and stands before what they come to.
    var last = scores.get(scores.size() - 1);
    boolean isOnly = scores.stream().allMatch(score -> score == last || score.isWhole());
    return isOnly && !last.isWhole() ? List.of(last) : scores;
  }
}
