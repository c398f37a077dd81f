package org.prongsai.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.model.Basis;
import org.prongsai.model.Catalogue;
import org.prongsai.text.FiscalYear;

/** A site completes a year that ships: it fills blanks, adds rows, and may say otherwise. */
class CompletedYearTest {

  private static final FiscalYear YEAR = new FiscalYear(2569);
  private static final String FOLDER = "content/catalogues/2569/";
  private static final String HANDBOOK = "คู่มือ ITA 2569 หน้า 12";

  @TempDir private Path temp;
  private CatalogueFiles site;

  @BeforeEach
  void hasNoOtherYear() {
    site = new CatalogueFiles(temp);
    List.of(CatalogueList.values()).forEach(list -> site.delete(list.base()));
  }

  private Catalogue read() {
    return site.readAll().byYear().get(YEAR);
  }

  @Test
  void aBlankIsFilledAndTheRestStays() {
    site.text(
        FOLDER + "indicators.csv", "indicator,tool,name_th,name_en,source\n9,OIT,เปิดเผย,Open,ก\n");
    site.text(FOLDER + "questions.csv", "question,indicator,source\no1,9," + HANDBOOK + "\n");

    var item = read().question("o1").orElseThrow();

    assertEquals(List.of(), site.problems.summaries());
    assertEquals(9, item.indicator());
    assertEquals("โครงสร้าง หน้าที่และอำนาจ", item.name().th());
    assertEquals(Basis.FOUND, item.nameBasis());
    assertTrue(item.source().endsWith("; " + HANDBOOK), item.source());
    assertEquals(26, read().items().size());
  }

  @Test
  void aListOfSomeToolsDoesNotHideTheOthers() {
    site.text(
        FOLDER + "tools.csv",
        "tool,part,name_th,name_en,weight,source\n"
            + "IIT,,,,,\nEIT,,,,,\nEIT,1,ส่วนที่ 1,Part 1,15,ก\nEIT,2,,,,\n");
    site.text(
        FOLDER + "indicators.csv",
        "indicator,tool,name_th,name_en,source\n1,IIT,ทำ,Work,ก\n9,OIT,เปิดเผย,Open,ก\n");

    var ids = read().tools().stream().map(Catalogue.Tool::id).toList();

    assertEquals(List.of(), site.problems.summaries());
    assertEquals(List.of("iit", "eit-1", "oit"), ids);
  }

  @Test
  void aListOfToolsWhoseWeightsAddUpHasNoOthers() {
    site.text(
        FOLDER + "tools.csv",
        "tool,part,name_th,name_en,weight,source\n"
            + "IIT,,ภายใน,Inside,60,ก\nOIT,,เปิดเผย,Open,40,ก\n");

    assertEquals(List.of("IIT", "OIT"), read().tools().stream().map(Catalogue.Tool::tool).toList());
  }

  @Test
  void aFormOfToolsThatIsStillBlankSaysNothing() {
    site.text(
        FOLDER + "tools.csv", "tool,part,name_th,name_en,weight,source\nIIT,,,,,\nOIT,,,,,\n");

    assertEquals(List.of(), read().tools());
  }

  @Test
  void whatARowOfTheProgramLacksIsSaidAtTheListOfTheSite() {
    site.text(
        "content/catalogues/2568/sub-indicators.csv",
        "sub_indicator,indicator,name_th,name_en,source\n11.1,11,ก,A,ก\n");
    site.text(
        FOLDER + "sub-indicators.csv",
        "sub_indicator,indicator,name_th,name_en,source\n9.1,,ก,A,ก\n");
    site.text(FOLDER + "questions.csv", "question,sub_indicator,source\no1,9.2,ก\n");

    read();

    assertEquals(
        List.of(
            "content/catalogues/2568/sub-indicators.csv:2:2 catalogue-reference",
            FOLDER + "questions.csv:2:2 catalogue-reference"),
        site.problems.summaries());
  }

