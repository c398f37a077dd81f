package org.prongsai.render.spending;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.prongsai.address.PageKind;
import org.prongsai.model.Row;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.page.Section;
import org.prongsai.render.DataLinks;
import org.prongsai.render.Narrative;
import org.prongsai.render.Scope;
import org.prongsai.render.dataset.DatasetPages;
import org.prongsai.render.dataset.TemplateDownloads;
import org.prongsai.spending.SpendingTables;
import org.prongsai.text.FiscalYear;

/**
 * The way into procurement, or into plan and performance: the years that are recorded; where none
 * is, what will stand here, what the assessors asked for, and the form to fill in.
 */
public final class SpendingPage {

  private final Scope scope;
  private final boolean isProcurement;
  private final String dataset;

  public SpendingPage(Scope scope) {
    this.scope = scope;
    this.isProcurement = scope.page().kind() == PageKind.PROCUREMENT;
    this.dataset = isProcurement ? SpendingTables.PROCUREMENT : SpendingTables.PERFORMANCE;
  }

  public List<Section> sections() {
    var sections = new ArrayList<Section>();
    var lead = scope.say("spending.lead." + (isProcurement ? "procurement" : "performance"));
    var parts = new ArrayList<Part>(List.of(new Part.Lead(Phrase.of(lead))));
    var years = years();
    if (years.isEmpty()) {
      parts.add(new Part.Notice("empty", Phrase.of(scope.say("spending.empty")), List.of()));
    } else {
      parts.add(new Part.Links(years));
    }
    sections.add(new Section("years", "", parts, ""));
    asked(sections);
    sections.addAll(new Narrative(scope).section());
    new TemplateDownloads(scope).section(dataset).ifPresent(sections::add);
    if (years.isEmpty()) {
      sections.add(new DatasetPages(scope).columnSection(dataset));
    }
    sections.add(new DataLinks(scope).section(dataset));
    return sections;
  }

  private List<Part.LinkEntry> years() {
    var entries = new ArrayList<Part.LinkEntry>();
    var kind = isProcurement ? PageKind.PROCUREMENT_YEAR : PageKind.PERFORMANCE_YEAR;
    for (var page : scope.tree().pages(kind)) {
      var year = page.year().orElseThrow();
      entries.add(
          0,
          new Part.LinkEntry(
              scope.link(scope.format().year(year), page.path()), "", words(year), ""));
    }
    if (scope.tree().has("villages")) {
      entries.add(
          new Part.LinkEntry(
              scope.link(scope.say("nav.villages"), "villages"),
              "",
              Phrase.of(scope.say("spending.villages-lead")),
              ""));
    }
    return entries;
  }

  private Phrase words(FiscalYear year) {
    if (scope.settings().declaredNone(dataset, year).isPresent()) {
      var none = isProcurement ? "spending.declared-none" : "spending.no-projects";
      return Phrase.of(scope.say(none));
    }
    var summary =
        new SummaryTables(
                scope,
                year,
                isProcurement
                    ? SpendingTables.PROCUREMENT_SUMMARY
                    : SpendingTables.PERFORMANCE_SUMMARY)
            .total();
    return Phrase.of(
        isProcurement
            ? scope.say(
                "spending.contracts-sum",
                scope.format().count(summary.whole("contracts")),
                money(summary, "agreed_thb"))
            : scope.say(
                "spending.projects-sum",
                scope.format().count(summary.whole("projects")),
                money(summary, "budget_thb")));
  }

  private String money(Row summary, String field) {
    return scope.format().money(summary.decimal(field).orElse(BigDecimal.ZERO));
  }

  /** The items of the newest scored list that this dataset feeds and that scored nothing. */
  private void asked(List<Section> sections) {
    var cards = new ArrayList<Part.Card>();
    scope
        .resultYear()
        .ifPresent(
            year -> {
              for (var row : scope.figures().zeroItems(year)) {
                var item = row.text("question");
                boolean feeds =
                    scope
                        .site()
                        .catalogue(year)
                        .flatMap(catalogue -> catalogue.checklist().feed(item))
                        .filter(feed -> feed.dataset().equals(dataset))
                        .isPresent();
                if (feeds) {
                  cards.add(card(year, row));
                }
              }
            });
    if (!cards.isEmpty()) {
      sections.add(Section.of("asked", scope.say("spending.heading.asked"), new Part.Cards(cards)));
    }
  }

  private Part.Card card(FiscalYear year, Row row) {
    var item = row.text("question");
    var note =
        scope
            .figures()
            .find("oit-disclosures", year, "item", item)
            .map(found -> scope.phrase(found.localized("note")))
            .orElse(Phrase.EMPTY);
    return new Part.Card(
        item,
        scope.phrase(row.localized("name")),
        scope.href("ita/" + year + "/" + item),
        note,
        scope.say("column.score") + " " + scope.score(row.decimal("score")),
        "warn");
  }
}
