package org.prongsai.render;

import static org.prongsai.columns.ItaMeasuresColumns.MEASURE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.model.Document;
import org.prongsai.model.Language;
import org.prongsai.model.Update;
import org.prongsai.page.Fact;
import org.prongsai.page.Link;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.text.FiscalYear;

/** The news of a site as other pages show them. */
public record News(Scope scope) {

  /** All of them, the newest first. */
  public List<Update> all() {
    return scope.site().documents().updates();
  }

  /** What the page of a document says of itself, where it is an update. */
  public Optional<Update> here() {
    return all().stream().filter(one -> one.path().equals(scope.page().path())).findFirst();
  }

  /** The ways to the newest. */
  public List<Part.LinkEntry> newest(int count) {
    return all().stream().limit(count).map(this::entry).toList();
  }

  /** The ways to the updates that tell of a measure. */
  public List<Part.LinkEntry> of(FiscalYear plan, String measure) {
    return all().stream().filter(one -> one.isOf(plan, measure)).map(this::entry).toList();
  }

  private Part.LinkEntry entry(Update update) {
    return new Part.LinkEntry(link(update), "", Phrase.EMPTY, scope.format().day(update.day()));
  }

  /** The way to an update, named by its title. */
  public Link link(Update update) {
    var title = title(update);
    return new Link(title.text(), scope.href(update.path()), title.lang(), false);
  }

  /** An update with its first words, its day and what it tells of. */
  public Part.Card card(Update update) {
    var words = document(update).map(one -> shown(one, one.lead())).orElse(Phrase.EMPTY);
    var note =
        Stream.of(scope.format().day(update.day()), update.measure(), quarter(update))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" · "));
    return new Part.Card("", title(update), scope.href(update.path()), words, note, "");
  }

  /** The day of an update, and what it tells of. */
  public Part.Facts facts(Update update) {
    var facts = new ArrayList<Fact>();
    facts.add(Fact.of(scope.say("updates.day"), scope.format().day(update.day())));
    update
        .plan()
        .ifPresent(
            plan ->
                facts.add(
                    new Fact(
                        scope.say("updates.measure"),
                        measure(plan, update.measure()),
                        href(plan, update.measure()),
                        scope.format().yearAgain(plan))));
    if (update.quarter() > 0) {
      facts.add(Fact.of(scope.say("updates.of-quarter"), scope.count(update.quarter())));
    }
    return new Part.Facts(facts);
  }

  /** Code and words of a measure. */
  private Phrase measure(FiscalYear plan, String code) {
    var words =
        scope
            .find("ita-measures", plan, MEASURE, code)
            .map(row -> scope.phrase(row.localized(MEASURE)))
            .orElse(Phrase.EMPTY);
    return words.withText(code + " " + words.text());
  }

  /** Where a measure stands. */
  public String href(FiscalYear plan, String measure) {
    var area = measure.substring(1, measure.indexOf('.'));
    return scope.href(plan + "/measures/" + area) + "#" + measure;
  }

  private String quarter(Update update) {
    return update.quarter() == 0 ? "" : scope.say("updates.quarter", update.quarter());
  }

  private Phrase title(Update update) {
    return document(update).map(one -> shown(one, one.title())).orElse(Phrase.EMPTY);
  }

  private Phrase shown(Document document, String text) {
    var lang = new Narrative(scope).lang(document);
    return new Phrase(text, lang, !lang.isEmpty());
  }

  private Optional<Document> document(Update update) {
    var site = scope.site();
    return site.document(scope.language(), update.path())
        .or(() -> site.document(Language.TH, update.path()));
  }
}
