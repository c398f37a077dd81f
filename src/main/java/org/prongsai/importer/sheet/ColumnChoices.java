package org.prongsai.importer.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.prongsai.model.Dataset;
import org.prongsai.model.Field;

/**
 * What an office says of the headings of its own files: which column each is, or that it is not
 * wanted.
 *
 * @param keys column by heading as it was typed; {@link Header#IGNORED} for one that is not wanted
 */
public record ColumnChoices(Map<String, String> keys) {

  public static final ColumnChoices NONE = new ColumnChoices(Map.of());

  public ColumnChoices {
    keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
  }

  /** These choices, and those of another; of two for one heading the other one holds. */
  public ColumnChoices and(ColumnChoices other) {
    var all = new LinkedHashMap<>(keys);
    for (var choice : other.keys.entrySet()) {
      all.keySet().removeIf(known -> HeaderWords.isSame(known, choice.getKey()));
      all.put(choice.getKey(), choice.getValue());
    }
    return new ColumnChoices(all);
  }

  /** The headings that are not wanted. */
  public List<String> ignored() {
    return keys.keySet().stream().filter(name -> keys.get(name).equals(Header.IGNORED)).toList();
  }

  /** The headings that are a column. */
  public List<String> mapped() {
    return keys.keySet().stream().filter(name -> !keys.get(name).equals(Header.IGNORED)).toList();
  }

  /** What a heading may be said to be: the columns that an office fills in, and double cells. */
  public static List<String> allowed(Dataset dataset) {
    var allowed = new TreeSet<String>();
    dataset.fields().stream().filter(Field::isGiven).forEach(field -> allowed.add(field.name()));
    HeaderWords.keysOf(dataset.id()).stream().filter(Header::isName).forEach(allowed::add);
    return new ArrayList<>(allowed);
  }
}
