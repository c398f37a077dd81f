package org.prongsai.importer;

import static org.prongsai.columns.ProcurementColumns.*;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prongsai.importer.cell.ContractCell;
import org.prongsai.model.Field;
import org.prongsai.model.FieldType;
import org.prongsai.model.Row;
import org.prongsai.spending.PartyName;
import org.prongsai.text.Spaces;
import org.prongsai.text.ThaiDigits;

/**
 * What two cells of a column are compared by. Spaces, Thai digits, the paper of a number, the legal
 * form of a firm and the year of a title are spelt in many ways, and none of them is news.
 */
final class Spelling {

  // ประจำปีงบประมาณ พ.ศ. 2567, ปี 67
  private static final Pattern YEAR =
      Pattern.compile(
          "\\(?(?:ประจำ)?(?:ปี(?:งบประมาณ)?(?:พ\\.?ศ\\.?)?|พ\\.?ศ\\.?)(?:25)?([5-9][0-9])(?![0-9])\\)?");
  private static final Pattern BY_METHOD = Pattern.compile("โดยวิธี.*$");

  private Spelling() {}

  static String of(String column, Row row) {
    return of(column, row.text(column));
  }

  static String of(String column, String text) {
    var bare = ThaiDigits.toAscii(Spaces.removed(text));
    var folded =
        switch (column) {
          case TITLE -> BY_METHOD.matcher(YEAR.matcher(bare).replaceAll("")).replaceFirst("");
          case SUPPLIER_NAME -> PartyName.folded(text);
          case CONTRACT_NO -> ContractCell.unnamed(ContractCell.compared(text));
          default -> bare;
        };
    return folded.isEmpty() ? bare : folded;
  }

  /** Whether a text of a purchase is only a part of another one, or a code for it. */
  static boolean isPoorer(Field field, String known, String said) {
    var longer = of(field.name(), known);
    var shorter = of(field.name(), said);
    boolean isWorded =
        field.type() == FieldType.STRING
            && field.constraints().pattern().isEmpty()
            && field.categories().isEmpty()
            && !field.name().equals(CONTRACT_NO);
    return isWorded
        && shorter.length() < longer.length()
        && (longer.contains(shorter) || ReasonCodes.areIn(shorter));
  }

  /** Whether both titles name a year, and another one. */
  static boolean areOfOtherYears(Row a, Row b) {
    var one = years(a);
    var two = years(b);
    return !one.isEmpty() && !two.isEmpty() && !one.equals(two);
  }

  private static String years(Row row) {
    return YEAR.matcher(ThaiDigits.toAscii(Spaces.removed(row.text(TITLE))))
        .results()
        .map((MatchResult year) -> year.group(1))
        .collect(Collectors.joining(" "));
  }
}
