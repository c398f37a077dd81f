package blackbox;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The result and the table of indicators, parsed from the source document. */
final class SeedScores {

  private static final String NUMBER = "([๐-๙]+\\.[๐-๙]+)";
  private static final Pattern OVERALL =
      Pattern.compile("ได้คะแนนเท่ากับ " + NUMBER + " คะแนน ค่าคะแนนอยู่ในระดับ “([^”]+)”");
  private static final Pattern PASS_MARK = Pattern.compile("มีคะแนน " + NUMBER + " ขึ้นไป");
  private static final Pattern CHANGE =
      Pattern.compile("สูงกว่าปีงบประมาณ ([๐-๙]{4}) ที่ผ่านมา \\+ " + NUMBER + " คะแนน");
  private static final Pattern YEAR = Pattern.compile("ประจำปีงบประมาณ พ\\.ศ\\.([๐-๙]{4})");
  private static final Pattern TOOL_CODE = Pattern.compile(".*\\(([A-Z]{3})\\)");
  private static final Pattern TOOL_SCORE =
      Pattern.compile("(IIT|EIT|OIT)(?: ส่วนที่ ([๐-๙]))?(?: =)? " + NUMBER);
  private static final Pattern INDICATOR = Pattern.compile("([๐-๙]+) (.+)");

  /** One row of the table of indicators. */
  record Indicator(String number, String tool, String name, String score) {}

  /** One printed score of a tool; the part is empty for a whole tool. */
  record ToolScore(String tool, String part, String toolName, String score) {}

  private final Seed seed;
  private final List<Indicator> indicators = new ArrayList<>();
  private final List<ToolScore> toolScores = new ArrayList<>();

  SeedScores(Seed seed) {
    this.seed = seed;
    String toolName = "";
    var lines = seed.block("เครื่องมือการประเมิน\tตัวชี้วัด");
    for (int line : lines.subList(1, lines.size())) {
      var cells = seed.row(line).read();
      toolName = cells.get(0).isEmpty() ? toolName : cells.get(0);
      var indicator = matched(INDICATOR, cells.get(1));
      indicators.add(
          new Indicator(
              Folded.of(indicator.group(1)),
              code(toolName),
              indicator.group(2),
              Folded.of(cells.get(2))));
      addToolScores(toolName, cells.get(3));
    }
  }

  private void addToolScores(String toolName, String cell) {
    var scores = TOOL_SCORE.matcher(cell);
    while (scores.find()) {
      var part = scores.group(2) == null ? "" : Folded.of(scores.group(2));
      toolScores.add(new ToolScore(scores.group(1), part, toolName, Folded.of(scores.group(3))));
    }
  }

  private static String code(String toolName) {
    return matched(TOOL_CODE, toolName).group(1);
  }

  private static Matcher matched(Pattern pattern, String text) {
    var matcher = pattern.matcher(text);
    if (!matcher.matches()) {
      throw new AssertionError(pattern + " does not match " + text);
    }
    return matcher;
  }

  private Matcher found(Pattern pattern) {
    var matcher = pattern.matcher(seed.text());
    if (!matcher.find()) {
      throw new AssertionError("the document does not say " + pattern);
    }
    return matcher;
  }

  List<Indicator> indicators() {
    return List.copyOf(indicators);
  }

  List<ToolScore> toolScores() {
    return List.copyOf(toolScores);
  }

  String year() {
    return Folded.of(found(YEAR).group(1));
  }

  String yearBefore() {
    return Folded.of(found(CHANGE).group(1));
  }

  BigDecimal overall() {
    return new BigDecimal(Folded.of(found(OVERALL).group(1)));
  }

  String level() {
    return found(OVERALL).group(2);
  }

  BigDecimal passMark() {
    return new BigDecimal(Folded.of(found(PASS_MARK).group(1)));
  }

  BigDecimal change() {
    return new BigDecimal(Folded.of(found(CHANGE).group(2)));
  }
}
