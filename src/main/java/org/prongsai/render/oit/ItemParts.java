package org.prongsai.render.oit;

import static org.prongsai.columns.OitDisclosuresColumns.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.prongsai.columns.ItaQuestionScoresColumns;
import org.prongsai.model.Row;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.page.Section;
import org.prongsai.page.TableContext;
import org.prongsai.page.TableContext.Cell;
import org.prongsai.render.Scope;
import org.prongsai.text.FiscalYear;

/** The disclosure items of a year: the grid, those that scored nothing, the list. */
public final class ItemParts {

  private final Scope scope;
  private final FiscalYear year;
  private final ItemName names;
  private final ItemGroups groups;

  public ItemParts(Scope scope, FiscalYear year) {
    this.scope = scope;
    this.year = year;
    this.names = new ItemName(scope);
    this.groups = new ItemGroups(scope, year);
  }

  /** What scored zero, out of how many. */
  public Section zeroSection() {
    var zero = scope.figures().zeroItems(year);
    var count = scope.figures().count(year, "items").orElse(0);
    boolean allScored = groups.rows().stream().allMatch(row -> row.decimal(SCORE).isPresent());
    var heading =
        zero.isEmpty() && !allScored
            ? scope.say("items.all", groups.rows().size())
            : scope.say(zero.isEmpty() ? "items.none-zero" : "items.zero", zero.size(), count, 0);
    var parts = new ArrayList<Part>();
    if (isScoringKnown()) {
      var lead = scope.say("items.lead", 100, 0);
      parts.add(Part.Lead.of(lead));
    }
    parts.add(new Part.Cards(zero.stream().map(this::card).toList()));
    parts.add(tiles());
    return new Section("zero", heading, parts, "");
  }

  /** Whether the rules of the year are known: not in every year may an item be all or nothing. */
  private boolean isScoringKnown() {
    return scope.catalogue(year).filter(catalogue -> catalogue.scoring().isKnown()).isPresent();
  }

  /** Whose the scores are and whose the lists of evidence; said where both stand side by side. */
  List<Part> opening() {
    return groups.anyScore() ? List.of(scope.lead("items.two-things")) : List.of();
  }

  /** Every item, leading to its page. */
  Part.Tiles tiles() {
    return new ItemTiles(groups).of(false);
  }

  /** Every item, leading to its place on the page. */
  Part.Tiles jumps() {
    return new ItemTiles(groups).of(true);
  }

  /** An item that scored nothing: why, and what is to be published. */
  private Part.Card card(Row question) {
    var code = question.text(ItaQuestionScoresColumns.QUESTION);
    var note =
        scope
            .find("oit-disclosures", year, ITEM, code)
            .map(row -> scope.phrase(row.localized(NOTE)))
            .orElse(Phrase.EMPTY);
    var why = new ZeroReason(scope, year).of(code);
    return new Part.Card(
        code,
        scored(names.of(question)),
        groups.href(code),
        why.isEmpty() ? "" : scope.say("item.why-line", scope.say("item.why", 0), why),
        note.text().isEmpty() ? note : note.withText(scope.say("item.said", note.text())),
        scope.derivedNote(question),
        "warn");
  }

  /** A heading that is heard alone says the score too. */
  private Phrase scored(Phrase name) {
    return name.withText(scope.say("items.zero-card", name.text(), 0));
  }

  /**
   * A section for each sub-indicator, or indicator where only that is known, with what is drawn of
   * its items.
   */
  List<Section> sections(BiFunction<String, List<Row>, Part> part) {
    var sections = new ArrayList<Section>();
    groups
        .all()
        .forEach(
            (group, items) -> {
              var kind = ItemGroups.isSubIndicator(group) ? "sub-" : "indicator-";
              var id = group.isEmpty() ? "ungrouped" : kind + group.replace('.', '-');
              sections.add(Section.of(id, groups.name(group), part.apply(group, items)));
            });
    return sections;
  }

  /** The groups with their items, each folded under how many there are and which scored nothing. */
  List<Section> folded() {
    var briefs = new ArrayList<String>();
    var sections =
        sections(
            (group, items) -> {
              briefs.add(brief(items));
              return table(group, items);
            });
    return IntStream.range(0, sections.size())
        .mapToObj(at -> sections.get(at).fold(briefs.get(at)))
        .toList();
  }

  private String brief(List<Row> items) {
    var zero =
        items.stream().filter(ItemFacts::isZero).map(row -> row.text(ITEM)).collect(scope.comma());
    return zero.isEmpty()
        ? scope.say("items.brief", items.size())
        : scope.say("items.brief-zero", items.size(), 0, zero);
  }

  /** The items of a group with score and what is recorded here. */
  TableContext table(String group, List<Row> items) {
    var table = scope.table(groups.name(group), items).column("column.item", this::name);
    if (groups.anyScore()) {
      table.number("column.score", this::score);
    }
    return table.number("items.evidence", row -> Cell.of(recorded(row))).build();
  }

  /** Code and name, all of it a link. */
  private Cell name(Row row) {
    var name = names.of(row);
    return Cell.of(name.withText(row.text(ITEM) + " " + name.text()))
        .withHref(groups.href(row.text(ITEM)))
        .withNote(names.note(row));
  }

  /** The number alone, for there is no room for more; the page of the item says all of it. */
  private Cell score(Row row) {
    boolean zero = ItemFacts.isZero(row);
    var cell = Cell.of(row.decimal(SCORE).map(scope.format()::score).orElse(""));
    return cell.withTone(zero ? "zero" : "")
        .withNote(scope.derivedNote(row).isEmpty() ? "" : scope.say("items.computed-here"));
  }

  /** How much evidence this site records; never a judgement on the item. */
  private String recorded(Row row) {
    int count = row.whole(EVIDENCE_COUNT);
    return count == 0 ? scope.say("items.not-recorded") : scope.say("items.evidence-count", count);
  }
}
