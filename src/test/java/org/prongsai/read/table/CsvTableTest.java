package org.prongsai.read.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.prongsai.read.table.TableFiles.cell;
import static org.prongsai.read.table.TableFiles.texts;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;

class CsvTableTest {

  @TempDir private Path site;
  private TableFiles files;

  @BeforeEach
  void openSite() {
    files = new TableFiles(site);
  }

  @Test
  void knowsTheDatasetAndTheYearByTheFile() {
    var table = files.csv("a\n1\n").orElseThrow();
    assertEquals(TableFiles.CSV, table.file());
    assertEquals("ita-scores", table.dataset());
    assertEquals(2567, table.year());
    var other = files.read("content/data/agency/agency.CSV", "a\n1\n".getBytes());
    assertEquals(0, other.orElseThrow().year());
  }

  @Test
  void readsSemicolonsAndTabsWithANote() {
    assertEquals(List.of(List.of("1,5", "2")), texts(files.csv("\"a\";b\n1,5;2\n")));
    assertEquals(List.of("1:1 read-separator [semicolon]"), files.reports());
    var other = new TableFiles(site);
    assertEquals(List.of(List.of("1,5", "2;3")), texts(other.csv("a\tb\n1,5\t2;3\n")));
    assertEquals(List.of("1:1 read-separator [tab]"), other.reports());
    var bars = new TableFiles(site);
    assertEquals(List.of(List.of("1,5", "2")), texts(bars.csv("a|b\n1,5|2\n")));
    assertEquals(List.of("1:1 read-separator [pipe]"), bars.reports());
  }

  @Test
  void decidesTheSeparatorByTheHeaderOutsideQuotes() {
    assertEquals(List.of(List.of("1", "2;3;4")), texts(files.csv("\"a;x;y;z\",b\n1,2;3;4\n")));
    assertEquals(List.of(List.of("1;2")), texts(files.csv("code\n1;2\n")));
    assertEquals(List.of(), files.reports());
  }

  @Test
  void readsQuotesLineBreaksAndBothLineEnds() {
    var table = files.csv("a,b\r\n\"x, \"\"y\"\"\",\"1\r\n2\"\r\nz,3\n");
    assertEquals(List.of(List.of("x, \"y\"", "1\n2"), List.of("z", "3")), texts(table));
  }

  @Test
  void namesTheLineOfTheFileAndTheCellOfTheSpreadsheet() {
    var table = files.csv("a,b\n\"1\n2\n3\",x\n,,\n4,y\n");
    var place = new Location(TableFiles.CSV, 6, 2, "b", "B4");
    assertEquals(place, cell(table, 1, "b").location());
    assertEquals(new Location(TableFiles.CSV, 2, 1, "a", "A2"), cell(table, 0, "a").location());
    assertEquals(
        new Location(TableFiles.CSV, 6, 1, "", "A4"), table.orElseThrow().list().get(1).location());
    assertEquals("B1", table.orElseThrow().header().get(1).location().cell());
  }

  @Test
  void skipsEmptyRowsAndAcceptsEmptyCellsAtTheEnd() {
    var table = files.csv(",,,\na,b,,\n1,2,,\n,,,\n \u00A0,\n3,4\n5,6,,,,\n\n");
    assertEquals(List.of(List.of("1", "2"), List.of("3", "4"), List.of("5", "6")), texts(table));
    assertEquals(List.of(), files.reports());
  }

  @Test
  void reportsEveryRecordThatDoesNotFitTheHeaderAndReadsTheOthers() {
    var table = files.csv("a,b,c\n1,2\n1,2,3,4\n1,2,3\n");
    assertEquals(List.of(List.of("1", "2", "3")), texts(table));
    assertEquals(
        List.of("2:1 row-length [2, 3, 1, ]", "3:1 row-length [4, 3, , 1]"), files.reports());
  }

  @Test
  void refusesAQuoteThatIsNeverClosedWhereItsFieldStarts() {
    assertTrue(files.csv("a,b\n\"1\n1\",2\n3,\"four\n5,6\n").isEmpty());
    assertEquals(List.of("4:2 quote-not-closed [\"four]"), files.reports());
    assertEquals("B3", files.problems.sorted().get(0).location().cell());
  }

  @Test
  void refusesTextBehindAClosingQuote() {
    assertTrue(files.csv("a,b\r\n1,2\r\n\"x\" y,3\r\n").isEmpty());
    assertEquals(List.of("3:1 quote-not-closed [\"x\" y,3]"), files.reports());
  }

  @Test
  void leavesAQuoteInsideAFieldAlone() {
    assertEquals(List.of(List.of("5\" disk", "")), texts(files.csv("a,b\n5\" disk,\n")));
    assertEquals(List.of(), files.reports());
  }

