package org.prongsai.importer.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prongsai.importer.score.ResultLine.Score;
import org.prongsai.importer.sheet.OfficeSheet;
import org.prongsai.model.Catalogue;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/**
 * Reads the figures of a result out of the tables and lines of a document. A number is read only
 * where what stands beside it says what it is; every other one is named.
 */
public final class ScoreReader {

  private static final String NUMBER = "([\\dOolI]{1,3}[.,][\\dOo]{2})";
  private static final Pattern TOOL =
      Pattern.compile("(?<![A-Za-z])(?:([Il1|]{2}T)|(E[Il1|]T)|([O0o][Il1|]T))(?![A-Za-z])");
  private static final Pattern TOOL_SCORE =
      Pattern.compile(
          TOOL.pattern()
              + "\\)?\\s*(?:\\(?(?:ส่วน(?:ที่)?|part)\\s*([12])\\)?)?(?:มี|ได้|คือ|เท่ากับ|คะแนน|ค่า|ผล|รวม|เฉลี่ย|[=:()\\s])*"
              + NUMBER);
  private static final Pattern TOTAL =
      Pattern.compile(
          "(?i)(?:ภาพรวม|คะแนน\\s*ITA|ผลคะแนนเฉลี่ย|คะแนนรวมทั้งหมด|overall)"
              + "(?:(?!IIT|EIT|OIT|ตัวชี้วัด|ระดับ|เป้าหมาย|ประเทศ|จังหวัด|ข้อ)[^\\d]){0,60}?"
              + NUMBER);
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
  private static final Pattern LABEL =
      Pattern.compile(
          "(?<![A-Za-z\\d])(?:ข้อ\\s*(?:ที่|คำถาม(?:ที่)?)?\\s*([ieoIEOоОіІеЕl|!]?\\s?[\\d๐-๙]{1,3})"
              + "|([ieoIEOоОіІеЕ]\\s?[\\d๐-๙]{1,2}))(?![\\dA-Za-z๐-๙]|[.,][\\d๐-๙])");
  private static final Pattern PLAIN =
      Pattern.compile("(?:คะแนน|ได้|เท่ากับ|มี|ค่า|เฉลี่ย|[=:()\\s–-])*");
  private static final Pattern HEADER = Pattern.compile("ตัวชี้วัด|คำถาม|เครื่องมือ|คะแนน");
  private static final Pattern NUMBERED =
      Pattern.compile("^\\s*(?:ตัวชี้วัด(?:ที่)?\\s*)?(\\d{1,2})[.)]?\\s*\\t");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)25\\d\\d(?!\\d)");
  private static final Pattern START = Pattern.compile("^[\\s|(]*(?:.{0,70}?[IEO]IT\\)?)?\\s*");

  private final Catalogue catalogue;
  private final Problems problems;
  private final Map<Integer, Pattern> indicators = new LinkedHashMap<>();
  private final List<ReadFigure> found = new ArrayList<>();
  private String tool = "";
  private boolean isOtherYear;
  private boolean isOfIndicators;

  /** A question whose label is still to be understood. */
  private record Asked(QuestionLabels.Label label, String printed, ResultLine line, Score score) {}

  public ScoreReader(Catalogue catalogue, Problems problems) {
    this.catalogue = catalogue;
    this.problems = problems;
    for (var indicator : catalogue.indicators()) {
      var letters = indicator.name().th().replaceAll("\\s", "").split("(?!^)");
      indicators.put(indicator.indicator(), Pattern.compile(String.join("\\s*", letters)));
    }
  }

  /** The figures of all sheets, each once. */
  public List<ReadFigure> read(List<OfficeSheet> sheets) {
    var lines = new ArrayList<ResultLine>();
    for (var sheet : sheets) {
      read(sheet, lines);
    }
    var settled = settled();
    lines.forEach(
        line ->
            line.open()
                .forEach(
                    score ->
                        problems.add(
                            Rule.IMPORT_SCORE_UNREAD, line.place(), score.value(), cut(line))));
    return settled;
  }

  private static String cut(ResultLine line) {
    var said = line.text().replaceAll("\\s+", " ");
    return said.length() > 80 ? said.substring(0, 80) + "…" : said;
  }

  private void read(OfficeSheet sheet, List<ResultLine> lines) {
    var asked = new ArrayList<Asked>();
    tool = "";
    isOtherYear = false;
    isOfIndicators = false;
    for (var row : sheet.rows()) {
      var line = new ResultLine(row, sheet.at(row, 0, ""));
      lines.add(line);
      if (!line.isTable()) {
        tool = "";
        isOfIndicators = false;
      } else if (line.open().isEmpty() && HEADER.matcher(line.text()).find()) {
        isOfIndicators = line.text().contains("ตัวชี้วัด") && !line.text().contains("คำถาม");
      }
      isOtherYear = line.isTable() && (isOtherYear || isHeaderOfOtherYear(line));
      if (!isOtherYear) {
        overall(line);
        if (line.isTable()) {
          indicators(line); // A column may say which tool an indicator is of.
        }
        tools(line);
        questions(line, asked);
        indicators(line);
      }
    }
    var labels = asked.stream().map(Asked::label).toList();
    var questions = new QuestionLabels(this::isQuestion).read(labels);
    for (int i = 0; i < asked.size(); i++) {
      var one = asked.get(i);
      if (questions.get(i).isPresent()) {
        add(questions.get(i).get(), "", one.score(), one.printed(), one.line());
      } else {
        problems.add(
            Rule.IMPORT_SCORE_LABEL,
            one.line().place(),
            one.printed(),
            one.score().value(),
            catalogue.year(),
            listed());
      }
    }
  }

  /** Whether a row without scores names years, and not the one that is read. */
  private boolean isHeaderOfOtherYear(ResultLine line) {
    var years = YEAR.matcher(line.ascii()).results().map(year -> year.group()).toList();
    return line.open().isEmpty()
        && !years.isEmpty()
        && !years.contains(catalogue.year().toString());
  }

  private boolean isQuestion(String question) {
    var of = question.substring(0, 1);
    boolean isListed =
        catalogue.questions().stream().anyMatch(known -> known.question().startsWith(of));
    return isListed
        ? catalogue.question(question).isPresent()
        : Integer.parseInt(question.substring(1)) <= 50;
  }

  /** The questions of the year, {@code i1–i15 e1–e9 o1–o28}; none where they are not known. */
  private String listed() {
    var last = new LinkedHashMap<String, String>();
    catalogue.questions().forEach(q -> last.put(q.question().substring(0, 1), q.question()));
    return last.entrySet().stream()
        .map(tool -> tool.getKey() + "1–" + tool.getValue())
        .collect(Collectors.joining(" "));
  }

  private void add(String figure, String sign, Score score, String label, ResultLine line) {
    if (score.isDamaged()) {
      problems.add(Rule.IMPORT_SCORE_READ, line.place(), score.printed(), score.value(), figure);
    }
    found.add(new ReadFigure(figure, sign + score.value(), label, line.place(), line.isTable()));
  }

  /** Takes a number that a pattern found, unless it is of another year. */
  private boolean take(ResultLine line, Matcher match, int group, String figure, String sign) {
    var score = line.at(match.start(group));
    if (score.isEmpty() || isOfOtherYear(line, match.start())) {
      return false;
    }
    line.use(score.get());
    add(figure, sign, score.get(), "", line);
    return true;
  }

  private boolean isOfOtherYear(ResultLine line, int at) {
    var years = YEAR.matcher(line.ascii().substring(0, at));
    var last = "";
    while (years.find()) {
      last = years.group();
    }
    return !last.isEmpty() && !last.equals(catalogue.year().toString());
  }

  private void overall(ResultLine line) {
    var total = TOTAL.matcher(line.ascii());
    boolean hasTotal = false;
    while (total.find()) {
      hasTotal |= take(line, total, 1, "total", "");
    }
    var level = LEVEL.matcher(line.ascii());
    while (level.find()) {
      if (!isOfOtherYear(line, level.start())) {
        var found = LEVELS.get(level.group(1));
        this.found.add(new ReadFigure("level", found, "", line.place(), line.isTable()));
      }
    }
    var pass = PASS.matcher(line.ascii());
    while (pass.find()) {
      take(line, pass, 1, "pass-mark", "");
    }
    var change = CHANGE.matcher(line.ascii());
    if (hasTotal && change.find() && change.group(2).contains("ปี")) {
      boolean isUp = change.group(1).startsWith("สูง") || change.group(1).startsWith("เพิ่ม");
      boolean isLastYear =
          change.group(3) == null || change.group(3).equals(catalogue.year().previous().toString());
      boolean isContrary = change.group(2).contains(isUp ? "-" : "+");
      if (isLastYear && !isContrary) {
        take(line, change, 4, "change", isUp ? "" : "-");
      }
    }
  }

  private static String tool(Matcher match) {
    return match.group(1) != null ? "IIT" : match.group(2) != null ? "EIT" : "OIT";
  }

  private void tools(ResultLine line) {
    var scores = TOOL_SCORE.matcher(line.ascii());
    while (scores.find()) {
      var part = scores.group(4) == null ? "" : "-" + scores.group(4);
      var figure = tool(scores).toLowerCase(Locale.ROOT) + part;
      if (catalogue.tools().isEmpty() || catalogue.tool(figure).isPresent()) {
        take(line, scores, 5, figure, "");
      }
    }
  }

  private void questions(ResultLine line, List<Asked> asked) {
    var here = TOOL.matcher(line.ascii());
    var inLine = here.find() ? tool(here) : "";
    if (line.isTable() && !inLine.isEmpty()) {
      tool = inLine;
    }
    var scores = line.open();
    var labels = new ArrayList<Matcher>();
    var label = LABEL.matcher(line.text());
    for (int from = 0; label.find(from); from = label.end()) {
      var one = LABEL.matcher(line.text());
      one.find(label.start());
      boolean isInNumber =
          scores.stream().anyMatch(s -> s.start() < one.start() && one.start() < s.end());
      if (!isInNumber) {
        labels.add(one);
      }
    }
    boolean isOneAtStart =
        labels.size() > 1
            && scores.size() == 1
            && line.text().substring(0, labels.get(0).start()).isBlank();
    if (isOneAtStart) {
      // What a question asks may name others.
      labels.subList(1, labels.size()).clear();
    }
    if (labels.isEmpty() || labels.size() != scores.size() || !isPaired(line, labels, scores)) {
      return;
    }
    for (int i = 0; i < labels.size(); i++) {
      var core = Optional.ofNullable(labels.get(i).group(1)).orElse(labels.get(i).group(2));
      line.use(scores.get(i));
      asked.add(
          new Asked(
              new QuestionLabels.Label(core.replaceAll("\\s", ""), line.isTable() ? tool : inLine),
              labels.get(i).group().strip(),
              line,
              scores.get(i)));
    }
  }

  /** Whether it is sure which number belongs to which label. */
  private static boolean isPaired(ResultLine line, List<Matcher> labels, List<Score> scores) {
    boolean isInTurn = true;
    boolean isPlain = true;
    for (int i = 0; i < labels.size(); i++) {
      boolean isBefore = labels.get(i).end() <= scores.get(i).start();
      boolean isNext = i + 1 == labels.size() || scores.get(i).end() <= labels.get(i + 1).start();
      isInTurn &= isBefore && isNext;
      isPlain &=
          isBefore
              && PLAIN
                  .matcher(line.text().substring(labels.get(i).end(), scores.get(i).start()))
                  .matches();
    }
    boolean isInOrder = labels.get(labels.size() - 1).end() <= scores.get(0).start();
    var start = START.matcher(line.text());
    boolean isAtStart = start.lookingAt() && start.end() == labels.get(0).start();
    return line.isTable() ? isInTurn || isInOrder : isInTurn && (isPlain || isAtStart);
  }

  private void indicators(ResultLine line) {
    var scores = line.open();
    if (scores.size() != 1) {
      return;
    }
    var names = new ArrayList<Integer>();
    for (var entry : indicators.entrySet()) {
      var name = entry.getValue().matcher(line.text());
      if (name.find() && name.end() <= scores.get(0).start()) {
        var before = line.ascii().substring(0, name.start());
        var number = Pattern.compile("(?<![\\d.])(\\d{1,2})[\\s.)]*$").matcher(before);
        boolean isOther = number.find() && !number.group(1).equals(entry.getKey().toString());
        names.add(isOther ? 0 : entry.getKey());
      }
    }
    if (names.isEmpty() && isOfIndicators) {
      var number = NUMBERED.matcher(line.ascii());
      if (number.find() && indicators.containsKey(Integer.parseInt(number.group(1)))) {
        names.add(Integer.parseInt(number.group(1)));
      }
    }
    if (names.size() == 1 && names.get(0) > 0 && !isOfOtherYear(line, scores.get(0).start())) {
      line.use(scores.get(0));
      add(Catalogue.Indicator.PREFIX + names.get(0), "", scores.get(0), "", line);
    }
  }

  /** Each figure once: a table is believed before a sentence; two tables that differ are wrong. */
  private List<ReadFigure> settled() {
    var settled = new LinkedHashMap<String, ReadFigure>();
    for (var one : found) {
      var known = settled.get(one.figure());
      if (known == null || one.isOfTable() && !known.isOfTable()) {
        settled.put(one.figure(), one);
      }
    }
    for (var one : found) {
      var taken = settled.get(one.figure());
      if (!taken.value().equals(one.value())) {
        var rule =
            taken.isOfTable() == one.isOfTable()
                ? Rule.IMPORT_SCORE_TWICE
                : Rule.IMPORT_SCORE_OTHER;
        problems.add(rule, one.place(), one.figure(), one.value(), taken.value());
      }
    }
    return List.copyOf(settled.values());
  }
}
