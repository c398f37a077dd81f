package org.prongsai.render.oit;

import static org.prongsai.columns.OitDisclosuresColumns.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.ita.ItemCrosswalk;
import org.prongsai.model.Catalogue;
import org.prongsai.model.Row;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.page.Section;
import org.prongsai.page.ShareFinding;
import org.prongsai.page.TableContext.Cell;
import org.prongsai.render.ComplaintChannel;
import org.prongsai.render.ContactDetails;
import org.prongsai.render.Narrative;
import org.prongsai.render.Scope;
import org.prongsai.render.Sections;
import org.prongsai.text.FiscalYear;

/**
 * What stands on the page of a disclosure item: its score and what is missing, the evidence, what
 * must be shown, and the rest.
 */
record OitItemSections(Scope scope, FiscalYear year, String item, ItemName names) {

  static final String NOTES = "notes";
  static final String SCORED = "score";

  OitItemSections(Scope scope) {
    this(scope, scope.year(), scope.page().id(), new ItemName(scope));
  }

  /** Code and name of an item of the year. */
  String name(String code) {
    return names.withCode(code, row(code).localized(NAME));
  }

  /** The item and its score as a headline; its name alone where there is no score. */
  String finding() {
    return row(item)
        .decimal(SCORE)
        .map(score -> scope.say("share.item", name(item), scope.format().plain(score), year))
        .orElse(name(item));
  }

  /** One that scored nothing is not shown with the result of the year, which may be a pass. */
  Optional<ShareFinding> shareFinding() {
    var row = row(item);
    return row.decimal(SCORE)
        .filter(score -> ItemFacts.isZero(row))
        .map(
            score ->
                new ShareFinding(
                    "zero-" + item + "-" + year,
                    scope.say("item.of-year", item, scope.format().year(year)),
                    scope.format().plain(score),
                    List.of(scope.say("home.out-of", 100)),
                    List.of(name(item), scope.digits(new ZeroReason(scope, year).of(item))),
                    true));
  }

  List<Section> all() {
    var row = row(item);
    var facts = new ItemFacts(scope, row);
    var sections =
        new Sections(scope)
            .opening("item", opening(row))
            .add(SCORED, "item.score", new Part.Facts(facts.scoreAndWhy()));
    boolean zero = ItemFacts.isZero(row);
    var note = scope.phrase(row.localized(NOTE));
    if (!note.text().isEmpty()) {
      sections.add(notes(row, note));
    }
    if (zero) {
      sections.add(elements(row).map(all -> new Section(all.id(), all.heading(), all.parts(), "")));
    }
    return sections
        .add(evidence(row))
        .add(zero ? Optional.<Section>empty() : elements(row))
        .add("about", "item.about", new Part.Facts(facts.others()))
        .addAll(new Narrative(scope).section().stream().map(Section::fold).toList())
        .add(otherYears())
        .data("oit-disclosures", "oit-evidence", "oit-elements")
        .list();
  }

  private Row row(String code) {
    return scope.find("oit-disclosures", year, ITEM, code).orElseThrow();
  }

  /** Where to complain, or how to reach the office, comes first where the item asks for that. */
  private List<Part> opening(Row row) {
    var words = scope.say("item.of-year", item, scope.format().year(year));
    var lead =
        names.note(row).isEmpty() ? words : words + " · " + scope.say("item.name-unconfirmed");
    var parts = new ArrayList<Part>();
    new ComplaintChannel(scope).ofItem(year, item).ifPresent(parts::add);
    new ContactDetails(scope).ofItem(year, item).ifPresent(parts::add);
    parts.add(Part.Lead.of(lead));
    return parts;
  }

  /** What the office says of an item; of one that scored nothing it comes before all else. */
  private Section notes(Row row, Phrase note) {
    boolean zero = ItemFacts.isZero(row);
    return Section.of(
        NOTES,
        scope.say(zero ? "item.note" : "item.remark"),
        new Part.Notice(zero ? "warn" : "info", note, List.of()));
  }

  private Section evidence(Row row) {
    var evidence = new EvidenceParts(scope, year).of(item);
    var part = evidence.pieces().isEmpty() ? scope.notice("empty", noEvidence(row)) : evidence;
    return scope.section("evidence", "item.evidence", part);
  }

  /** Nothing here says nothing about a score, so where there is one that is said too. */
  private String noEvidence(Row row) {
    return row.decimal(SCORE).isPresent() ? "item.no-evidence-scored" : "item.no-evidence";
  }

  private Optional<Section> elements(Row row) {
    var elements = new ElementParts(scope, year);
    var list = elements.of(item);
    if (list.elements().isEmpty()) {
      return Optional.empty();
    }
    var all = Section.of("elements", scope.say("item.elements"), list);
    return Optional.of(all.fold(elements.summary(row)));
  }

  /** What the item was and became in other years, as far as our crosswalk knows. */
  private Optional<Section> otherYears() {
    var kins =
        new ItemCrosswalk(scope.site().catalogues())
            .of(year, item).stream().filter(kin -> question(kin).isPresent()).toList();
    var table =
        scope
            .table(scope.say("item.other-years"), kins)
            .column("column.year", kin -> Cell.of(scope.format().yearAgain(kin.year())))
            .column("column.item", kin -> otherYear(kin, question(kin).orElseThrow()))
            .build();
    return kins.isEmpty()
        ? Optional.empty()
        : Optional.of(
            scope
                .section(
                    "other-years", "item.other-years", scope.lead("item.other-years-basis"), table)
                .fold());
  }

  private Optional<Catalogue.Question> question(ItemCrosswalk.Kin kin) {
    return scope.catalogue(kin.year()).flatMap(catalogue -> catalogue.question(kin.item()));
  }

  private Cell otherYear(ItemCrosswalk.Kin kin, Catalogue.Question question) {
    var path = "ita/" + kin.year() + "/" + kin.item();
    var name = question.name();
    return Cell.of(names.of(name).withText(names.withCode(kin.item(), name)))
        .withHref(scope.tree().has(path) ? scope.href(path) : "")
        .withNote(name.isEmpty() ? "" : scope.basisNote(question.nameBasis().code()));
  }
}
