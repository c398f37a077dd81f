package org.prongsai.validate.cell;

import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.model.Field;
import org.prongsai.model.FieldType;
import org.prongsai.model.Value;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.read.table.RawCell;
import org.prongsai.text.Spaces;

/**
 * Makes a value of a cell, by the type of its column. What has one meaning is read, with a note
 * where it is not the normal form; what has two, or none, is a problem and no value.
 */
public final class CellParser {

  private static final Pattern NOTHING =
      Pattern.compile(
          "[-–—.…_]+|ไม่มี|ไม่ระบุ|ไม่ได้ระบุ|ไม่มีข้อมูล|n/?a", Pattern.CASE_INSENSITIVE);

  private final TextCell texts = new TextCell();

  /** Whether a text says that there is nothing: a dash, or the word. */
  public static boolean saysNothing(String line) {
    return NOTHING.matcher(line).matches();
  }

  /** Whether a cell may say so: a number or a day that may be left out. A text is what it says. */
  private static boolean isOpen(Field field) {
    return !field.constraints().required()
        && field.type() != FieldType.STRING
        && field.type() != FieldType.BOOLEAN;
  }

  /** The value of a cell; absent for an empty cell, and for one that was refused. */
  public Optional<Value> parse(Field field, RawCell cell, Problems problems) {
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    var found = new CellContext(field, cell, problems);
    if (isOpen(field) && saysNothing(Spaces.strip(cell.text()))) {
      problems.add(Rule.READ_AS, cell.location(), cell.text(), "");
      return Optional.empty();
    }
    return switch (field.type()) {
      case STRING -> texts.parse(found);
      case INTEGER -> IntegerCell.parse(found);
      case NUMBER -> NumberCell.parse(found);
      case DATE -> DateCell.parse(found);
      case BOOLEAN -> BooleanCell.parse(found);
    };
  }
}
