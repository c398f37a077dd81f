package org.prongsai.render.site;

import static org.prongsai.columns.ItaQuestionScoresColumns.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.address.SitePage;
import org.prongsai.model.Basis;
import org.prongsai.model.Catalogue;
import org.prongsai.model.Row;
import org.prongsai.page.Link;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.page.Section;
import org.prongsai.render.PageDescription;
import org.prongsai.render.PageType;
import org.prongsai.render.Scope;
import org.prongsai.render.Sections;
import org.prongsai.render.scores.FigureLinks;
import org.prongsai.render.scores.FigureNames;
import org.prongsai.text.FiscalYear;

/** A plain guide to the survey of people who deal with the agency, in this site's own words. */
public final class SurveyPage implements PageType {

  private static final String SURVEY = "EIT";

  @Override
  public boolean explainsTerms(SitePage page) {
    return true;
  }

  @Override
  public PageDescription description() {
    return PageDescription.once("survey").label("survey.heading");
  }

  @Override
  public List<Section> sections(Scope scope) {
    var what = new ArrayList<Part>();
    what.add(scope.lead("survey.what.words"));
    scope.years().result().flatMap(year -> weight(scope, year)).ifPresent(what::add);
    return new Sections(scope)
        .opening("own", scope.notice("info", "survey.own"))
        .add(poster(scope))
        .add(Section.of("what", scope.say("survey.what"), what.toArray(Part[]::new)))
        .add("who", "survey.who", scope.lead("survey.who.words"), scope.lead("survey.who.rules"))
        .add("answers", "survey.answers", scope.lead("survey.answers.words"))
        .add(scope.years().result().flatMap(year -> topics(scope, year)))
        .narrative()
        .list();
  }

  /**
   * The way to the survey, for a telephone that looks at the screen or at paper; where the agency
   * has not given it, whom to ask.
   */
  private static Section poster(Scope scope) {
    var address = scope.settings().contact().surveyUrl();
    if (address.isEmpty()) {
      return scope.section("how", "survey.how", notGiven(scope));
    }
    var code = QrPicture.of(address);
    return scope.section(
        "poster",
        "survey.poster",
        new Part.Poster(
            scope.phrase(scope.settings().agencyName()),
            scope.say("survey.poster.words"),
            Link.of(address, address),
            scope.say("survey.poster.code"),
            code.size(),
            code.path(),
            scope.say("survey.poster.print")));
  }

  private static Part notGiven(Scope scope) {
    var contact = Link.of(scope.say("survey.how.contact"), scope.href("about") + "#contact");
    return new Part.Notice(
        "info",
        Phrase.of(scope.say("survey.how.none")),
        scope.tree().has("about") ? List.of(contact) : List.of());
  }

  /** How much of the overall score the survey is. */
  private static Optional<Part> weight(Scope scope, FiscalYear year) {
    return scope
        .catalogue(year)
        .flatMap(catalogue -> catalogue.tool(SURVEY, 0))
        .filter(tool -> tool.weight().isPresent())
        .map(tool -> weight(scope, year, tool));
  }

  private static Part weight(Scope scope, FiscalYear year, Catalogue.Tool tool) {
    return scope.lead(
        tool.weightBasis() == Basis.RECALLED ? "survey.weight-unconfirmed" : "survey.weight",
        scope.format().year(year),
        scope.format().plain(tool.weight().orElseThrow()));
  }

  /** What it asked about, and how the agency scored. */
  private static Optional<Section> topics(Scope scope, FiscalYear year) {
    var names = new FigureNames(scope, year);
    var entries =
        scope.rows("ita-question-scores", year).stream()
            .filter(row -> names.tool(row.text(QUESTION)).equals(SURVEY))
            .filter(row -> !names.name(row.text(QUESTION)).text().equals(row.text(QUESTION)))
            .map(row -> topic(scope, year, names, row))
            .toList();
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Section.of(
                "topics",
                scope.say("survey.topics", scope.format().year(year)),
                scope.lead("survey.topics.own"),
                new Part.Links(entries)));
  }

  private static Part.LinkEntry topic(Scope scope, FiscalYear year, FigureNames names, Row row) {
    var code = row.text(QUESTION);
    var link = Link.of(names.name(code).text(), new FigureLinks(scope, year).href(code));
    var score =
        row.decimal(SCORE)
            .map(s -> scope.say("survey.topics.score", s))
            .orElse(scope.say("survey.topics.no-score"));
    return new Part.LinkEntry(link, "", Phrase.of(score), "");
  }
}
