package org.prongsai.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.model.Row;
import org.prongsai.model.Value;
import org.prongsai.problem.Problems;
import org.prongsai.publish.CsvWriter;

class CsvCheckTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"'quoted'", "'", "''", "'=1", "=1", "-", "--", "@a", "a'b", "'|%"})
  void everyTextIsFoundAsItIsWritten(String text) throws IOException {
    var rows = List.of(new Row(Map.of("note", new Value.Text(text))));
    try (var out = Files.newOutputStream(folder.resolve("x.csv"))) {
      new CsvWriter().write(SmallSite.dataset(), rows, out);
    }
    var problems = new Problems();

    new CsvCheck(new OutputFolder(folder)).check("x.csv", SmallSite.dataset(), rows, problems);

    assertEquals(List.of(), problems.summaries());
  }
}
