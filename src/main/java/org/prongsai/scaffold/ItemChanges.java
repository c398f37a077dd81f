package org.prongsai.scaffold;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.prongsai.ita.ItemCrosswalk;
import org.prongsai.model.Basis;
import org.prongsai.model.Catalogue;
import org.prongsai.text.FiscalYear;

/**
 * How the items of a year follow those of an earlier one.
 *
 * @param isKnown whether both years have items that the program or the site knows
 * @param isConfirmed whether no link between them is recalled only
 * @param added items that continue none
 * @param gone items that none continues
 * @param moved items that have another number or name than before
 * @param links every item with one that it continues
 */
public record ItemChanges(
    boolean isKnown,
    boolean isConfirmed,
    List<Item> added,
    List<Item> gone,
    List<Link> moved,
    List<Link> links) {

  /** An item and its Thai name. */
  public record Item(String code, String name) {}

  /** An item continues another. */
  public record Link(Item before, Item after) {
    boolean touches(Item item) {
      return before.equals(item) || after.equals(item);
    }

    boolean isMove() {
      return !before.code().equals(after.code()) || !before.name().equals(after.name());
    }
  }

  static ItemChanges of(
      SortedMap<FiscalYear, Catalogue> catalogues, FiscalYear from, FiscalYear to) {
    var before = items(catalogues.get(from));
    var after = items(catalogues.get(to));
    var links = new ArrayList<Link>();
    var crosswalk = new ItemCrosswalk(catalogues);
    for (var item : before) {
      crosswalk.of(from, item.code()).stream()
          .filter(kin -> kin.year().equals(to))
          .flatMap(kin -> after.stream().filter(next -> next.code().equals(kin.item())))
          .forEach(next -> links.add(new Link(item, next)));
    }
    // One that kept its number and its name continues itself, whether the list of links says so.
    after.stream()
        .filter(item -> before.contains(item) && !item.name().isEmpty())
        .filter(item -> links.stream().noneMatch(link -> link.touches(item)))
        .forEach(item -> links.add(new Link(item, item)));
    boolean isKnown = !before.isEmpty() && !after.isEmpty() && !links.isEmpty();
    var added = after.stream().filter(i -> links.stream().noneMatch(l -> l.after().equals(i)));
    var gone = before.stream().filter(i -> links.stream().noneMatch(l -> l.before().equals(i)));
    return new ItemChanges(
        isKnown,
        isConfirmed(catalogues, from, to),
        isKnown ? added.toList() : List.of(),
        isKnown ? gone.toList() : List.of(),
        links.stream().filter(Link::isMove).toList(),
        List.copyOf(links));
  }

  private static boolean isConfirmed(
      SortedMap<FiscalYear, Catalogue> catalogues, FiscalYear from, FiscalYear to) {
    return catalogues.subMap(from.next(), to.next()).values().stream()
        .flatMap(catalogue -> catalogue.checklist().crosswalk().stream())
        .noneMatch(link -> link.basis() == Basis.RECALLED);
  }

  private static List<Item> items(Catalogue catalogue) {
    return catalogue == null
        ? List.of()
        : catalogue.items().stream()
            .map(item -> new Item(item.question(), item.name().th()))
            .toList();
  }

  /** The items of the earlier year that an item continues. */
  List<String> before(String after) {
    return links.stream()
        .filter(link -> link.after().code().equals(after))
        .map(link -> link.before().code())
        .toList();
  }

  /** The items of the later year that continue an item. */
  List<String> after(String before) {
    return links.stream()
        .filter(link -> link.before().code().equals(before))
        .map(link -> link.after().code())
        .toList();
  }
}
