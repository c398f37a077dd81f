package org.prongsai.catalogue;

import static org.prongsai.catalogue.CatalogueColumn.key;
import static org.prongsai.catalogue.CatalogueColumn.keyPart;
import static org.prongsai.catalogue.CatalogueColumn.needed;
import static org.prongsai.catalogue.CatalogueColumn.optional;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prongsai.read.table.HeaderTitles;

/**
 * The lists of a catalogue with their columns: each is a file of that name, and not known where
 * there is none. What the data contract closes (tools, levels, the form of a code) is closed here
 * too: a list could name what no table can.
 */
public enum CatalogueList {
  CATALOGUE(key("key"), needed("value")),
  TOOLS(
      key("tool"),
      keyPart("part"),
      optional("name_th"),
      optional("name_en"),
      optional("gloss_th"),
      optional("gloss_en"),
      optional("weight"),
      optional("name_basis"),
      optional("weight_basis"),
      optional(CatalogueRow.SOURCE)),
  INDICATORS(
      key("indicator"),
      needed("tool"),
      optional("name_th"),
      optional("name_en"),
      optional("basis"),
      optional(CatalogueRow.SOURCE)),
  SUB_INDICATORS(
      key("sub_indicator"),
      optional("indicator"),
      optional("name_th"),
      optional("name_en"),
      optional("basis"),
      optional(CatalogueRow.SOURCE)),
  QUESTIONS(
      key("question"),
      optional("tool"),
      optional("indicator"),
      optional("sub_indicator"),
      // Of some items of a year nothing but the number is known.
      optional("name_th"),
      optional("name_en"),
      optional("name_basis"),
      optional(CatalogueRow.SOURCE)),
  AREAS(
      key("area"),
      optional("name_th"),
      optional("name_en"),
      optional("basis"),
      optional(CatalogueRow.SOURCE)),
  LEVELS(
      key("level"),
      optional("name_th"),
      optional("name_en"),
      optional("minimum"),
      optional("every_score_minimum"),
      optional("every_score_of"),
      optional("maximum"),
      optional("basis"),
      optional(CatalogueRow.SOURCE)),
  COMBINATION(
      key("figure"),
      keyPart("way"),
      optional("method"),
      optional("inputs"),
      optional("weights"),
      optional("name_th"),
      optional("name_en"),
      optional("basis"),
      optional(CatalogueRow.SOURCE)),
  ITEMS(
      key("item"),
      optional("dataset"),
      optional("year_offset"),
      optional("none_allowed"),
      optional("asks"),
      optional("basis"),
      optional(CatalogueRow.SOURCE)),
  ELEMENTS(
      key("item"),
      key("element"),
      needed("name_th"),
      optional("name_en"),
      optional("basis"),
      optional(CatalogueRow.SOURCE)),
  CROSSWALK(key("item"), key("previous_item"), optional("basis"), optional(CatalogueRow.SOURCE));

  private final List<CatalogueColumn> columns;

  CatalogueList(CatalogueColumn... columns) {
    this.columns = List.of(columns);
  }

  /** The names of all lists, in the order of this enumeration. */
  public static List<String> names() {
    return Arrays.stream(values()).map(CatalogueList::base).toList();
  }

  /** The list that a file is, by its name without an ending. */
  public static Optional<CatalogueList> of(String base) {
    return Arrays.stream(values()).filter(list -> list.base().equals(base)).findFirst();
  }

  public String base() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What headings of its columns say in place of a name. */
  HeaderTitles titles() {
    return CatalogueFields.SHIPPED
        .titles()
        .of(columns.stream().map(CatalogueColumn::name).collect(Collectors.toSet()));
  }

  List<CatalogueColumn> columns() {
    return columns;
  }

  /** The columns that say how a row is known. */
  List<CatalogueColumn> basisColumns() {
    return columns.stream().filter(CatalogueColumn::isBasis).toList();
  }

  /** The facts of which a column says how they are known; a translation is no fact of its own. */
  List<CatalogueColumn> factsOf(CatalogueColumn basis) {
    return columns.stream()
        .filter(column -> column.isFact() && !column.isEnglish())
        .filter(
            column ->
                switch (basis.name()) {
                  case "name_basis" -> column.name().matches("(name|gloss)_th");
                  case "weight_basis" -> column.name().equals("weight");
                  default -> true;
                })
        .toList();
  }

  /** Whether its rows are those of a closed list, so that one without a fact says nothing. */
  boolean isClosed() {
    return this == CATALOGUE || this == TOOLS || this == LEVELS;
  }

  /** The order of its rows, where a row that is added belongs between others. */
  Optional<Comparator<CatalogueRow>> order() {
    return switch (this) {
      case QUESTIONS, INDICATORS, SUB_INDICATORS, AREAS, ITEMS, ELEMENTS, CROSSWALK ->
          Optional.of(Comparator.comparing(row -> sortable(row.text(columns.get(0).name()))));
      case LEVELS ->
          Optional.of(
              Comparator.comparing(
                  row -> row.number("minimum").orElse(BigDecimal.ZERO), Comparator.reverseOrder()));
      default -> Optional.empty();
    };
  }

  /** A code as a text that sorts as codes do: i2 before i10 before e1 before o1. */
  private static String sortable(String code) {
    var number = code.replaceFirst("^[ieo]", "").replaceAll("(?<![0-9])([0-9])(?![0-9])", "0$1");
    return "ieo".indexOf(code.charAt(0)) + number;
  }

  /** The columns that tell its rows apart. */
  List<CatalogueColumn> keyColumns() {
    return columns.stream().filter(CatalogueColumn::isKey).toList();
  }
}
