package org.prongsai.validate.table;

import java.util.AbstractList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.prongsai.model.Dataset;
import org.prongsai.model.DiskRows;
import org.prongsai.model.Row;
import org.prongsai.read.table.RawCell;
import org.prongsai.read.table.RawTable;
import org.prongsai.store.RowFile;
import org.prongsai.store.TempFiles;
import org.prongsai.text.FiscalYear;

/**
 * Keeps the typed rows of a dataset that are too many for memory: year by year, in each year as
 * they came, from whatever files.
 */
final class DiskRowStore {

  private static final int NO_YEAR = 0;

  private final Dataset dataset;
  private final TempFiles scratch;
  private final RowCodec packer;
  private final List<RowCodec.Origin> origins = new ArrayList<>();
  private final SortedMap<Integer, RowFile> files = new TreeMap<>();

  DiskRowStore(Dataset dataset, TempFiles scratch) {
    this.dataset = dataset;
    this.scratch = scratch;
    this.packer = new RowCodec(dataset);
  }

  /** Says which file the next rows come from, and what stands for the columns that it lacks. */
  void begin(RawTable table, Map<String, RawCell> absent) {
    var columns = new HashMap<String, Integer>();
    for (RawCell cell : table.header()) {
      columns.put(cell.text(), cell.location().column());
    }
    origins.add(new RowCodec.Origin(table.file(), columns, absent));
  }

  void add(CheckedRow row) {
    int year = dataset.yearly() ? row.row().year().be() : NO_YEAR;
    files
        .computeIfAbsent(year, y -> new RowFile(scratch.file()))
        .add(packer.pack(row, origins.size() - 1));
  }

  /** All rows; none can be added any more. */
  CheckedTable finish() {
    files.values().forEach(RowFile::finish);
    return new CheckedTable(dataset, new Rows());
  }

  /** The records from an index on, those of all years counted together. */
  private <T> Iterator<T> from(int index, Function<byte[], T> reader) {
    var parts = new ArrayDeque<Iterator<T>>();
    int before = 0;
    for (var file : files.values()) {
      if (index < before + file.size()) {
        parts.add(file.from(Math.max(0, index - before), (i, packed) -> reader.apply(packed)));
      }
      before += file.size();
    }
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return !parts.isEmpty();
      }

      @Override
      public T next() {
        var next = parts.element().next();
        if (!parts.element().hasNext()) {
          parts.remove();
        }
        return next;
      }
    };
  }

  private int count() {
    return files.values().stream().mapToInt(RowFile::size).sum();
  }

  /** The rows, made anew when they are asked for. */
  final class Rows extends AbstractList<CheckedRow> {

    DiskRows stored() {
      return DiskRows.of(new Store());
    }

    Set<String> columns() {
      var columns = new LinkedHashSet<String>();
      for (var origin : origins) {
        columns.addAll(origin.columns().keySet());
        columns.addAll(origin.absent().keySet());
      }
      return columns;
    }

    @Override
    public CheckedRow get(int index) {
      return from(index, DiskRowStore.this::row).next();
    }

    @Override
    public Iterator<CheckedRow> iterator() {
      return from(0, DiskRowStore.this::row);
    }

    @Override
    public int size() {
      return count();
    }
  }

  private CheckedRow row(byte[] packed) {
    return new CheckedRow(packer.row(packed), () -> packer.raw(packed, origins));
  }

  private final class Store implements DiskRows.Store {

    @Override
    public Iterator<Row> from(int index) {
      return DiskRowStore.this.from(index, packer::row);
    }

    @Override
    public SortedMap<FiscalYear, DiskRows.Span> years() {
      var years = new TreeMap<FiscalYear, DiskRows.Span>();
      int before = 0;
      for (var file : dataset.yearly() ? files.entrySet() : Set.<Map.Entry<Integer, RowFile>>of()) {
        int to = before + file.getValue().size();
        years.put(new FiscalYear(file.getKey()), new DiskRows.Span(before, to));
        before = to;
      }
      return years;
    }

    @Override
    public int size() {
      return count();
    }
  }
}
