package org.prongsai.render.oit;

import static org.prongsai.columns.OitDisclosuresColumns.*;

import org.prongsai.model.LocalizedText;
import org.prongsai.model.Row;
import org.prongsai.page.Phrase;
import org.prongsai.render.Scope;

/** The name of a disclosure item, or a message that it is not known yet. */
record ItemName(Scope scope) {

  Phrase of(LocalizedText name) {
    return name.isEmpty() ? Phrase.of(scope.say("item.no-name")) : scope.phrase(name);
  }

  Phrase of(Row row) {
    return of(row.localized(NAME));
  }

  /** Code and name in one line. */
  String withCode(String code, LocalizedText name) {
    return code + " " + of(name).text();
  }

  /** Small words for a name that is not confirmed; none where there is no name. */
  String note(Row row) {
    return row.localized(NAME).isEmpty() ? "" : scope.basisNote(row.text(NAME_BASIS));
  }
}