  @Test
  void aRowIsAddedInItsPlaceAndIsStated() {
    site.text(
        FOLDER + "questions.csv",
        "question,tool,name_th,name_en,source\n"
            + "o27,OIT,ข้อใหม่,New,ก\ni2,IIT,เวลา,Time,ก\ne1,EIT,บริการ,Service,ก\ni1,IIT,ทำ,Work,ก\n");

    var codes = read().questions().stream().map(Catalogue.Question::question).toList();

    assertEquals(List.of(), site.problems.summaries());
    assertEquals(List.of("i1", "i2", "e1", "o1"), codes.subList(0, 4));
    assertEquals("o27", codes.get(codes.size() - 1));
    assertEquals(Basis.STATED, read().question("i1").orElseThrow().nameBasis());
    assertEquals(List.of("ก"), read().siteSources());
  }

  @Test
  void whatIsBroughtNamesItsSource() {
    site.text(
        FOLDER + "questions.csv",
        "question,tool,name_th,name_en,name_basis,source\n"
            + "i1,IIT,ทำ,Work,,\ni2,IIT,เวลา,Time,recalled,\no2,OIT,,,,\n");
    site.text(
        FOLDER + "areas.csv", "area,name_th,name_en\n1,โปร่งใส,Openness\n2,บริการ,Services\n");

    read();

    assertEquals(
        List.of(
            FOLDER + "areas.csv:1:1 catalogue-source-missing",
            FOLDER + "questions.csv:2:6 catalogue-source-missing"),
        site.problems.summaries());
  }

  @Test
  void anotherWordIsTakenAndKeptAsAContradiction() {
    site.text(
        FOLDER + "questions.csv",
        "question,name_th,name_en,source\no1,โครงสร้าง,Structure," + HANDBOOK + "\n");

    var all = site.readAll();
    var item = all.byYear().get(YEAR).question("o1").orElseThrow();

    assertEquals("โครงสร้าง", item.name().th());
    assertEquals(Basis.STATED, item.nameBasis());
    assertEquals(HANDBOOK, item.source());
    assertEquals(
        List.of(
            "o1 โครงสร้าง / โครงสร้าง หน้าที่และอำนาจ",
            "o1 Structure / Structure, duties and powers"),
        all.contradictions().stream()
            .map(c -> c.code() + " " + c.own() + " / " + c.shipped())
            .toList());
    assertEquals(List.of(), site.problems.summaries());
  }

  @Test
  void anUnconfirmedRowIsConfirmedByTheSameWordsFromABetterSource() {
    site.text(
        FOLDER + "items.csv",
        "item,dataset,year_offset,none_allowed,basis,source\n"
            + "o6,annual-performance,0,FALSE,stated,"
            + HANDBOOK
            + "\n");

    var item = read().checklist().dataset("o6").orElseThrow();

    assertEquals(List.of(), site.problems.summaries());
    assertEquals(List.of(), site.readAll().contradictions());
    assertEquals(Basis.STATED, item.basis());
  }

  @Test
  void weightsOfAYearSayHowTheTotalFollows() {
    site.text(
        FOLDER + "tools.csv",
        "tool,part,name_th,name_en,weight,source\n"
            + "IIT,,ภายใน,Inside,30,ก\nEIT,,ภายนอก,Outside,30,ก\nOIT,,เปิดเผย,Open,40,ก\n");

    var rules = read().scoring().combinations();

    assertEquals(List.of(), site.problems.summaries());
    assertEquals(List.of("iit", "eit", "oit"), rules.get(0).inputs());
    assertEquals(Basis.RECALLED, rules.get(0).basis());
  }

  @Test
  void ofAToolWithoutAFactTheCodeAloneIsKnown() {
    site.text(
        FOLDER + "tools.csv",
        "tool,part,name_th,name_en,gloss_th,gloss_en,weight,name_basis,weight_basis,source\n"
            + "IIT,,,,,,,,,\nOIT,,เปิดเผย,Open,,,,,,ก\n");

    var tools = read().tools();

    assertEquals(List.of("IIT", "EIT", "OIT"), tools.stream().map(Catalogue.Tool::tool).toList());
    assertEquals("", tools.get(0).name().th());
    assertEquals(List.of(), site.problems.summaries());
  }

  @Test
  void aYearThatNobodyKnowsIsBroughtWhole() {
    var folder = "content/catalogues/2571/";
    site.text(
        folder + "questions.csv",
        "question,tool,indicator,sub_indicator,name_th,name_en,source\n"
            + "o1,OIT,,,โครงสร้าง,Structure,คู่มือ 2571\n");

    var year = site.readAll().byYear().get(new FiscalYear(2571));

    assertEquals(List.of(), site.problems.summaries());
    assertEquals("คู่มือ 2571", year.question("o1").orElseThrow().source());
  }

