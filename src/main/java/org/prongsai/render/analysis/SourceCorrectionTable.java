package org.prongsai.render.analysis;

import static org.prongsai.columns.SourceCorrectionsColumns.*;

import org.prongsai.page.Phrase;
import org.prongsai.page.TableContext;
import org.prongsai.page.TableContext.Cell;
import org.prongsai.render.Scope;
import org.prongsai.text.FiscalYear;

/** Where the text that was taken from the document of a year was put right. */
public record SourceCorrectionTable(Scope scope, FiscalYear year) {

  /** The source corrections of the year as a table. */
  public TableContext table() {
    return scope
        .table(scope.say("table.corrections", year), scope.rows("source-corrections", year))
        .column("column.number", row -> Cell.of(scope.digits(row.text(NUMBER))))
        .column("column.place", row -> thai(scope.digits(row.text(PLACE_TH))))
        .column("column.printed", row -> thai(visible(row.text(PRINTED))))
        .column("column.read-as", row -> thai(visible(row.text(READ_AS))))
        .column("column.reason", row -> Cell.of(scope.phrase(row.localized(REASON))))
        .build();
  }

  /** A tab parts two cells of the document's tables; nobody sees it on a page. */
  private static String visible(String text) {
    return text.replace("\t", " | ");
  }

  private Cell thai(String text) {
    return Cell.of(Phrase.thai(text, scope.language()));
  }
}
