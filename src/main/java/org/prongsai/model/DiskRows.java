package org.prongsai.model;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import org.prongsai.text.FiscalYear;

/**
 * Rows that are kept outside memory and made anew whenever they are asked for. Best read from the
 * first to the last; a single row is found in about constant time. Never changes.
 */
public final class DiskRows extends AbstractList<Row> {

  private final Store store;
  private final Span span;
  private final UnaryOperator<Row> change;

  public interface Store {

    /** Rows from an index on, counted from 0. */
    Iterator<Row> from(int index);

    /** The places of the years, one after the other; none for a dataset without years. */
    SortedMap<FiscalYear, Span> years();

    int size();
  }

  /** Rows from an index to before another. */
  public record Span(int from, int to) {}

  private DiskRows(Store store, Span span, UnaryOperator<Row> change) {
    this.store = store;
    this.span = span;
    this.change = change;
  }

  public static DiskRows of(Store store) {
    return new DiskRows(store, new Span(0, store.size()), row -> row);
  }

  /** A list that nobody can change: stored rows as they are, others as a copy. */
  public static List<Row> copyOf(List<Row> rows) {
    return rows instanceof DiskRows ? rows : List.copyOf(rows);
  }

  /**
   * The rows, each changed by a pure function that keeps its year: at once, or whenever a stored
   * one is asked for.
   */
  public static List<Row> map(List<Row> rows, UnaryOperator<Row> change) {
    return rows instanceof DiskRows stored
        ? new DiskRows(stored.store, stored.span, row -> change.apply(stored.change.apply(row)))
        : rows.stream().map(change).toList();
  }

  /** The rows, with somebody who hears of every {@link ProgressListener#EVERY} stored ones. */
  public static List<Row> heard(List<Row> rows, LongConsumer listener) {
    if (!(rows instanceof DiskRows)) {
      return rows;
    }
    return new AbstractList<>() {
      @Override
      public Row get(int index) {
        return rows.get(index);
      }

      @Override
      public int size() {
        return rows.size();
      }

      @Override
      public Iterator<Row> iterator() {
        var done = new AtomicLong();
        return rows.stream()
            .map(
                row -> {
                  long count = done.incrementAndGet();
                  if (count % ProgressListener.EVERY == 0 || count == rows.size()) {
                    listener.accept(count);
                  }
                  return row;
                })
            .iterator();
      }
    };
  }

  /** The rows from an index on; of stored ones those before it are not read. */
  public static Iterator<Row> from(List<Row> rows, int index) {
    return rows instanceof DiskRows stored ? stored.from(index) : rows.listIterator(index);
  }

  /** The rows of each year; none where the dataset has no years. */
  SortedMap<FiscalYear, List<Row>> byYear() {
    var years = new TreeMap<FiscalYear, List<Row>>();
    store.years().forEach((year, part) -> years.put(year, new DiskRows(store, part, change)));
    return years;
  }

  @Override
  public Row get(int index) {
    if (index < 0 || index >= size()) {
      throw new IndexOutOfBoundsException(index);
    }
    return change.apply(store.from(span.from() + index).next());
  }

  @Override
  public int size() {
    return span.to() - span.from();
  }

  @Override
  public Iterator<Row> iterator() {
    return from(0);
  }

  private Iterator<Row> from(int index) {
    var rows =
        Spliterators.spliteratorUnknownSize(store.from(span.from() + index), Spliterator.ORDERED);
    return StreamSupport.stream(rows, false).limit(size() - index).map(change).iterator();
  }
}
