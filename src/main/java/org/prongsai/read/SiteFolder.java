package org.prongsai.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.prongsai.model.EvidenceFile;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/**
 * What lies below {@code content/}, sorted by what it is. A file that has no meaning there is a
 * problem: nothing is dropped silently.
 *
 * @param tables table files, {@code content/data/<dataset>/<year>.csv|.xlsx}
 * @param descriptors {@code content/data/<dataset>/dataset.yml} by dataset id
 * @param documents AsciiDoc documents, relative to the site folder
 * @param files evidence below {@code content/files}, by path relative to that folder
 */
public record SiteFolder(
    Path dir,
    List<Path> tables,
    SortedMap<String, Path> descriptors,
    List<String> documents,
    SortedMap<String, EvidenceFile> files) {

  public static final String CONTENT = "content";
  public static final String SETTINGS = CONTENT + "/site.yml";

  private static final Pattern TABLE =
      Pattern.compile("content/data/([a-z0-9-]+)/([0-9]{4}|[a-z0-9-]+)\\.(csv|xlsx)");
  private static final Pattern DESCRIPTOR =
      Pattern.compile("content/data/([a-z0-9-]+)/dataset\\.yml");
  private static final Pattern DOCUMENT = Pattern.compile("content/(th|en)/(.+)\\.adoc");
  private static final Pattern PARTIAL = Pattern.compile("content/(th|en)/(.*/)?_[^/]+\\.adoc");
  private static final Pattern EVIDENCE = Pattern.compile("content/files/([0-9]{4}/[^/]+/.+)");
  // The host passes over files and folders whose name begins with a point.
  private static final Pattern HIDDEN = Pattern.compile("(.*/)?\\.[^/]*(/.*)?");
  private static final Pattern ASCII_NAME = Pattern.compile("[A-Za-z0-9._/-]+");
  // What spreadsheets and desktops leave behind by themselves; never content.
  private static final Pattern LEFT_BY_TOOLS =
      Pattern.compile(
          "(.*/)?(\\.DS_Store|Thumbs\\.db|desktop\\.ini|\\.jbakeignore|~\\$[^/]*|\\.~lock\\.[^/]*#)");

  /** Looks through a site folder. */
  public static SiteFolder scan(Path dir, Problems problems) {
    var tables = new ArrayList<Path>();
    var descriptors = new TreeMap<String, Path>();
    var documents = new ArrayList<String>();
    var files = new TreeMap<String, EvidenceFile>();
    for (var file : below(dir)) {
      var name = relative(dir, file);
      if (LEFT_BY_TOOLS.matcher(name).matches() || name.equals(SETTINGS)) {
        continue;
      }
      if (!ASCII_NAME.matcher(name).matches()) {
        problems.add(
            Rule.FILE_NAME_NOT_ASCII, Location.of(name), name.substring(name.lastIndexOf('/') + 1));
        continue;
      }
      var table = TABLE.matcher(name);
      var descriptor = DESCRIPTOR.matcher(name);
      var evidence = EVIDENCE.matcher(name);
      if (HIDDEN.matcher(name).matches()) {
        problems.add(Rule.FILE_UNKNOWN, Location.of(name), name);
      } else if (table.matches()) {
        tables.add(file);
      } else if (descriptor.matches()) {
        descriptors.put(descriptor.group(1), file);
      } else if (PARTIAL.matcher(name).matches()) {
        continue; // included by documents, no page of its own
      } else if (DOCUMENT.matcher(name).matches()) {
        documents.add(name);
      } else if (evidence.matches()) {
        files.put(evidence.group(1), evidence(file));
      } else {
        problems.add(Rule.FILE_UNKNOWN, Location.of(name), name);
      }
    }
    refuseBothForms(dir, tables, problems);
    return new SiteFolder(dir, List.copyOf(tables), descriptors, List.copyOf(documents), files);
  }

  /** A path below the folder, with forward slashes. */
  public static String relative(Path dir, Path file) {
    return dir.relativize(file).toString().replace('\\', '/');
  }

  /** The text of a small UTF-8 file, without a leading BOM. */
  public static String text(Path file) {
    try {
      var text = Files.readString(file, StandardCharsets.UTF_8);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /**
   * The text of a small file as {@link #text(Path)}; nothing and a problem where it is not UTF-8.
   */
  public static Optional<String> text(Path file, String name, Problems problems) {
    try {
      return Optional.of(text(file));
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof CharacterCodingException) {
        refuseEncoding(file, name, problems);
        return Optional.empty();
      }
      throw e;
    }
  }

  private static void refuseEncoding(Path file, String name, Problems problems) {
    try {
      // What cannot be decoded becomes U+FFFD here.
      var lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\\R", -1);
      int line = 0;
      while (line < lines.length - 1 && lines[line].indexOf('\uFFFD') < 0) {
        line++;
      }
      var before = lines[line].substring(0, Math.max(0, lines[line].indexOf('\uFFFD')));
      int column = 1 + before.codePointCount(0, before.length());
      problems.add(
          Rule.ENCODING_NOT_SUPPORTED, Location.of(name, line + 1, column), lines[line].strip());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static EvidenceFile evidence(Path file) {
    try {
      var bytes = Files.readAllBytes(file);
      var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new EvidenceFile(file, bytes.length, HexFormat.of().formatHex(digest));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Of a table in both forms only the CSV is read: its rows twice would be one problem each. */
  private static void refuseBothForms(Path dir, List<Path> tables, Problems problems) {
    for (var table : List.copyOf(tables)) {
      var name = relative(dir, table);
      var other =
          table.resolveSibling(table.getFileName().toString().replaceFirst("\\.xlsx$", ".csv"));
      if (name.endsWith(".xlsx") && tables.contains(other)) {
        problems.add(Rule.TABLE_TWICE, Location.of(name), name, relative(dir, other));
        tables.remove(table);
      }
    }
  }

  private static List<Path> below(Path dir) {
    var content = dir.resolve(CONTENT);
    if (!Files.isDirectory(content)) {
      return List.of();
    }
    try (var paths = Files.walk(content, FileVisitOption.FOLLOW_LINKS)) {
      // Sorted by name, not by what the file system answers first.
      return paths.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + content, e);
    }
  }
}
