package org.prongsai.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserFinderTest {

  @TempDir private Path folder;

  @Test
  void takesTheBrowserThatTheVariableNames() throws IOException {
    var browser = program("my browser");
    program("chromium");
    var environment = Map.of(BrowserFinder.VARIABLE, browser.toString(), "PATH", folder.toString());
    assertEquals(Optional.of(browser), finder(environment).find());
  }

  @Test
  void doesNotLookElsewhereWhenTheVariableNamesNoProgram() throws IOException {
    program("chromium");
    var environment = Map.of(BrowserFinder.VARIABLE, "missing", "PATH", folder.toString());
    assertEquals(Optional.empty(), finder(environment).find());
    assertEquals(Optional.of("missing"), finder(environment).named());
  }

  @Test
  void findsABrowserOnThePathWhateverItsCase() throws IOException {
    var browser = program("google-chrome");
    var path = "\"\0" + File.pathSeparator + File.pathSeparator + folder;
    assertEquals(Optional.of(browser), finder(Map.of("Path", path)).find());
  }

  @Test
  void findsNothingWhereThereIsNone() throws IOException {
    Files.createFile(folder.resolve("chromium.txt"));
    assertEquals(Optional.empty(), finder(Map.of("PATH", folder.toString())).find());
  }

  @ParameterizedTest
  @CsvSource({
    "ProgramFiles, Google/Chrome/Application/chrome.exe",
    "PROGRAMFILES(X86), Microsoft/Edge/Application/msedge.exe",
    "LOCALAPPDATA, Google/Chrome/Application/chrome.exe",
    "HOME, Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
  })
  void findsABrowserWhereItsInstallerPutsIt(String variable, String place) throws IOException {
    var browser = program(place);
    var environment = Map.of(variable, folder.toString());
    assertTrue(BrowserFinder.usualPlaces(environment).contains(browser));
    assertEquals(
        Optional.of(browser),
        new BrowserFinder(environment, List.of(folder.resolve("none"), browser)).find());
  }

  private static BrowserFinder finder(Map<String, String> environment) {
    return new BrowserFinder(environment, List.of());
  }

  private Path program(String name) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.createFile(file);
    assertTrue(file.toFile().setExecutable(true));
    return file;
  }
}
