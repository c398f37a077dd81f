package org.prongsai.importer.score;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a line says of the whole result and of its tools. */
record OverallFigures(ResultFigures figures) {

  private static final String NUMBER = "([\\dOolI]{1,3}[.,][\\dOo]{2})";
  static final Pattern TOOL =
      Pattern.compile("(?<![A-Za-z])(?:([Il1|]{2}T)|(E[Il1|]T)|([O0o][Il1|]T))(?![A-Za-z])");
  private static final Pattern TOOL_SCORE =
      Pattern.compile(
          TOOL.pattern()
              + "\\)?\\s*(?:\\(?(?:ส่วน(?:ที่)?|part)\\s*([12])\\)?)?(?:มี|ได้|คือ|เท่ากับ|คะแนน|ค่า|ผล|รวม|เฉลี่ย|[=:()\\s])*"
              + NUMBER);
  private static final String UP_TO_IT =
      "(?:(?!IIT|EIT|OIT|ตัวชี้วัด|ระดับ|เป้าหมาย|ประเทศ|จังหวัด|ข้อ)[^\\d]){0,60}?" + NUMBER;
  private static final Pattern TOTAL =
      Pattern.compile(
          "(?i)(?:ภาพรวม|คะแนน\\s*ITA|ผลคะแนนเฉลี่ย|คะแนนรวมทั้งหมด|overall)" + UP_TO_IT);
  // What these sum up depends on what they stand below.
  private static final Pattern SUM =
      Pattern.compile(
          "^[\\s|]*(?:(?:ผล)?คะแนน(?:เฉลี่ย)?รวม(?:ทั้งสิ้น)?|รวมทั้งสิ้น|รวมคะแนน(?:ทั้งสิ้น)?)"
              + UP_TO_IT);
  private static final Pattern CHANGE =
      Pattern.compile(
          "(สูงกว่า|สูงขึ้น|เพิ่มขึ้น|ต่ำกว่า|ลดลง)((?:(?!ตัวชี้วัด|IIT|EIT|OIT|ข้อ)[^\\d]){0,40}(?:(25\\d\\d)[^\\d]{0,40}?)?)"
              + NUMBER);
  private static final Pattern PASS =
      Pattern.compile(
          "ผ่าน[\"“”’']?\\s*(?:มี|ได้|คะแนน|ตั้งแต่|\\s)*" + NUMBER + "\\s*(?:คะแนน\\s*)?ขึ้นไป");
  private static final Pattern LEVEL =
      Pattern.compile(
          "ระดับ\\s*(?:ผลการประเมิน|ผล)?\\s*(?:\\([^)]*\\))?[\\s:=\"“”'‘’]*"
              + "(ต้องปรับปรุงโดยด่วน|ต้องปรับปรุง|ผ่านดีเยี่ยม|ผ่านดี|ผ่าน)(?=[\\s\"”’'.,)]|$)(?![^\\d]{0,20}\\d)");
  private static final Map<String, String> LEVELS =
      Map.of(
          "ต้องปรับปรุงโดยด่วน",
          "urgent",
          "ต้องปรับปรุง",
          "improve",
          "ผ่านดีเยี่ยม",
          "excellent",
          "ผ่านดี",
          "good",
          "ผ่าน",
          "pass");

  /**
   * Reads total, level, pass mark and change; a bare sum is the total where it is of everything.
   */
  void overall(ResultLine line, boolean isOfEverything) {
    var total = TOTAL.matcher(line.ascii());
    boolean hasTotal = false;
    while (total.find()) {
      hasTotal |= figures.take(line, total, 1, "total", "");
    }
    var sum = SUM.matcher(line.ascii());
    if (isOfEverything && sum.find()) {
      figures.take(line, sum, 1, "total", "");
    }
    var level = LEVEL.matcher(line.ascii());
    while (level.find()) {
      if (!figures.isOfOtherYear(line, level.start())) {
        figures.addLevel(LEVELS.get(level.group(1)), line);
      }
    }
    var pass = PASS.matcher(line.ascii());
    while (pass.find()) {
      figures.take(line, pass, 1, "pass-mark", "");
    }
    var change = CHANGE.matcher(line.ascii());
    if (hasTotal && change.find() && change.group(2).contains("ปี")) {
      boolean isUp = change.group(1).startsWith("สูง") || change.group(1).startsWith("เพิ่ม");
      var last = figures.catalogue().year().previous().toString();
      boolean isLastYear = change.group(3) == null || change.group(3).equals(last);
      boolean isContrary = change.group(2).contains(isUp ? "-" : "+");
      if (isLastYear && !isContrary) {
        figures.take(line, change, 4, "change", isUp ? "" : "-");
      }
    }
  }

  /** The tool that a text names first; empty if none. */
  static String tool(String ascii) {
    var found = TOOL.matcher(ascii);
    return found.find() ? tool(found) : "";
  }

  private static String tool(Matcher match) {
    return match.group(1) != null ? "IIT" : match.group(2) != null ? "EIT" : "OIT";
  }

  /** Reads the scores of tools, and of the parts of one from their columns. */
  void tools(ResultLine line, ScoreColumns columns) {
    if (columns.hasParts() && tool(line.ascii()).equals("EIT")) {
      for (var score : columns.scores(line)) {
        int part = columns.part(score);
        if (part > 0 || columns.kind(score) == ScoreColumns.Kind.SCORE) {
          figures.add(part > 0 ? "eit-" + part : "eit", "", score, "", line);
        }
      }
    }
    var scores = TOOL_SCORE.matcher(line.ascii());
    while (scores.find()) {
      var part = scores.group(4) == null ? "" : "-" + scores.group(4);
      var figure = tool(scores).toLowerCase(Locale.ROOT) + part;
      var year = figures.catalogue();
      if (year.tools().isEmpty() || year.tool(figure).isPresent()) {
        figures.take(line, scores, 5, figure, "");
      }
    }
  }
}
