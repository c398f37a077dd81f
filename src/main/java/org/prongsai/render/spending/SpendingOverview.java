package org.prongsai.render.spending;

import static org.prongsai.columns.ItaQuestionScoresColumns.*;
import static org.prongsai.columns.OitDisclosuresColumns.ITEM;
import static org.prongsai.columns.OitDisclosuresColumns.NOTE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.prongsai.model.Row;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.page.Section;
import org.prongsai.render.PageType;
import org.prongsai.render.Scope;
import org.prongsai.render.Sections;
import org.prongsai.text.FiscalYear;

/**
 * The sections of an entry page to a spending dataset: its recorded years or, if there are none, a
 * notice, and the items that ask for the data.
 */
record SpendingOverview(Scope scope, String dataset) {

  /**
   * The sections of the page.
   *
   * @param lead key of the words that open it
   * @param ofYear the kind of page that a year has
   * @param sum what a year comes to
   * @param between what is to be known of the years together, if anything
   */
  List<Section> sections(
      String lead,
      Class<? extends PageType> ofYear,
      Function<FiscalYear, String> sum,
      Optional<Part> between) {
    var years = years(ofYear, sum);
    var opening = new ArrayList<Part>(List.of(scope.lead(lead)));
    opening.add(years.isEmpty() ? scope.notice("empty", "spending.empty") : new Part.Links(years));
    between.ifPresent(opening::add);
    var sections = new Sections(scope).opening("years", opening);
    asked(sections);
    sections.narrative();
    return sections.data(dataset).list();
  }

  private List<Part.LinkEntry> years(
      Class<? extends PageType> ofYear, Function<FiscalYear, String> sum) {
    var entries = new ArrayList<Part.LinkEntry>();
    for (var page : scope.tree().pages(ofYear)) {
      var year = page.year().orElseThrow();
      var link = scope.link(scope.format().year(year), page.path());
      entries.add(0, Part.LinkEntry.of(link, sum.apply(year)));
    }
    for (var link : scope.linkIf(scope.say("nav.villages"), "villages")) {
      entries.add(Part.LinkEntry.of(link, scope.say("spending.villages-lead")));
    }
    return entries;
  }

  /** The items of the newest scored list that this dataset feeds and that scored nothing. */
  private void asked(Sections sections) {
    var cards = new ArrayList<Part.Card>();
    scope.years().result().stream()
        .flatMap(year -> scope.figures().zeroItems(year).stream())
        .filter(row -> isFedBy(row.year(), row.text(QUESTION)))
        .forEach(row -> cards.add(card(row.year(), row)));
    if (!cards.isEmpty()) {
      sections.add("asked", "spending.heading.asked", new Part.Cards(cards));
    }
  }

  private boolean isFedBy(FiscalYear year, String item) {
    return scope
        .catalogue(year)
        .flatMap(catalogue -> catalogue.checklist().dataset(item))
        .filter(fed -> fed.dataset().equals(dataset))
        .isPresent();
  }

  private Part.Card card(FiscalYear year, Row row) {
    var item = row.text(QUESTION);
    var note =
        scope
            .find("oit-disclosures", year, ITEM, item)
            .map(found -> scope.phrase(found.localized(NOTE)))
            .orElse(Phrase.EMPTY);
    return new Part.Card(
        item,
        scope.phrase(row.localized(NAME)),
        scope.href("ita/" + year + "/" + item),
        note,
        scope.say("column.score") + " " + scope.score(row.decimal(SCORE)),
        "warn");
  }
}
