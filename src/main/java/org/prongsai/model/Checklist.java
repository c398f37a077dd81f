package org.prongsai.model;

import java.util.List;
import java.util.Optional;
import org.prongsai.text.FiscalYear;

/**
 * What the items of the disclosure checklist ask for.
 *
 * @param datasets what feeds an item and whether it may be declared to be none
 * @param elements what must be shown, in order
 * @param crosswalk which items of the year before an item continues
 */
public record Checklist(
    List<ItemDataset> datasets, List<Element> elements, List<CrosswalkEntry> crosswalk) {

  /**
   * What is known of an item beside its name.
   *
   * @param dataset id of the dataset that feeds it, empty where none does
   * @param yearOffset added to the year of the assessment: the year of the rows that feed it
   * @param noneAllowed whether "none" may be declared in place of an element
   * @param asks for a way to reach the agency: {@code complaint}, {@code contact}, or empty
   */
  public record ItemDataset(
      String item, String dataset, int yearOffset, boolean noneAllowed, String asks, Basis basis) {

    /** The year of the rows that an assessment asks for. */
    public FiscalYear yearOfRows(FiscalYear assessed) {
      return new FiscalYear(assessed.be() + yearOffset);
    }
  }

  /**
   * Something that an item must show.
   *
   * @param source where it is known from; empty where it is recalled
   * @param bySite whether the site brought it, and not the program
   */
  public record Element(
      String item,
      String element,
      LocalizedText name,
      Basis basis,
      String source,
      boolean bySite) {}

  /** An item continues one of the year before. */
  public record CrosswalkEntry(String item, String previousItem, Basis basis) {}

  public Checklist {
    datasets = List.copyOf(datasets);
    elements = List.copyOf(elements);
    crosswalk = List.copyOf(crosswalk);
  }

  /** The required elements of an item, in order. */
  public List<Element> elements(String item) {
    return elements.stream().filter(element -> element.item().equals(item)).toList();
  }

  public Optional<ItemDataset> dataset(String item) {
    return datasets.stream().filter(found -> found.item().equals(item)).findFirst();
  }
}
