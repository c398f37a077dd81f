package org.prongsai.spending;

import java.util.Comparator;
import java.util.List;
import org.prongsai.model.LocalizedText;

/** Rows by the village that they are for. */
final class Villages {

  private Villages() {}

  static SummaryGroups groups(List<String> amounts) {
    return new SummaryGroups(
        "village",
        row -> row.text("village_no"),
        number -> new LocalizedText("หมู่ที่ " + number, "Village No. " + number),
        Comparator.comparingInt(
            number -> number.equals(SummaryGroups.UNSTATED) ? 0 : Integer.parseInt(number)),
        amounts);
  }
}
