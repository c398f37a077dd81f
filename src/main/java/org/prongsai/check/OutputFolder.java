package org.prongsai.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.commons.io.function.Uncheck;

/** The finished folder: listed once, read as bytes. */
final class OutputFolder {

  private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

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

  /** The bytes one after the other, for files of any size. */
  InputStream open(String path) throws IOException {
    return Files.newInputStream(root.resolve(path));
  }

  /**
   * The text of a file of any size, a byte order mark left out.
   *
   * @throws java.nio.charset.CharacterCodingException on the way, where it is not UTF-8
   */
  Reader reader(String path) throws IOException {
    var in = open(path);
    if (startsWithBom(path)) {
      in.skipNBytes(BOM.length);
    }
    // A new decoder reports what it cannot decode.
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
  }

  boolean startsWithBom(String path) throws IOException {
    try (var in = open(path)) {
      return Arrays.equals(in.readNBytes(BOM.length), BOM);
    }
  }

  /** Whether two files have the same bytes. */
  boolean areEqual(String path, String other) {
    return Uncheck.get(
        () -> Files.mismatch(root.resolve(path), root.resolve(other)) < 0,
        () -> "cannot compare " + path + " with " + other);
  }

  byte[] bytes(String path) {
    var file = root.resolve(path);
    return Uncheck.get(() -> Files.readAllBytes(file), () -> "cannot read " + file);
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
