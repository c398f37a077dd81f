package org.prongsai.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where figures are looked for in a document, of which year, and which place is named. */
class ProseFigurePlacesTest {

  private static final String OF_2567 = "th/2567/text.adoc";
  private static final String OF_NO_YEAR = "th/text.adoc";
  @TempDir Path dir;
  private ProseFigureSite site;

  @BeforeEach
  void writeTables() {
    site = ProseFigureSite.in(dir);
  }

  @Test
  void namesTheFirstDigitInCodePointsAlsoBehindAnEmojiAndInALaterLine() {
    var problems =
        site.problems(
            OF_2567, "😀 คะแนนรวม ๙๔.๖๖", "และ IIT ได้ ๙๙.๖๙ คะแนน", "", "* OIT ได้ 96.07");

    assertEquals(
        List.of(
            "content/th/2567/text.adoc:3:12",
            "content/th/2567/text.adoc:4:13",
            "content/th/2567/text.adoc:6:11"),
        problems.stream().map(problem -> problem.location().toString()).toList());
  }

  @Test
  void looksIntoHeadingsListsTablesTitlesOfBlocksAndExamples() {
    assertEquals(
        List.of(
            "typed 99.69 score:iit[]",
            "typed 94.62 score:eit-1[]",
            "typed 80.89 score:eit-2[]",
            "typed 96.07 score:oit[]",
            "typed 94.66 score:total[]",
            "typed ๙๒.๑๔ score:indicator-9[]"),
        site.found(
            OF_2567,
            "== IIT 99.69",
            "",
            "* EIT ส่วนที่ 1 = 94.62",
            "** EIT ส่วนที่ 2 = 80.89",
            "",
            ".OIT 96.07",
            "|===",
            "| คะแนนรวม | 94.66",
            "|===",
            "",
            "====",
            "ตัวชี้วัดที่ ๙ ได้ ๙๒.๑๔",
            "===="));
  }

  @Test
  void passesOverWhatIsNotTheWordOfTheDocument() {
    assertEquals(
        List.of(),
        site.found(
            OF_2567,
            ":score: คะแนนรวม ๙๔.๖๐",
            "// คะแนนรวม ๙๔.๖๐",
            "",
            "////",
            "คะแนนรวม ๙๔.๖๐",
            "////",
            "",
            "----",
            "คะแนนรวม ๙๔.๖๐",
            "----",
            "",
            "[quote,เอกสาร]",
            "____",
            "คะแนนรวม ๙๔.๖๐",
            "____",
            "",
            "[verse]",
            "คะแนนรวม ๙๔.๖๐",
            "",
            "[quote]",
            "--",
            "คะแนนรวม ๙๔.๖๐",
            "--",
            "",
            " คะแนนรวม ๙๔.๖๐",
            "",
            "> คะแนนรวม ๙๔.๖๐",
            "",
            "ifdef::คะแนนรวม[๙๔.๖๐]",
            "",
            "```",
            "คะแนนรวม ๙๔.๖๐",
            "```"));
  }

  @Test
  void readsOnAfterABlockThatItPassedOver() {
    assertEquals(
        List.of("contradicts ๙๔.๖๐: 94.66 score:total[]"),
        site.found(OF_2567, "____", "คำเดิม", "____", "", "คะแนนรวม ๙๔.๖๐ คะแนน"));
  }

  @Test
  void tellsOfTheTitleThatNoMacroMayStandInIt() {
    site.write("th/2567/title.adoc", "= คะแนนรวม ๙๔.๖๐ คะแนน\n");

    var problem = site.problems().get(0);

    assertEquals(List.of("๙๔.๖๐", "94.66", "2567", "", "", "="), problem.args());
  }

  @Test
  void takesTheNewestYearWhereNoneIsNamed() {
    assertEquals(
        List.of("contradicts ๙๔.๖๐: 94.66 score:total[year=2567]"),
        site.found(OF_NO_YEAR, "หน่วยงานได้คะแนนรวม ๙๔.๖๐ คะแนน"));
  }

