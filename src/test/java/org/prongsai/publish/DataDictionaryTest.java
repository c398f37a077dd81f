package org.prongsai.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.model.Dataset;
import org.prongsai.problem.Problems;
import org.prongsai.read.SourceReader;
import org.prongsai.settings.DatasetParser;

class DataDictionaryTest {

  private static final Path GOLDEN =
      Path.of(System.getProperty("basedir", ""), "docs/data-dictionary.md");

  @Test
  void theDictionaryIsTheGeneratedOne() throws IOException {
    var generated = new DataDictionary().write(shipped());
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(GOLDEN, generated);
    }

    assertEquals(generated, Files.readString(GOLDEN));
  }

  private static List<Dataset> shipped() {
    var problems = new Problems();
    var parser = new DatasetParser(problems);
    var datasets =
        SourceReader.SHIPPED.stream()
            .map(id -> parser.parse(id, SourceReader.shipped(id), false))
            .toList();

    assertEquals(List.of(), problems.summaries());
    return datasets;
  }
}
