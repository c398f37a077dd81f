package org.prongsai.render.oit;

import static org.prongsai.columns.OitDisclosuresColumns.EVIDENCE_COUNT;
import static org.prongsai.columns.OitDisclosuresColumns.SCORE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.model.Row;
import org.prongsai.page.Section;
import org.prongsai.page.TableContext;
import org.prongsai.page.TableContext.Cell;
import org.prongsai.render.Scope;
import org.prongsai.text.FiscalYear;

/** The disclosure items of a year counted: by score, by who says the score, by evidence here. */
record ItemStatus(Scope scope, FiscalYear year) {

  private static final List<String> STATES = List.of("full", "part", "zero", "unknown");

  /** Nothing where no item has a score: then there is only the list. */
  Optional<Section> section() {
    var rows = scope.rows("oit-disclosures", year);
    return rows.stream().allMatch(row -> row.decimal(SCORE).isEmpty())
        ? Optional.empty()
        : Optional.of(
            scope
                .section("status", "items.status", table(rows))
                .fold(scope.say("items.brief", rows.size())));
  }

  private TableContext table(List<Row> rows) {
    var states = new LinkedHashMap<String, List<Row>>();
    for (var state : STATES) {
      var some = rows.stream().filter(row -> ItemTiles.sign(row).equals(state)).toList();
      if (!some.isEmpty()) {
        states.put("items.status-" + state, some);
      }
    }
    states.put("items.status-all", rows);
    return scope
        .table(scope.say("items.status"), states.entrySet())
        .column("items.status-what", state -> Cell.of(scope.say(state.getKey())))
        .count("items.status-count", state -> state.getValue().size())
        .count("unknown.stated", this::stated)
        .count("unknown.derived", this::derived)
        .count("items.status-evidence", this::withEvidence)
        .build();
  }

  private long derived(Map.Entry<String, List<Row>> state) {
    return state.getValue().stream().filter(row -> !scope.derivedNote(row).isEmpty()).count();
  }

  private long stated(Map.Entry<String, List<Row>> state) {
    long scored = state.getValue().stream().filter(row -> row.decimal(SCORE).isPresent()).count();
    return scored - derived(state);
  }

  private long withEvidence(Map.Entry<String, List<Row>> state) {
    return state.getValue().stream().filter(row -> row.whole(EVIDENCE_COUNT) > 0).count();
  }
}
