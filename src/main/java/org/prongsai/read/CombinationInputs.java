package org.prongsai.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.prongsai.model.Catalogue;

/**
 * Writes out what a row of {@code combination.csv} says in short: {@code members}, a range such as
 * {@code e1..e9}, the weights of the {@code tools}.
 */
final class CombinationInputs {

  private static final Pattern RANGE = Pattern.compile("([a-z]+)([0-9]+)\\.\\.\\1([0-9]+)");
  private static final String MEMBERS = "members";

  private final List<Catalogue.Question> questions;
  private final List<Catalogue.SubIndicator> subIndicators;
  private final List<Catalogue.Indicator> indicators;
  private final List<Catalogue.Tool> tools;

  CombinationInputs(
      List<Catalogue.Question> questions,
      List<Catalogue.SubIndicator> subIndicators,
      List<Catalogue.Indicator> indicators,
      List<Catalogue.Tool> tools) {
    this.questions = questions;
    this.subIndicators = subIndicators;
    this.indicators = indicators;
    this.tools = tools;
  }

  /** The ids of the inputs of a figure; empty where the cell is. */
  List<String> of(String figure, String cell) {
    var ids = new ArrayList<String>();
    for (var word : cell.trim().split("\\s+")) {
      var range = RANGE.matcher(word);
      if (word.equals(MEMBERS)) {
        ids.addAll(members(figure));
      } else if (range.matches()) {
        int last = Integer.parseInt(range.group(3));
        for (int n = Integer.parseInt(range.group(2)); n <= last; n++) {
          ids.add(range.group(1) + n);
        }
      } else if (!word.isEmpty()) {
        ids.add(word);
      }
    }
    return ids;
  }

  /** One weight an input: equal ones for an empty cell. */
  List<BigDecimal> weights(List<String> inputs, String cell) {
    if (cell.isBlank()) {
      return Collections.nCopies(inputs.size(), BigDecimal.ONE);
    }
    if (cell.equals("tools")) {
      return inputs.stream().map(this::toolWeight).toList();
    }
    return Stream.of(cell.trim().split("\\s+")).map(BigDecimal::new).toList();
  }

  private BigDecimal toolWeight(String figure) {
    return tools.stream()
        .filter(tool -> id(tool).equals(figure))
        .map(Catalogue.Tool::weight)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no tool " + figure));
  }

  private static String id(Catalogue.Tool tool) {
    return tool.tool().toLowerCase(Locale.ROOT) + (tool.part() == 0 ? "" : "-" + tool.part());
  }

  private List<String> members(String figure) {
    if (figure.startsWith("indicator-")) {
      int indicator = Integer.parseInt(figure.substring("indicator-".length()));
      var groups =
          subIndicators.stream()
              .filter(group -> group.indicator() == indicator)
              .map(Catalogue.SubIndicator::subIndicator)
              .toList();
      return groups.isEmpty()
          ? questions.stream()
              .filter(question -> question.indicator() == indicator)
              .map(Catalogue.Question::question)
              .toList()
          : groups;
    }
    var inGroup =
        questions.stream()
            .filter(question -> question.subIndicator().equals(figure))
            .map(Catalogue.Question::question)
            .toList();
    return inGroup.isEmpty()
        ? indicators.stream()
            .filter(indicator -> indicator.tool().equalsIgnoreCase(figure))
            .map(indicator -> "indicator-" + indicator.indicator())
            .toList()
        : inGroup;
  }
}
