package org.prongsai.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.prongsai.address.PageKind;
import org.prongsai.model.Row;
import org.prongsai.text.FiscalYear;

/** The list of disclosure items of a year, and the permanent page of each. */
final class OitPages {

  private final Scope scope;
  private final FiscalYear year;

  OitPages(Scope scope) {
    this.scope = scope;
    this.year = scope.page().year().orElseThrow();
  }

  List<Section> list() {
    var items = new ItemParts(scope, year);
    var sections = new ArrayList<Section>();
    sections.add(items.zeroSection());
    var table = scope.figures().table("oit-disclosures");
    table.of(year).stream()
        .map(row -> row.text("sub_indicator"))
        .distinct()
        .forEach(
            sub ->
                sections.add(
                    Section.of(
                        "sub-" + sub.replace('.', '-'),
                        scope.say("items.sub-indicator", scope.format().digits(sub)),
                        new Part.TablePart(items.list(sub)))));
    scope
        .site()
        .catalogue(year)
        .map(catalogue -> scope.phrase(catalogue.sourceNote()))
        .filter(note -> !note.text().isEmpty())
        .ifPresent(
            note ->
                sections.add(
                    Section.of(
                        "basis",
                        scope.say("items.basis"),
                        new Part.Notice("info", note, List.of()))));
    sections.addAll(new Narrative(scope).section());
    sections.add(new DataLinks(scope).section("oit-disclosures", "oit-evidence"));
    return sections;
  }

  String itemHeading() {
    var row = row();
    return row.text("item") + " " + row.localized("name").in(scope.language());
  }

  List<Section> item() {
    var row = row();
    var sections = new ArrayList<Section>();
    sections.add(Section.of("score", scope.say("item.score"), score(row)));
    var note = scope.phrase(row.localized("note"));
    if (!note.text().isEmpty()) {
      sections.add(
          Section.of("notes", scope.say("item.note"), new Part.Notice("warn", note, List.of())));
    }
    sections.add(evidence(row));
    sections.addAll(new Narrative(scope).section());
    sections.add(neighbours());
    sections.add(new DataLinks(scope).section("oit-disclosures", "oit-evidence"));
    return sections;
  }

  private Row row() {
    return scope.figures().find("oit-disclosures", year, "item", scope.page().id()).orElseThrow();
  }

  private Part.Facts score(Row row) {
    var facts = new ArrayList<Fact>();
    facts.add(
        new Fact(
            scope.say("column.score"),
            Phrase.of(
                row.decimal("score")
                    .map(
                        s ->
                            scope.say(
                                "item.score-of",
                                scope.format().score(s),
                                scope.format().count(100)))
                    .orElse(scope.say("score.not-stated"))),
            scope.tree().has(year + "/scores")
                ? scope.href(year + "/scores") + "#" + row.text("item")
                : "",
            scope.derivedNote(row)));
    var basis = scope.basisNote(row.text("name_basis"));
    if (!basis.isEmpty()) {
      facts.add(new Fact(scope.say("item.name"), scope.phrase(row.localized("name")), "", basis));
    }
    facts.add(
        Fact.of(
            scope.say("item.group"),
            scope.say("items.sub-indicator", scope.format().digits(row.text("sub_indicator")))));
    var responsible = scope.phrase(row.localized("responsible"));
    facts.add(
        Fact.of(
            scope.say("column.responsible"),
            responsible.text().isEmpty() ? Phrase.of(scope.say("item.no-unit")) : responsible));
    return new Part.Facts(facts);
  }

  private Section evidence(Row row) {
    var entries = new ArrayList<Part.LinkEntry>();
    for (var evidence : scope.figures().table("oit-evidence").of(year)) {
      if (evidence.text("item").equals(row.text("item"))) {
        entries.add(entry(evidence));
      }
    }
    var part =
        entries.isEmpty()
            ? new Part.Notice("empty", Phrase.of(scope.say("item.no-evidence")), List.of())
            : new Part.Links(entries);
    return Section.of("evidence", scope.say("item.evidence"), part);
  }

  private Part.LinkEntry entry(Row evidence) {
    var url = evidence.text("url");
    var title = scope.phrase(evidence.localized("title"));
    return new Part.LinkEntry(
        new Link(title.text(), scope.evidenceHref(url), title.lang(), false),
        evidence.text("format").toUpperCase(Locale.ROOT),
        scope.phrase(evidence.localized("note")),
        evidence.day("published_on").map(scope.format()::day).orElse(""));
  }

  /** The items before and after. */
  private Section neighbours() {
    var items =
        scope.tree().pages(PageKind.OIT_ITEM).stream()
            .filter(p -> p.year().equals(scope.page().year()))
            .toList();
    int here = items.indexOf(scope.page());
    var entries = new ArrayList<Part.LinkEntry>();
    for (int i : new int[] {here - 1, here + 1}) {
      if (i >= 0 && i < items.size()) {
        var id = items.get(i).id();
        var name =
            scope
                .figures()
                .find("oit-disclosures", year, "item", id)
                .orElseThrow()
                .localized("name");
        entries.add(
            new Part.LinkEntry(
                scope.link(id + " " + name.in(scope.language()), items.get(i).path()),
                "",
                Phrase.EMPTY,
                ""));
      }
    }
    return Section.of("neighbours", scope.say("item.neighbours"), new Part.Links(entries));
  }
}
