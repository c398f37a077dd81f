package org.prongsai.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/**
 * Checks that the weights of the tools add up to 100, and those of parts to the weight of their
 * tool. Where one of them is not known nothing can be said, but that they are not too much already.
 */
record ToolWeights(List<CatalogueRow> rows, Problems problems) {

  private static final String WEIGHT = "weight";
  private static final String TOOL = "tool";
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final int ALL_TOOLS = 3;
  private static final int ALL_PARTS = 2;

  ToolWeights(CatalogueDraft draft, Problems problems) {
    this(draft.rows(CatalogueList.TOOLS), problems);
  }

  void check() {
    var wholes = rows.stream().filter(row -> row.whole("part") == 0).toList();
    check(wholes, HUNDRED, ALL_TOOLS, "");
    for (var whole : wholes) {
      var tool = whole.text(TOOL);
      var parts =
          rows.stream()
              .filter(row -> row.whole("part") != 0 && row.text(TOOL).equals(tool))
              .toList();
      whole.number(WEIGHT).ifPresent(weight -> check(parts, weight, ALL_PARTS, tool));
    }
  }

  private void check(List<CatalogueRow> rows, BigDecimal whole, int all, String tool) {
    var given = rows.stream().filter(row -> row.number(WEIGHT).isPresent()).toList();
    var sum =
        given.stream()
            .map(row -> row.number(WEIGHT).orElseThrow())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    int off = sum.compareTo(whole);
    var ofSite = given.stream().filter(CatalogueRow::isOfSite).toList();
    if ((off > 0 || (off < 0 && given.size() == all)) && !ofSite.isEmpty()) {
      ofSite
          .get(ofSite.size() - 1)
          .report(
              Rule.CATALOGUE_WEIGHTS,
              WEIGHT,
              problems,
              given.stream().map(row -> row.text(WEIGHT)).collect(Collectors.joining(" + ")),
              sum.toPlainString(),
              whole.toPlainString(),
              tool);
    }
  }
}
