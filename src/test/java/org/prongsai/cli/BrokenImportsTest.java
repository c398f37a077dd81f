package org.prongsai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.problem.AllRules;
import org.prongsai.problem.Rule;

/**
 * What an officer reads of each mistake in the files of an office, word for word. {@code
 * -Dgolden.update=true} writes the expected reports anew.
 */
class BrokenImportsTest {

  private static final Set<Rule> RULES = AllRules.found();

  /** All cases, or by {@code -Dcase=import-unit} those whose names begin so. */
  static Stream<String> cases() {
    var asked = System.getProperty("case", "");
    return BrokenImports.names().stream().filter(name -> name.startsWith(asked));
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("cases")
  void saysExactlyWhatIsWrong(String name, @TempDir Path folder) throws IOException {
    for (var language : List.of("th", "en")) {
      var said = BrokenImports.said(name, language, folder);
      var golden = BrokenImports.golden(name, language);
      if (Boolean.getBoolean("golden.update")) {
        Files.writeString(golden, said);
      }
      assertEquals(Files.readString(golden), said);
      assertTrue(said.contains("[" + BrokenImports.rule(name, RULES) + "]"), said);
    }
  }
}
