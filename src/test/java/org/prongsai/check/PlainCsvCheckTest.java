package org.prongsai.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.problem.Problems;

/** One apostrophe at the start of a cell may be missing in the twin, and nothing else. */
class PlainCsvCheckTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "'=1|=1|0",
        "''tis|'tis|0",
        "\"'=1,2\"|\"=1,2\"|0",
        "a'b|a'b|0",
        "a'b|ab|1",
        "'''=1|=1|1",
        "=1|'=1|1",
      })
  void comparesTheCells(String marked, String plain, int faults) throws IOException {
    Files.createDirectories(folder.resolve("data/x/plain"));
    Files.writeString(folder.resolve("data/x/x.csv"), "\uFEFFagency_id,t\na," + marked + "\n");
    Files.writeString(folder.resolve("data/x/plain/x.csv"), "agency_id,t\na," + plain + "\n");
    var problems = new Problems();
    new PlainCsvCheck(new OutputFolder(folder)).check("data/x/x.csv", problems);
    assertEquals(faults, problems.sorted().size());
  }
}