  /** Blank means stated, as the guide says; one cell of several confirms nothing. */
  @Test
  void theWholeRowWithASourceOfItsOwnIsConfirmed() {
    site.text(
        "content/catalogues/2568/indicators.csv",
        "indicator,tool,name_th,name_en,source\n"
            + "1,IIT,การปฏิบัติหน้าที่,,ก\n2,IIT,การใช้งบประมาณ,Use of the budget,"
            + HANDBOOK
            + "\n");

    var indicators = site.readAll().byYear().get(new FiscalYear(2568)).indicators();

    assertEquals(List.of(), site.problems.summaries());
    assertEquals(Basis.STATED, indicators.get(1).basis());
    assertEquals(HANDBOOK, indicators.get(1).source());
  }

  /** A form as it is written, with one cell filled in: all else stays ours. */
  @Test
  void aSourceThatShipsIsNotTheOfficesOwn() throws Exception {
    var year = new FiscalYear(2567);
    var folder = temp.resolve("content/catalogues/2567");
    new CatalogueForm(year).write(folder);
    var shipped = new CatalogueReader().readAll().get(year).indicator(1).orElseThrow();
    var file = folder.resolve("indicators.csv");
    var text = Files.readString(file);
    Files.writeString(file, text.replace("Performance of duties", "Doing one's duty"));

    var read = site.readAll().byYear().get(year);

    assertEquals(List.of(), site.problems.summaries());
    assertEquals(List.of(), read.siteSources());
    assertEquals(shipped.source(), read.indicator(1).orElseThrow().source());
    assertEquals(shipped.basis(), read.indicator(1).orElseThrow().basis());
  }

  @Test
  void aSourceThatShipsIsNoSourceOfWhatIsBrought() throws Exception {
    new CatalogueForm(YEAR).write(temp.resolve(FOLDER));
    var file = temp.resolve(FOLDER + "questions.csv");
    var text = Files.readString(file);
    Files.writeString(file, text.replace("o2,OIT,,,", "o2,OIT,9,,"));
    Files.writeString(
        temp.resolve(FOLDER + "indicators.csv"),
        "indicator,tool,name_th,name_en,source\n9,OIT,ก,A,ก\n");

    var read = read();

    assertEquals(
        List.of(FOLDER + "questions.csv:3:8 catalogue-source-missing"), site.problems.summaries());
    assertEquals(List.of("ก"), read.siteSources());
  }

  @Test
  void aTranslationConfirmsNothingAndNeedsNoSource() {
    site.text(
        "content/catalogues/2568/indicators.csv",
        "indicator,name_en,source\n1,Duties,\n2,Budget,ก\n");
    site.text(
        "content/catalogues/2568/levels.csv", "level,minimum,source\nurgent,1," + HANDBOOK + "\n");

    var read = site.readAll().byYear().get(new FiscalYear(2568));

    assertEquals(List.of(), site.problems.summaries());
    assertEquals(Basis.RECALLED, read.indicator(1).orElseThrow().basis());
    assertEquals(Basis.RECALLED, read.indicator(2).orElseThrow().basis());
    assertEquals(Basis.RECALLED, read.level("urgent").orElseThrow().basis());
  }

  @Test
  void theNoteOfASiteStandsBehindOurs() {
    var shipped = new CatalogueReader().readAll().get(YEAR).sourceNote();
    site.text(FOLDER + "catalogue.csv", "key,value\nsource_note_th,เราเติมจากคู่มือ\n");

    assertEquals(shipped.th() + " เราเติมจากคู่มือ", read().sourceNote().th());
    assertEquals(shipped.en(), read().sourceNote().en());
  }

  @Test
  void aDatasetThatIsNoneIsRefusedWithTheNearest() {
    site.text(FOLDER + "items.csv", "item,dataset,source\no6,procurment,ก\no7,own-one,ก\no8,,ก\n");

    site.readAll()
        .checkDatasets(List.of("procurement", "annual-performance", "own-one"), site.problems);

    assertEquals(
        List.of(FOLDER + "items.csv:2:2 catalogue-dataset-unknown"), site.problems.summaries());
    assertEquals("procurement", site.problems.sorted().get(0).args().get(2));
  }
}
