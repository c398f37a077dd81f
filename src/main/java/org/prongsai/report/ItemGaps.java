package org.prongsai.report;

import static org.prongsai.columns.OitDisclosuresColumns.*;
import static org.prongsai.columns.OitElementsColumns.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.prongsai.columns.OitDisclosuresColumns;
import org.prongsai.model.Row;
import org.prongsai.model.Table;
import org.prongsai.text.FiscalYear;

/** What the office has not recorded, or has recorded as missing, of each item of a year. */
record ItemGaps(Map<String, Table> tables) {

  /**
   * An item that is not complete on this site.
   *
   * @param isZero whether the assessors gave it nothing
   * @param evidence pieces of evidence recorded
   * @param absent elements recorded as absent
   * @param unrecorded elements of which nothing is recorded
   */
  record Gap(
      String item,
      String name,
      boolean isZero,
      int evidence,
      List<String> absent,
      List<String> unrecorded) {
    Gap {
      absent = List.copyOf(absent);
      unrecorded = List.copyOf(unrecorded);
    }
  }

  /** The items of a year that are not complete: those that scored 0 first, else as listed. */
  List<Gap> of(FiscalYear year) {
    var gaps = new ArrayList<Gap>();
    for (var row : tables.get("oit-disclosures").of(year)) {
      if (!row.text(COMPLETE).equals("true")) {
        gaps.add(
            new Gap(
                row.text(OitDisclosuresColumns.ITEM),
                row.text(NAME_TH),
                row.decimal(SCORE).filter(score -> score.signum() == 0).isPresent(),
                row.whole(EVIDENCE_COUNT),
                elements(row, "absent"),
                elements(row, "")));
      }
    }
    gaps.sort(Comparator.comparing(gap -> !gap.isZero()));
    return gaps;
  }

  private List<String> elements(Row item, String state) {
    return tables.get("oit-elements").of(item.year()).stream()
        .filter(
            row ->
                row.text(OitDisclosuresColumns.ITEM).equals(item.text(OitDisclosuresColumns.ITEM)))
        .filter(row -> row.text(STATE).equals(state))
        .map(row -> row.text(NAME_TH))
        .toList();
  }
}
