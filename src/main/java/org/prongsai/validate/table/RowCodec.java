package org.prongsai.validate.table;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.model.ColumnValues;
import org.prongsai.model.Dataset;
import org.prongsai.model.Field;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.problem.Location;
import org.prongsai.read.table.RawCell;
import org.prongsai.read.table.RawTable.RawRow;
import org.prongsai.store.ByteRecord;

/** Packs rows of a dataset with their places and, where they differ, their texts as found. */
final class RowCodec {

  private static final int EMPTY = 0;
  private static final int TEXT = 1;
  private static final int WHOLE = 2;
  private static final int DECIMAL = 3;
  private static final int LONG_DECIMAL = 4;
  private static final int DAY = 5;
  private static final int YES = 6;
  private static final int NO = 7;
  private static final int FOUND_DIFFERS = 0x10;

  private final List<String> names;
  private final ColumnValues.Names columns;

  /**
   * The file that a row came from.
   *
   * @param columns column in the file, from 1, by name
   */
  record Origin(String file, Map<String, Integer> columns) {}

  RowCodec(Dataset dataset) {
    this.names = dataset.fields().stream().map(Field::name).toList();
    this.columns = new ColumnValues.Names(dataset);
  }

  void pack(CheckedRow row, ByteRecord out) {
    var raw = row.raw();
    out.writeNumber(raw.location().line());
    out.writeNumber(Long.parseLong(raw.location().cell().substring(1)));
    for (var name : names) {
      var value = row.row().values().get(name);
      var cell = raw.cells().get(name);
      var plain = value == null ? "" : value.plain();
      boolean differs = cell != null && !cell.text().equals(plain);
      pack(value, differs ? FOUND_DIFFERS : 0, out);
      if (differs) {
        out.writeText(cell.text());
      }
    }
  }

  private static void pack(Value value, int mark, ByteRecord out) {
    if (value == null) {
      out.writeByte(EMPTY | mark);
    } else if (value instanceof Value.Whole whole) {
      out.writeByte(WHOLE | mark);
      out.writeNumber(whole.number());
    } else if (value instanceof Value.Decimal decimal) {
      pack(decimal.number(), mark, out);
    } else if (value instanceof Value.Day day) {
      out.writeByte(DAY | mark);
      out.writeNumber(day.day().toEpochDay());
    } else if (value instanceof Value.Flag flag) {
      out.writeByte((flag.is() ? YES : NO) | mark);
    } else {
      out.writeByte(TEXT | mark);
      out.writeText(value.plain());
    }
  }

  private static void pack(BigDecimal number, int mark, ByteRecord out) {
    boolean fits = number.unscaledValue().bitLength() < Long.SIZE;
    out.writeByte((fits ? DECIMAL : LONG_DECIMAL) | mark);
    out.writeNumber(number.scale());
    if (fits) {
      out.writeNumber(number.unscaledValue().longValue());
    } else {
      out.writeText(number.unscaledValue().toString());
    }
  }

  Row row(byte[] packed) {
    var in = new ByteRecord(packed);
    in.readNumber();
    in.readNumber();
    var values = new Value[names.size()];
    for (int i = 0; i < values.length; i++) {
      int mark = in.readByte();
      values[i] = value(mark, in);
      if ((mark & FOUND_DIFFERS) != 0) {
        in.skipText();
      }
    }
    return new Row(new ColumnValues(columns, values));
  }

  private static Value value(int mark, ByteRecord in) {
    return switch (mark & ~FOUND_DIFFERS) {
      case TEXT -> new Value.Text(in.readText());
      case WHOLE -> new Value.Whole(in.readNumber());
      case DECIMAL -> {
        int scale = (int) in.readNumber();
        yield new Value.Decimal(BigDecimal.valueOf(in.readNumber(), scale));
      }
      case LONG_DECIMAL -> {
        int scale = (int) in.readNumber();
        yield new Value.Decimal(new BigDecimal(new BigInteger(in.readText()), scale));
      }
      case DAY -> new Value.Day(LocalDate.ofEpochDay(in.readNumber()));
      case YES -> new Value.Flag(true);
      case NO -> new Value.Flag(false);
      default -> null;
    };
  }

  /** What was found; of a cell that said the same in another form, its text. */
  RawRow raw(byte[] packed, Origin origin) {
    var in = new ByteRecord(packed);
    int line = (int) in.readNumber();
    int row = (int) in.readNumber();
    var cells = new LinkedHashMap<String, RawCell>();
    for (var name : names) {
      int mark = in.readByte();
      var value = value(mark, in);
      var plain = value == null ? "" : value.plain();
      var text = (mark & FOUND_DIFFERS) != 0 ? in.readText() : plain;
      var column = origin.columns().get(name);
      if (column != null) {
        var place = Location.ofCell(origin.file(), line, column, row, name);
        cells.put(name, new RawCell(text, place, RawCell.Kind.TEXT));
      }
    }
    return new RawRow(
        Collections.unmodifiableMap(cells), Location.ofCell(origin.file(), line, 1, row, ""));
  }
}
