package org.prongsai.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.prongsai.model.EvidenceFile;
import org.prongsai.problem.Location;
import org.prongsai.problem.ProblemDetail;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.text.ThaiDigits;

/**
 * Classifies each file below {@code content/} by its path; a file of no known kind is a problem.
 */
final class FolderScan {

  private static final String CATALOGUES = SiteFolder.CONTENT + "/catalogues/";
  private static final Pattern TABLE =
      Pattern.compile("content/data/([a-z0-9-]+)/([0-9]{4}|[a-z0-9-]+)\\.(csv|xlsx)");
  static final Pattern DESCRIPTOR = Pattern.compile("content/data/([a-z0-9-]+)/dataset\\.yml");
  // A fiscal year in the Buddhist Era; what is in any other folder would be read by nobody.
  private static final Pattern CATALOGUE =
      Pattern.compile(CATALOGUES + "2[56][0-9]{2}/([a-z-]+)\\.(csv|xlsx)");
  private static final Pattern DOCUMENT = Pattern.compile("content/(th|en)/(.+)\\.adoc");
  private static final Pattern PARTIAL = Pattern.compile("content/(th|en)/(.*/)?_[^/]+\\.adoc");
  private static final Pattern EVIDENCE = Pattern.compile("content/files/([0-9]{4}/[^/]+/.+)");
  // The host passes over files and folders whose name begins with a point.
  private static final Pattern HIDDEN = Pattern.compile("(.*/)?\\.[^/]*(/.*)?");
  private static final Pattern YEAR = Pattern.compile("2[56][0-9]{2}");
  private static final Pattern ASCII_NAME = Pattern.compile("[A-Za-z0-9._/-]+");

  private final Path dir;
  private final List<String> catalogueLists;
  private final Problems problems;
  private final List<Path> tables = new ArrayList<>();
  private Optional<Path> workbook = Optional.empty();
  private final SortedMap<String, Path> descriptors = new TreeMap<>();
  private final List<Path> catalogues = new ArrayList<>();
  private final List<String> documents = new ArrayList<>();
  private final SortedMap<String, EvidenceFile> files = new TreeMap<>();

  FolderScan(Path dir, Collection<String> catalogueLists, Problems problems) {
    this.dir = dir;
    this.catalogueLists = List.copyOf(catalogueLists);
    this.problems = problems;
  }

  SiteFolder scan() {
    refuseUnreadableSettingsOfHost();
    var names = new TreeSet<String>();
    for (var file : ordinaryFiles(SiteFolder.CONTENT)) {
      var name = SiteFolder.relative(dir, file);
      if (!FileNames.isLeftByTools(name)) {
        names.add(name);
        SiteChanges.lock(file)
            .ifPresent(lock -> problems.add(Rule.FILE_OPEN, Location.of(name), name, lock));
        place(name, file);
      }
    }
    workbooksAside();
    ordinaryFiles("templates");
    for (var file : ordinaryFiles("assets")) {
      var name = SiteFolder.relative(dir, file);
      names.add(name);
      refuseUnsafe(name);
    }
    FileNames.twins(names)
        .forEach(
            (name, twin) ->
                problems.add(Rule.FILE_NAME_TWICE, Location.of(name), twin.name(), twin.other()));
    refuseBothForms(tables);
    refuseBothForms(catalogues);
    return new SiteFolder(
        dir,
        List.copyOf(tables),
        workbook,
        descriptors,
        List.copyOf(catalogues),
        List.copyOf(documents),
        files);
  }

