package org.prongsai.cli.launch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaunchArgumentsTest {

  private static final Set<String> COMMANDS = Set.of("build", "check", "open");

  @TempDir private Path folder;

  /** As the launchers of Windows call the program. */
  private static String[] clicked(String launcher, String action, String line, String... typed) {
    var environment = new HashMap<String, String>();
    environment.put(LaunchArguments.LAUNCHER, launcher);
    environment.put(LaunchArguments.COMMAND_LINE, line);
    if (!action.isEmpty()) {
      environment.put(LaunchArguments.ACTION, action);
    }
    return new LaunchArguments(COMMANDS, environment).of(typed);
  }

  private Path file(String name) throws IOException {
    return Files.writeString(folder.resolve(name), "x");
  }

  @Test
  void whatIsTypedStaysAsItIs() {
    var typed = new LaunchArguments(COMMANDS, Map.of());

    assertArrayEquals(new String[] {"build", "--site", "x"}, typed.of("build", "--site", "x"));
    assertArrayEquals(new String[] {"--help"}, typed.of("--help"));
    assertArrayEquals(new String[] {"biuld"}, typed.of("biuld"));
    assertArrayEquals(new String[] {}, typed.of());
  }

  @Test
  void aFileInPlaceOfACommandIsOpened() throws IOException {
    var file = file("ตาราง (1).xlsx").toString();

    assertArrayEquals(
        new String[] {"open", "--", file}, new LaunchArguments(COMMANDS, Map.of()).of(file));
  }

  @Test
  void aDoubleClickOpensWithoutFiles() {
    var line = "C:\\Windows\\system32\\cmd.exe /c \"\"D:\\ก ข\\Prongsai.cmd\" \"";

    assertArrayEquals(new String[] {"open", "--"}, clicked("prongsai.cmd", "", line));
    assertArrayEquals(
        new String[] {"open", "--do=check", "--"},
        clicked("check.cmd", "check", "cmd.exe /c \"\"D:\\check.cmd\" \""));
  }

  @Test
  void droppedFilesAreReadFromTheWholeLineWhateverCmdMadeOfThem() throws IOException {
    var plain = file("a&b!.xlsx").toString();
    var spaced = file("ข้อ 9 (ใหม่).pdf").toString();
    var line = "cmd.exe /c \"\"D:\\prongsai.cmd\" " + plain + " \"" + spaced + "\"\"";

    assertArrayEquals(
        new String[] {"open", "--", plain, spaced},
        clicked("prongsai.cmd", "", line, plain.substring(0, plain.indexOf('&'))));
  }

  @Test
  void aCommandOfAScriptIsNoDrop() {
    var line = "cmd /c D:\\prongsai.cmd build --site \"a b\"";

    assertArrayEquals(
        new String[] {"build", "--site", "a b"},
        clicked("prongsai.cmd", "", line, "build", "--site", "a b"));
  }

  @Test
  void aLauncherTypedOnAConsoleTakesItsArguments() {
    assertArrayEquals(
        new String[] {"open", "--do=build", "--", "D:\\site"},
        clicked("build.cmd", "build", "\"C:\\Windows\\system32\\cmd.exe\" ", "D:\\site"));
  }
}
