package org.prongsai.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** The finished folder: listed once, read as bytes. */
final class OutputFolder {

  private final Path root;
  private final SortedSet<String> files;

  OutputFolder(Path root) {
    this.root = root;
    this.files = Collections.unmodifiableSortedSet(list(root));
  }

  /** Paths of all files relative to the folder, with forward slashes. */
  SortedSet<String> files() {
    return files;
  }

  boolean has(String path) {
    return files.contains(path);
  }

  byte[] bytes(String path) {
    var file = root.resolve(path);
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  private static SortedSet<String> list(Path root) {
    var found = new TreeSet<String>();
    try (var all = Files.walk(root)) {
      all.filter(path -> !Files.isDirectory(path)).forEach(path -> found.add(relative(root, path)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + root, e);
    }
    return found;
  }

  private static String relative(Path root, Path path) {
    return root.relativize(path).toString().replace('\\', '/');
  }
}
