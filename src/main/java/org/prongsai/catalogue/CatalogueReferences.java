package org.prongsai.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.model.Catalogue;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/** Checks references between the lists of a catalogue, but none to a list that is missing. */
record CatalogueReferences(CatalogueDraft draft, Catalogue catalogue, Problems problems) {

  /** Reports what is not there, nor in the catalogue of the year before, where that is known. */
  void check(Optional<Catalogue> previous) {
    var tools = texts(catalogue.tools().stream().map(Catalogue.Tool::tool));
    var indicators =
        texts(catalogue.indicators().stream().map(i -> Integer.toString(i.indicator())));
    var groups =
        texts(
            catalogue.scoring().subIndicators().stream().map(Catalogue.SubIndicator::subIndicator));
    refer(CatalogueList.INDICATORS, "tool", CatalogueList.TOOLS, tools);
    refer(CatalogueList.SUB_INDICATORS, "indicator", CatalogueList.INDICATORS, indicators);
    refer(CatalogueList.QUESTIONS, "tool", CatalogueList.TOOLS, tools);
    refer(CatalogueList.QUESTIONS, "indicator", CatalogueList.INDICATORS, indicators);
    refer(CatalogueList.QUESTIONS, "sub_indicator", CatalogueList.SUB_INDICATORS, groups);
    for (var list : List.of(CatalogueList.ITEMS, CatalogueList.ELEMENTS, CatalogueList.CROSSWALK)) {
      refer(list, "item", CatalogueList.QUESTIONS, items(catalogue));
    }
    previous.ifPresent(
        before ->
            refer(
                draft.rows(CatalogueList.CROSSWALK),
                "previous_item",
                before.year() + "/questions.csv",
                items(before),
                Optional.empty()));
    // Of what points at nothing it cannot be said whether it agrees.
    if (problems.sorted().stream().noneMatch(p -> p.rule().equals(Rule.CATALOGUE_REFERENCE))) {
      draft.rows(CatalogueList.QUESTIONS).forEach(this::agree);
    }
  }

  /** The indicator of a question is that of its group, and its tool that of its indicator. */
  private void agree(CatalogueRow question) {
    var group = catalogue.scoring().subIndicator(question.text("sub_indicator"));
    var indicator = question.text("indicator");
    var ofGroup = group.map(known -> Integer.toString(known.indicator())).orElse(indicator);
    if (!indicator.isEmpty() && !ofGroup.equals("0") && !ofGroup.equals(indicator)) {
      question.report(Rule.VALUE_DISAGREES, "indicator", problems, ofGroup);
      return;
    }
    var tool = question.text("tool");
    catalogue
        .indicator(question.whole("indicator"))
        .map(Catalogue.Indicator::tool)
        .filter(known -> !known.isEmpty() && !tool.isEmpty() && !known.equals(tool))
        .filter(known -> !problems.hasAt(question.at("tool")))
        .ifPresent(known -> question.report(Rule.VALUE_DISAGREES, "tool", problems, known));
  }

  private void refer(CatalogueList from, String column, CatalogueList to, List<String> known) {
    if (!draft.isUnread(to)) {
      var lacking =
          draft.rows(to).stream()
              .filter(CatalogueRow::isOfSite)
              .findFirst()
              .map(row -> Location.of(row.raw().location().file()));
      refer(draft.rows(from), column, to.base() + ".csv", known, lacking);
    }
  }

  /**
   * Reports the cells that name nothing.
   *
   * @param lacking the file of the site that should have what a row of the program names
   */
  private void refer(
      List<CatalogueRow> rows,
      String column,
      String file,
      List<String> known,
      Optional<Location> lacking) {
    var said = new HashSet<String>();
    for (var row : rows) {
      var text = row.text(column);
      var place = row.isOfSite() ? Optional.<Location>empty() : lacking;
      if (!known.isEmpty()
          && !text.isEmpty()
          && !known.contains(text)
          && (place.isEmpty() || said.add(text))) {
        problems.add(
            Rule.CATALOGUE_REFERENCE, place.orElseGet(() -> row.at(column)), text, file, known);
      }
    }
  }

  private static List<String> items(Catalogue catalogue) {
    return texts(catalogue.items().stream().map(Catalogue.Question::question));
  }

  private static List<String> texts(Stream<String> texts) {
    return texts.distinct().toList();
  }
}
