package org.prongsai.cli.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The launchers of Windows, read line by line: no Windows is at hand to run them. */
class LaunchersTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("basedir", ""), "src/main/launchers");

  /** A path or what was typed: it may hold spaces, {@code &} and brackets. */
  private static final Pattern VALUE =
      Pattern.compile("%~dp0|%(?:here|java|page|TEMP|JAVA_HOME(?::\"=)?)%|![A-Z_]+(?::[^!]*)?!");

  private static List<Path> launchers() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".cmd")).sorted().toList();
    }
  }

  private static List<String> lines(Path launcher) throws IOException {
    return Files.readString(launcher, StandardCharsets.ISO_8859_1).lines().toList();
  }

  @Test
  void everyActionHasOne() throws IOException {
    var names = launchers().stream().map(file -> file.getFileName().toString()).toList();

    assertEquals(
        List.of("build.cmd", "check.cmd", "package.cmd", "preview.cmd", "prongsai.cmd"), names);
  }

  @Test
  void everyLineIsAsciiAndEndsAsWindowsWantsIt() throws IOException {
    for (var launcher : launchers()) {
      var text = Files.readString(launcher, StandardCharsets.ISO_8859_1);

      assertTrue(text.matches("(?s)(?:[\\x20-\\x7E]*\r\n)+"), launcher.toString());
      assertEquals("@echo off", lines(launcher).get(0));
    }
  }

  @Test
  void everyPathIsInQuotes() throws IOException {
    for (var launcher : launchers()) {
      for (var line : lines(launcher)) {
        if (line.startsWith("rem ")) {
          continue;
        }
        var value = VALUE.matcher(line);
        while (value.find()) {
          // The quote within %JAVA_HOME:"=% is part of a replacement.
          var before = line.substring(0, value.start()).replace(":\"=", "");
          long quotes = before.chars().filter(c -> c == '"').count();
          assertTrue(quotes % 2 == 1, launcher + ": " + line);
        }
      }
    }
  }

  /** Windows looks for a bare name in the current folder first, where anybody may have put one. */
  @Test
  void programsAreStartedByTheirWholeNames() throws IOException {
    var own =
        Set.of("@echo", "rem", "setlocal", "set", "if", "for", "goto", "start", "pause", "exit");
    var bare = Pattern.compile("(?<![\\w\\\\%\".])(?:chcp|find|findstr|reg|where)(?![\\w.=])");
    for (var launcher : launchers()) {
      for (var line : lines(launcher)) {
        var command = line.replaceFirst(" .*", "");
        assertTrue(
            own.contains(command) || command.matches("|:[a-z]+|\"%.*|>+\"%page%\""),
            launcher + ": " + line);
        assertFalse(!command.equals("rem") && bare.matcher(line).find(), launcher + ": " + line);
      }
    }
  }

  @Test
  void argumentsArePassedOnWholeAndNoneByItsNumber() throws IOException {
    for (var launcher : launchers()) {
      var lines = lines(launcher);

      assertEquals(1, lines.stream().filter(line -> line.endsWith(" %*")).count());
      assertFalse(lines.stream().anyMatch(line -> line.matches(".*%~?[1-9].*")));
    }
  }

  @Test
  void aNameWithAnExclamationMarkIsReadWhileItMeansNothing() throws IOException {
    for (var launcher : launchers()) {
      var isDelayed = false;
      for (var line : lines(launcher)) {
        if (line.startsWith("setlocal")) {
          isDelayed = line.contains("EnableDelayedExpansion");
        } else if (line.contains("%*") || line.contains("%~dp0")) {
          assertFalse(isDelayed, launcher + ": " + line);
        }
      }
    }
  }

  @Test
  void everyLabelThatIsGoneToIsThere() throws IOException {
    for (var launcher : launchers()) {
      var lines = lines(launcher);
      for (var line : lines) {
        var jump = Pattern.compile("goto ([a-z]+)").matcher(line);
        while (jump.find()) {
          assertTrue(lines.contains(":" + jump.group(1)), line);
        }
      }
    }
  }

  @Test
  void theOthersSayWhatTheyAreForAndStartTheOne() throws IOException {
    for (var action : List.of("build", "check", "package", "preview")) {
      var lines = lines(FOLDER.resolve(action + ".cmd"));

      assertTrue(lines.contains("set \"" + LaunchArguments.ACTION + "=" + action + "\""));
      assertTrue(lines.contains("set \"" + LaunchArguments.LAUNCHER + "=%~nx0\""));
      assertEquals("\"%~dp0prongsai.cmd\" %*", lines.get(lines.size() - 1));
    }
  }

  @Test
  void bothLaunchersOfTheProgramStartItAlike() throws IOException {
    var flags =
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-Dfile.encoding=UTF-8",
            "-Djdk.console=java.base",
            "-Djruby.compile.mode=OFF");
    for (var name : List.of("prongsai", "prongsai.cmd")) {
      var text = Files.readString(FOLDER.resolve(name));
      flags.forEach(flag -> assertTrue(text.contains(flag), name + " " + flag));
    }
  }
}