  @Test
  void stripsSpaceOfEveryKindAroundACell() {
    var table = files.csv("\u00A0a ,b\n \u200B1\u00A0, x y\t\n");
    assertEquals(List.of(List.of("1", "x y")), texts(table));
    assertEquals("a", table.orElseThrow().header().get(0).text());
  }

  @Test
  void takesAwayTheApostropheBeforeAFormulaAndNoOther() {
    var table = files.csv("a,b,c,d\n'=1+1,'+66,'@x,'-\n'tis,'',''=1,\"'\tx\"\n");
    assertEquals(
        List.of(List.of("=1+1", "+66", "@x", "-"), List.of("'tis", "''", "'=1", "x")),
        texts(table));
  }

  @Test
  void takesAwayOneOfTheApostrophesThatThisProgramWrote() {
    var rows = "a.go.th,''tis,'=1\n";
    assertEquals(
        List.of(List.of("a.go.th", "'tis", "=1")),
        texts(files.csv("\uFEFFagency_id,a,b\n" + rows)));
    assertEquals(
        List.of(List.of("a.go.th", "''tis", "=1")), texts(files.csv("agency_id,a,b\n" + rows)));
  }

  @Test
  void leavesAnApostropheThatSomebodyTyped() {
    // Whoever escapes formulas escapes all of a column: here they stand bare beside it.
    var table = files.csv("a,b,c\n=1,-1,-\n'=1,\"'-1\",'-x\n\"'@x\",\"=2\",-\n");
    assertEquals(
        List.of(List.of("=1", "-1", "-"), List.of("'=1", "'-1", "-x"), List.of("'@x", "=2", "-")),
        texts(table));
    assertEquals(List.of(), files.reports());
  }

  @Test
  void refusesControlCharactersButNotTabs() {
    assertEquals(List.of(List.of("xy", "1\t2")), texts(files.csv("a,b\nx\u0007y,1\t2\n")));
    assertEquals(List.of("2:1 control-character [U+0007]"), files.reports());
  }

  @Test
  void readsTheMarksOfOldFontsAsThoseTheyStandFor() {
    assertEquals(List.of(List.of("ท่าน", "12")), texts(files.csv("a,b\nท\uF70Aาน,\u200E12\n")));
    assertEquals(
        List.of("2:1 read-as [ท\uF70Aาน, ท่าน]", "2:2 read-as [\u200E12, 12]"), files.reports());
  }

  @Test
  void namesWhatHidesOrMeansNothing() {
    files.csv("a,b,c,d\n\u202E1,\u20692,\uE0013,\uFFFD4\n\uDB40\uDC41x,1,2,3\n");
    assertEquals(
        List.of(
            "2:1 control-character [U+202E]",
            "2:2 control-character [U+2069]",
            "2:3 control-character [U+E001]",
            "2:4 control-character [U+FFFD]",
            "3:1 control-character [U+E0041]"),
        files.reports());
  }

  @Test
  void leavesTextThatLooksLikeCode() {
    assertEquals(
        List.of(List.of("null", "${x}", "<#if>", "{{x}}")),
        texts(files.csv("a,b,c,d\nnull,${x},<#if>,{{x}}\n")));
    assertEquals(List.of(), files.reports());
  }

  @Test
  void refusesWhatASpreadsheetSavedInsteadOfAResult() {
    files.csv("a,b\n#DIV/0!,#######\n");
    assertEquals(
        List.of("2:1 cell-is-error [#DIV/0!]", "2:2 cell-is-error [#######]"), files.reports());
  }

  @Test
  void refusesANamelessColumnOverDataAndANameGivenTwice() {
    assertEquals(List.of(List.of("1", "3")), texts(files.csv("a,,b,a\n1,2,3,4\n")));
    assertEquals(List.of("1:2 column-nameless [2]", "1:4 column-twice [a, A1]"), files.reports());
  }

  @Test
  void refusesAFileThatHoldsNothing() {
    assertTrue(files.csv("\uFEFF\n,,\n").isEmpty());
    assertEquals(List.of("1:1 table-empty [" + TableFiles.CSV + "]"), files.reports());
  }

  @Test
  void readsAHeaderWithoutRecords() {
    assertEquals(List.of(), texts(files.csv("a,b\n")));
    assertEquals(List.of(), files.reports());
  }

  @Test
  void reportsAFileThatCannotBeOpened() {
    var missing = site.resolve("content/data/x/2567.csv");
    assertTrue(new TableReader().read(site, missing, files.problems).isEmpty());
    assertEquals(List.of("1:1 file-not-readable [2567.csv]"), files.reports());
  }

  @Test
  void isNotGivenOtherFiles() {
    var reader = new TableReader();
    var text = site.resolve("content/data/x/2567.txt");
    assertThrows(IllegalArgumentException.class, () -> reader.read(site, text, new Problems()));
  }
}
