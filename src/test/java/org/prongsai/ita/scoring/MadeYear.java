package org.prongsai.ita.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.prongsai.model.Basis;
import org.prongsai.model.Catalogue;
import org.prongsai.model.Checklist;
import org.prongsai.model.Combination;
import org.prongsai.model.LocalizedText;
import org.prongsai.text.FiscalYear;

/** A year of a few rules and scores, written in a line. */
final class MadeYear {

  static final FiscalYear YEAR = new FiscalYear(2590);

  private MadeYear() {}

  /** Rules such as {@code s=o1,o2 total=s*60,i1*40}; o1 is an item, i1 the question of a survey. */
  static Catalogue of(String rules) {
    var leaves = new LinkedHashSet<String>();
    var combinations = new ArrayList<Combination>();
    for (var rule : rules.split(" ")) {
      var sides = rule.split("=");
      var inputs = new LinkedHashMap<String, BigDecimal>();
      for (var input : sides[1].split(",")) {
        var parts = input.split("[*]");
        inputs.put(parts[0], new BigDecimal(parts.length > 1 ? parts[1] : "1"));
      }
      inputs.keySet().stream().filter(i -> i.matches("[io][0-9]+")).forEach(leaves::add);
      combinations.add(rule(sides[0], "" + combinations.size(), inputs));
    }
    return catalogue(leaves.stream().map(MadeYear::question).toList(), combinations);
  }

  static Combination rule(String figure, String way, Map<String, BigDecimal> inputs) {
    return new Combination(
        figure,
        way,
        List.copyOf(inputs.keySet()),
        List.copyOf(inputs.values()),
        LocalizedText.EMPTY,
        Basis.RECALLED);
  }

  static Catalogue.Question question(String code) {
    var tool = code.startsWith("o") ? "OIT" : "IIT";
    return new Catalogue.Question(code, tool, 0, "", LocalizedText.EMPTY, Basis.RECALLED, "");
  }

  static Catalogue catalogue(List<Catalogue.Question> questions, List<Combination> combinations) {
    return new Catalogue(
        YEAR,
        List.of(),
        List.of(),
        questions,
        List.of(),
        RandomYear.levels(),
        LocalizedText.EMPTY,
        new Catalogue.Scoring(List.of(), combinations),
        new Checklist(List.of(), List.of(), List.of()),
        List.of());
  }

  /** Scores such as {@code o1=100.00 total=88.50}; none where empty. */
  static PrintedScores sheet(String scores) {
    var printed = new LinkedHashMap<String, BigDecimal>();
    for (var score : scores.isEmpty() ? new String[0] : scores.split(" ")) {
      var sides = score.split("=");
      printed.put(sides[0], new BigDecimal(sides[1]));
    }
    return new PrintedScores(printed);
  }

  static Assessment assessed(String rules, String scores) {
    return Assessment.of(of(rules), sheet(scores), List.of()).orElseThrow();
  }
}
