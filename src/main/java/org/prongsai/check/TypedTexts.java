package org.prongsai.check;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.prongsai.model.Row;
import org.prongsai.model.Value;

/**
 * The texts that an officer typed into the tables: what looks like code on a page and stands in one
 * of them is no fault of a template. They are looked through only where something was found.
 */
final class TypedTexts {

  private final Collection<List<Row>> tables;
  private final Map<String, Boolean> asked = new ConcurrentHashMap<>();

  TypedTexts(Collection<List<Row>> tables) {
    this.tables = List.copyOf(tables);
  }

  /** Whether a text stands in a cell. */
  boolean hold(String text) {
    return asked.computeIfAbsent(text, this::isInACell);
  }

  private boolean isInACell(String text) {
    for (var rows : tables) {
      for (var row : rows) {
        for (var value : row.values().values()) {
          if (value instanceof Value.Text cell && cell.text().contains(text)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
