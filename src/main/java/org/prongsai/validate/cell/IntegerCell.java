package org.prongsai.validate.cell;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.prongsai.model.Value;
import org.prongsai.problem.Rule;
import org.prongsai.text.Spaces;

/** Reads a whole number; {@code 2567.0}, which spreadsheets make of it, is one. */
final class IntegerCell {

  private IntegerCell() {}

  static Optional<Value> parse(CellContext found) {
    if (NumberText.isScientific(found.text())) {
      return found.refuse(Rule.IDENTIFIER_SCIENTIFIC);
    }
    return NumberText.of(withoutTitle(found))
        .flatMap(NumberText::number)
        .flatMap(IntegerCell::whole)
        .map(whole -> inRange(found, whole))
        .orElseGet(() -> found.refuseNumber(Rule.CELL_NOT_AN_INTEGER));
  }

  /** People write {@code ไตรมาสที่ 1} or {@code Q1} in the column of quarters. */
  private static String withoutTitle(CellContext found) {
    var title = found.field().title();
    var text = Spaces.strip(found.text());
    for (var word : List.of(title.th(), "หมู่", "ลำดับ", "ข้อ", title.en(), quarter(title.en()))) {
      if (!word.isEmpty() && text.regionMatches(true, 0, word, 0, word.length())) {
        var rest = text.substring(word.length()).replaceFirst("^(ที่)?[\\s.:]*", "");
        return rest.matches("[0-9๐-๙]+") ? rest : text;
      }
    }
    return text;
  }

  /** Of quarters alone the first letter is in use. */
  private static String quarter(String title) {
    return title.startsWith("Quarter") ? "Q" : "";
  }

  private static Optional<Long> whole(BigDecimal number) {
    try {
      return Optional.of(number.longValueExact());
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }

  private static Optional<Value> inRange(CellContext found, long whole) {
    return found.isInRange(BigDecimal.valueOf(whole))
        ? found.readAs(new Value.Whole(whole))
        : Optional.empty();
  }
}
