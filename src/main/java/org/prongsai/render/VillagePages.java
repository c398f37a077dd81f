package org.prongsai.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.model.Row;
import org.prongsai.render.TableContext.Cell;
import org.prongsai.render.TableContext.Column;
import org.prongsai.spending.Highlights;
import org.prongsai.spending.SpendingTables;

/** What was bought and built in each village. */
final class VillagePages {

  /** States of contracts and of projects in which work is still to be done. */
  private static final Set<String> UNFINISHED =
      Set.of("not-signed", "active", "not-started", "in-progress");

  private final Scope scope;

  VillagePages(Scope scope) {
    this.scope = scope;
  }

  /** All villages that purchases or projects name. */
  List<Section> overview() {
    var rows = new ArrayList<List<Cell>>();
    for (int number : scope.highlights().villages()) {
      var purchases = scope.highlights().village(SpendingTables.PROCUREMENT, number);
      var projects = scope.highlights().village(SpendingTables.PERFORMANCE, number);
      rows.add(
          List.of(
              Cell.of(scope.say("spending.village-short", scope.format().count(number)))
                  .withHref(scope.href("villages/" + number)),
              Cell.of(scope.format().count(purchases.all())),
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
  List<Section> village() {
    int number = Integer.parseInt(scope.page().id());
    var purchases = scope.highlights().village(SpendingTables.PROCUREMENT, number);
    var projects = scope.highlights().village(SpendingTables.PERFORMANCE, number);
    var sections = new ArrayList<Section>();
    var unfinished =
        Stream.concat(purchases.rows().stream(), projects.rows().stream())
            .filter(VillagePages::isUnfinished)
            .count();
    var parts = new ArrayList<Part>();
    parts.add(
        new Part.Lead(
            Phrase.of(
                scope.say(
                    "spending.village-lead",
                    scope.format().count(purchases.all()),
                    scope.format().money(purchases.sum()),
                    scope.format().count(projects.all())))));
    if (unfinished > 0) {
      var words = scope.say("spending.unfinished", scope.format().count(unfinished));
      parts.add(new Part.Notice("info", Phrase.of(words), List.of()));
    }
    sections.add(new Section("answer", "", parts, ""));
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

  /** What is still to come is what a reader asks for first; the newest year before the others. */
  private static List<Row> unfinishedFirst(List<Row> rows) {
    return rows.stream().sorted(Comparator.comparing(row -> !isUnfinished(row))).toList();
  }

  private static boolean isUnfinished(Row row) {
    return UNFINISHED.contains(row.text("status")) || UNFINISHED.contains(row.text("progress"));
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
