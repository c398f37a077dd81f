package org.prongsai.importer.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prongsai.importer.score.ResultLine.Score;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/** Reads the scores of questions in the rows of a sheet, whose codes may be damaged. */
final class QuestionRows {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?<![A-Za-z\\d])(?:ข้อ\\s*(?:ที่|คำถาม(?:ที่)?)?\\s*([ieoIEOоОіІеЕl|!]?\\s?[\\d๐-๙]{1,3})"
              + "|([ieoIEOоОіІеЕ]\\s?[\\d๐-๙]{1,2}))(?![\\dA-Za-z๐-๙]|[.,][\\d๐-๙])");
  private static final Pattern CODED =
      Pattern.compile(
          "(?:^|\\t)(?:ข้อ\\s*)?([ieoIEO]\\s?[\\d๐-๙]{1,2})(?=[\\s:.)]|$)(?![.,][\\d๐-๙])");
  private static final Pattern PLAIN =
      Pattern.compile("(?:คะแนน|ได้|เท่ากับ|มี|ค่า|เฉลี่ย|[=:()\\s–-])*");
  private static final Pattern START = Pattern.compile("^[\\s|(]*(?:.{0,70}?[IEO]IT\\)?)?\\s*");
  private static final Pattern WORDS = Pattern.compile("[ก-๙]{12}");
  private static final int MOST_ASKED = 50;

  private final ResultFigures figures;
  private final Problems problems;
  private final List<Asked> asked = new ArrayList<>();
  private final Map<String, ResultLine> unnamed = new LinkedHashMap<>();

  /** A question whose label is still to be understood, and the part that its score is of. */
  private record Asked(
      QuestionLabels.Label label, String printed, ResultLine line, Score score, int part) {}

  QuestionRows(ResultFigures figures, Problems problems) {
    this.figures = figures;
    this.problems = problems;
  }

  /** Whether a row of a table has the code of one question in front of a cell. */
  static boolean isQuestion(ResultLine line) {
    return line.isTable() && CODED.matcher(line.text()).results().count() == 1;
  }

  /**
   * Reads a line.
   *
   * @param tool IIT, EIT or OIT where the rows above say it, else empty
   * @param part of EIT that the table is about, 0 where that is not said
   */
  void read(ResultLine line, ScoreColumns columns, String tool, int part) {
    var scores = columns.scores(line);
    var labels = labels(line, scores);
    if (labels.size() == 1 && columns.hasParts()) {
      scores.stream()
          .filter(score -> columns.part(score) > 0)
          .forEach(score -> ask(line, labels.get(0), score, tool, columns.part(score)));
    } else if (!labels.isEmpty()
        && labels.size() == scores.size()
        && isPaired(line, labels, scores)) {
      for (int i = 0; i < labels.size(); i++) {
        ask(line, labels.get(i), scores.get(i), tool, Math.max(part, columns.part(scores.get(i))));
      }
    }
  }

  private void ask(ResultLine line, Matcher label, Score score, String tool, int part) {
    var core = Optional.ofNullable(label.group(1)).orElse(label.group(2)).replaceAll("\\s", "");
    line.use(score);
    asked.add(
        new Asked(new QuestionLabels.Label(core, tool), label.group().strip(), line, score, part));
  }

  private static List<Matcher> labels(ResultLine line, List<Score> scores) {
    var coded = CODED.matcher(line.text());
    if (isQuestion(line) && coded.find()) {
      // What a question asks may name others, and what stands before it its indicator.
      var label = LABEL.matcher(line.text());
      return label.find(coded.start()) && label.start() <= coded.start(1)
          ? List.of(label)
          : List.of();
    }
    var labels = new ArrayList<Matcher>();
    var label = LABEL.matcher(line.text());
    for (int from = 0; label.find(from); from = label.end()) {
      var one = at(line, label.start());
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
    return isOneAtStart ? labels.subList(0, 1) : labels;
  }

  private static Matcher at(ResultLine line, int start) {
    var label = LABEL.matcher(line.text());
    label.find(start);
    return label;
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

  /** Understands the labels of the rows so far, which are those of one sheet. */
  void endSheet() {
    var labels = asked.stream().map(Asked::label).toList();
    var questions = new QuestionLabels(this::isListed).read(labels);
    var seconds = new TreeMap<String, Asked>();
    for (int i = 0; i < asked.size(); i++) {
      var one = asked.get(i);
      var question = questions.get(i);
      if (question.isEmpty()) {
        problems.add(
            Rule.IMPORT_SCORE_LABEL,
            one.line().place(),
            one.printed(),
            one.score().value(),
            figures.catalogue().year(),
            listed());
      } else if (one.part() == 2 && question.get().startsWith("e")) {
        seconds.put(question.get(), one);
      } else {
        figures.add(question.get(), "", one.score(), one.printed(), one.line());
        boolean isNamed =
            figures
                .catalogue()
                .question(question.get())
                .filter(known -> !known.name().th().isBlank())
                .isPresent();
        if (!isNamed && WORDS.matcher(one.line().text()).find()) {
          unnamed.putIfAbsent(question.get(), one.line());
        }
      }
    }
    if (!seconds.isEmpty()) {
      var said =
          seconds.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue().score().value());
      problems.add(
          Rule.IMPORT_SCORE_PART,
          seconds.firstEntry().getValue().line().place(),
          seconds.size(),
          said.collect(Collectors.joining(" ")));
    }
    asked.clear();
  }

  /** Says whose words stand in the document and nowhere else. */
  void end() {
    if (!unnamed.isEmpty()) {
      problems.add(
          Rule.IMPORT_SCORE_TEXTS,
          unnamed.values().iterator().next().place(),
          unnamed.size(),
          String.join(" ", unnamed.keySet()),
          figures.catalogue().year());
    }
  }

  private boolean isListed(String question) {
    var of = question.substring(0, 1);
    var catalogue = figures.catalogue();
    boolean isKnown =
        catalogue.questions().stream().anyMatch(known -> known.question().startsWith(of));
    return isKnown
        ? catalogue.question(question).isPresent()
        : Integer.parseInt(question.substring(1)) <= MOST_ASKED;
  }

  /** The questions of the year, {@code i1–i15 e1–e9 o1–o28}; none where they are not known. */
  private String listed() {
    var last = new LinkedHashMap<String, String>();
    figures
        .catalogue()
        .questions()
        .forEach(q -> last.put(q.question().substring(0, 1), q.question()));
    return last.entrySet().stream()
        .map(tool -> tool.getKey() + "1–" + tool.getValue())
        .collect(Collectors.joining(" "));
  }
}
