package org.prongsai.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that the sites of this repository are made of, and the forms of offices. */
final class RealInputs {

  private static final Path BASE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
  private static final Path RESOURCES = BASE.resolve("src/test/resources");
  static final Path SAITHONG = RESOURCES.resolve("sites/saithong");
  static final Path MINIMAL = RESOURCES.resolve("sites/minimal");

  private RealInputs() {}

  /** A real file: where it lies in its site, and what is in it. */
  record Real(String name, byte[] bytes) {}

  /** Files of the sites whose names end so, smaller ones only. */
  static List<Real> ofSites(String ending) {
    return Stream.of(BASE, SAITHONG, RESOURCES.resolve("sites/disclosed"))
        .flatMap(site -> below(site, site.resolve("content"), ending))
        .toList();
  }

  /** Files that offices fill in. */
  static List<Real> ofOffices(String ending) {
    return below(RESOURCES, RESOURCES.resolve("procurement"), ending).toList();
  }

  private static Stream<Real> below(Path site, Path folder, String ending) {
    try (var files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ending) && Files.isRegularFile(file))
          .sorted()
          .map(file -> new Real(name(site, file), bytes(file)))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path site, Path file) {
    return site.relativize(file).toString().replace('\\', '/');
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
