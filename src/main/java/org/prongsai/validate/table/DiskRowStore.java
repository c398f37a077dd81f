package org.prongsai.validate.table;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.prongsai.model.Dataset;
import org.prongsai.model.DiskRows;
import org.prongsai.model.Row;
import org.prongsai.read.table.RawCell;
import org.prongsai.read.table.RawTable;
import org.prongsai.store.RowFile;
import org.prongsai.store.TempFiles;
import org.prongsai.text.FiscalYear;

/** Keeps the typed rows of a dataset that are too many for memory, file after file. */
final class DiskRowStore {

  private final RowCodec packer;
  private final RowFile records;
  private final List<Part> parts = new ArrayList<>();

  /** The rows of one file: from an index on, up to the next part. */
  private record Part(int from, int year, RowCodec.Origin origin) {}

  DiskRowStore(Dataset dataset, TempFiles scratch) {
    this.packer = new RowCodec(dataset);
    this.records = new RowFile(scratch.file());
  }

  /** Says which file the next rows come from. */
  void begin(RawTable table) {
    var columns = new HashMap<String, Integer>();
    for (RawCell cell : table.header()) {
      columns.put(cell.text(), cell.location().column());
    }
    var origin = new RowCodec.Origin(table.file(), columns);
    parts.add(new Part(records.size(), table.year(), origin));
  }

  void add(CheckedRow row) {
    records.add(packer.pack(row));
  }

  /** All rows; none can be added any more. */
  CheckedTable finish(Dataset dataset) {
    records.finish();
    return new CheckedTable(dataset, new Rows(dataset.yearly()));
  }

  /** The rows, made anew when they are asked for. */
  final class Rows extends AbstractList<CheckedRow> {

    private final SortedMap<FiscalYear, DiskRows.Span> years = new TreeMap<>();

    private Rows(boolean yearly) {
      for (int i = 0; yearly && i < parts.size(); i++) {
        int to = i + 1 < parts.size() ? parts.get(i + 1).from() : records.size();
        if (parts.get(i).from() < to) {
          add(new FiscalYear(parts.get(i).year()), new DiskRows.Span(parts.get(i).from(), to));
        }
      }
    }

    private void add(FiscalYear year, DiskRows.Span span) {
      var before = years.get(year);
      if (before != null && before.to() != span.from()) {
        // Files come in the order of their names, which are the years.
        throw new IllegalStateException("rows of a year must stand together: " + year);
      }
      int from = before == null ? span.from() : before.from();
      years.put(year, new DiskRows.Span(from, span.to()));
    }

    DiskRows stored() {
      return DiskRows.of(new Store(years));
    }

    Set<String> columns() {
      var columns = new LinkedHashSet<String>();
      parts.forEach(part -> columns.addAll(part.origin().columns().keySet()));
      return columns;
    }

    @Override
    public CheckedRow get(int index) {
      return records.from(index, DiskRowStore.this::row).next();
    }

    @Override
    public Iterator<CheckedRow> iterator() {
      return records.from(0, DiskRowStore.this::row);
    }

    @Override
    public int size() {
      return records.size();
    }
  }

  private CheckedRow row(int index, byte[] packed) {
    int part = parts.size() - 1;
    while (parts.get(part).from() > index) {
      part--;
    }
    var origin = parts.get(part).origin();
    return new CheckedRow(packer.row(packed), () -> packer.raw(packed, origin));
  }

  private final class Store implements DiskRows.Store {
    private final SortedMap<FiscalYear, DiskRows.Span> years;

    Store(SortedMap<FiscalYear, DiskRows.Span> years) {
      this.years = years;
    }

    @Override
    public Iterator<Row> from(int index) {
      return records.from(index, (i, packed) -> packer.row(packed));
    }

    @Override
    public SortedMap<FiscalYear, DiskRows.Span> years() {
      return years;
    }

    @Override
    public int size() {
      return records.size();
    }
  }
}
