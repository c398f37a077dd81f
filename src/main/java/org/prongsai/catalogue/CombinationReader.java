package org.prongsai.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.prongsai.model.Basis;
import org.prongsai.model.Catalogue;
import org.prongsai.model.Combination;
import org.prongsai.model.LocalizedText;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/**
 * Reads how the scores of a year combine. A rule that names what the lists of the year do not have,
 * or that leads back to itself, is a problem.
 */
final class CombinationReader {

  private static final String GIVEN = "given";
  private static final String MEAN = "mean";
  private static final String WEIGHTED = "weighted";
  private static final String INPUTS = "inputs";
  private static final String WEIGHTS = "weights";
  private static final String METHOD = "method";
  private static final String TOTAL = "total";
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final String FIGURES_OF =
      "tools.csv, indicators.csv, sub-indicators.csv, combination.csv (name_th)";
  private static final String INPUTS_OF = "questions.csv, " + FIGURES_OF;

  private final List<CatalogueRow> rows;
  private final List<Catalogue.Tool> tools;
  private final FigureIds ids;
  private final CombinationInputs written;
  private final CombinationWeights weights;
  private final Problems problems;
  private final boolean membersKnown;

  CombinationReader(CatalogueDraft draft, Catalogue catalogue, Problems problems) {
    this.rows = draft.rows(CatalogueList.COMBINATION);
    this.tools = catalogue.tools();
    this.ids = FigureIds.of(catalogue, rows);
    this.written = new CombinationInputs(catalogue);
    this.weights = new CombinationWeights(written, draft.rows(CatalogueList.TOOLS), problems);
    this.problems = problems;
    // A question of a group that is not there is a member of nothing.
    this.membersKnown =
        problems.sorted().stream().noneMatch(p -> p.rule().equals(Rule.CATALOGUE_REFERENCE));
  }

  /** A rule and the figures that its row names. */
  record Read(CatalogueRow row, List<String> inputs) {
    String figure() {
      return row.text("figure");
    }
  }

  /** The rules that have no problem of their own. */
  List<Combination> read() {
    var read = new ArrayList<Read>();
    var combinations = new ArrayList<Combination>();
    for (var row : rows) {
      checkFigure(row);
      checkMethod(row);
      var inputs = inputs(row);
      read.add(new Read(row, inputs));
      weights
          .of(row, inputs)
          .map(
              found ->
                  new Combination(
                      row.text("figure"),
                      row.text("way"),
                      inputs,
                      found,
                      row.localized("name"),
                      row.basis("basis")))
          .ifPresent(combinations::add);
    }
    new CombinationCycle(read, problems).check();
    if (rows.stream().noneMatch(row -> row.text("figure").equals(TOTAL))) {
      total().ifPresent(combinations::add);
    }
    return List.copyOf(combinations);
  }

  /** What the weights of the tools, or of their parts, say by themselves of the total. */
  private Optional<Combination> total() {
    var parts =
        tools.stream().filter(tool -> tool.part() != 0 && tool.weight().isPresent()).toList();
    var split = parts.stream().map(Catalogue.Tool::tool).toList();
    var inputs = new ArrayList<>(parts);
    tools.stream()
        .filter(tool -> tool.part() == 0 && tool.weight().isPresent())
        .filter(tool -> !split.contains(tool.tool()))
        .forEach(inputs::add);
    var weights = inputs.stream().map(tool -> tool.weight().orElseThrow()).toList();
    var sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    // That the tools add up by their weights is how we read them; no source of the year says so.
    return sum.compareTo(HUNDRED) == 0
        ? Optional.of(
            new Combination(
                TOTAL,
                "",
                inputs.stream().map(Catalogue.Tool::id).toList(),
                weights,
                LocalizedText.EMPTY,
                Basis.RECALLED))
        : Optional.empty();
  }

  private void checkFigure(CatalogueRow row) {
    var figure = row.text("figure");
    if (!ids.figures().contains(figure)) {
      problems.add(Rule.CATALOGUE_REFERENCE, row.at("figure"), figure, FIGURES_OF, ids.figures());
    }
  }

  /** The method says in a word what the two columns behind it say in full. */
  private void checkMethod(CatalogueRow row) {
    var method = row.text(METHOD);
    boolean hasInputs = !row.text(INPUTS).isEmpty();
    boolean hasWeights = !row.text(WEIGHTS).isEmpty();
    if (method.equals(GIVEN) && hasInputs) {
      problems.add(Rule.VALUE_NOT_ALLOWED, row.at(METHOD), method, hasWeights ? WEIGHTED : MEAN);
    } else if (method.equals(MEAN) && hasWeights) {
      problems.add(Rule.VALUE_NOT_ALLOWED, row.at(METHOD), method, WEIGHTED);
    }
    boolean computed = method.equals(MEAN) || method.equals(WEIGHTED);
    if (computed && !hasInputs && !problems.hasAt(row.at(INPUTS))) {
      problems.add(Rule.CELL_REQUIRED, row.at(INPUTS), "", INPUTS);
    }
    if (method.equals(WEIGHTED) && !hasWeights && !problems.hasAt(row.at(WEIGHTS))) {
      problems.add(Rule.CELL_REQUIRED, row.at(WEIGHTS), "", WEIGHTS);
    }
  }

  private List<String> inputs(CatalogueRow row) {
    var inputs = written.of(row.text("figure"), row.words(INPUTS));
    var figures = rows.stream().map(other -> other.text("figure")).toList();
    var known = new LinkedHashSet<>(ids.inputs());
    for (var input : inputs) {
      boolean named = known.contains(input) || figures.contains(input);
      if (!named && (!input.equals(CombinationInputs.MEMBERS) || mayHaveMembers(row))) {
        problems.add(Rule.CATALOGUE_REFERENCE, row.at(INPUTS), input, INPUTS_OF, ids.inputs());
      }
    }
    var once = new LinkedHashSet<>(inputs);
    if (once.size() < inputs.size()) {
      row.report(Rule.VALUE_NOT_ALLOWED, INPUTS, problems, String.join(" ", once));
    }
    return List.copyOf(inputs);
  }

  private boolean mayHaveMembers(CatalogueRow row) {
    return membersKnown && ids.figures().contains(row.text("figure"));
  }
}
