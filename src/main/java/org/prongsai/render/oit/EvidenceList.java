package org.prongsai.render.oit;

import static org.prongsai.columns.OitDisclosuresColumns.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.columns.OitEvidenceColumns;
import org.prongsai.model.Row;
import org.prongsai.page.Part;
import org.prongsai.page.TableContext.Cell;
import org.prongsai.render.CodeList;
import org.prongsai.render.Scope;

/** The items of a year with the evidence that is recorded of each and where it lies, for paper. */
public record EvidenceList(Scope scope) {

  /** Whether there are items of the year. */
  public boolean isKnown() {
    return !rows().isEmpty();
  }

  public String heading() {
    return scope.say("document.evidence", scope.year());
  }

  public List<Part> parts() {
    int recorded = (int) rows().stream().filter(row -> row.whole(EVIDENCE_COUNT) > 0).count();
    var table = scope.table(heading(), rows()).column("column.item", this::name);
    if (rows().stream().anyMatch(row -> row.decimal(SCORE).isPresent())) {
      table.number("column.score", this::score);
    }
    var parts = new ArrayList<Part>();
    parts.add(scope.lead("document.evidence-count", recorded, rows().size()));
    computed().ifPresent(parts::add);
    parts.add(scope.lead("document.evidence-lead"));
    parts.add(table.column("document.evidence-places", row -> Cell.of(places(row))).build());
    return parts;
  }

  private List<Row> rows() {
    return scope.rows("oit-disclosures", scope.year());
  }

  private Cell name(Row row) {
    var names = new ItemName(scope);
    return Cell.of(names.withCode(row.text(ITEM), row.localized(NAME))).withNote(names.note(row));
  }

  private Cell score(Row row) {
    return Cell.of(row.decimal(SCORE).map(scope.format()::score).orElse(""))
        .withNote(isComputed(row) ? scope.say("items.computed-here") : "");
  }

  private boolean isComputed(Row row) {
    return !scope.derivedNote(row).isEmpty();
  }

  /** How many scores are printed, and which are not; nothing where all are. */
  private Optional<Part> computed() {
    var scored = rows().stream().filter(row -> row.decimal(SCORE).isPresent()).toList();
    var computed = scored.stream().filter(this::isComputed).map(row -> row.text(ITEM)).toList();
    return computed.isEmpty()
        ? Optional.empty()
        : Optional.of(
            scope.lead(
                "document.evidence-computed",
                scored.size() - computed.size(),
                computed.size(),
                new CodeList(scope).of(computed)));
  }

  /** The page of the item, then each piece under its title. */
  private String places(Row row) {
    var evidence = new EvidenceParts(scope, scope.year());
    var code = row.text(ITEM);
    var lines = new ArrayList<String>();
    lines.add(evidence.address("/ita/" + scope.year() + "/" + code));
    for (var piece : evidence.rows(code)) {
      lines.add(scope.phrase(piece.localized(OitEvidenceColumns.TITLE)).text());
      lines.add(evidence.address(piece.text(OitEvidenceColumns.URL)));
    }
    return String.join("\n", lines);
  }
}
