package org.prongsai.validate.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.model.CompactRowValues;
import org.prongsai.model.Dataset;
import org.prongsai.model.Field;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.problem.Location;
import org.prongsai.read.table.RawCell;
import org.prongsai.read.table.RawTable.RawRow;

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
  private final CompactRowValues.Names columns;

  /**
   * The file that a row came from.
   *
   * @param columns column in the file, from 1, by name
   * @param absent what stands for a column that the file lacks, by name
   */
  record Origin(String file, Map<String, Integer> columns, Map<String, RawCell> absent) {}

  RowCodec(Dataset dataset) {
    this.names = dataset.fields().stream().map(Field::name).toList();
    this.columns = new CompactRowValues.Names(dataset);
  }

  /** The bytes of a row; the index of its origin goes with it. */
  byte[] pack(CheckedRow row, int origin) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      var raw = row.raw();
      out.writeInt(origin);
      out.writeInt(raw.location().line());
      out.writeInt(Integer.parseInt(raw.location().cell().substring(1)));
      for (var name : names) {
        var value = row.row().values().get(name);
        var cell = raw.cells().get(name);
        var plain = value == null ? "" : value.plain();
        boolean differs = cell != null && !cell.text().equals(plain);
        pack(value, differs ? FOUND_DIFFERS : 0, out);
        if (differs) {
          writeText(cell.text(), out);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a buffer cannot fail to be written", e);
    }
    return bytes.toByteArray();
  }

  private static void pack(Value value, int mark, DataOutputStream out) throws IOException {
    if (value == null) {
      out.writeByte(EMPTY | mark);
    } else if (value instanceof Value.Whole whole) {
      out.writeByte(WHOLE | mark);
      out.writeLong(whole.number());
    } else if (value instanceof Value.Decimal decimal) {
      pack(decimal.number(), mark, out);
    } else if (value instanceof Value.Day day) {
      out.writeByte(DAY | mark);
      out.writeLong(day.day().toEpochDay());
    } else if (value instanceof Value.Flag flag) {
      out.writeByte((flag.is() ? YES : NO) | mark);
    } else {
      out.writeByte(TEXT | mark);
      writeText(value.plain(), out);
    }
  }

  private static void pack(BigDecimal number, int mark, DataOutputStream out) throws IOException {
    boolean fits = number.unscaledValue().bitLength() < Long.SIZE;
    out.writeByte((fits ? DECIMAL : LONG_DECIMAL) | mark);
    out.writeInt(number.scale());
    if (fits) {
      out.writeLong(number.unscaledValue().longValue());
    } else {
      writeText(number.unscaledValue().toString(), out);
    }
  }

  // Java's own writeUTF ends at 65,535 bytes, which a cell may have more of.
  private static void writeText(String text, DataOutputStream out) throws IOException {
    var encoded = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(encoded.length);
    out.write(encoded);
  }

  private static String readText(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  Row row(byte[] packed) {
    try (var in = new DataInputStream(new ByteArrayInputStream(packed))) {
      in.skipNBytes(3 * Integer.BYTES);
      var values = new Value[names.size()];
      for (int i = 0; i < values.length; i++) {
        int mark = in.readByte();
        values[i] = value(mark, in);
        if ((mark & FOUND_DIFFERS) != 0) {
          in.skipNBytes(in.readInt());
        }
      }
      return new Row(new CompactRowValues(columns, values));
    } catch (IOException e) {
      throw new UncheckedIOException("a row was not kept whole", e);
    }
  }

  private static Value value(int mark, DataInputStream in) throws IOException {
    return switch (mark & ~FOUND_DIFFERS) {
      case TEXT -> new Value.Text(readText(in));
      case WHOLE -> new Value.Whole(in.readLong());
      case DECIMAL -> {
        int scale = in.readInt();
        yield new Value.Decimal(BigDecimal.valueOf(in.readLong(), scale));
      }
      case LONG_DECIMAL -> {
        int scale = in.readInt();
        yield new Value.Decimal(new BigDecimal(new BigInteger(readText(in)), scale));
      }
      case DAY -> new Value.Day(LocalDate.ofEpochDay(in.readLong()));
      case YES -> new Value.Flag(true);
      case NO -> new Value.Flag(false);
      default -> null;
    };
  }

  /** What was found; of a cell that said the same in another form, its text. */
  RawRow raw(byte[] packed, List<Origin> origins) {
    try (var in = new DataInputStream(new ByteArrayInputStream(packed))) {
      var origin = origins.get(in.readInt());
      int line = in.readInt();
      int row = in.readInt();
      var cells = new LinkedHashMap<String, RawCell>();
      for (var name : names) {
        int mark = in.readByte();
        var value = value(mark, in);
        var plain = value == null ? "" : value.plain();
        var text = (mark & FOUND_DIFFERS) != 0 ? readText(in) : plain;
        var column = origin.columns().get(name);
        if (column != null) {
          var place = Location.ofCell(origin.file(), line, column, row, name);
          cells.put(name, new RawCell(text, place, RawCell.Kind.TEXT));
        } else if (origin.absent().containsKey(name)) {
          cells.put(name, origin.absent().get(name));
        }
      }
      return new RawRow(
          Collections.unmodifiableMap(cells), Location.ofCell(origin.file(), line, 1, row, ""));
    } catch (IOException e) {
      throw new UncheckedIOException("a row was not kept whole", e);
    }
  }
}
