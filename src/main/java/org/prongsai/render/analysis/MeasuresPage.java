package org.prongsai.render.analysis;

import static org.prongsai.columns.ItaMeasuresColumns.RESPONSIBLE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.page.Section;
import org.prongsai.page.ShareFinding;
import org.prongsai.render.Narrative;
import org.prongsai.render.PageDescription;
import org.prongsai.render.PageType;
import org.prongsai.render.Scope;
import org.prongsai.render.Sections;
import org.prongsai.render.scores.MissingResults;

/** All measures of a plan year, by area. */
public final class MeasuresPage implements PageType {

  /** The place where it says how far the measures have come. */
  public static final String OPENING = "measures";

  @Override
  public PageDescription description() {
    return PageDescription.eachYear("%s/measures", "ita-measures")
        .heading("heading.measures")
        .label("nav.measures")
        .source("source.measures");
  }

  @Override
  public String shareTitle(Scope scope, String heading) {
    return MeasuresShare.ofYear(scope).title();
  }

  /** How far they have come, before what the document says of them in general. */
  @Override
  public List<Section> described(Scope scope, List<Section> sections) {
    return List.of(MeasuresShare.ofYear(scope).summary());
  }

  @Override
  public Optional<ShareFinding> shareFinding(Scope scope) {
    return MeasuresShare.ofYear(scope).finding();
  }

  @Override
  public List<Section> sections(Scope scope) {
    var links = new AreaLinks(scope);
    var parts = new MeasureParts(scope, scope.year());
    var areas = links.pages(MeasuresAreaPage.class);
    var count = scope.figures().count(scope.year(), "measures").orElse(0);
    var above = new ArrayList<Part>();
    above.add(scope.lead("home.measures-lead", count, areas.size()));
    new MissingResults(scope)
        .overdue(scope.year())
        .map(words -> words + " " + scope.say("measures.overdue-means"))
        .map(words -> new Part.Notice("warn", Phrase.of(words), List.of()))
        .ifPresent(above::add);
    new QuarterChart(scope, scope.year())
        .part()
        .filter(part -> !(part instanceof Part.Lead) || above.size() == 1)
        .ifPresent(above::add);
    // It ends in words that the measures follow.
    var sections =
        new Sections(scope)
            .opening(OPENING, above)
            .addAll(
                new Narrative(scope).section().stream().map(one -> document(scope, one)).toList());
    for (var page : areas) {
      sections.add(
          Section.of(
                  "area-" + page.id(),
                  links.name(page.id()),
                  parts.measures(page.id()),
                  links.toPage(page, "measures.of-area"))
              .fold(count(scope, parts, page.id())));
    }
    return sections.data("ita-measures", "ita-measure-steps", "ita-measure-progress").list();
  }

  /** What the document says before the measures; its title is too long for a heading. */
  private static Section document(Scope scope, Section narrative) {
    var parts = new ArrayList<Part>();
    parts.add(new Part.Lead(new Phrase(narrative.heading(), narrative.lang(), false)));
    parts.addAll(narrative.parts());
    return new Section("document", scope.say("measures.document"), parts, "").fold();
  }

  /** All measures of the page's year as the official table. */
  public static Part.MeasuresTable table(Scope scope) {
    var links = new AreaLinks(scope);
    var areas = new LinkedHashMap<String, String>();
    links
        .pages(MeasuresAreaPage.class)
        .forEach(page -> areas.put(page.id(), links.name(page.id())));
    return new MeasureParts(scope, scope.year())
        .table(scope.say("table.measures", scope.year()), areas);
  }

  /** How many measures, whose, and when: what is asked of a measure first is not folded away. */
  private static String count(Scope scope, MeasureParts parts, String area) {
    var rows = parts.areas().of("ita-measures", area);
    return scope.say(
        "measures.brief",
        rows.size(),
        named(scope, rows.stream().map(row -> scope.phrase(row.localized(RESPONSIBLE)).text())),
        named(scope, rows.stream().map(scope::period)));
  }

  /** What measures have, each once, or that the document does not say it. */
  private static String named(Scope scope, Stream<String> values) {
    return values
        .map(value -> value.isEmpty() ? scope.say("score.not-stated") : value)
        .distinct()
        .collect(scope.comma());
  }
}
