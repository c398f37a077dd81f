package org.prongsai.render.scores;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.prongsai.address.PageKind;
import org.prongsai.model.Row;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.page.Section;
import org.prongsai.render.DataLinks;
import org.prongsai.render.Narrative;
import org.prongsai.render.Scope;
import org.prongsai.text.FiscalYear;

/** The pages of a fiscal year: overview, scores, limitations. */
public final class YearPages {

  private final Scope scope;
  private final FiscalYear year;

  public YearPages(Scope scope) {
    this.scope = scope;
    this.year = scope.page().year().orElseThrow();
  }

  /** What is known of a year, and where it stands. */
  public List<Section> overview() {
    var sections = new ArrayList<Section>();
    var result = scope.figures().result(year);
    if (result.isPresent() && result.get().decimal("score").isPresent()) {
      var parts = new ArrayList<Part>(List.of(new YearResult(scope, year).hero()));
      note(result.get(), parts);
      sections.add(new Section("result", "", parts, ""));
    } else {
      sections.add(
          Section.of(
              "result",
              "",
              new Part.Notice(
                  "empty",
                  Phrase.of(scope.say("year.no-result", scope.format().yearAgain(year))),
                  List.of())));
    }
    sections.addAll(new Narrative(scope).section());
    sections.add(Section.of("pages", scope.say("year.pages"), new Part.Links(pages())));
    sections.add(Section.of("other-years", scope.say("year.others"), new Part.Links(otherYears())));
    return sections;
  }

  private void note(Row result, List<Part> parts) {
    var note = scope.phrase(result.localized("note"));
    if (!note.text().isEmpty()) {
      parts.add(new Part.Notice("info", note, List.of()));
    }
  }

  private List<Part.LinkEntry> pages() {
    var entries = new ArrayList<Part.LinkEntry>();
    for (var name : List.of("scores", "reconciliation", "analysis", "limitations", "measures")) {
      entry(year + "/" + name, name, entries);
    }
    entry(year + "/procurement", "procurement", entries);
    entry(year + "/performance", "performance", entries);
    entry("ita/" + year, "oit", entries);
    if (entries.isEmpty()) {
      entry("data", "data", entries);
    }
    return entries;
  }

  private void entry(String path, String name, List<Part.LinkEntry> entries) {
    for (var link : scope.linkIf(scope.say("page." + name, scope.format().yearAgain(year)), path)) {
      entries.add(
          new Part.LinkEntry(link, "", Phrase.of(scope.say("page." + name + ".about")), ""));
    }
  }

  private List<Part.LinkEntry> otherYears() {
    var entries = new ArrayList<Part.LinkEntry>();
    for (var page : scope.tree().pages(PageKind.YEAR)) {
      if (!page.year().orElseThrow().equals(year)) {
        var other = page.year().orElseThrow();
        var score = scope.figures().result(other).flatMap(row -> row.decimal("score"));
        entries.add(
            new Part.LinkEntry(
                scope.link(scope.format().year(other), page.path()),
                "",
                Phrase.of(
                    score.map(s -> scope.say("year.score", scope.format().score(s))).orElse("")),
                scope.figures().result(other).map(scope::derivedNote).orElse("")));
      }
    }
    years(entries);
    return entries;
  }

  /** All scores of a year: tools, indicators, questions. */
  public List<Section> scores() {
    var tables = new ScoreTables(scope, year);
    var sections = new ArrayList<Section>();
    sections.add(
        Section.of(
            "tools",
            scope.say("scores.tools"),
            tables.toolBars(List.of()),
            new Part.TablePart(tables.tools()),
            new Part.Links(beside())));
    sections.add(
        Section.of(
            "indicators", scope.say("scores.indicators"), new Part.TablePart(tables.indicators())));
    sections.addAll(new WhatIfSection(scope).sections());
    for (var tool : List.of("IIT", "EIT", "OIT")) {
      var table = tables.questions(tool);
      if (!table.rows().isEmpty()) {
        sections.add(
            Section.of(
                "questions-" + tool.toLowerCase(Locale.ROOT),
                scope.say("scores.questions", scope.say("tool." + tool)),
                new Part.Lead(Phrase.of(scope.say("scores.questions-lead." + tool))),
                new Part.TablePart(table)));
      }
    }
    sections.addAll(new Narrative(scope).section());
    sections.add(dataLinks("ita-tool-scores", "ita-indicator-scores", "ita-question-scores"));
    return sections;
  }

  private void years(List<Part.LinkEntry> entries) {
    for (var link : scope.linkIf(scope.say("page.years"), "years")) {
      entries.add(new Part.LinkEntry(link, "", Phrase.of(scope.say("page.years.about")), ""));
    }
  }

  /** What looks at the same scores in another way. */
  private List<Part.LinkEntry> beside() {
    var entries = new ArrayList<Part.LinkEntry>();
    entry(year + "/reconciliation", "reconciliation", entries);
    years(entries);
    return entries;
  }

  /** Limitations and suggestions, each as printed. */
  public List<Section> limitations() {
    var sections = new ArrayList<Section>(new Narrative(scope).section());
    for (var kind : List.of("limitation", "suggestion")) {
      var items =
          scope.figures().table("ita-limitations").of(year).stream()
              .filter(row -> row.text("kind").equals(kind))
              .map(
                  row ->
                      new Part.Step(
                          kind + "-" + row.text("number"),
                          scope.format().digits(row.text("number")) + ".",
                          scope.phrase(row.localized("text"))))
              .toList();
      if (!items.isEmpty()) {
        sections.add(Section.of(kind, scope.say("limitations." + kind), new Part.Numbered(items)));
      }
    }
    sections.add(dataLinks("ita-limitations"));
    return sections;
  }

  private Section dataLinks(String... ids) {
    return new DataLinks(scope).section(ids);
  }
}
