package org.prongsai.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/** Reads the weights of a rule: numbers, one an input, or the word {@code tools}. */
record CombinationWeights(CombinationInputs written, List<CatalogueRow> tools, Problems problems) {

  private static final String WEIGHTS = "weights";
  private static final String OF_TOOLS = "tools";
  // What has at most so many decimals and is not zero is no less than this.
  private static final String LEAST = "0.01";

  /** One weight an input, equal ones for an empty cell; nothing where there is a problem. */
  Optional<List<BigDecimal>> of(CatalogueRow row, List<String> inputs) {
    var words = row.words(WEIGHTS);
    if (words.isEmpty()) {
      return Optional.of(Collections.nCopies(inputs.size(), BigDecimal.ONE));
    }
    var weights =
        words.equals(List.of(OF_TOOLS)) ? ofTools(row, inputs) : numbers(row, words, inputs);
    boolean allZero = !weights.isEmpty() && weights.stream().allMatch(w -> w.signum() == 0);
    if (allZero) {
      problems.add(Rule.NUMBER_OUT_OF_RANGE, row.at(WEIGHTS), String.join(" ", words), LEAST, "");
    }
    return Optional.of(weights).filter(w -> w.size() == inputs.size() && !allZero);
  }

  private List<BigDecimal> ofTools(CatalogueRow row, List<String> inputs) {
    var weights = new ArrayList<BigDecimal>();
    for (var input : inputs) {
      written.toolWeight(input).ifPresentOrElse(weights::add, () -> refuse(row, input));
    }
    return weights;
  }

  /** What was refused of the input, or of its weight in the list of tools, has been told of. */
  private void refuse(CatalogueRow row, String input) {
    boolean isSaid =
        problems.hasAt(row.at("inputs"))
            || tools.stream()
                .filter(tool -> id(tool).equals(input))
                .anyMatch(tool -> tool.isRefused("weight"));
    if (!isSaid) {
      problems.add(Rule.CATALOGUE_REFERENCE, row.at(WEIGHTS), input, "tools.csv");
    }
  }

  private static String id(CatalogueRow tool) {
    var part = tool.text("part");
    return tool.text("tool").toLowerCase(Locale.ROOT) + (part.isEmpty() ? "" : "-" + part);
  }

  private List<BigDecimal> numbers(CatalogueRow row, List<String> words, List<String> inputs) {
    var weights = new ArrayList<BigDecimal>();
    for (var word : words) {
      var number = CatalogueColumn.number(word);
      if (number.isEmpty()) {
        problems.add(Rule.CELL_NOT_A_NUMBER, row.at(WEIGHTS), word, "40");
      } else if (number.get().signum() < 0) {
        problems.add(Rule.NUMBER_OUT_OF_RANGE, row.at(WEIGHTS), word, "0", "");
      } else {
        weights.add(number.get());
      }
    }
    if (words.size() != inputs.size()) {
      row.report(
          Rule.CATALOGUE_REFERENCE,
          WEIGHTS,
          problems,
          "",
          "",
          words.size(),
          inputs.size(),
          String.join(" ", inputs));
    }
    return weights;
  }
}
