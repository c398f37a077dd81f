package org.prongsai.cli.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Opens a page or a workbook with the program that the computer has for it.
 *
 * @param system name of the operating system
 * @param environment in which {@code BROWSER} names another program to open pages with
 */
public record PageOpener(String system, Map<String, String> environment) {

  public static PageOpener ofThisComputer() {
    return new PageOpener(System.getProperty("os.name"), System.getenv());
  }

  /** The command that opens a file or an address. */
  List<String> command(String page) {
    var own = environment.getOrDefault("BROWSER", "");
    var name = system.toLowerCase(Locale.ROOT);
    if (!own.isBlank()) {
      return List.of(own, page);
    }
    if (name.startsWith("windows")) {
      // Of the system: Windows looks for a bare name in the folder of the program and where it is.
      var root = environment.getOrDefault("SystemRoot", "C:\\Windows");
      return List.of(root + "\\System32\\rundll32.exe", "url.dll,FileProtocolHandler", page);
    }
    return List.of(name.startsWith("mac") ? "open" : "xdg-open", page);
  }

  /** Whether a program took the file; a computer without a screen has none. */
  public boolean open(Path file) {
    return open(file.toAbsolutePath().toString());
  }

  /** The same with an address. */
  public boolean open(String page) {
    try {
      new ProcessBuilder(command(page))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
