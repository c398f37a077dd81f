package org.prongsai.ita;

import static org.prongsai.columns.ItaQuestionScoresColumns.QUESTION;
import static org.prongsai.columns.OitDisclosuresColumns.*;
import static org.prongsai.columns.OitElementsColumns.BASIS;
import static org.prongsai.columns.OitElementsColumns.ELEMENT;
import static org.prongsai.columns.OitElementsColumns.STATE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.columns.ItaQuestionScoresColumns;
import org.prongsai.model.Catalogue;
import org.prongsai.model.Row;
import org.prongsai.model.Site;
import org.prongsai.model.Table;
import org.prongsai.model.Value;
import org.prongsai.text.FiscalYear;

/**
 * The checklists of public disclosure: every item of a year with its evidence and its elements.
 * Whether an item is complete follows from the elements that the office ticked off and from nothing
 * else; it does not depend on the score, nor the score on it.
 */
final class Disclosures {

  private static final String ITEMS = "oit-disclosures";
  private static final String EVIDENCE = "oit-evidence";
  private static final String ELEMENTS = "oit-elements";
  private static final String QUESTIONS = "ita-question-scores";

  private final Site site;
  private final Map<String, Table> tables;
  private final SiteEvidence own;

  private Disclosures(Site site, Map<String, Table> tables) {
    this.site = site;
    this.tables = tables;
    this.own = new SiteEvidence(tables, site.settings());
  }

  /** The tables of items, evidence and elements, filled in from the completed scores. */
  static Map<String, Table> of(Site site, Map<String, Table> tables) {
    var disclosures = new Disclosures(site, tables);
    var filled = new LinkedHashMap<String, Table>();
    var years = disclosures.years();
    var evidence = new EvidenceRows(site, tables.get(EVIDENCE), disclosures.own);
    filled.put(EVIDENCE, disclosures.table(EVIDENCE, years, evidence::of));
    filled.put(ELEMENTS, disclosures.table(ELEMENTS, years, disclosures::elements));
    filled.put(
        ITEMS,
        disclosures.table(
            ITEMS,
            years,
            year -> disclosures.items(year, filled.get(EVIDENCE), filled.get(ELEMENTS))));
    return filled;
  }

  /** A year has a checklist where anything of it is recorded, scored or published here. */
  private SortedSet<FiscalYear> years() {
    var years = new TreeSet<FiscalYear>();
    for (var id : List.of(ITEMS, EVIDENCE, ELEMENTS, QUESTIONS)) {
      years.addAll(tables.get(id).years());
    }
    site.catalogues().values().stream().filter(own::isAny).map(Catalogue::year).forEach(years::add);
    return years;
  }

  private Table table(
      String id, SortedSet<FiscalYear> years, Function<FiscalYear, List<Row>> rows) {
    return new Table(
        tables.get(id).dataset(),
        years.stream().flatMap(year -> rows.apply(year).stream()).toList());
  }

  private List<Catalogue.Question> items(FiscalYear year) {
    return site.catalogue(year).map(Catalogue::items).orElse(List.of());
  }

  /** Every element that an item must show; its state is empty where the office recorded none. */
  private List<Row> elements(FiscalYear year) {
    var given = byKey(ELEMENTS, year, row -> row.text(ITEM) + " " + row.text(ELEMENT));
    var rows = new ArrayList<Row>();
    for (var item : items(year)) {
      var checklist = site.catalogue(year).orElseThrow().checklist();
      for (var element : checklist.elements(item.question())) {
        var row = given.remove(element.item() + " " + element.element());
        var found =
            row != null
                ? row
                : Row.of(year).with(ITEM, element.item()).with(ELEMENT, element.element());
        rows.add(found.with(NAME, element.name()).with(BASIS, element.basis().code()));
      }
    }
    rows.addAll(given.values());
    return rows;
  }

  /** Every item of the checklist of a year. */
  private List<Row> items(FiscalYear year, Table evidence, Table elements) {
    var given = byKey(ITEMS, year, row -> row.text(ITEM));
    var questions = byKey(QUESTIONS, year, row -> row.text(QUESTION));
    var rows = new ArrayList<Row>();
    for (var item : items(year)) {
      var row = given.remove(item.question());
      rows.add(withName(row != null ? row : Row.of(year).with(ITEM, item.question()), item));
    }
    rows.addAll(given.values());
    rows.addAll(listed(year, rows, evidence, elements, questions.keySet()));
    rows.replaceAll(
        row ->
            withScore(row, Optional.ofNullable(questions.get(row.text(ITEM))))
                .with(EVIDENCE_COUNT, new Value.Whole(of(row, evidence).count()))
                .with(COMPLETE, complete(row, of(row, elements).map(e -> e.text(STATE)).toList())));
    return rows;
  }

  /** Items that other tables of a year name of which no list is known. */
  private static List<Row> listed(
      FiscalYear year, List<Row> rows, Table evidence, Table elements, Set<String> questions) {
    var known = rows.stream().map(row -> row.text(ITEM)).collect(Collectors.toSet());
    var tables = Stream.of(evidence, elements).flatMap(table -> table.of(year).stream());
    return Stream.concat(
            tables.map(row -> row.text(ITEM)), questions.stream().filter(q -> q.startsWith("o")))
        .filter(item -> !item.isEmpty() && !known.contains(item))
        .distinct()
        .sorted(Comparator.comparing((String item) -> item.length()).thenComparing(item -> item))
        .map(item -> Row.of(year).with(ITEM, item))
        .toList();
  }

  private static Stream<Row> of(Row item, Table table) {
    return table.of(item.year()).stream().filter(row -> row.text(ITEM).equals(item.text(ITEM)));
  }

  private static Row withScore(Row row, Optional<Row> question) {
    var named =
        question
            .filter(scored -> row.localized(NAME).isEmpty())
            .map(scored -> withNameOf(scored, row))
            .orElse(row);
    return named
        .with(SCORE, question.flatMap(q -> q.value(SCORE)))
        .with(STATUS, question.map(q -> q.text(STATUS)).orElse("not-stated"));
  }

  /** Of a year without a list the table of scores may say what its items are called. */
  private static Row withNameOf(Row question, Row row) {
    return row.with(NAME, question.localized(ItaQuestionScoresColumns.NAME))
        .with(NAME_BASIS, question.text(ItaQuestionScoresColumns.NAME_BASIS));
  }

  /** Empty where it is not known what is required, or something is not recorded. */
  private Optional<Value> complete(Row item, List<String> states) {
    var required =
        site.catalogue(item.year()).map(known -> known.checklist().elements(item.text(ITEM)));
    if (required.orElse(List.of()).isEmpty()) {
      return Optional.empty();
    }
    if (states.contains("absent")) {
      return Optional.of(new Value.Flag(false));
    }
    return states.isEmpty() || states.contains("")
        ? Optional.empty()
        : Optional.of(new Value.Flag(true));
  }

  private static Row withName(Row row, Catalogue.Question item) {
    var indicator = Optional.of(item.indicator()).filter(number -> number > 0);
    var numbered =
        row.with(INDICATOR, indicator.map(Value.Whole::new))
            .with(SUB_INDICATOR, item.subIndicator());
    return item.name().isEmpty()
        ? numbered
        : numbered.with(NAME, item.name()).with(NAME_BASIS, item.nameBasis().code());
  }

  private Map<String, Row> byKey(String id, FiscalYear year, Function<Row, String> key) {
    var rows = new LinkedHashMap<String, Row>();
    tables.get(id).of(year).forEach(row -> rows.put(key.apply(row), row));
    return rows;
  }
}
