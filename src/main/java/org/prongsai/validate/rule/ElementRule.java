package org.prongsai.validate.rule;

import static org.prongsai.columns.OitElementsColumns.*;

import com.google.auto.service.AutoService;
import java.util.LinkedHashMap;
import java.util.List;
import org.prongsai.model.Catalogue;
import org.prongsai.model.Checklist;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.validate.table.CheckedRow;
import org.prongsai.validate.table.CheckedTable;
import org.prongsai.validate.table.TableRule;

/** A ticked element is one that the item must show; only an item that may have none has "none". */
@AutoService(TableRule.class)
public final class ElementRule implements TableRule {

  public static final Rule ELEMENT_UNKNOWN = Rule.error("element-unknown");
  public static final Rule NONE_NOT_ALLOWED = Rule.error("none-not-allowed");

  private static final String DATASET = "oit-elements";
  private static final String NONE = "none-declared";

  @Override
  public void check(CheckedTable table, Tables all, Problems problems) {
    if (!table.dataset().id().equals(DATASET)) {
      return;
    }
    var taken = new LinkedHashMap<Location, CatalogueRule.Taken>();
    for (var row : table.rows()) {
      var catalogue = all.catalogues().get(row.row().year());
      var item = row.row().text(ITEM);
      // An item that the year does not have is reported by the rule of references.
      if (catalogue != null && catalogue.question(item).isPresent()) {
        check(row, item, catalogue, problems);
        if (isListedOnly(row, item, catalogue)) {
          var file = Location.of(row.raw().location().file());
          taken
              .computeIfAbsent(file, at -> new CatalogueRule.Taken(catalogue.year()))
              .add("elements", row.row().text(ELEMENT));
        }
      }
    }
    taken.forEach((file, codes) -> codes.note(file, problems));
  }

  /** Whether it names an element of an item of which the year has no list: it is taken as it is. */
  private static boolean isListedOnly(CheckedRow row, String item, Catalogue catalogue) {
    return !row.row().text(ELEMENT).isEmpty() && catalogue.checklist().elements(item).isEmpty();
  }

  private static void check(CheckedRow row, String item, Catalogue catalogue, Problems problems) {
    var known = catalogue.checklist().elements(item).stream().map(e -> e.element()).toList();
    var element = row.row().text(ELEMENT);
    if (!element.isEmpty() && !known.isEmpty() && !known.contains(element)) {
      problems.add(
          ELEMENT_UNKNOWN,
          row.at(ELEMENT),
          row.found(ELEMENT),
          item,
          catalogue.year(),
          String.join(", ", known));
    }
    boolean isRuleKnown = !catalogue.checklist().datasets().isEmpty();
    if (isRuleKnown
        && row.row().text(STATE).equals(NONE)
        && !itemsWithNone(catalogue).contains(item)) {
      problems.add(
          NONE_NOT_ALLOWED,
          row.at(STATE),
          row.found(STATE),
          item,
          catalogue.year(),
          itemsWithNone(catalogue));
    }
  }

  private static List<String> itemsWithNone(Catalogue catalogue) {
    return catalogue.checklist().datasets().stream()
        .filter(Checklist.ItemDataset::noneAllowed)
        .map(Checklist.ItemDataset::item)
        .toList();
  }
}
