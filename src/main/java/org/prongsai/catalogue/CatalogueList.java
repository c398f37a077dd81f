package org.prongsai.catalogue;

import static org.prongsai.catalogue.CatalogueCellType.code;
import static org.prongsai.catalogue.CatalogueCellType.flag;
import static org.prongsai.catalogue.CatalogueCellType.number;
import static org.prongsai.catalogue.CatalogueCellType.prose;
import static org.prongsai.catalogue.CatalogueCellType.whole;
import static org.prongsai.catalogue.CatalogueCellType.word;
import static org.prongsai.catalogue.CatalogueColumn.basis;
import static org.prongsai.catalogue.CatalogueColumn.key;
import static org.prongsai.catalogue.CatalogueColumn.keyPart;
import static org.prongsai.catalogue.CatalogueColumn.needed;
import static org.prongsai.catalogue.CatalogueColumn.optional;
import static org.prongsai.catalogue.CatalogueColumn.source;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The lists of a catalogue with their columns: each is a file of that name, and not known where
 * there is none. What the data contract closes (tools, levels, the form of a code) is closed here
 * too: a list could name what no table can.
 */
public enum CatalogueList {
  CATALOGUE(
      key("key", word("fiscal_year_be", "source_note_th", "source_note_en")),
      needed("value", prose())),
  TOOLS(
      key("tool", word("IIT", "EIT", "OIT")),
      keyPart("part", whole(1, 2)),
      needed("name_th", prose()),
      optional("name_en", prose()),
      optional("gloss_th", prose()),
      optional("gloss_en", prose()),
      optional("weight", number(0, 100)),
      basis("name_basis"),
      basis("weight_basis"),
      source()),
  INDICATORS(
      key("indicator", whole(1, 99)),
      needed("tool", word("IIT", "EIT", "OIT")),
      needed("name_th", prose()),
      optional("name_en", prose()),
      basis("basis"),
      source()),
  SUB_INDICATORS(
      key("sub_indicator", code("[1-9][0-9]?\\.[1-9][0-9]?")),
      needed("indicator", whole(1, 99)),
      needed("name_th", prose()),
      optional("name_en", prose()),
      basis("basis"),
      source()),
  QUESTIONS(
      key("question", code("[ieo][1-9][0-9]?")),
      needed("tool", word("IIT", "EIT", "OIT")),
      optional("indicator", whole(1, 99)),
      optional("sub_indicator", code("[1-9][0-9]?\\.[1-9][0-9]?")),
      // Of some items of a year nothing but the number is known.
      optional("name_th", prose()),
      optional("name_en", prose()),
      basis("name_basis"),
      source()),
  AREAS(
      key("area", whole(1, 99)),
      needed("name_th", prose()),
      optional("name_en", prose()),
      basis("basis"),
      source()),
  LEVELS(
      key("level", word("excellent", "good", "pass", "improve", "urgent")),
      needed("name_th", prose()),
      optional("name_en", prose()),
      needed("minimum", number(0, 100)),
      optional("every_score_minimum", number(0, 100)),
      optional("every_score_of", prose()),
      needed("maximum", number(0, 100)),
      basis("basis"),
      source()),
  COMBINATION(
      key("figure", code("[a-z0-9][a-z0-9.-]*")),
      keyPart("way", code("[a-z][a-z0-9-]*")),
      needed("method", word("mean", "weighted", "given")),
      optional("inputs", prose()),
      optional("weights", prose()),
      optional("name_th", prose()),
      optional("name_en", prose()),
      basis("basis"),
      source()),
  ITEMS(
      key("item", code("o[1-9][0-9]?")),
      optional("dataset", code("[a-z][a-z0-9-]*")),
      optional("year_offset", whole(-9, 9)),
      needed("none_allowed", flag()),
      basis("basis"),
      source()),
  ELEMENTS(
      key("item", code("o[1-9][0-9]?")),
      key("element", code("[a-z0-9][a-z0-9-]*")),
      needed("name_th", prose()),
      optional("name_en", prose()),
      basis("basis"),
      source()),
  CROSSWALK(
      key("item", code("o[1-9][0-9]?")),
      key("previous_item", code("o[1-9][0-9]?")),
      basis("basis"),
      source());

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
