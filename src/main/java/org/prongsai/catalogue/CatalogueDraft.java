package org.prongsai.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.model.Catalogue;
import org.prongsai.model.Checklist;
import org.prongsai.model.Combination;
import org.prongsai.model.LocalizedText;
import org.prongsai.problem.Problems;
import org.prongsai.text.FiscalYear;

/**
 * The lists of a year's catalogue, before their references to each other have been checked.
 *
 * @param rows the rows by list, in the order of the files
 * @param unread lists whose file is there but could not be read: what they hold is not known
 */
record CatalogueDraft(
    FiscalYear year, Map<CatalogueList, List<CatalogueRow>> rows, Set<CatalogueList> unread) {

  CatalogueDraft {
    rows = Map.copyOf(rows);
    unread = Set.copyOf(unread);
  }

  /** The rows of a list; none where it is not known. */
  List<CatalogueRow> rows(CatalogueList list) {
    return rows.getOrDefault(list, List.of());
  }

  boolean isUnread(CatalogueList... lists) {
    return Stream.of(lists).anyMatch(unread::contains);
  }

  /** The catalogue, with the rules by which scores combine. */
  Catalogue toCatalogue(List<Combination> rules) {
    return new Catalogue(
        year,
        rows(CatalogueList.TOOLS).stream().map(CatalogueDraft::tool).toList(),
        rows(CatalogueList.INDICATORS).stream().map(CatalogueDraft::indicator).toList(),
        rows(CatalogueList.QUESTIONS).stream().map(CatalogueDraft::question).toList(),
        rows(CatalogueList.AREAS).stream().map(CatalogueDraft::area).toList(),
        rows(CatalogueList.LEVELS).stream().map(this::level).toList(),
        new LocalizedText(fact("source_note_th"), fact("source_note_en")),
        new Catalogue.Scoring(
            rows(CatalogueList.SUB_INDICATORS).stream().map(CatalogueDraft::subIndicator).toList(),
            rules),
        new Checklist(
            rows(CatalogueList.ITEMS).stream().map(CatalogueDraft::itemDataset).toList(),
            rows(CatalogueList.ELEMENTS).stream().map(CatalogueDraft::element).toList(),
            rows(CatalogueList.CROSSWALK).stream().map(CatalogueDraft::crosswalkEntry).toList()),
        siteSources());
  }

  private List<String> siteSources() {
    return Stream.of(CatalogueList.values())
        .flatMap(list -> rows(list).stream())
        .map(CatalogueRow::ownSource)
        .filter(source -> !source.isEmpty())
        .distinct()
        .toList();
  }

  private String fact(String key) {
    return rows(CatalogueList.CATALOGUE).stream()
        .filter(row -> row.text("key").equals(key))
        .map(row -> row.text("value"))
        .findFirst()
        .orElse("");
  }

  private static Catalogue.Tool tool(CatalogueRow row) {
    return new Catalogue.Tool(
        row.text("tool"),
        row.whole("part"),
        row.localized("name"),
        row.localized("gloss"),
        row.number("weight"),
        row.basis("name_basis"),
        row.basis("weight_basis"));
  }

  private static Catalogue.Indicator indicator(CatalogueRow row) {
    return new Catalogue.Indicator(
        row.whole("indicator"),
        row.text("tool"),
        row.localized("name"),
        row.basis("basis"),
        row.text(CatalogueRow.SOURCE));
  }

  private static Catalogue.SubIndicator subIndicator(CatalogueRow row) {
    var code = row.text("sub_indicator");
    int indicator = Integer.parseInt(code.replaceFirst("\\..*", ""));
    return new Catalogue.SubIndicator(
        code,
        row.text("indicator").isEmpty() ? indicator : row.whole("indicator"),
        row.localized("name"),
        row.basis("basis"));
  }

  private static Catalogue.Question question(CatalogueRow row) {
    return new Catalogue.Question(
        row.text("question"),
        row.text("tool").isEmpty() ? Catalogue.toolOf(row.text("question")) : row.text("tool"),
        row.whole("indicator"),
        row.text("sub_indicator"),
        row.localized("name"),
        row.basis("name_basis"),
        row.text(CatalogueRow.SOURCE));
  }

  private static Catalogue.Area area(CatalogueRow row) {
    return new Catalogue.Area(row.whole("area"), row.localized("name"), row.basis("basis"));
  }

  private Catalogue.Level level(CatalogueRow row) {
    return new Catalogue.Level(
        row.text("level"),
        row.localized("name"),
        row.number("minimum").orElse(BigDecimal.ZERO),
        row.number("every_score_minimum"),
        row.words("every_score_of"),
        row.number("maximum").orElseGet(() -> new LevelOrder(this, new Problems()).maximum(row)),
        row.basis("basis"));
  }

  private static Checklist.ItemDataset itemDataset(CatalogueRow row) {
    return new Checklist.ItemDataset(
        row.text("item"),
        row.text("dataset"),
        row.whole("year_offset"),
        row.flag("none_allowed"),
        row.text("asks"),
        row.basis("basis"));
  }

  private static Checklist.Element element(CatalogueRow row) {
    return new Checklist.Element(
        row.text("item"),
        row.text("element"),
        row.localized("name"),
        row.basis("basis"),
        row.text(CatalogueRow.SOURCE),
        row.isOfSite());
  }

  private static Checklist.CrosswalkEntry crosswalkEntry(CatalogueRow row) {
    return new Checklist.CrosswalkEntry(
        row.text("item"), row.text("previous_item"), row.basis("basis"));
  }
}
