package org.prongsai.render.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.address.SitePage;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.page.Section;
import org.prongsai.render.News;
import org.prongsai.render.PageDescription;
import org.prongsai.render.PageType;
import org.prongsai.render.Scope;
import org.prongsai.render.Sections;
import org.prongsai.render.oit.ItemParts;
import org.prongsai.render.scores.MissingResults;
import org.prongsai.render.scores.YearResult;
import org.prongsai.render.spending.SpendingTeaser;
import org.prongsai.text.FiscalYear;

/** The home page: the result, what was worst, what is done about it, what is not here, the data. */
public final class HomePage implements PageType {

  private static final int NEWEST = 2;

  @Override
  public boolean explainsTerms(SitePage page) {
    return true;
  }

  @Override
  public int standing() {
    return 80;
  }

  @Override
  public PageDescription description() {
    return PageDescription.once("").label("nav.home");
  }

  @Override
  public String template() {
    return "pages/home.ftlh";
  }

  @Override
  public String heading(Scope scope) {
    return scope
        .years()
        .result()
        .map(year -> scope.say("home.heading", scope.format().year(year)))
        .orElse(scope.say("home.heading-without-result"));
  }

  @Override
  public String structuredData(Scope scope) {
    return scope.data().words().schemaOrgSite(scope.language());
  }

  @Override
  public String shareTitle(Scope scope, String heading) {
    return scope.years().result().flatMap(year -> YearResult.headline(scope, year)).orElse(heading);
  }

  /** Of a result, what was worst: the title says the rest. */
  @Override
  public List<Section> described(Scope scope, List<Section> sections) {
    return scope
        .years()
        .result()
        .map(year -> new YearResult(scope, year).summary())
        .filter(summary -> !summary.parts().isEmpty())
        .map(List::of)
        .orElse(sections);
  }

  @Override
  public List<Section> sections(Scope scope) {
    var years = scope.years();
    return new Sections(scope)
        .opening("result", result(scope))
        .add(years.result().flatMap(year -> new LowestQuestions(scope, year).section()))
        .add(years.oit().map(year -> zeros(scope, year)))
        .add(years.plan().map(year -> new HomeMeasures(scope, year).section()))
        .add(news(scope))
        .add(new HomeGaps(scope).dates())
        .add(new HomeGaps(scope).onHome())
        .add(new SpendingTeaser(scope).section())
        .add(datasets(scope))
        .narrative()
        .list();
  }

  private static List<Part> result(Scope scope) {
    var year = scope.years().result();
    if (year.isEmpty()) {
      return List.of(scope.notice("empty", "home.no-result"));
    }
    var result = new YearResult(scope, year.get());
    var hero = result.hero().after(new MissingResults(scope).notice());
    return Stream.concat(Stream.of(hero), result.comparison().stream()).toList();
  }

  /** What scored nothing, and what it would be worth. */
  private static Section zeros(Scope scope, FiscalYear year) {
    var section = new ItemParts(scope, year).zeroSection();
    var parts = new ArrayList<>(section.parts());
    scope
        .figures()
        .result(year)
        .flatMap(row -> new YearResult(scope, year, row).withoutZeros())
        .map(words -> new Part.Notice("info", Phrase.of(words), List.of()))
        .ifPresent(parts::add);
    parts.add(
        new Part.Links(
            List.of(Part.LinkEntry.of(scope.link(scope.say("home.all-items"), "ita/" + year)))));
    int count = scope.figures().zeroItems(year).size();
    var heading =
        count == 0
            ? section.heading()
            : scope.say("share.zeros", count, 0, scope.rows("oit-disclosures", year).size());
    return new Section(section.id(), heading, parts, section.lang());
  }

  /** The newest of the news, where there are any. */
  private static Optional<Section> news(Scope scope) {
    var newest = new News(scope).newest(NEWEST);
    var all = Part.LinkEntry.of(scope.link(scope.say("updates.all"), "updates"));
    return newest.isEmpty()
        ? Optional.empty()
        : Optional.of(
            scope.section(
                "news", "updates.newest", new Part.Links(newest), new Part.Links(List.of(all))));
  }

  private static Section datasets(Scope scope) {
    var links = new ArrayList<Part.LinkEntry>();
    for (var id : List.of("ita-question-scores")) {
      var dataset = scope.figures().table(id).dataset();
      links.add(Part.LinkEntry.of(scope.link(dataset.title().in(scope.language()), "data/" + id)));
    }
    links.add(Part.LinkEntry.of(scope.link(scope.say("home.all-datasets"), "data")));
    return scope.section("data", "nav.data", new Part.Links(links));
  }
}
