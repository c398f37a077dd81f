package org.prongsai.print;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds the Chromium, Chrome or Edge of this computer: the one named by {@value #VARIABLE}, else
 * one on the path, else one where its installer puts it.
 */
public final class BrowserFinder {

  public static final String VARIABLE = "PRONGSAI_CHROMIUM";

  private static final List<String> NAMES =
      List.of(
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable",
          "microsoft-edge",
          "microsoft-edge-stable",
          "chrome.exe",
          "msedge.exe");

  private static final List<String> ELSEWHERE =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/google-chrome",
          "/opt/google/chrome/chrome",
          "/opt/microsoft/msedge/msedge",
          "/snap/bin/chromium");

  private static final List<String> WINDOWS_FOLDERS =
      List.of("ProgramFiles", "ProgramFiles(x86)", "LocalAppData");
  private static final List<String> WINDOWS =
      List.of(
          "Google/Chrome/Application/chrome.exe",
          "Microsoft/Edge/Application/msedge.exe",
          "Chromium/Application/chrome.exe");

  private static final List<String> MACOS =
      List.of(
          "Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "Applications/Chromium.app/Contents/MacOS/Chromium",
          "Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge");

  // Windows calls one and the same variable PATH and Path.
  private final Map<String, String> environment = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final List<Path> usualPlaces;

  public BrowserFinder(Map<String, String> environment, List<Path> usualPlaces) {
    this.environment.putAll(environment);
    this.usualPlaces = List.copyOf(usualPlaces);
  }

  /** Looks where the installers of all systems put browsers; the wrong ones find nothing. */
  public static BrowserFinder of(Map<String, String> environment) {
    return new BrowserFinder(environment, usualPlaces(environment));
  }

  static List<Path> usualPlaces(Map<String, String> environment) {
    var known = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    known.putAll(environment);
    var windows =
        WINDOWS_FOLDERS.stream()
            .flatMap(folder -> Stream.ofNullable(known.get(folder)))
            .flatMap(folder -> WINDOWS.stream().flatMap(name -> path(folder, name)));
    var macos =
        Stream.concat(Stream.of("/"), Stream.ofNullable(known.get("HOME")))
            .flatMap(folder -> MACOS.stream().flatMap(name -> path(folder, name)));
    return Stream.of(ELSEWHERE.stream().flatMap(name -> path(name, "")), windows, macos)
        .flatMap(places -> places)
        .toList();
  }

  /** The browser; where the variable names a program, no other. */
  public Optional<Path> find() {
    return named().isPresent()
        ? named().flatMap(name -> path(name, "").findFirst()).filter(Files::isExecutable)
        : onPath().filter(Files::isExecutable).findFirst();
  }

  /** What the variable names, whether or not that is a program. */
  public Optional<String> named() {
    return Optional.ofNullable(environment.get(VARIABLE)).filter(name -> !name.isBlank());
  }

  private Stream<Path> onPath() {
    var folders = Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator));
    return Stream.concat(
        folders
            .filter(folder -> !folder.isBlank())
            .flatMap(folder -> NAMES.stream().flatMap(name -> path(folder, name))),
        usualPlaces.stream());
  }

  /** A path of Windows holds what is no path at all, such as quotes. */
  private static Stream<Path> path(String folder, String name) {
    try {
      return Stream.of(Path.of(folder, name));
    } catch (InvalidPathException e) {
      return Stream.empty();
    }
  }
}
