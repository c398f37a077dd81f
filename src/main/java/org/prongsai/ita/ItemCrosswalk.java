package org.prongsai.ita;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.prongsai.model.Catalogue;
import org.prongsai.model.Checklist;
import org.prongsai.text.FiscalYear;

/**
 * Which items of other years an item continues and which continue it, through the crosswalks of
 * neighbouring years. The crosswalks are our reading: items are numbered anew every year.
 */
public record ItemCrosswalk(Map<FiscalYear, Catalogue> catalogues) {

  public record Kin(FiscalYear year, String item) {}

  /** The same item in other years, the newest year first; an item may have been split or joined. */
  public List<Kin> of(FiscalYear year, String item) {
    var found = new ArrayList<Kin>();
    found.addAll(follow(year, item, FiscalYear::next, this::successors));
    found.addAll(follow(year, item, FiscalYear::previous, this::predecessors));
    found.sort(Comparator.comparing(Kin::year).reversed());
    return found;
  }

  /** Goes on year by year until a year has no such item. */
  private static List<Kin> follow(
      FiscalYear year,
      String item,
      UnaryOperator<FiscalYear> step,
      BiFunction<FiscalYear, Set<String>, Set<String>> links) {
    var found = new ArrayList<Kin>();
    var here = year;
    var items = links.apply(here, Set.of(item));
    while (!items.isEmpty()) {
      var there = step.apply(here);
      items.forEach(one -> found.add(new Kin(there, one)));
      here = there;
      items = links.apply(here, items);
    }
    return found;
  }

  private Set<String> predecessors(FiscalYear year, Set<String> items) {
    var found = new LinkedHashSet<String>();
    crosswalk(year).stream()
        .filter(link -> items.contains(link.item()))
        .forEach(link -> found.add(link.previousItem()));
    return found;
  }

  private Set<String> successors(FiscalYear year, Set<String> items) {
    var found = new LinkedHashSet<String>();
    crosswalk(year.next()).stream()
        .filter(link -> items.contains(link.previousItem()))
        .forEach(link -> found.add(link.item()));
    return found;
  }

  private List<Checklist.CrosswalkEntry> crosswalk(FiscalYear year) {
    return Optional.ofNullable(catalogues.get(year))
        .map(catalogue -> catalogue.checklist().crosswalk())
        .orElse(List.of());
  }
}
