package org.prongsai.render.oit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Language;
import org.prongsai.model.Row;
import org.prongsai.page.Evidence;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.render.MadeSite;
import org.prongsai.spending.MadePurchases;
import org.prongsai.text.FiscalYear;

/** What is unconfirmed bears the mark; the words for it stand once, at the end of the page. */
class OitItemPageTest {

  @Test
  void evidenceThatNobodyConfirmedBearsTheMark() {
    var year = new FiscalYear(2567);
    var item = Row.of(year).with("item", "o16");
    var scope =
        new MadeSite()
            .year(2567, "total 94.66")
            .purchases(new MadePurchases(1).rows(year, 3))
            .rows("oit-disclosures", List.of(item))
            .scope(Language.EN, "ita/2567/o16");

    var sections = new OitItemPage().sections(scope);

    var pieces = MadeSite.parts(sections, Evidence.class).get(0).pieces();
    assertEquals(3, pieces.size());
    pieces.forEach(piece -> assertEquals(List.of("†"), marks(piece.note().text())));
    assertFalse(sections.toString().contains("unconfirmed"), sections::toString);
  }

  private static List<Section> page(int year, String item, Row... elements) {
    return page(year, Row.of(new FiscalYear(year)).with("item", item), elements);
  }

  private static List<Section> page(int year, Row row, Row... elements) {
    var item = row.text("item");
    var score = item.equals("o9") ? " o9 0.00" : "";
    var scope =
        new MadeSite()
            .year(year, "total 94.66" + score)
            .rows("oit-disclosures", List.of(row))
            .rows("oit-elements", List.of(elements))
            .scope(Language.EN, "ita/" + year + "/" + item);
    return new OitItemPage().sections(scope);
  }

  @Test
  void anItemThatAsksWhereToComplainSaysFirstThatNobodyRecordedIt() {
    for (var item : List.of("o22", "o23")) {
      var first = page(2567, item).get(0).parts().get(0);
      assertEquals(
          "The agency has not recorded a channel for complaints on this site.",
          ((Part.Notice) first).words().text());
    }
    assertFalse(page(2567, "o24").toString().contains("channel for complaints"));
  }

  @Test
  void itIsKnownByItsNumberOfTheYear() {
    var asks = "has not recorded a channel for complaints";
    assertTrue(page(2566, "o28").toString().contains(asks));
    assertTrue(page(2568, "o17").toString().contains(asks));
    assertTrue(page(2569, "o16").toString().contains(asks));
    assertFalse(page(2566, "o23").toString().contains(asks));
  }

  @Test
  void anItemThatScoredNothingSaysWhyAndWhatItMustShowRightUnderTheScore() {
    var sections = page(2567, "o9");
    assertEquals(
        List.of("item", "score", "elements"), sections.stream().limit(3).map(Section::id).toList());
    assertFalse(sections.get(2).folded());
    assertEquals("the document does not say what was missing", why(sections));
    assertTrue(
        page(2567, "o1").stream().filter(s -> s.id().equals("elements")).allMatch(Section::folded));
  }

  @Test
  void theReasonIsWhatTheOfficeRecordedAsMissing() {
    var element =
        Row.of(new FiscalYear(2567))
            .with("item", "o9")
            .with("state", "absent")
            .with("name_th", "ผลการใช้จ่าย")
            .with("name_en", "spending");
    assertEquals("the agency recorded as missing: spending", why(page(2567, "o9", element)));
  }

  /** A note may tell the cause or what is to be done: it is called neither. */
  @Test
  void aNoteOfTheOfficeStandsAloneUnderTheScore() {
    var noted = Row.of(new FiscalYear(2567)).with("item", "o9").with("note_en", "No spending.");
    var sections = page(2567, noted);
    assertEquals(
        List.of("item", "score", "notes", "elements"),
        sections.stream().limit(4).map(Section::id).toList());
    assertEquals(1, MadeSite.parts(sections, Part.Facts.class).get(0).facts().size());
    assertTrue(
        MadeSite.parts(sections, Part.Notice.class).stream()
            .anyMatch(notice -> notice.words().text().equals("No spending.")));
  }

  @Test
  void yearsInASourceAreWrittenAsTheRestOfAThaiPage() {
    var scope =
        new MadeSite()
            .year(2567, "total 94.66 o9 0.00")
            .rows("oit-disclosures", List.of(Row.of(new FiscalYear(2567)).with("item", "o9")))
            .scope(Language.TH, "ita/2567/o9");
    var source = new ElementParts(scope, new FiscalYear(2567)).of("o9").sources().text();
    assertTrue(source.contains("พ.ศ. ๒๕๖๗"), source);
  }

  private static String why(List<Section> sections) {
    var facts = MadeSite.parts(sections, Part.Facts.class).get(0).facts();
    assertEquals("Why it scored 0", facts.get(1).label());
    return facts.get(1).value().text();
  }

  private static List<String> marks(String text) {
    return text.chars().filter(c -> c == '†').mapToObj(Character::toString).toList();
  }
}
