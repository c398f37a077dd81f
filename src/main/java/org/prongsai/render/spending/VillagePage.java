package org.prongsai.render.spending;

import static org.prongsai.columns.AnnualPerformanceColumns.PROGRESS;
import static org.prongsai.columns.ProcurementColumns.STATUS;
import static org.prongsai.columns.ProcurementSummaryColumns.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.address.PublishedContent;
import org.prongsai.address.SitePage;
import org.prongsai.model.Row;
import org.prongsai.page.Fact;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.render.PageDescription;
import org.prongsai.render.Scope;
import org.prongsai.render.Sections;
import org.prongsai.spending.Highlights;
import org.prongsai.spending.SpendingTables;

/** What was bought and built in one village: every purchase and project that names it. */
public final class VillagePage implements SpendingPageType {

  private static final String CANCELLED = "cancelled";

  /** Rows that need no fold. */
  private static final int FEW = 8;

  @Override
  public int standing() {
    return 80;
  }

  @Override
  public PageDescription description() {
    return PageDescription.named().heading("heading.village");
  }

  @Override
  public Stream<SitePage> pages(PublishedContent content) {
    return Stream.of(SpendingTables.PROCUREMENT_SUMMARY, SpendingTables.PERFORMANCE_SUMMARY)
        .flatMap(dataset -> content.rows(dataset).stream())
        .filter(row -> row.text(DIMENSION).equals("village"))
        .map(row -> row.text(GROUP))
        .filter(group -> group.matches("[0-9]+"))
        .map(Integer::valueOf)
        .distinct()
        .sorted()
        .map(number -> page("villages/" + number, number.toString()));
  }

  @Override
  public String label(Scope scope, SitePage page) {
    return scope.say("spending.village-short", Integer.parseInt(page.id()));
  }

  @Override
  public List<Section> sections(Scope scope) {
    int number = Integer.parseInt(scope.page().id());
    var purchases = scope.data().highlights().village(SpendingTables.PROCUREMENT, number);
    var projects = scope.data().highlights().village(SpendingTables.PERFORMANCE, number);
    var tables = new PurchaseTables(scope);
    var sections = new Sections(scope).opening("answer", answer(scope, purchases, projects));
    var caption = scope.say("spending.caption.village-years", number);
    sections.add(new VillageYears(scope).of(caption, List.of(number)));
    sections.add(new VillageSuppliers(scope, number).section());
    if (purchases.all() > 0) {
      var parts = parts(scope, "spending.village-purchases", purchases, tables::purchases);
      sections.add(
          new Section("purchases", scope.say("spending.heading.village-purchases"), parts, ""));
    }
    if (projects.all() > 0) {
      var parts = parts(scope, "spending.village-projects", projects, tables::projects);
      sections.add(
          new Section("projects", scope.say("spending.heading.village-projects"), parts, ""));
    }
    return sections.narrative().data(SpendingTables.PROCUREMENT, SpendingTables.PERFORMANCE).list();
  }

  private static List<Part> answer(
      Scope scope, Highlights.Listed purchases, Highlights.Listed projects) {
    var parts = new ArrayList<Part>();
    parts.add(
        scope.lead(
            "spending.village-lead",
            purchases.kept(),
            scope.format().money(purchases.sum()),
            projects.all()));
    if (purchases.all() > 0) {
      parts.add(new PriceNote(scope).plain());
    }
    var bought = purchases.states();
    var planned = projects.states();
    if (bought.cancelled() > 0) {
      parts.add(scope.lead("spending.village-cancelled", bought.cancelled()));
    }
    var facts =
        Stream.of(
                fact(scope, "spending.unfinished", bought.unfinished(), planned.unfinished()),
                fact(scope, "spending.state-unstated", bought.unstated(), planned.unstated()))
            .flatMap(Optional::stream)
            .toList();
    if (!facts.isEmpty()) {
      parts.add(new Part.Facts(facts));
    }
    return parts;
  }

  /** Purchases and projects are different things, so they are counted apart. */
  private static Optional<Fact> fact(Scope scope, String key, long purchases, long projects) {
    var words = new ArrayList<String>();
    if (purchases > 0) {
      words.add(scope.say("spending.of-purchases", purchases));
    }
    if (projects > 0) {
      words.add(scope.say("spending.of-projects", projects));
    }
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(Fact.of(scope.say(key), String.join(scope.say("list.comma"), words)));
  }

  /** A table of rows under a caption. */
  private interface Listing {
    Part of(String caption, List<Row> rows);
  }

  /** What is still to come is what a reader asks for first; what is done is folded. */
  private static List<Part> parts(
      Scope scope, String lead, Highlights.Listed listed, Listing table) {
    var groups =
        listed.rows().stream().collect(Collectors.partitioningBy(Highlights::isUnfinished));
    var parts = new ArrayList<Part>();
    parts.add(
        scope.lead(lead, scope.digits(scope.page().id()), listed.rows().size(), listed.all()));
    var open = groups.get(true);
    if (!open.isEmpty()) {
      parts.add(table.of(scope.say("spending.caption.unfinished", open.size()), open));
    }
    for (var state : List.of("finished", CANCELLED, "unstated")) {
      var rows = groups.get(false).stream().filter(row -> state(row).equals(state)).toList();
      if (!rows.isEmpty()) {
        var words = scope.say("spending.caption." + state, rows.size());
        var shown = table.of(words, rows);
        parts.add(rows.size() > FEW ? Part.Fold.of(words, shown) : shown);
      }
    }
    return parts;
  }

  /** Where the row of a work stands that is not to be done any more, as far as it says. */
  private static String state(Row row) {
    var said = row.text(STATUS) + row.text(PROGRESS);
    return said.isEmpty() ? "unstated" : said.equals(CANCELLED) ? CANCELLED : "finished";
  }
}
