package org.prongsai.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.importer.sheet.ColumnChoices;
import org.prongsai.importer.sheet.Header;
import org.prongsai.importer.sheet.ImportKind;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Severity;
import org.prongsai.text.FiscalYear;

/** No column that holds values is dropped unless the office says so, and it says so once. */
class ColumnChoicesTest {

  private static final String HEADER =
      "ชื่อโครงการ,จำนวนเงิน,ชื่อผู้ชนะ,วันที่ทำสัญญา,ค่าปรับ,เจ้าของงาน\n";

  @TempDir private Path site;

  private ImportResult run(ColumnChoices choices, String... lines) throws IOException {
    var file = Files.writeString(site.resolve("x.csv"), HEADER + String.join("\n", lines));
    return new OfficeImport(ImportKind.PROCUREMENT, site, new FiscalYear(2566), choices)
        .run(List.of(file), true);
  }

  private static List<String> found(ImportResult result, Severity severity) {
    return result.problems().sorted().stream()
        .filter(problem -> problem.severity() == severity)
        .map(problem -> problem.rule().id() + " " + problem.location() + " " + problem.args())
        .toList();
  }

  @Test
  void anUnknownColumnWithValuesStopsTheWritingAndShowsThem() throws IOException {
    var result =
        run(
            ColumnChoices.NONE,
            "ซื้อก,5,ร้าน ก,1 ธ.ค. 65,100,",
            "ซื้อข,6,ร้าน ข,2 ธ.ค. 65,,",
            "ซื้อค,7,ร้าน ค,3 ธ.ค. 65,200,");

    assertFalse(result.written());
    assertFalse(Files.exists(result.file()));
    assertEquals(
        List.of("import-column-unknown x.csv:1:5 [ค่าปรับ, \"100\", \"200\"]"),
        found(result, Severity.ERROR));
  }

  @Test
  void whatIsSaidOnceHoldsForTheNextFile() throws IOException {
    var said = Map.of("ค่าปรับ", Header.IGNORED, "เจ้าของงาน", "agency_type");
    var first = run(new ColumnChoices(said), "ซื้อก,5,ร้าน ก,1 ธ.ค. 65,100,กองช่าง");
    var second = run(ColumnChoices.NONE, "ซื้อข,5,ร้าน ข,2 ม.ค. 66,300,กองคลัง");

    assertEquals(List.of(), found(first, Severity.ERROR));
    assertEquals(List.of(), found(second, Severity.ERROR));
    assertEquals("กองคลัง", second.rows().get(1).text("agency_type"));
    assertTrue(
        found(second, Severity.NOTE).contains("import-column-ignored x.csv:1:1 [ค่าปรับ]"),
        found(second, Severity.NOTE)::toString);
    assertEquals(
        """
        procurement:
          map:
            เจ้าของงาน: agency_type
          ignore:
            - ค่าปรับ
        """,
        Files.readString(site.resolve("content/import.yml")).replaceFirst("#.*\n", ""));
  }

  @Test
  void nothingIsRememberedWhereNothingIsWritten() throws IOException {
    run(new ColumnChoices(Map.of("ค่าปรับ", Header.IGNORED)), "ซื้อก,x,ร้าน ก,1 ธ.ค. 65,1,");

    assertFalse(Files.exists(site.resolve("content/import.yml")));
  }

  @Test
  void aHeadingThatIsNowhereIsToldOf() throws IOException {
    var result =
        run(new ColumnChoices(Map.of("ค่าปรัป", Header.IGNORED)), "ซื้อก,5,ร้าน ก,1 ธ.ค. 65,,");

    assertTrue(
        found(result, Severity.WARNING)
            .contains("import-choice-unused --map, --ignore:1:1 [ค่าปรัป]"),
        found(result, Severity.WARNING)::toString);
  }

  @Test
  void aPartOfAHeadingIsNotIt() throws IOException {
    var result =
        run(new ColumnChoices(Map.of("ค่า", Header.IGNORED)), "ซื้อก,5,ร้าน ก,1 ธ.ค. 65,,");

    assertTrue(
        found(result, Severity.WARNING).contains("import-choice-unused --map, --ignore:1:1 [ค่า]"),
        found(result, Severity.WARNING)::toString);
    assertTrue(result.written());
    assertFalse(Files.exists(site.resolve("content/import.yml")), "what fits nothing is forgotten");
  }

  @Test
  void aHeadingOfAnyCharactersIsRememberedAsItIs() throws IOException {
    var heading = "ค่า: \"ก\" \\ #\t\u0007\u0085";
    var said = new ColumnChoices(Map.of(heading, Header.IGNORED));
    var problems = new Problems();
    var memory = ImportMemory.read(site, problems);
    Files.createDirectories(site.resolve("content"));
    Files.write(
        site.resolve(ImportMemory.NAME), memory.with(OfficeImport.shipped("procurement"), said));

    var read = ImportMemory.read(site, problems);
    assertEquals(said, read.of(OfficeImport.shipped("procurement")));
    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void mistakesInWhatIsRememberedStandAtTheirLines() throws IOException {
    Files.createDirectories(site.resolve("content"));
    Files.writeString(
        site.resolve("content/import.yml"),
        "procurement:\n  map:\n    \"ก\": titel\n  ignor: [x]\nprocuremen: {}\n");
    var result = run(ColumnChoices.NONE, "ซื้อก,5,ร้าน ก,1 ธ.ค. 65,,");

    assertEquals(
        List.of(
            "yaml-value content/import.yml:3:10",
            "yaml-key-unknown content/import.yml:4:3",
            "yaml-key-unknown content/import.yml:5:1"),
        found(result, Severity.ERROR).stream()
            .map(said -> said.replaceFirst(" \\[.*", ""))
            .toList());
    assertFalse(result.written());
  }
}
