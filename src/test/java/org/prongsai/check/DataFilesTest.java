package org.prongsai.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataFilesTest {

  private static final String SUMS = "data/SHA256SUMS";

  @TempDir Path folder;
  private SmallSite site;

  @BeforeEach
  void build() {
    site = new SmallSite(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "agency_id, agency",
    "'number,score', 'score,number'",
    "100.00, 100.0",
    "2024-09-15, 15/09/2567",
    "'''=', '='",
    "',,,-', ',,,''-'",
    "',,,-', ',,null,-'",
    "',,,-', ',,,-,'",
    "',,,-', ',,-'",
  })
  void reportsACsvFileThatSaysSomethingElse(String part, String other) {
    assertDiffers(SmallSite.CSV, part, other);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uFEFF", "a.go.th,2,-0.62,,,-\r\n"})
  void reportsACsvFileThatLacksSomething(String part) {
    assertDiffers(SmallSite.CSV, part, "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-\n", "-\r", "-", "-\r\n\r\n"})
  void reportsACsvFileWithOtherLineEnds(String end) {
    assertDiffers(SmallSite.CSV, "-\r\n", end);
  }

  @Test
  void acceptsAPlainTwinWithoutMarkAndEscapes() {
    site.twin();
    assertEquals(List.of(), site.problems().summaries());
  }

  @Test
  void reportsAPlainTwinThatIsNotThere() {
    site.twin().texts.remove(SmallSite.PLAIN);
    site.sum();
    assertEquals(List.of("dataset-differs " + SmallSite.PLAIN), site.faults());
  }

  @ParameterizedTest
  @CsvSource({"-0.62, 0.62", "=, ''=", "'agency_id', '\uFEFFagency_id'", "2024-09-15, ''"})
  void reportsAPlainTwinThatSaysSomethingElse(String part, String other) {
    site.twin().with(SmallSite.PLAIN, part, other).sum();
    assertEquals(
        List.of(SmallSite.PLAIN),
        site.problems().sorted().stream().map(p -> p.location().file()).distinct().toList());
  }

  @Test
  void namesTheCellOfACsvFileThatDiffers() {
    site.with(SmallSite.CSV, "-0.62", "0.62").sum();
    var problem = site.problems().sorted().get(0);
    assertEquals(List.of("0.62", "-0.62", "2", "score"), problem.args());
    assertEquals("data/x/x.csv:4:3", problem.location().toString());
    assertEquals("C3", problem.location().cell());
  }

  @ParameterizedTest
  @CsvSource({
    "100.00, 100",
    "100.00, '\"100.00\"'",
    "100.00, 1e2",
    "'\"number\": 1', '\"number\": 1.0'",
    "'\"complete\": true', '\"complete\": \"true\"'",
    "'\"day\": null', '\"day\": \"\"'",
    "'\"day\": null', '\"day\": []'",
    "'\"day\": null,', ''",
    "'\"day\": null,', '\"date\": null,'",
    "'\"day\": null,', '\"day\": null, \"day\": null,'",
    "=1+1, ''''=1+1",
    "'},', ','",
    "'\n]', '\n{}]'",
    "'\n]', '\n'",
    "'\n]', '\n] 1'",
  })
  void reportsAJsonFileThatSaysSomethingElse(String part, String other) {
    assertDiffers(SmallSite.JSON, part, other);
  }

  @Test
  void reportsAJsonFileWithABom() {
    assertDiffers(SmallSite.JSON, "[\n{", "\uFEFF[\n{");
  }

  @Test
  void namesTheCellOfAJsonFileThatDiffers() {
    site.with(SmallSite.JSON, "-0.62", "-0.620").sum();
    var problem = site.problems().sorted().get(0);
    assertEquals(List.of("-0.620", "-0.62", "2", "score"), problem.args());
    assertEquals("data/x/x.json:4:48", problem.location().toString());
  }

  @Test
  void reportsATableThatIsNotThere() {
    site.texts.remove(SmallSite.JSON);
    site.sum();
    assertEquals(List.of("dataset-differs " + SmallSite.JSON), site.faults());
  }

  @Test
  void reportsAFileThatChangedAfterItsChecksum() {
    site.with("files/2567/o17/plan.pdf", "1.7", "1.4");
    assertSumsDiffer();
    assertEquals("files/2567/o17/plan.pdf", site.problems().sorted().get(0).args().get(2));
  }

  @Test
  void reportsAFileWithoutAChecksum() {
    site.with(SUMS, line(1), "");
    assertSumsDiffer();
  }

  @Test
  void reportsAChecksumWithoutAFile() {
    site.with(SUMS, "x/x.json", "x/x.json\n" + "0".repeat(64) + "  x/y.json");
    assertSumsDiffer();
  }

  @Test
  void reportsAChecksumOfAPage() {
    site.with(SUMS, "x/x.json", "x/x.json\n" + "0".repeat(64) + "  z.html");
    assertSumsDiffer();
  }

  @Test
  void reportsChecksumsThatAreNotSorted() {
    site.texts.put(SUMS, line(1) + line(0) + line(2));
    assertSumsDiffer();
  }

  @Test
  void reportsAListOfChecksumsThatIsNotThere() {
    site.texts.remove(SUMS);
    assertSumsDiffer();
  }

  @Test
  void reportsALineThatIsNoChecksum() {
    site.texts.put(SUMS, site.texts.get(SUMS) + "x\n");
    assertSumsDiffer();
  }

  @Test
  void theListAtTheRootNamesPagesToo() {
    assertEquals(List.of(), site.sumAll().faults());
    site.with("SHA256SUMS", "  index.html\n", "  index.htm\n");
    assertEquals(
        List.of("checksum-differs SHA256SUMS", "checksum-differs SHA256SUMS"), site.faults());
  }

  @Test
  void theListAtTheRootIsOfThePagesAsTheyAre() {
    site.sumAll().with("index.html", "<h1>", "<h1 id=\"x\">");
    assertEquals(List.of("checksum-differs SHA256SUMS"), site.faults());
  }

  private String line(int number) {
    return site.texts.get(SUMS).split("\n")[number] + "\n";
  }

  private void assertSumsDiffer() {
    assertEquals(List.of("checksum-differs " + SUMS), site.faults());
  }

  private void assertDiffers(String path, String part, String other) {
    var faults = site.with(path, part, other).sum().faults();
    assertEquals(List.of("dataset-differs " + path), faults.stream().distinct().toList());
  }
}
