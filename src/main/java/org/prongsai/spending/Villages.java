package org.prongsai.spending;

import java.util.Comparator;
import java.util.List;
import org.prongsai.model.LocalizedText;

/** Rows by the village that they are for. */
final class Villages {

  private Villages() {}

  static Groups groups(List<String> amounts) {
    return new Groups(
        "village",
        row -> row.text("village_no"),
        number -> new LocalizedText("หมู่ที่ " + number, "Village No. " + number),
        Comparator.comparingInt(
            number -> number.equals(Groups.UNSTATED) ? 0 : Integer.parseInt(number)),
        amounts);
  }
}
