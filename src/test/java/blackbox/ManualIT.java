package blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command of the officer's manual, in its order, on one new site. */
class ManualIT {

  private static final Path MANUAL = Path.of("docs/manual.th.md");
  private static final Path FORMS = Path.of("src/test/resources/sites/nonglan/forms");
  private static final Pattern BLOCK = Pattern.compile("```cmd\n(.*?)```", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final String PROGRAM = "prongsai.cmd ";
  private static final int AT_LEAST = 12;

  @TempDir private Path folder;

  private static List<String> commands() throws IOException {
    var commands = new ArrayList<String>();
    var blocks = BLOCK.matcher(Files.readString(MANUAL));
    while (blocks.find()) {
      blocks.group(1).lines().filter(line -> line.startsWith(PROGRAM)).forEach(commands::add);
    }
    return commands;
  }

  /** What the officer types, with the names of files and folders where they lie here. */
  private String[] arguments(String command) {
    var arguments = new ArrayList<String>();
    var words = WORD.matcher(command.substring(PROGRAM.length()));
    while (words.find()) {
      var word = words.group(1) != null ? words.group(1) : words.group(2);
      boolean isPlace =
          word.equals("ita")
              || word.startsWith("แบบรายการ")
              || word.endsWith(".csv")
              || word.startsWith("หลักฐาน");
      arguments.add(isPlace ? folder.resolve(word).toString() : word);
    }
    return arguments.toArray(String[]::new);
  }

  @Test
  void everyCommandOfTheManualWorks() throws IOException {
    Files.copy(FORMS.resolve("2025-10.csv"), folder.resolve("สขร.1 ต.ค. 2568.csv"));
    var evidence = Files.createDirectory(folder.resolve("หลักฐาน 2569"));
    Files.writeString(evidence.resolve("O9 แผน.txt"), "แผนดำเนินงานประจำปี\n");

    var commands = commands();
    assertTrue(commands.size() >= AT_LEAST, commands::toString);
    for (var command : commands) {
      var call = ProgramCall.of(arguments(command));
      assertEquals(0, call.exitCode(), () -> command + "\n" + call.output());
    }
    assertTrue(Files.isRegularFile(folder.resolve("ita/target/site/index.html")));
    assertTrue(Files.isDirectory(folder.resolve("แบบรายการ2570")));
  }
}
