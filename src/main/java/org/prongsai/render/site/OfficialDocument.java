package org.prongsai.render.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.prongsai.address.PageTree;
import org.prongsai.address.SitePage;
import org.prongsai.address.SitePaths;
import org.prongsai.page.Chart;
import org.prongsai.page.Link;
import org.prongsai.page.PageContext;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.render.CorrectionMarks;
import org.prongsai.render.Scope;
import org.prongsai.render.analysis.AnalysisAreaPage;
import org.prongsai.render.analysis.MeasuresPage;
import org.prongsai.render.oit.EvidenceList;
import org.prongsai.text.FiscalYear;

/**
 * The official document of a year as one page to print: the result, its analysis, the measures of
 * the plan that follows, and the limitations, each as the pages of the site have it; then, as
 * annexes, how the scores were recomputed and the evidence of the items. What leads around in the
 * site is left out.
 *
 * @param scopes the scope of a page
 */
record OfficialDocument(PageTree tree, FiscalYear year, Function<SitePage, Scope> scopes) {

  private static final String NARRATIVE = "narrative";
  private static final Pattern OWN_NUMBER = Pattern.compile("^[0-9๐-๙]+\\.(?![0-9๐-๙]) *");
  private static final Set<String> RECKONING =
      Set.of("answer", "tool-iit", "tool-eit", "tool-oit", "overall", "unpublished");

  PageContext context() {
    var page = tree.page(year.toString()).orElseThrow();
    var scope = scopes.apply(page);
    var chapters = new ArrayList<Section>();
    chapters.add(result(scope));
    analysis().ifPresent(chapters::add);
    chapters.add(measures(scope));
    limitations().ifPresent(chapters::add);
    var numbered = new ArrayList<>(numbered(scope, chapters));
    numbered.addAll(annexes(scope));
    return new PageContext(
        SitePaths.outputPath(scope.language(), page.path()),
        "pages/document.ftlh",
        new PageFrame(scope).layout(scope.say("document.title", year), ""),
        numbered.stream().map(chapter -> withMark(scope, chapter)).toList());
  }

  /** A chapter that has a number of its own in the office's document is numbered like the rest. */
  private static List<Section> numbered(Scope scope, List<Section> chapters) {
    return IntStream.range(0, chapters.size())
        .mapToObj(
            at -> {
              var name = OWN_NUMBER.matcher(chapters.get(at).heading()).replaceFirst("");
              return named(chapters.get(at), scope.say("document.chapter", at + 1, name));
            })
        .toList();
  }

  private static Section named(Section section, String heading) {
    return new Section(section.id(), heading, section.parts(), section.lang());
  }

  /** What the figures and the items rest on. */
  private List<Section> annexes(Scope scope) {
    var annexes = new ArrayList<Section>();
    scope("reconciliation")
        .map(own -> new Section("reconciliation", heading(own), parts(own, RECKONING), ""))
        .ifPresent(annexes::add);
    tree.page("ita/" + year)
        .map(scopes)
        .map(EvidenceList::new)
        .filter(EvidenceList::isKnown)
        .map(list -> new Section("evidence", list.heading(), list.parts(), ""))
        .ifPresent(annexes::add);
    return IntStream.range(0, annexes.size())
        .mapToObj(
            at ->
                named(
                    annexes.get(at),
                    scope.say("document.annex-" + (at + 1), annexes.get(at).heading())))
        .toList();
  }

  private Section result(Scope scope) {
    var parts = new ArrayList<>(parts(scope, Set.of("result", NARRATIVE)));
    scope("scores")
        .map(scores -> parts(scores, Set.of("tools", "indicators")))
        .ifPresent(parts::addAll);
    return new Section("result", scope.say("document.result", year), parts, "");
  }

  /** The words of the year's page on the analysis, then each area under its name. */
  private Optional<Section> analysis() {
    return scope("analysis")
        .map(
            scope -> {
              var parts = new ArrayList<>(narrative(scope));
              tree.pages(AnalysisAreaPage.class).stream()
                  .filter(page -> page.year().equals(Optional.of(year)))
                  .map(this::area)
                  .forEach(parts::add);
              return new Section("analysis", heading(scope), parts, "");
            });
  }

