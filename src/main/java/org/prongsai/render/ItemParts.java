package org.prongsai.render;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.model.Row;
import org.prongsai.text.FiscalYear;

/** The disclosure items of a year: the grid, those that scored nothing, the list. */
final class ItemParts {

  private final Scope scope;
  private final FiscalYear year;

  ItemParts(Scope scope, FiscalYear year) {
    this.scope = scope;
    this.year = year;
  }

  /** What scored zero, out of how many. */
  Section zeroSection() {
    var zero = scope.figures().zeroItems(year);
    var count = scope.figures().count(year, "items").orElse(0);
    boolean allScored =
        scope.figures().table("oit-disclosures").of(year).stream()
            .allMatch(row -> row.decimal("score").isPresent());
    var heading =
        zero.isEmpty() && !allScored
            ? scope.say("items.all", scope.format().count(count))
            : scope.say(
                zero.isEmpty() ? "items.none-zero" : "items.zero",
                scope.format().count(zero.size()),
                scope.format().count(count),
                scope.format().count(0));
    return Section.of(
        "zero",
        heading,
        new Part.Lead(
            Phrase.of(scope.say("items.lead", scope.format().count(100), scope.format().count(0)))),
        tiles(),
        new Part.Cards(zero.stream().map(this::card).toList()));
  }

  Part.Tiles tiles() {
    var tiles = new ArrayList<Part.Tile>();
    boolean unknown = false;
    boolean derived = false;
    for (var row : scope.figures().table("oit-disclosures").of(year)) {
      tiles.add(tile(row));
      unknown |= row.decimal("score").isEmpty();
      derived |= !scope.derivedNote(row).isEmpty();
    }
    var key = scope.say(unknown ? "items.key-unknown" : "items.key", scope.format().count(0));
    return new Part.Tiles(
        scope.say("items.grid", scope.format().yearAgain(year)),
        tiles,
        derived ? key + " " + scope.say("items.key-derived") : key);
  }

  private Part.Tile tile(Row row) {
    var code = row.text("item");
    var score = row.decimal("score");
    boolean zero = score.isPresent() && score.get().signum() == 0;
    var name = row.localized("name").in(scope.language());
    var derived = scope.derivedNote(row);
    var words = scope.say("items.tile", code, name, scope.score(score));
    return new Part.Tile(
        code,
        scope.href("ita/" + year + "/" + code),
        zero ? scope.format().count(0) : "",
        zero ? "zero" : score.isEmpty() ? "unknown" : derived.isEmpty() ? "" : "derived",
        derived.isEmpty() ? words : words + scope.say("note.and") + derived);
  }

  /** An item that scored nothing: what is to be published. */
  private Part.Card card(Row question) {
    var code = question.text("question");
    var note =
        scope
            .figures()
            .find("oit-disclosures", year, "item", code)
            .map(row -> scope.phrase(row.localized("note")))
            .orElse(Phrase.EMPTY);
    return new Part.Card(
        code,
        scope.phrase(question.localized("name")),
        scope.href("ita/" + year + "/" + code),
        note,
        scope.derivedNote(question),
        "warn");
  }

  /** The list of all items with score and what is recorded here. */
  TableContext list(String indicator) {
    var tables = new ScoreTables(scope, year);
    var rows = new ArrayList<List<TableContext.Cell>>();
    for (var row : scope.figures().table("oit-disclosures").of(year)) {
      if (row.text("sub_indicator").equals(indicator)) {
        var code = row.text("item");
        rows.add(
            List.of(
                TableContext.Cell.link(code, scope.href("ita/" + year + "/" + code)),
                TableContext.Cell.of(scope.phrase(row.localized("name")))
                    .withNote(scope.basisNote(row.text("name_basis"))),
                tables.scoreCell(row),
                TableContext.Cell.of(recorded(row))));
      }
    }
    return new TableContext(
        scope.say("table.items", scope.format().digits(indicator)),
        List.of(
            new TableContext.Column(scope.say("column.item"), false),
            new TableContext.Column(scope.say("column.name"), false),
            new TableContext.Column(scope.say("column.score"), true),
            new TableContext.Column(scope.say("column.evidence"), false)),
        rows,
        false);
  }

  /** How much evidence this site records; never a judgement on the item. */
  String recorded(Row row) {
    int count = row.whole("evidence_count");
    return count == 0
        ? scope.say("items.not-recorded")
        : scope.say("items.evidence-count", scope.format().count(count));
  }
}
