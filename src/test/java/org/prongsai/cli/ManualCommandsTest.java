package org.prongsai.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.problem.Problems;
import org.prongsai.read.SourceReader;
import org.prongsai.settings.DatasetParser;
import org.prongsai.text.SheetName;
import picocli.CommandLine;

/** What the manuals tell an officer to type is what the program understands. */
class ManualCommandsTest {

  private static final Path DOCS = Path.of(System.getProperty("basedir", ""), "docs");
  private static final String PROGRAM = "prongsai.cmd ";

  /** A line of a block, or the words of a sentence. */
  private static final Pattern COMMAND =
      Pattern.compile("^prongsai\\.cmd .+$|`(prongsai\\.cmd [^`]+)`", Pattern.MULTILINE);

  private static final Pattern WORD = Pattern.compile("((?:[^\\s\"]|\"[^\"]*\")+)");
  private static final Pattern SHEETS = Pattern.compile("แผ่น ((?: |และ|หรือ|“[^”]+”)+)");
  private static final Pattern SHEET = Pattern.compile("“([^”]+)”");

  private static List<String> commands(String manual) throws IOException {
    return COMMAND
        .matcher(Files.readString(DOCS.resolve(manual)))
        .results()
        .map(found -> found.group(1) == null ? found.group() : found.group(1))
        .toList();
  }

  private static String[] words(String command) {
    return WORD.matcher(command.substring(PROGRAM.length()))
        .results()
        .map(word -> word.group().replace("\"", ""))
        .toArray(String[]::new);
  }

  @ParameterizedTest
  @ValueSource(strings = {"manual.th.md", "editing.th.md"})
  void theProgramUnderstandsEveryCommand(String manual) throws IOException {
    var commands = commands(manual);
    assertTrue(commands.size() > 20, commands::toString);
    var checks = new ArrayList<Executable>();
    for (var command : commands) {
      checks.add(
          () ->
              assertDoesNotThrow(
                  () -> new CommandLine(new ProngsaiCommand()).parseArgs(words(command)), command));
    }
    assertAll(checks);
  }

  @ParameterizedTest
  @ValueSource(strings = {"manual.th.md", "editing.th.md"})
  void noCommandNamesTheJar(String manual) throws IOException {
    assertFalse(Files.readString(DOCS.resolve(manual)).contains("java -jar"));
  }

  @Test
  void everySheetThatTheReferenceNamesIsOneOfTheWorkbook() throws IOException {
    var parser = new DatasetParser(new Problems());
    Set<String> known =
        SourceReader.SHIPPED.stream()
            .map(id -> parser.parse(id, SourceReader.shipped(id), false))
            .map(dataset -> SheetName.of(dataset.id(), dataset.title().th()))
            .collect(Collectors.toSet());
    var named = new TreeSet<String>();
    SHEETS
        .matcher(Files.readString(DOCS.resolve("editing.th.md")))
        .results()
        .flatMap(sheets -> SHEET.matcher(sheets.group(1)).results())
        .forEach(sheet -> named.add(sheet.group(1)));
    assertTrue(named.size() > 12, named::toString);
    named.removeAll(known);
    assertEquals(Set.of(), named);
  }
}
