package org.prongsai.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.model.Catalogue;

/**
 * Expands the shorthand in a row of {@code combination.csv}: {@code members}, a range such as
 * {@code e1..e9}, the weights of the {@code tools}.
 */
record CombinationInputs(Catalogue catalogue) {

  static final String MEMBERS = "members";
  private static final Pattern RANGE = Pattern.compile("([a-z]+)([0-9]{1,3})\\.\\.\\1([0-9]{1,3})");

  /**
   * The ids of the inputs of a figure, in order. A range that runs backwards and the members of a
   * figure that has none stand for themselves: no figure is called so.
   */
  List<String> of(String figure, List<String> words) {
    var ids = new ArrayList<String>();
    for (var word : words) {
      var meant = word.equals(MEMBERS) ? members(figure) : range(word);
      ids.addAll(meant.isEmpty() ? List.of(word) : meant);
    }
    return ids;
  }

  /** The weight of a tool or of a part of one. */
  Optional<BigDecimal> toolWeight(String figure) {
    return catalogue.tool(figure).flatMap(Catalogue.Tool::weight);
  }

  private static List<String> range(String word) {
    var range = RANGE.matcher(word);
    var ids = new ArrayList<String>();
    if (range.matches()) {
      int last = Integer.parseInt(range.group(3));
      for (int n = Integer.parseInt(range.group(2)); n <= last; n++) {
        ids.add(range.group(1) + n);
      }
    }
    return ids;
  }

  private List<String> members(String figure) {
    var groups =
        catalogue.scoring().subIndicators().stream()
            .filter(group -> FigureIds.ofIndicator(group.indicator()).equals(figure))
            .map(Catalogue.SubIndicator::subIndicator)
            .toList();
    if (!groups.isEmpty()) {
      return groups;
    }
    var questions =
        catalogue.questions().stream()
            .filter(
                question ->
                    question.subIndicator().equals(figure)
                        || FigureIds.ofIndicator(question.indicator()).equals(figure))
            .map(Catalogue.Question::question)
            .toList();
    return questions.isEmpty()
        ? catalogue.indicators().stream()
            .filter(indicator -> indicator.tool().equalsIgnoreCase(figure))
            .map(Catalogue.Indicator::id)
            .toList()
        : questions;
  }
}
