package org.prongsai.render.scores;

import static org.prongsai.columns.ItaResultsColumns.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.address.PublishedContent;
import org.prongsai.address.SitePage;
import org.prongsai.page.Link;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.page.Section;
import org.prongsai.render.PageDescription;
import org.prongsai.render.PageType;
import org.prongsai.render.Scope;
import org.prongsai.render.Sections;

/** The page of a fiscal year: its result, and links to the other pages of the year. */
public final class YearPage implements PageType {

  @Override
  public PageDescription description() {
    return PageDescription.named().heading("heading.year");
  }

  @Override
  public Stream<SitePage> pages(PublishedContent content) {
    return content.years().stream().map(year -> page(year, year.toString()));
  }

  @Override
  public String label(Scope scope, SitePage page) {
    return scope.format().yearAgain(page.year().orElseThrow());
  }

  @Override
  public String shareTitle(Scope scope, String heading) {
    return YearResult.headline(scope, scope.year()).orElse(heading);
  }

  /** Of a result, what was worst: the title says the rest. */
  @Override
  public List<Section> described(Scope scope, List<Section> sections) {
    return Optional.of(scope.year())
        .filter(year -> YearResult.headline(scope, year).isPresent())
        .map(year -> new YearResult(scope, year).summary())
        .filter(summary -> !summary.parts().isEmpty())
        .map(List::of)
        .orElse(sections);
  }

  @Override
  public List<Section> sections(Scope scope) {
    return new Sections(scope)
        .opening("result", result(scope))
        .add(why(scope))
        .narrative()
        .add("pages", "year.pages", new Part.Links(new YearLinks(scope).ofYear()))
        .add("other-years", "year.others", new Part.Links(otherYears(scope)))
        .list();
  }

  /** Why a year that is over has no result here, as far as the site can know. */
  private static Optional<Section> why(Scope scope) {
    var year = scope.year();
    var newest = scope.years().result().filter(last -> last.compareTo(year) < 0);
    return newest
        .filter(last -> year.end().isBefore(scope.settings().asOf()))
        .map(
            last ->
                Section.of(
                    "why",
                    scope.say("year.why", year),
                    scope.lead("year.why-words", year, last),
                    scope.lead("year.why-means"),
                    new Part.Links(asked(scope))));
  }

  /** Whom to ask when the result comes, for the site does not know. */
  private static List<Part.LinkEntry> asked(Scope scope) {
    var contact =
        scope.tree().has("about")
            ? List.of(Link.of(scope.say("year.why-contact"), scope.href("about") + "#contact"))
            : List.<Link>of();
    var website = scope.settings().website();
    var elsewhere =
        website.isEmpty()
            ? List.<Link>of()
            : List.of(Link.of(scope.say("complaint.website-link"), website));
    return Stream.of(contact, elsewhere).flatMap(List::stream).map(Part.LinkEntry::of).toList();
  }

  private static List<Part> result(Scope scope) {
    var result = scope.figures().result(scope.year());
    if (result.flatMap(row -> row.decimal(SCORE)).isEmpty()) {
      return List.of(scope.notice("empty", "year.no-result", scope.year()));
    }
    var told = new YearResult(scope, scope.year());
    var parts = new ArrayList<Part>(List.of(told.hero()));
    told.comparison().ifPresent(parts::add);
    if (scope.years().result().equals(Optional.of(scope.year()))) {
      new MissingResults(scope).years().map(Part.Lead::of).ifPresent(parts::add);
    }
    var note = scope.phrase(result.get().localized(NOTE));
    if (!note.text().isEmpty()) {
      parts.add(new Part.Notice("info", note, List.of()));
    }
    return parts;
  }

  private static List<Part.LinkEntry> otherYears(Scope scope) {
    return Stream.concat(
            scope.tree().pages(YearPage.class).stream()
                .filter(page -> !page.equals(scope.page()))
                .map(page -> otherYear(scope, page)),
            new YearLinks(scope).to("years", "years"))
        .toList();
  }

  private static Part.LinkEntry otherYear(Scope scope, SitePage page) {
    var year = page.year().orElseThrow();
    var result = scope.figures().result(year);
    var score =
        result.flatMap(row -> row.decimal(SCORE)).map(s -> scope.say("year.score", s)).orElse("");
    return new Part.LinkEntry(
        scope.link(scope.format().year(year), page.path()),
        "",
        Phrase.of(score),
        result.map(scope::derivedNote).orElse(""));
  }
}
