package org.prongsai.importer.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.importer.score.ResultLine.Score;
import org.prongsai.model.Catalogue;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/** Gathers the figures that are found in the lines of a result. */
final class ResultFigures {

  static final Pattern YEAR = Pattern.compile("(?<!\\d)25\\d\\d(?!\\d)");

  private final Catalogue catalogue;
  private final Problems problems;
  private final List<ReadFigure> found = new ArrayList<>();

  ResultFigures(Catalogue catalogue, Problems problems) {
    this.catalogue = catalogue;
    this.problems = problems;
  }

  Catalogue catalogue() {
    return catalogue;
  }

  /** Takes a score of a line as a figure. */
  void add(String figure, String sign, Score score, String label, ResultLine line) {
    line.use(score);
    if (score.isDamaged()) {
      problems.add(Rule.IMPORT_SCORE_READ, line.place(), score.printed(), score.value(), figure);
    }
    found.add(new ReadFigure(figure, sign + score.value(), label, line.place(), line.isTable()));
  }

  void addLevel(String level, ResultLine line) {
    found.add(new ReadFigure("level", level, "", line.place(), line.isTable()));
  }

  /** Takes a number that a pattern found, unless it is of another year. */
  boolean take(ResultLine line, Matcher match, int group, String figure, String sign) {
    var score = line.at(match.start(group));
    if (score.isEmpty() || isOfOtherYear(line, match.start())) {
      return false;
    }
    add(figure, sign, score.get(), "", line);
    return true;
  }

  /** Whether the last year that a line names before a place is not the one that is read. */
  boolean isOfOtherYear(ResultLine line, int at) {
    var years = YEAR.matcher(line.ascii().substring(0, at));
    var last = "";
    while (years.find()) {
      last = years.group();
    }
    return !last.isEmpty() && !last.equals(catalogue.year().toString());
  }

  /** Each figure once: a table is believed before a sentence; two tables that differ are wrong. */
  List<ReadFigure> settled() {
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
