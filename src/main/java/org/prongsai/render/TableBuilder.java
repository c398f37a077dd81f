package org.prongsai.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.prongsai.page.TableContext;
import org.prongsai.page.TableContext.Cell;
import org.prongsai.page.TableContext.Column;

/** Builds a table from things, one a row; a column is given as its header and a cell of each. */
public final class TableBuilder<T> {

  private final Scope scope;
  private final String caption;
  private final List<T> things;
  private final List<Column> columns = new ArrayList<>();
  private final List<Function<T, Cell>> cells = new ArrayList<>();

  TableBuilder(Scope scope, String caption, Collection<T> things) {
    this.scope = scope;
    this.caption = caption;
    this.things = List.copyOf(things);
  }

  /** A column of words. */
  public TableBuilder<T> column(String key, Function<T, Cell> cell) {
    return add(new Column(scope.say(key), false), cell);
  }

  /** A column of numbers. */
  public TableBuilder<T> number(String key, Function<T, Cell> cell) {
    return add(new Column(scope.say(key), true), cell);
  }

  private TableBuilder<T> add(Column column, Function<T, Cell> cell) {
    columns.add(column);
    cells.add(cell);
    return this;
  }

  public TableContext build() {
    return new TableContext(
        caption,
        columns,
        things.stream().map(one -> cells.stream().map(cell -> cell.apply(one)).toList()).toList(),
        false);
  }
}
