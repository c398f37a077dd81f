package org.prongsai.render.oit;

import static org.prongsai.columns.OitElementsColumns.*;

import org.prongsai.render.Scope;
import org.prongsai.text.FiscalYear;

/**
 * Why an item scored nothing, in one line: what the office says is missing, or that nobody says.
 */
record ZeroReason(Scope scope, FiscalYear year) {

  String of(String item) {
    var absent =
        scope.rows("oit-elements", year).stream()
            .filter(row -> row.text(ITEM).equals(item) && row.text(STATE).equals("absent"))
            .map(row -> scope.digits(row.localized(NAME)).in(scope.language()))
            .toList();
    return absent.isEmpty()
        ? scope.say("item.why-unknown")
        : scope.say("item.why-absent", scope.and(absent));
  }
}
