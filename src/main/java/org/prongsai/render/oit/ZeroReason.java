package org.prongsai.render.oit;

import static org.prongsai.columns.OitElementsColumns.*;

import org.prongsai.columns.OitDisclosuresColumns;
import org.prongsai.render.Scope;
import org.prongsai.text.FiscalYear;

/**
 * Why an item scored nothing, in one line: what the office recorded as missing, or that nobody says
 * what it was. Nothing where the office only wrote a note, which may tell the cause or what is to
 * be done: it stands by itself, as what the office said.
 */
record ZeroReason(Scope scope, FiscalYear year) {

  String of(String item) {
    var absent =
        scope.rows("oit-elements", year).stream()
            .filter(row -> row.text(ITEM).equals(item) && row.text(STATE).equals("absent"))
            .map(row -> scope.digits(row.localized(NAME)).in(scope.language()))
            .toList();
    if (!absent.isEmpty()) {
      return scope.say("item.why-absent", scope.and(absent));
    }
    return hasNote(item) ? "" : scope.say("item.why-unknown");
  }

  private boolean hasNote(String item) {
    return scope
        .find("oit-disclosures", year, OitDisclosuresColumns.ITEM, item)
        .filter(row -> !row.localized(OitDisclosuresColumns.NOTE).isEmpty())
        .isPresent();
  }
}
