package org.prongsai.read.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.prongsai.read.table.TableFiles.cell;
import static org.prongsai.read.table.TableFiles.texts;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The header is found where titles stand above it, and by the words that people have for it. */
class HeaderRowTest {

  @TempDir private Path site;
  private TableFiles files;

  @BeforeEach
  void openSite() {
    files =
        new TableFiles(site)
            .of(
                "fields:",
                "  - {name: tool, type: string, title: {th: เครื่องมือ, en: Tool}}",
                "  - {name: part, type: integer, title: {th: ส่วน, en: Part}}",
                "  - {name: score, type: number, title: {th: คะแนน, en: Score}}",
                "  - {name: note_th, type: string, title: {th: หมายเหตุ (ไทย), en: Note (Thai)}}",
                "  - {name: note_en, type: string, title: {th: หมายเหตุ (อังกฤษ), en: Note}}");
  }

  private List<String> header(String line) {
    return files.csv(line + "\n1,2,3\n").orElseThrow().header().stream()
        .map(RawCell::text)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "เครื่องมือ,ส่วน,คะแนน",
        "TOOL,Parts, score ",
        "เครื่อง มือ,ส่ว\u200Bน,คะแนน (เต็ม ๑๐๐)",
        "\"เครื่อง\nมือ\",[ส่วน],คะแนน *",
        "เครื่องมือ,ส่วน,คะเเนน"
      })
  void readsTheWordsThatPeopleHaveForAColumn(String line) {
    assertEquals(List.of("tool", "part", "score"), header(line));
  }

  @Test
  void readsATitleWithoutItsLanguageAsTheThaiOne() {
    assertEquals(List.of("tool", "note_th", "note_en"), header("tool,หมายเหตุ,หมายเหตุ (English)"));
  }

  @Test
  void takesTheFirstRowOfSeveralTextsBelowTitlesWhereNoneIsKnown() {
    var table =
        files.csv("ผลการประเมิน,,\n\nปี 2567,,\nตัวชี้วัดที่,ชื่อตัวชี้วัด,คะแนน\n1,ก,90\n");
    assertEquals("A4", table.orElseThrow().header().get(0).location().cell());
    assertEquals(1, texts(table).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "รวม,,90.00",
        "รวมทั้งสิ้น,25000",
        ",รวมเงิน,25000",
        "p002,ยอดรวม,25000",
        "2,คะแนนเฉลี่ย,90.42",
        "Total,,9",
        "รวม 3 มาตรการ,,",
        "รวม,12 บาท,stated"
      })
  void asksToDeleteATotalAndSaysNothingElseOfItsRow(String row) {
    assertEquals(List.of(List.of("IIT", "", "1")), texts(files.csv(HEADER + "IIT,,1\n" + row)));
    assertEquals(List.of("3:1 total-row"), said("total-row", "row-length"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "รวมใจพัฒนา,,5",
        "รวม,ค่าซ่อม,ถนน",
        "ร้านรวม,,5",
        "total,,94.66",
        "เฉลี่ย,,",
        "IIT,รวม,5"
      })
  void readsARowThatOnlyBeginsLikeATotal(String row) {
    assertEquals(1, texts(files.csv(HEADER + row)).size());
    assertEquals(List.of(), said("total-row"));
  }

  private static final String HEADER = "tool,part,score\n";

  private List<String> said(String... rules) {
    return files.problems.sorted().stream()
        .filter(problem -> List.of(rules).contains(problem.rule().id()))
        .map(p -> p.location().line() + ":" + p.location().column() + " " + p.rule().id())
        .toList();
  }

  @Test
  void leavesAnotherHeadingAsItIs() {
    assertEquals(List.of("tool", "part", "คะแนนรวม"), header("tool,part,คะแนนรวม"));
    assertEquals(List.of("tool", "part", "หมายเหตุ (จีน)"), header("tool,part,หมายเหตุ (จีน)"));
  }

  @Test
  void findsTheHeaderBelowTitles() {
    var table = files.csv("อบต. ตัวอย่าง\n\nผลการประเมิน ปี 2567,,\ntool,part,score\nIIT,,99.69\n");
    assertEquals(List.of(List.of("IIT", "", "99.69")), texts(table));
    assertEquals("C5", cell(table, 0, "score").location().cell());
    assertEquals(
        List.of("1:1 read-row-left [อบต. ตัวอย่าง]", "3:1 read-row-left [ผลการประเมิน ปี 2567]"),
        files.reports());
  }

  @Test
  void tellsTheSeparatorBelowATitle() {
    assertEquals(
        List.of(List.of("IIT", "1", "99.69")),
        texts(files.csv("ผลการประเมิน\ntool;part;score\nIIT;1;99.69\n")));
  }

  @Test
  void findsTheHeaderOfASheetBelowTitles() {
    var table =
        files.xlsx(
            book -> {
              var sheet = book.newWorksheet("Sheet1");
              sheet.value(0, 0, "ผลการประเมิน");
              sheet.range(0, 0, 0, 2).merge();
              sheet.value(2, 0, "เครื่องมือ");
              sheet.value(2, 1, "คะแนน");
              sheet.value(3, 0, "IIT");
              sheet.value(3, 1, 99.69);
            });
    assertEquals(List.of(List.of("IIT", "99.69")), texts(table));
    assertEquals("B4", cell(table, 0, "score").location().cell());
    assertEquals(
        List.of(
            "1:1 read-row-left [ผลการประเมิน]",
            "3:1 read-as [เครื่องมือ, tool]",
            "3:2 read-as [คะแนน, score]"),
        files.reports());
  }

  @Test
  void leavesOutNumbersAndUnitsOfColumns() {
    var table = files.csv("tool,part,score\n(๑),(2),(3)\n,,(คะแนน)\nIIT,,99.69\n,,คะแนน\n");
    assertEquals(List.of(List.of("IIT", "", "99.69"), List.of("", "", "คะแนน")), texts(table));
    assertEquals(
        List.of("2:1 read-row-left [(๑) · (2) · (3)]", "3:1 read-row-left [(คะแนน)]"),
        files.reports());
  }

  @Test
  void takesNoDataForNumbersOfColumns() {
    assertEquals(
        List.of(List.of("1", "2", "3"), List.of("EIT", "(2)", "")),
        texts(files.csv("tool,part,score\n1,2,3\nEIT,(2),\n")));
    assertEquals(List.of(), files.reports());
  }

  @Test
  void rowsOfDataAboveAHeaderAreNotLeftOut() {
    files.csv("IIT,1,99.69\ntool,part,score\n");
    assertEquals(List.of(), files.reports());
  }
}