  /** Where the site has no tables at all, a workbook beside the folder of its content is meant. */
  private void workbooksAside() {
    if (workbook.isPresent() || !tables.isEmpty() || !Files.isDirectory(dir)) {
      return;
    }
    try (var beside = Files.list(dir)) {
      beside
          .filter(file -> Files.isRegularFile(file) && WorkbookSigns.areIn(file))
          .map(file -> SiteFolder.relative(dir, file))
          .forEach(name -> problems.add(Rule.WORKBOOK_NAME, Location.of(name), name));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + dir, e);
    }
  }

  /** The files below a folder of the site; what cannot be read there is a problem. */
  private List<Path> ordinaryFiles(String folder) {
    var walk = FolderWalk.below(dir.resolve(folder));
    walk.refused().forEach((path, why) -> refuse(SiteFolder.relative(dir, path), why));
    return walk.files();
  }

  private void refuse(String name, ProblemDetail why) {
    problems.add(Rule.FILE_NOT_ORDINARY, Location.of(name), name, why.id());
  }

  private void refuseUnreadableSettingsOfHost() {
    for (var name : List.of("jbake.properties", "custom.properties")) {
      FolderWalk.fault(dir.resolve(name)).ifPresent(why -> refuse(name, why));
    }
  }

  private boolean refuseUnsafe(String name) {
    var fault = FileNames.fault(name);
    fault.ifPresent(why -> problems.add(Rule.FILE_NAME_UNSAFE, Location.of(name), name, why.id()));
    return fault.isPresent();
  }

  private void place(String name, Path file) {
    if (isElsewhere(name) && WorkbookSigns.areIn(file)) {
      problems.add(Rule.WORKBOOK_NAME, Location.of(name), name);
    } else if (!ASCII_NAME.matcher(name).matches()) {
      var last = name.substring(name.lastIndexOf('/') + 1);
      problems.add(Rule.FILE_NAME_NOT_ASCII, Location.of(name), last, exampleFor(name));
    } else if (!refuseUnsafe(name)
        && !name.equals(SiteFolder.SETTINGS)
        && !name.equals(SiteFolder.IMPORT)
        && !name.equals(SiteFolder.TRANSLATIONS)
        && !name.equals(SiteFolder.SEARCH_WORDS)
        && (HIDDEN.matcher(name).matches() || !isPlaced(name, file))) {
      problems.add(Rule.FILE_UNKNOWN, Location.of(name), name, listsBeside(name), asTable(name));
    }
  }

  /** Whether a file has neither the name of the workbook nor lies where evidence does. */
  private static boolean isElsewhere(String name) {
    return !name.equals(SiteFolder.WORKBOOK) && !name.startsWith(SiteFolder.CONTENT + "/files/");
  }

  /** A name that a file in this folder may have. */
  private static String exampleFor(String name) {
    if (name.matches(SiteFolder.CONTENT + "/[^/]+\\.xlsx")) {
      return SiteFolder.WORKBOOK.substring(SiteFolder.CONTENT.length() + 1);
    }
    if (!name.startsWith(SiteFolder.CONTENT + "/data/")) {
      return name.endsWith(".adoc") ? "annual-report.adoc" : "annual-report-2567.pdf";
    }
    var year = YEAR.matcher(ThaiDigits.toAscii(name.substring(name.lastIndexOf('/') + 1)));
    return (year.find() ? year.group() : "2567") + (name.endsWith(".csv") ? ".csv" : ".xlsx");
  }

  /** Puts a file with its like; false where it is nothing. */
  private boolean isPlaced(String name, Path file) {
    var descriptor = DESCRIPTOR.matcher(name);
    var catalogue = CATALOGUE.matcher(name);
    var evidence = EVIDENCE.matcher(name);
    var picture = SiteFolder.PICTURE.matcher(name);
    if (TABLE.matcher(name).matches()) {
      tables.add(file);
    } else if (name.equals(SiteFolder.WORKBOOK)) {
      workbook = Optional.of(file);
    } else if (descriptor.matches()) {
      descriptors.put(descriptor.group(1), file);
    } else if (catalogue.matches() && catalogueLists.contains(catalogue.group(1))) {
      catalogues.add(file);
    } else if (PARTIAL.matcher(name).matches()) {
      return true; // included by documents, no page of its own
    } else if (DOCUMENT.matcher(name).matches()) {
      documents.add(name);
    } else if (evidence.matches()) {
      evidence(name, file).ifPresent(found -> files.put(evidence.group(1), found));
    } else if (picture.matches()) {
      evidence(name, file).ifPresent(found -> files.put(picture.group(1), found));
    } else {
      return false;
    }
    return true;
  }

  /** What a file that lies among tables would be called as one; empty elsewhere. */
  private static String asTable(String name) {
    var base = name.replaceFirst("\\.[^./]*$", "");
    return TABLE.matcher(base + ".csv").matches() && !name.endsWith(".yml")
        ? base.substring(base.lastIndexOf('/') + 1)
        : "";
  }

  /** The names that a file may have where lists of a catalogue are kept; empty elsewhere. */
  private String listsBeside(String name) {
    return name.startsWith(CATALOGUES)
        ? catalogueLists.stream().map(list -> list + ".csv").collect(Collectors.joining(", "))
        : "";
  }

  /** Of a table in both forms only the CSV is read: its rows twice would be one problem each. */
  private void refuseBothForms(List<Path> found) {
    for (var table : List.copyOf(found)) {
      var name = SiteFolder.relative(dir, table);
      var other =
          table.resolveSibling(table.getFileName().toString().replaceFirst("\\.xlsx$", ".csv"));
      if (name.endsWith(".xlsx") && found.contains(other)) {
        problems.add(Rule.TABLE_TWICE, Location.of(name), name, SiteFolder.relative(dir, other));
        found.remove(table);
      }
    }
  }

  private Optional<EvidenceFile> evidence(String name, Path file) {
    try (var in = Files.newInputStream(file)) {
      return Optional.of(new EvidenceFile(file, Files.size(file), DigestUtils.sha256Hex(in), ""));
    } catch (IOException e) {
      refuse(name, ProblemDetail.FILE_CLOSED);
      return Optional.empty();
    }
  }
}
