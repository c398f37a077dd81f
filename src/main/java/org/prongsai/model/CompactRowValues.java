package org.prongsai.model;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values of a row in an array, to save memory: rows share their column names. Immutable. */
public final class CompactRowValues extends AbstractMap<String, Value> {

  /** The columns of a dataset, with their places in the array. */
  public static final class Names {
    private final List<String> names;
    private final Map<String, Integer> places = new HashMap<>();

    public Names(Dataset dataset) {
      this.names = dataset.fields().stream().map(Field::name).toList();
      for (int i = 0; i < names.size(); i++) {
        places.put(names.get(i), i);
      }
    }

    public int size() {
      return names.size();
    }
  }

  private final Names columns;
  private final Value[] values;

  /** One value a column, {@code null} for an empty cell; the array belongs to the row now. */
  public CompactRowValues(Names columns, Value[] values) {
    this.columns = columns;
    this.values = values;
  }

  /** The same with one value changed; empty where the dataset has no such column. */
  Optional<CompactRowValues> with(String field, Optional<? extends Value> value) {
    var place = columns.places.get(field);
    if (place == null) {
      return Optional.empty();
    }
    var changed = values.clone();
    changed[place] = value.isPresent() ? value.get() : null;
    return Optional.of(new CompactRowValues(columns, changed));
  }

  @Override
  public Value get(Object field) {
    var place = columns.places.get(field);
    return place == null ? null : values[place];
  }

  @Override
  public boolean containsKey(Object field) {
    return get(field) != null;
  }

  @Override
  public Set<Entry<String, Value>> entrySet() {
    var entries = new ArrayList<Entry<String, Value>>();
    for (int i = 0; i < values.length; i++) {
      if (values[i] != null) {
        entries.add(Map.entry(columns.names.get(i), values[i]));
      }
    }
    return new AbstractSet<>() {
      @Override
      public Iterator<Entry<String, Value>> iterator() {
        return List.copyOf(entries).iterator();
      }

      @Override
      public int size() {
        return entries.size();
      }
    };
  }
}
