package org.prongsai.importer;

import static org.prongsai.columns.OitEvidenceColumns.ITEM;
import static org.prongsai.columns.OitEvidenceColumns.SEQUENCE;
import static org.prongsai.columns.OitEvidenceColumns.TITLE;
import static org.prongsai.columns.OitEvidenceColumns.URL;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.text.FiscalYear;

/** The rows of a year's evidence table, those that are there and those that are added. */
final class YearEvidence {

  /** What the address of an attached file begins with. */
  static final String FILES = "/files/";

  private final FiscalYear year;
  private final List<Row> rows = new ArrayList<>();

  YearEvidence(FiscalYear year) {
    this.year = year;
  }

  void add(Row row) {
    rows.add(row);
  }

  List<Row> all() {
    return List.copyOf(rows);
  }

  /** The rows of an item. */
  Stream<Row> of(String item) {
    return rows.stream().filter(row -> row.text(ITEM).equals(item));
  }

  /** The number that the next evidence of an item gets, from 1. */
  int next(String item) {
    return 1 + of(item).mapToInt(row -> row.whole(SEQUENCE)).max().orElse(0);
  }

  /** A row that is not in the table yet. */
  Row made(String item, int sequence, String title, String url) {
    return Row.of(year)
        .with(ITEM, item)
        .with(SEQUENCE, new Value.Whole(sequence))
        .with(TITLE + "_th", title)
        .with(URL, url);
  }
}
