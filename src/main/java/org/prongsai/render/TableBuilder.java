package org.prongsai.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
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

  /** A column of amounts in baht; an amount that is not stated is an empty cell. */
  public TableBuilder<T> money(String key, Function<T, Optional<BigDecimal>> amount) {
    return number(key, one -> Cell.of(amount.apply(one).map(scope.format()::money).orElse("")));
  }

  /** A column of whole numbers. */
  public TableBuilder<T> count(String key, ToLongFunction<T> number) {
    return number(key, one -> Cell.of(scope.count(number.applyAsLong(one))));
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
