package org.prongsai.validate.cell;

import java.util.Optional;
import org.prongsai.model.Field;
import org.prongsai.model.Value;
import org.prongsai.problem.Problems;
import org.prongsai.read.table.RawCell;

/**
 * Makes a value of a cell, by the type of its column. What has one meaning is read, with a note
 * where it is not the normal form; what has two, or none, is a problem and no value.
 */
public final class CellParser {

  private final TextCell texts = new TextCell();

  /** The value of a cell; absent for an empty cell, and for one that was refused. */
  public Optional<Value> parse(Field field, RawCell cell, Problems problems) {
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    var found = new CellContext(field, cell, problems);
    return switch (field.type()) {
      case STRING -> texts.parse(found);
      case INTEGER -> IntegerCell.parse(found);
      case NUMBER -> NumberCell.parse(found);
      case DATE -> DateCell.parse(found);
      case BOOLEAN -> BooleanCell.parse(found);
    };
  }
}