  @Test
  void takesTheYearNamedBefore() {
    assertEquals(
        List.of(
            "contradicts ๙๔.๖๖: 94.04 score:total[year=2566]",
            "typed ๙๔.๐๔ score:total[year=2566]"),
        site.found(
            OF_NO_YEAR,
            "== ปีงบประมาณ พ.ศ. ๒๕๖๖",
            "",
            "หน่วยงานได้คะแนนรวม ๙๔.๖๖ คะแนน",
            "",
            "* คะแนนรวม ๙๔.๐๔"));
  }

  @Test
  void doesNotTakeTheYearOfADateForTheYearMeant() {
    assertEquals(
        List.of("contradicts ๙๔.๖๐: 94.66 score:total[]"),
        site.found(OF_2567, "ณ วันที่ ๓๐ กันยายน ๒๕๖๖ หน่วยงานได้คะแนนรวม ๙๔.๖๐ คะแนน"));
  }

  @Test
  void isSilentWhereAYearHasNoFigureOfThatKind() {
    assertEquals(
        List.of("typed ๙๙.๐๐ in no table"),
        site.found(OF_NO_YEAR, "ปีงบประมาณ ๒๕๖๖ คะแนน IIT ได้ ๙๙.๐๐ คะแนน"));
  }

  @Test
  void takesTheRangesOfTheYear() {
    assertEquals(
        List.of("typed o1–o43 count:items[year=2566]"),
        site.found(OF_NO_YEAR, "ปีงบประมาณ ๒๕๖๖ มีข้อ o1–o43 ส่วนปีงบประมาณ ๒๕๖๗ น้อยลง"));
  }

  @Test
  void isNoErrorOnAPageOfOneAreaThatHasFewerMeasures() {
    assertEquals(List.of(), site.found("th/2567/analysis/1.adoc", "รวมทั้งหมด ๒ มาตรการ"));
  }

  @Test
  void followsIncludesWithTheYearOfTheDocumentAndReportsEachPlaceOnce() {
    site.write("th/2567/one.adoc", "= หนึ่ง\n\ninclude::../_note.adoc[]\n");
    site.write("en/2567/one.adoc", "= One\n\ninclude::../../th/_note.adoc[]\n");
    site.write("th/_note.adoc", "ได้คะแนนรวม ๙๔.๖๖ คะแนน\n\ninclude::_note.adoc[]\n");
    site.write("th/_unused.adoc", "ได้คะแนนรวม ๙๔.๖๐ คะแนน\n");

    assertEquals(
        List.of("content/th/_note.adoc:1:13 typed ๙๔.๖๖ score:total[]"),
        site.problems().stream()
            .map(problem -> problem.location() + " " + ProseFigureSite.words(problem))
            .toList());
  }

  @Test
  void writesTheYearIntoMacrosOfAnIncludeThatDocumentsOfTwoYearsShare() {
    site.write("th/2567/one.adoc", "= หนึ่ง\n\ninclude::../_note.adoc[]\n");
    site.write("th/two.adoc", "= สอง\n\ninclude::_note.adoc[]\n");
    site.write("th/_note.adoc", "ได้คะแนนรวม ๙๔.๖๖ คะแนน\n");

    assertEquals(
        List.of("typed ๙๔.๖๖ score:total[year=2567]"),
        site.problems().stream().map(ProseFigureSite::words).toList());
  }

  @Test
  void waitsUntilTheTablesCanBeRead() {
    site.write("th/2567/one.adoc", "= หนึ่ง\n\nได้คะแนนรวม ๙๔.๖๐ คะแนน\n");
    assertEquals(1, site.problems().size());

    site.write("data/ita-tool-scores/2567.csv", "tool,part,score\nIIT,,๙๙.๖๙x\n");

    assertEquals(List.of(), site.problems());
  }
}
