package org.prongsai.importer.sheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.model.Dataset;
import org.prongsai.model.FieldType;
import org.prongsai.problem.Location;
import org.prongsai.problem.Rule;

/**
 * Reports tables whose heading, or a line above, gives amounts in thousands or millions of baht:
 * they would be read as baht, a thousand or a million times too small.
 */
public record AmountUnitCheck(OfficeSheet sheet, Dataset dataset, ImportFindings findings) {

  private static final String BAHT = "((?:ร้อย|พัน|หมื่น|แสน|ล้าน)+\\s*บาท)";
  private static final Pattern IN_HEADING = Pattern.compile(BAHT);
  private static final Pattern ABOVE = Pattern.compile("หน่วย\\s*(?:นับ)?\\s*[:=]?\\s*\\(?" + BAHT);

  /** Reports each heading of amounts with such a unit, and a line above the table. */
  public void report(Header header) {
    for (var column : header.columns()) {
      if (isAmount(column.key())) {
        report(IN_HEADING.matcher(column.heading()), column.place());
      }
    }
    for (var row : sheet.rows().subList(0, header.firstRow())) {
      for (int i = 0; i < row.cells().size(); i++) {
        report(ABOVE.matcher(row.cell(i).tidy()), sheet.at(row, i, ""));
      }
    }
  }

  private boolean isAmount(String key) {
    var type = Optional.of(key).flatMap(dataset::field).map(field -> field.type());
    return key.equals("winner_and_price") || type.equals(Optional.of(FieldType.NUMBER));
  }

  private void report(Matcher unit, Location place) {
    if (unit.find()) {
      findings.add(Rule.IMPORT_UNIT, place, unit.group(1));
    }
  }
}
