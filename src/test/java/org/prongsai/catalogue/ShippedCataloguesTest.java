package org.prongsai.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Catalogue;
import org.prongsai.model.Checklist;
import org.prongsai.model.LocalizedText;
import org.prongsai.text.FiscalYear;

/** The catalogues that ship are read without a problem, and their lists are complete. */
class ShippedCataloguesTest {

  /** Title and address, and the day on which it was seen; numbers of text collections are none. */
  private static final Pattern SOURCE =
      Pattern.compile("(?!.*[0-9]{9}).+, เห็นเมื่อ 20[0-9]{2}-[0-9]{2}-[0-9]{2}");

  private static final Pattern THAI_DIGIT = Pattern.compile("[๐-๙]");

  private final SortedMap<FiscalYear, Catalogue> catalogues = new CatalogueReader().readAll();

  @Test
  void theYearsThatShip() {
    assertEquals(
        Stream.of(2566, 2567, 2568, 2569, 2570).map(FiscalYear::new).toList(),
        List.copyOf(catalogues.keySet()));
  }

  @Test
  void everyListOf2567IsThere() {
    var year = of(2567);
    assertEquals(5, year.tools().size());
    assertEquals(10, year.indicators().size());
    assertEquals(59, year.questions().size());
    assertEquals(35, year.items().size());
    assertEquals(7, year.areas().size());
    assertEquals(5, year.levels().size());
    assertEquals(30, year.scoring().combinations().size());
    assertEquals(34, year.checklist().crosswalk().size());
    assertFalse(year.sourceNote().th().isEmpty() || year.sourceNote().en().isEmpty());
  }

  /** How the tools weigh is one fact, which the list of tools and the rules both state. */
  @Test
  void oneFactHasOneBasis() {
    for (var year : catalogues.values()) {
      for (var rule : year.scoring().combinations()) {
        var weights =
            rule.inputs().stream().flatMap(i -> year.tool(i).stream()).map(t -> t.weightBasis());
        var known = weights.max(Comparator.naturalOrder());
        var whole = rule.inputs().stream().allMatch(input -> year.tool(input).isPresent());
        if (whole && known.isPresent()) {
          assertEquals(known.get(), rule.basis(), year.year() + " " + rule.figure());
        }
      }
    }
  }

  /** What is known better than from memory says where from, and what is not claims nothing. */
  @Test
  void everyRowThatIsNotRecalledHasASource() {
    for (var draft : CatalogueReader.shippedYears().drafts().values()) {
      for (var list : CatalogueList.values()) {
        for (var row : draft.rows(list)) {
          var place = draft.year() + " " + list + " " + row.values();
          var bases = list.basisColumns().stream().map(c -> row.text(c.name())).toList();
          var source = row.text(CatalogueRow.SOURCE);
          assertFalse(bases.contains(""), place);
          assertEquals(
              bases.stream().anyMatch(b -> !b.equals("recalled")), !source.isEmpty(), place);
          assertTrue(source.isEmpty() || SOURCE.matcher(source).matches(), place);
        }
      }
    }
  }

  @Test
  void ofAYearThatIsToComeNothingIsKnownButTheYear() {
    var year = of(2570);
    assertEquals(List.of(), year.tools());
    assertEquals(List.of(), year.questions());
    assertEquals(List.of(), year.levels());
    assertFalse(year.sourceNote().isEmpty());
  }

  @Test
  void idsAreUnique() {
    for (var year : catalogues.values()) {
      assertUnique(year.questions().stream().map(Catalogue.Question::question).toList());
      assertUnique(year.indicators().stream().map(i -> "" + i.indicator()).toList());
      assertUnique(year.areas().stream().map(a -> "" + a.area()).toList());
      assertUnique(year.levels().stream().map(Catalogue.Level::level).toList());
      assertUnique(
          year.scoring().subIndicators().stream()
              .map(Catalogue.SubIndicator::subIndicator)
              .toList());
      assertUnique(
          year.scoring().combinations().stream().map(c -> c.figure() + "/" + c.way()).toList());
      assertUnique(
          year.checklist().elements().stream().map(e -> e.item() + "/" + e.element()).toList());
    }
  }

  @Test
  void itemsOf2567AreGroupedAsTheirCountsSay() {
    var year = of(2567);
    var sizes =
        year.scoring().subIndicators().stream()
            .map(
                group ->
                    year.items().stream()
                        .filter(item -> item.subIndicator().equals(group.subIndicator()))
                        .count())
            .toList();
    assertEquals(List.of(6L, 7L, 4L, 4L, 4L, 8L, 2L), sizes);
  }

  @Test
  void everyItemSaysWhatFeedsIt() {
    for (var year : catalogues.values()) {
      var items = year.items().stream().map(Catalogue.Question::question).toList();
      var fed = year.checklist().datasets().stream().map(Checklist.ItemDataset::item).toList();
      assertEquals(items, fed, year.year().toString());
    }
  }

  @Test
  void everyItemOf2567SaysWhatItMustShow() {
    var year = of(2567);
    var bare =
        year.items().stream()
            .map(Catalogue.Question::question)
            .filter(item -> year.checklist().elements(item).isEmpty())
            .toList();
    assertEquals(List.of(), bare);
  }

  @Test
  void theRulesOf2567UseEveryQuestion() {
    var year = of(2567);
    var used = new HashSet<String>();
    year.scoring().combinations().forEach(rule -> used.addAll(rule.inputs()));
    var unused =
        year.questions().stream()
            .map(Catalogue.Question::question)
            .filter(question -> !used.contains(question))
            .toList();
    assertEquals(List.of(), unused);
  }

  @Test
  void everyItemThatIsContinuedExists() {
    for (var year : catalogues.values()) {
      var before = catalogues.get(year.year().previous());
      for (var step : year.checklist().crosswalk()) {
        assertEquals(1, count(year, step.item()), year.year() + " " + step.item());
        assertEquals(1, count(before, step.previousItem()), year.year() + " " + step);
      }
    }
  }

  @Test
  void digitsInThaiNamesAreAscii() {
    for (var year : catalogues.values()) {
      var thai = new TreeSet<String>();
      for (var text : texts(year)) {
        if (THAI_DIGIT.matcher(text.th()).find()) {
          thai.add(text.th());
        }
      }
      assertEquals(new TreeSet<String>(), thai, year.year().toString());
    }
  }

  private Catalogue of(int year) {
    return catalogues.get(new FiscalYear(year));
  }

  private static long count(Catalogue year, String item) {
    return year.items().stream().filter(i -> i.question().equals(item)).count();
  }

  private static List<LocalizedText> texts(Catalogue year) {
    var texts = new ArrayList<LocalizedText>();
    year.tools().forEach(tool -> texts.addAll(List.of(tool.name(), tool.gloss())));
    year.indicators().forEach(indicator -> texts.add(indicator.name()));
    year.scoring().subIndicators().forEach(group -> texts.add(group.name()));
    year.scoring().combinations().forEach(rule -> texts.add(rule.name()));
    year.questions().forEach(question -> texts.add(question.name()));
    year.areas().forEach(area -> texts.add(area.name()));
    year.levels().forEach(level -> texts.add(level.name()));
    year.checklist().elements().forEach(element -> texts.add(element.name()));
    texts.add(year.sourceNote());
    return texts;
  }

  private static void assertUnique(List<String> ids) {
    assertEquals(ids, ids.stream().distinct().toList());
  }
}
