package org.prongsai.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.io.function.Uncheck;
import org.prongsai.model.EvidenceFile;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;

/**
 * What lies below {@code content/}, sorted by what it is. A file that has no meaning there is a
 * problem: nothing is dropped silently.
 *
 * @param tables table files, {@code content/data/<dataset>/<year>.csv|.xlsx}
 * @param workbook {@code content/workbook.xlsx}, which holds tables instead of such files
 * @param descriptors {@code content/data/<dataset>/dataset.yml} by dataset id
 * @param catalogues lists of other years, {@code content/catalogues/<year>/<list>.csv|.xlsx}
 * @param documents AsciiDoc documents, relative to the site folder
 * @param files evidence below {@code content/files}, by path relative to that folder
 */
public record SiteFolder(
    Path dir,
    List<Path> tables,
    Optional<Path> workbook,
    SortedMap<String, Path> descriptors,
    List<Path> catalogues,
    List<String> documents,
    SortedMap<String, EvidenceFile> files) {

  public static final String CONTENT = "content";

  /** What the import remembers of an office's files; nothing of it is published. */
  public static final String IMPORT = CONTENT + "/import.yml";

  /** Suggested translations and which of them are confirmed; nothing of it is published. */
  public static final String TRANSLATIONS = CONTENT + "/translations.csv";

  /** What people of the place call what stands on the pages. */
  public static final String SEARCH_WORDS = CONTENT + "/search-words.csv";

  public static final String SETTINGS = CONTENT + "/site.yml";

  /** The workbook that may hold the tables of a site, a sheet each. */
  public static final String WORKBOOK = CONTENT + "/workbook.xlsx";

  /**
   * A picture: of a document, beside it or attached, or of the whole site, such as its emblem; each
   * is published below {@code files/}.
   */
  public static final Pattern PICTURE =
      Pattern.compile(
          "content/(?:files/(?=[^/]+$)|(?:files/)?(?=(?:th|en|[0-9]{4})/.))(.+\\.(?i:png|jpe?g|gif|webp|svg))");

  /**
   * Looks through a site folder.
   *
   * @param catalogueLists names of the lists that a catalogue may have
   */
  public static SiteFolder scan(Path dir, Collection<String> catalogueLists, Problems problems) {
    return new FolderScan(dir, catalogueLists, problems).scan();
  }

  /** The descriptors of a site alone: nothing else is read. */
  public static SortedMap<String, Path> descriptors(Path dir) {
    var descriptors = new TreeMap<String, Path>();
    for (var file : FolderWalk.below(dir.resolve(CONTENT).resolve("data")).files()) {
      var descriptor = FolderScan.DESCRIPTOR.matcher(relative(dir, file));
      if (descriptor.matches()) {
        descriptors.put(descriptor.group(1), file);
      }
    }
    return descriptors;
  }

  /** A path below the folder, with forward slashes. */
  public static String relative(Path dir, Path file) {
    return dir.relativize(file).toString().replace('\\', '/');
  }

  /** The text of a small UTF-8 file, without a leading BOM. */
  public static String text(Path file) {
    var text =
        Uncheck.get(
            () -> Files.readString(file, StandardCharsets.UTF_8), () -> "cannot read " + file);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
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
}
