package org.prongsai.render.spending;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import org.prongsai.page.Section;
import org.prongsai.page.TableContext.Cell;
import org.prongsai.render.Scope;
import org.prongsai.spending.Highlights.YearSum;
import org.prongsai.spending.SpendingTables;

/** Who was bought from in a village, and what each came to, over all years. */
record VillageSuppliers(Scope scope, int number) {

  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final int DECIMALS = 2;

  /** Folded under the one with the most money; nothing where no purchase names anyone. */
  Optional<Section> section() {
    var sums = sums();
    var top = sums.stream().filter(one -> one.getValue().sum().signum() > 0).findFirst();
    if (top.isEmpty()) {
      return Optional.empty();
    }
    var table =
        scope
            .table(scope.say("spending.caption.village-suppliers", number), sums)
            .column("column.supplier", one -> Cell.of(one.getKey()))
            .count("column.contracts", one -> one.getValue().count())
            .money("column.agreed", one -> Optional.of(one.getValue().sum()))
            .number("column.share-of-money", one -> Cell.of(share(one)))
            .build();
    return Optional.of(
        scope
            .section("suppliers", "spending.heading.village-suppliers", table)
            .fold(
                scope.say(
                    "spending.village-top",
                    top.get().getKey(),
                    scope.format().money(top.get().getValue().sum()),
                    share(top.get()))));
  }

  private List<Entry<String, YearSum>> sums() {
    return scope
        .data()
        .highlights()
        .village(SpendingTables.PROCUREMENT, number)
        .suppliers()
        .entrySet()
        .stream()
        .filter(one -> !one.getKey().isEmpty())
        .sorted(
            Comparator.comparing((Entry<String, YearSum> one) -> one.getValue().sum()).reversed())
        .toList();
  }

  /** Of all that was bought in the village, also where no supplier is named. */
  private String share(Entry<String, YearSum> one) {
    var all = scope.data().highlights().village(SpendingTables.PROCUREMENT, number).sum();
    return all.signum() == 0
        ? ""
        : scope
            .format()
            .percent(
                one.getValue().sum().multiply(HUNDRED).divide(all, DECIMALS, RoundingMode.HALF_UP));
  }
}
