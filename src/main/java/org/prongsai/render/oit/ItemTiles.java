package org.prongsai.render.oit;

import static org.prongsai.columns.OitDisclosuresColumns.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.prongsai.model.Row;
import org.prongsai.page.Chart;
import org.prongsai.page.Part;
import org.prongsai.render.Scope;

/** The grid of the disclosure items of a year: a sign for each, in their groups. */
record ItemTiles(ItemGroups groups, Scope scope, ItemName names, boolean anyScore) {

  private static final BigDecimal FULL = new BigDecimal(100);
  private static final List<String> SIGNS = List.of("full", "part", "zero", "unknown");

  ItemTiles(ItemGroups groups) {
    this(groups, groups.scope(), new ItemName(groups.scope()), groups.anyScore());
  }

  /**
   * The grid.
   *
   * @param here whether an item leads to its place on the page, or to a page of its own
   */
  Part.Tiles of(boolean here) {
    var drawn = new ArrayList<Part.TileGroup>();
    groups
        .all()
        .forEach(
            (group, items) ->
                drawn.add(
                    new Part.TileGroup(
                        groups.fullName(group),
                        items.stream().map(row -> tile(row, here)).toList())));
    var tiles = drawn.stream().flatMap(group -> group.tiles().stream()).toList();
    var keys = new ArrayList<Chart.Key>();
    for (var sign : anyScore ? SIGNS : List.<String>of()) {
      var drawnSo = tiles.stream().filter(tile -> tile.sign().equals(sign)).toList();
      if (!drawnSo.isEmpty()) {
        keys.add(Chart.Key.sign(sign, counted(sign, drawnSo)));
      }
    }
    var note =
        !anyScore
            ? scope.say("items.no-scores")
            : tiles.stream().anyMatch(Part.Tile::derived) ? scope.say("items.key-derived") : "";
    return new Part.Tiles(drawn, keys, note);
  }

  /** How many there are; of some that this site computed, how many the document states. */
  private String counted(String sign, List<Part.Tile> tiles) {
    var words = scope.say("items.key-" + sign, tiles.size());
    long derived = tiles.stream().filter(Part.Tile::derived).count();
    return derived == 0
        ? words
        : words + " " + scope.say("items.key-of", tiles.size() - derived, derived);
  }

  private Part.Tile tile(Row row, boolean here) {
    var code = row.text(ITEM);
    var href = here ? "#" + code : groups.href(code);
    if (!anyScore) {
      var words = names.withCode(code, row.localized(NAME));
      var said = here ? scope.say("items.tile-here", words) : words;
      return new Part.Tile(code, href, "", "unknown", false, said);
    }
    var score = row.decimal(SCORE);
    var derived = scope.derivedNote(row);
    var words = scope.say("items.tile", code, names.of(row).text(), scope.score(score));
    var sign = sign(row);
    return new Part.Tile(
        code,
        href,
        sign.equals("zero") || sign.equals("part")
            ? scope.say("items.tile-score", scope.format().plain(score.get()))
            : "",
        sign,
        !derived.isEmpty(),
        derived.isEmpty() ? words : words + scope.say("note.and") + derived);
  }

  /** Which of the signs an item has, by its score. */
  static String sign(Row row) {
    return row.decimal(SCORE)
        .map(s -> s.signum() == 0 ? "zero" : s.compareTo(FULL) == 0 ? "full" : "part")
        .orElse("unknown");
  }
}
