package org.prongsai.render.spending;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.prongsai.model.Row;
import org.prongsai.page.Fact;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.page.Section;
import org.prongsai.page.TableContext;
import org.prongsai.page.TableContext.Cell;
import org.prongsai.page.TableContext.Column;
import org.prongsai.render.DataLinks;
import org.prongsai.render.Narrative;
import org.prongsai.render.Scope;
import org.prongsai.spending.Highlights;
import org.prongsai.spending.SpendingTables;

/** What was bought and built in each village. */
public final class VillagePages {

  private final Scope scope;

  public VillagePages(Scope scope) {
    this.scope = scope;
  }

  /** All villages that purchases or projects name. */
  public List<Section> overview() {
    var rows = new ArrayList<List<Cell>>();
    for (int number : scope.highlights().villages()) {
      var purchases = scope.highlights().village(SpendingTables.PROCUREMENT, number);
      var projects = scope.highlights().village(SpendingTables.PERFORMANCE, number);
      rows.add(
          List.of(
              Cell.of(scope.say("spending.village-short", scope.format().count(number)))
                  .withHref(scope.href("villages/" + number)),
              Cell.of(scope.format().count(purchases.kept())),
              Cell.of(scope.format().money(purchases.sum())),
              Cell.of(scope.format().count(projects.all()))));
    }
    var table =
        new TableContext(
            scope.say("spending.caption.villages"),
            List.of(
                new Column(scope.say("spending.by.village"), false),
                new Column(scope.say("column.contracts"), true),
                new Column(scope.say("column.agreed"), true),
                new Column(scope.say("column.projects"), true)),
            rows,
            false);
    return List.of(
        Section.of(
            "villages",
            "",
            new Part.Lead(Phrase.of(scope.say("spending.villages-lead"))),
            new Part.TablePart(table)),
        data());
  }

  /** One village: every purchase and project that names it. */
  public List<Section> village() {
    int number = Integer.parseInt(scope.page().id());
    var purchases = scope.highlights().village(SpendingTables.PROCUREMENT, number);
    var projects = scope.highlights().village(SpendingTables.PERFORMANCE, number);
    var sections = new ArrayList<Section>();
    sections.add(new Section("answer", "", answer(purchases, projects), ""));
    if (purchases.all() > 0) {
      var table =
          new PurchaseTables(scope)
              .purchases(
                  caption("spending.caption.village-purchases", purchases),
                  unfinishedFirst(purchases.rows()));
      sections.add(
          Section.of(
              "purchases",
              scope.say("spending.heading.village-purchases"),
              new Part.TablePart(table)));
    }
    if (projects.all() > 0) {
      var table =
          new PurchaseTables(scope)
              .projects(
                  caption("spending.caption.village-projects", projects),
                  unfinishedFirst(projects.rows()));
      sections.add(
          Section.of(
              "projects",
              scope.say("spending.heading.village-projects"),
              new Part.TablePart(table)));
    }
    sections.addAll(new Narrative(scope).section());
    sections.add(data());
    return sections;
  }

  private List<Part> answer(Highlights.Listed purchases, Highlights.Listed projects) {
    var parts = new ArrayList<Part>();
    parts.add(
        lead(
            "spending.village-lead",
            scope.format().count(purchases.kept()),
            scope.format().money(purchases.sum()),
            scope.format().count(projects.all())));
    var bought = purchases.states();
    var planned = projects.states();
    if (bought.cancelled() > 0) {
      parts.add(lead("spending.village-cancelled", scope.format().count(bought.cancelled())));
    }
    var facts = new ArrayList<Fact>();
    fact("spending.unfinished", bought.unfinished(), planned.unfinished()).ifPresent(facts::add);
    fact("spending.state-unstated", bought.unstated(), planned.unstated()).ifPresent(facts::add);
    if (!facts.isEmpty()) {
      parts.add(new Part.Facts(facts));
    }
    return parts;
  }

  /** Purchases and projects are different things, so they are counted apart. */
  private Optional<Fact> fact(String key, long purchases, long projects) {
    var words = new ArrayList<String>();
    if (purchases > 0) {
      words.add(scope.say("spending.of-purchases", scope.format().count(purchases)));
    }
    if (projects > 0) {
      words.add(scope.say("spending.of-projects", scope.format().count(projects)));
    }
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(Fact.of(scope.say(key), String.join(scope.say("list.comma"), words)));
  }

  private Part.Lead lead(String key, Object... words) {
    return new Part.Lead(Phrase.of(scope.say(key, words)));
  }

  /** What is still to come is what a reader asks for first; the newest year before the others. */
  private static List<Row> unfinishedFirst(List<Row> rows) {
    return rows.stream()
        .sorted(Comparator.comparing(row -> !Highlights.isUnfinished(row)))
        .toList();
  }

  private String caption(String key, Highlights.Listed listed) {
    return scope.say(
        key,
        scope.format().digits(scope.page().id()),
        scope.format().count(listed.rows().size()),
        scope.format().count(listed.all()));
  }

  private Section data() {
    return new DataLinks(scope).section(SpendingTables.PROCUREMENT, SpendingTables.PERFORMANCE);
  }
}
