package blackbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The tables of questions of the seven areas, parsed from the source document. */
final class SeedAnalysis {

  private static final String TABLE = "เครื่องมือ";
  private static final Pattern AREA = Pattern.compile("([๑-๙])\\. (\\S.*)");
  private static final Map<String, String> ACTIONS =
      Map.of("รักษาระดับ", "maintain", "ควรปรับปรุง", "improve");

  /** One row of a table; the label as printed, misprints included. */
  record Question(
      String area, String question, String tool, String label, String score, String finding) {}

  /** One block of the last column, which may span several questions. */
  record Finding(String id, String area, String tool, String action, String text) {}

  private final Map<String, String> areas = new LinkedHashMap<>();
  private final List<Question> questions = new ArrayList<>();
  private final Map<String, String> blocks = new LinkedHashMap<>();
  private String area = "";
  private String tool = "";
  private String finding = "";

  SeedAnalysis(Seed seed) {
    boolean inTable = false;
    int end = seed.firstLine("มาตรการ/แนวทาง");
    for (int line = seed.firstLine("**การวิเคราะห์ผลการประเมิน"); line < end; line++) {
      var text = seed.read().get(line);
      var heading = AREA.matcher(text);
      if (text.startsWith(TABLE)) {
        inTable = true;
      } else if (!seed.isTableRow(line)) {
        inTable = false;
        if (heading.matches()) {
          area = Folded.of(heading.group(1));
          areas.put(area, heading.group(2));
        }
      } else if (inTable) {
        addRow(seed.row(line));
      }
    }
  }

  private void addRow(Seed.TableRow row) {
    var cells = row.read();
    var block = cells.get(3);
    if (!cells.get(0).isEmpty()) {
      tool = cells.get(0);
      begin(block);
    } else if (!block.isEmpty() && !block.equals(blocks.get(finding))) {
      if (ACTIONS.keySet().stream().anyMatch(block::startsWith)) {
        begin(block);
      } else {
        blocks.merge(finding, block, (one, next) -> one + " " + next);
      }
    }
    questions.add(
        new Question(
            area,
            Folded.of(cells.get(1)).replace("ข้อ", ""),
            tool,
            row.printed().get(1),
            Folded.of(cells.get(2)),
            finding));
  }

  /** The first block of a tool in an area is 5.OIT, the next 5.OIT-2. */
  private void begin(String block) {
    var first = area + "." + tool;
    int number = 1;
    finding = first;
    while (blocks.containsKey(finding)) {
      number++;
      finding = first + "-" + number;
    }
    blocks.put(finding, block);
  }

  /** Titles by number. */
  Map<String, String> areas() {
    return areas;
  }

  List<Question> questions() {
    return List.copyOf(questions);
  }

  List<Finding> findings() {
    var findings = new ArrayList<Finding>();
    blocks.forEach(
        (id, text) ->
            findings.add(
                new Finding(
                    id,
                    id.substring(0, id.indexOf('.')),
                    id.substring(id.indexOf('.') + 1).replaceFirst("-.*", ""),
                    action(text),
                    text)));
    return findings;
  }

  private static String action(String text) {
    return ACTIONS.entrySet().stream()
        .filter(action -> text.startsWith(action.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> new AssertionError("a finding says neither: " + text));
  }
}
