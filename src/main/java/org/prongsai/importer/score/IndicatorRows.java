package org.prongsai.importer.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.prongsai.model.Catalogue;

/** Reads the scores of indicators: by their names, or by their numbers where the table says so. */
final class IndicatorRows {

  private static final Pattern NUMBER_BEFORE = Pattern.compile("(?<![\\d.])(\\d{1,2})[\\s.)]*$");
  private static final Pattern SAID =
      Pattern.compile("ตัวชี้วัด\\s*(?:ที่)?\\s*(\\d{1,2})(?![\\d]|\\.\\d)");
  private static final Pattern NUMBERED =
      Pattern.compile("^\\s*(?:[IEO]IT\\s*\\t\\s*)?(\\d{1,2})(?![\\d]|\\.\\d)[.)]?\\s");

  private final ResultFigures figures;
  private final Map<Integer, Pattern> names = new LinkedHashMap<>();

  IndicatorRows(ResultFigures figures) {
    this.figures = figures;
    for (var indicator : figures.catalogue().indicators()) {
      var letters = indicator.name().th().replaceAll("\\s", "").split("(?!^)");
      // A tool has a name that goes on where that of an indicator ends.
      names.put(
          indicator.indicator(), Pattern.compile(String.join("\\s*", letters) + "(?!\\s*สาธารณะ)"));
    }
  }

  /** Reads a line; a bare number is that of an indicator only in a table of them. */
  void read(ResultLine line, ScoreColumns columns, boolean isOfIndicators) {
    var scores = columns.scores(line);
    if (columns.hasParts()) {
      scores = scores.stream().filter(s -> columns.kind(s) == ScoreColumns.Kind.SCORE).toList();
    }
    if (scores.size() != 1 || figures.isOfOtherYear(line, scores.get(0).start())) {
      return;
    }
    var score = scores.get(0);
    var found = new LinkedHashSet<Integer>();
    var numbers = SAID.matcher(line.ascii().substring(0, score.start()));
    while (line.isTable() && numbers.find()) {
      found.add(Integer.parseInt(numbers.group(1)));
    }
    found.addAll(named(line, score));
    var first = NUMBERED.matcher(line.ascii());
    if (found.isEmpty() && isOfIndicators && first.find()) {
      found.add(Integer.parseInt(first.group(1)));
    }
    if (found.size() == 1 && names.containsKey(found.iterator().next())) {
      figures.add(Catalogue.Indicator.PREFIX + found.iterator().next(), "", score, "", line);
    }
  }

  /** The indicators that are named before a score; 0 for one with another number before it. */
  private List<Integer> named(ResultLine line, ResultLine.Score score) {
    var found = new ArrayList<Integer>();
    for (var entry : names.entrySet()) {
      var name = entry.getValue().matcher(line.text());
      if (name.find() && name.end() <= score.start()) {
        var number = NUMBER_BEFORE.matcher(line.ascii().substring(0, name.start()));
        boolean isOther = number.find() && !number.group(1).equals(entry.getKey().toString());
        found.add(isOther ? 0 : entry.getKey());
      }
    }
    return found;
  }
}
