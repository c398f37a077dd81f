package org.prongsai.cli.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is to be done with files that were dropped on the program, or with none. */
public sealed interface Opening {

  /** A site is checked, built, shown or packed. */
  record OfSite(Path site, String action) implements Opening {}

  /** Files of an office are taken into a site. */
  record OfFiles(Path site, List<Path> files) implements Opening {}

  /** There is no site yet: one is begun in a folder. */
  record OfNothing(Path folder) implements Opening {}

  /**
   * It cannot be told, and the office is told what can be done.
   *
   * @param key key of the words
   */
  record Unclear(String key, List<Path> paths) implements Opening {}

  String SETTINGS = "content/site.yml";
  Set<String> OFFICE = Set.of("xlsx", "xls", "csv", "docx", "pdf", "html", "htm", "txt");

  /**
   * Decides.
   *
   * @param action what the launcher is for, empty for that which takes anything
   * @param near folders in and beside which a site is looked for, the nearest first
   */
  static Opening of(List<Path> given, String action, List<Path> near) {
    var missing = given.stream().filter(Files::notExists).toList();
    if (!missing.isEmpty()) {
      return new Unclear("open.missing", missing);
    }
    var around = new LinkedHashSet<Path>();
    given.forEach(path -> siteAround(path).ifPresent(around::add));
    if (around.size() > 1) {
      return new Unclear("open.several", List.copyOf(around));
    }
    boolean isInside = given.stream().allMatch(path -> siteAround(path).isPresent());
    if (!around.isEmpty() && isInside) {
      var site = around.iterator().next();
      return new OfSite(site, action.isEmpty() ? "build" : action);
    }
    return outside(given, action, around.isEmpty() ? sitesNear(near) : List.copyOf(around), near);
  }

  private static Opening outside(
      List<Path> given, String action, List<Path> sites, List<Path> near) {
    if (sites.size() > 1) {
      return new Unclear("open.several", sites);
    }
    if (given.isEmpty()) {
      if (sites.isEmpty()) {
        return action.isEmpty()
            ? new OfNothing(near.get(near.size() - 1).resolve("ita"))
            : new Unclear("open.no-site", near);
      }
      return new OfSite(sites.get(0), action.isEmpty() ? "build" : action);
    }
    var others = given.stream().filter(path -> !isOfOffice(path)).toList();
    if (!others.isEmpty()) {
      return new Unclear("open.unknown", others);
    }
    if (!action.isEmpty()) {
      return new Unclear("open.not-a-site", given);
    }
    return sites.isEmpty() ? new Unclear("open.no-site", near) : new OfFiles(sites.get(0), given);
  }

  private static boolean isOfOffice(Path path) {
    var name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return Files.isDirectory(path) || OFFICE.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  /**
   * The site that is meant by a name, or by none: sites lie beside the program, and a window of
   * commands may be open anywhere.
   *
   * @param asked as typed; {@code .} where nothing was
   * @param current the folder in which it was typed
   * @param near folders in and beside which a site is looked for, the nearest first
   */
  static Path site(Path asked, Path current, List<Path> near) {
    boolean isHere = Files.isRegularFile(current.resolve(asked).resolve(SETTINGS));
    boolean isAnother =
        Files.exists(current.resolve(asked).resolve("content"))
            || Files.exists(current.resolve(asked).resolve("site.yml"));
    // What looks like a site is meant, though something is wrong with it.
    if (asked.isAbsolute() || isHere || isAnother) {
      return asked;
    }
    var found =
        asked.normalize().toString().isEmpty()
            ? sitesNear(near)
            : near.stream()
                .map(folder -> folder.resolve(asked))
                .filter(folder -> Files.isRegularFile(folder.resolve(SETTINGS)))
                .limit(1)
                .toList();
    return found.size() == 1 ? found.get(0) : asked;
  }

  /** The site that a path is, or lies in. */
  private static Optional<Path> siteAround(Path path) {
    var whole = path.toAbsolutePath().normalize();
    for (var folder = whole; folder != null; folder = folder.getParent()) {
      if (Files.isRegularFile(folder.resolve(SETTINGS))) {
        return Optional.of(folder);
      }
    }
    return Optional.empty();
  }

  /** The sites of the nearest folder that is one or has some. */
  private static List<Path> sitesNear(List<Path> near) {
    for (var folder : near) {
      var sites = new ArrayList<Path>();
      if (Files.isRegularFile(folder.resolve(SETTINGS))) {
        return List.of(folder);
      }
      try (Stream<Path> entries = Files.list(folder)) {
        entries
            .filter(entry -> Files.isRegularFile(entry.resolve(SETTINGS)))
            .sorted()
            .forEach(sites::add);
      } catch (IOException e) {
        continue; // a folder that cannot be looked into has no site for us
      }
      if (!sites.isEmpty()) {
        return sites;
      }
    }
    return List.of();
  }
}