  private Part area(SitePage page) {
    var scope = scopes.apply(page);
    return new Part.Subsection(
        "area-" + page.id(),
        PageTypes.of(page).heading(scope),
        sections(scope)
            .filter(section -> Set.of("findings", NARRATIVE).contains(section.id()))
            .flatMap(section -> onPaper(section.parts()))
            .toList());
  }

  /** What follows from a year's result is done in the next. */
  private Section measures(Scope scope) {
    var next = year.next();
    return tree.page(next + "/measures")
        .map(scopes)
        .map(
            plan -> {
              var parts = new ArrayList<>(narrative(plan));
              parts.add(MeasuresPage.table(plan));
              return new Section("measures", title(plan), parts, "");
            })
        .orElseGet(
            () ->
                scope.section(
                    "measures",
                    "document.measures",
                    scope.notice("empty", "document.no-measures", next)));
  }

  private Optional<Section> limitations() {
    return scope("limitations")
        .map(
            scope -> {
              var parts = new ArrayList<>(narrative(scope));
              parts.addAll(parts(scope, Set.of("limitation", "suggestion")));
              return new Section("limitations", title(scope), parts, "");
            });
  }

  private Optional<Scope> scope(String chapter) {
    return tree.page(year + "/" + chapter).map(scopes);
  }

  private static String heading(Scope scope) {
    return PageTypes.of(scope.page()).heading(scope);
  }

  /** As the office's own document calls the chapter, where it does. */
  private static String title(Scope scope) {
    return sections(scope)
        .filter(section -> section.id().equals(NARRATIVE) && section.lang().isEmpty())
        .map(Section::heading)
        .findFirst()
        .orElse(heading(scope));
  }

  private static Stream<Section> sections(Scope scope) {
    return PageTypes.of(scope.page()).sections(scope).stream();
  }

  /** The document of a page, under the heading of the chapter. */
  private static List<Part> narrative(Scope scope) {
    return sections(scope)
        .filter(section -> section.id().equals(NARRATIVE))
        .flatMap(section -> onPaper(section.parts()))
        .toList();
  }

  /** What was corrected, then some sections of a page, each under its heading. */
  private static List<Part> parts(Scope scope, Set<String> ids) {
    return Stream.concat(
            new CorrectionMarks(scope).section().stream(),
            sections(scope).filter(section -> ids.contains(section.id())))
        .flatMap(
            section -> {
              var parts = onPaper(section.parts()).toList();
              return section.heading().isEmpty()
                  ? parts.stream()
                  : Stream.of(new Part.Subsection("", section.heading(), parts));
            })
        .toList();
  }

  /** The scores are drawn in the result alone; the section on tools has their table. */
  private static Stream<Part> onPaper(List<Part> parts) {
    return parts.stream()
        .flatMap(part -> part instanceof Part.Fold fold ? onPaper(fold.parts()) : Stream.of(part))
        .filter(part -> !(part instanceof Part.Links || part instanceof Chart))
        .map(part -> part instanceof Part.Hero hero ? withoutLinks(hero) : part);
  }

  private static Part withoutLinks(Part.Hero hero) {
    return new Part.Hero(
        hero.score(),
        hero.outOf(),
        hero.note(),
        hero.levelLabel(),
        hero.level(),
        hero.rank(),
        hero.verdict().stream().map(sentence -> Link.of(sentence.label(), "")).toList(),
        hero.charts(),
        List.of(),
        List.of());
  }

  /** What the mark of the unconfirmed means stands below each chapter and area that bears it. */
  private static Section withMark(Scope scope, Section chapter) {
    var parts =
        chapter.parts().stream()
            .map(
                part ->
                    part instanceof Part.Subsection area && !area.id().isEmpty()
                        ? new Part.Subsection(
                            area.id(), area.heading(), withMark(scope, area.parts()))
                        : part)
            .toList();
    return new Section(chapter.id(), chapter.heading(), withMark(scope, parts), chapter.lang());
  }

  private static List<Part> withMark(Scope scope, List<Part> parts) {
    var note = scope.lead("note.mark");
    boolean isBare =
        parts.stream()
            .map(Part::toString)
            .anyMatch(
                words ->
                    words.contains(scope.say("note.unconfirmed"))
                        && !words.contains(scope.say("note.mark")));
    return isBare ? Stream.concat(parts.stream(), Stream.of(note)).toList() : parts;
  }
}
