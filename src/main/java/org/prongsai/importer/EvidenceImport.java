package org.prongsai.importer;

import static org.prongsai.columns.OitEvidenceColumns.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.prongsai.catalogue.CatalogueList;
import org.prongsai.catalogue.CatalogueReader;
import org.prongsai.folder.FileNames;
import org.prongsai.folder.FolderWalk;
import org.prongsai.folder.SiteFolder;
import org.prongsai.importer.cell.CellNormaliser;
import org.prongsai.importer.document.OfficeDocuments;
import org.prongsai.importer.submission.SubmissionItem;
import org.prongsai.importer.submission.SubmissionReader;
import org.prongsai.importer.table.ExistingTable;
import org.prongsai.importer.table.SiteTables;
import org.prongsai.model.Catalogue;
import org.prongsai.model.Dataset;
import org.prongsai.model.EvidenceFile;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.problem.Severity;
import org.prongsai.text.FiscalYear;
import org.prongsai.text.ThaiDigits;
import org.prongsai.validate.rule.EvidenceKindRule;

/**
 * Takes files of an office as evidence of disclosure items: copies of them below {@code
 * content/files} under names that any computer keeps, and rows of the evidence table with the names
 * that they had as titles. All of it or, where a file is refused, nothing; a file that is there
 * already is not copied again.
 */
public final class EvidenceImport {

  private static final String DATASET = "oit-evidence";
  // What may be a submission table, if it can be opened.
  private static final List<Rule> UNOPENED =
      List.of(Rule.FILE_PASSWORD, Rule.IMPORT_DOCUMENT_ARCHIVE);

  private final Path site;
  private final FiscalYear year;
  private final Optional<String> item;
  private final Dataset dataset = OfficeImport.shipped(DATASET);
  private final Problems problems = new Problems();
  private final List<Result.Taken> taken = new ArrayList<>();
  private final Map<String, String> paths = new LinkedHashMap<>();
  private EvidenceNames names;
  private final YearEvidence rows;
  private final List<Result.Linked> linked = new ArrayList<>();
  private Optional<Catalogue> catalogue = Optional.empty();
  private List<String> items = List.of();

  /**
   * What came of it.
   *
   * @param linked the addresses that submission tables gave
   * @param without items of the year that have no evidence then
   * @param table the evidence table
   * @param written whether anything was written
   */
  public record Result(
      List<Taken> files,
      List<Linked> linked,
      List<String> without,
      Path table,
      boolean written,
      Problems problems) {

    /**
     * An address of a submission table.
     *
     * @param isListed whether the table had it already
     */
    public record Linked(
        String file, String item, int sequence, String title, String url, boolean isListed) {}

    /**
     * A file that was taken.
     *
     * @param path below the site folder, where it is or will be
     * @param isNew whether it is not there yet
     * @param isListed whether the table had it already
     */
    public record Taken(
        Path file,
        String path,
        String item,
        int sequence,
        String title,
        boolean isNew,
        boolean isListed) {}

    /** Whether there is anything to write. */
    public boolean isChange() {
      return files.stream().anyMatch(file -> !file.isListed())
          || linked.stream().anyMatch(address -> !address.isListed());
    }
  }

  /** Takes evidence for the assessment of a year; without an item, names of files say theirs. */
  public EvidenceImport(Path site, FiscalYear year, Optional<String> item) {
    this.site = site.toAbsolutePath().normalize();
    this.year = year;
    this.item = item;
    this.rows = new YearEvidence(year);
  }

  /** Takes files, and those in folders; writes if asked for and nothing is wrong. */
  public Result run(List<Path> given, boolean write) {
    var scratch = new Problems(); // What is wrong with the site itself, check says.
    var folder = SiteFolder.scan(site, CatalogueList.names(), scratch);
    folder.files().forEach((path, file) -> paths.putIfAbsent(file.sha256(), path));
    names = new EvidenceNames(year, dataset, folder.files().keySet());
    items = items(folder, scratch);
    var tables = new SiteTables(site);
    var table = tables.table(dataset, year);
    tables.check(List.of(table), problems);
    if (write) {
      tables.refuseOpen(problems);
    }
    table.read(problems).forEach(rows::add);
    given.forEach(this::take);
    boolean mayWrite = write && !problems.hasErrors();
    var result = result(table, false);
    return mayWrite && result.isChange() ? result(table, write(table, tables)) : result;
  }

  private Result result(ExistingTable table, boolean written) {
    var without = items.stream().filter(of -> rows.of(of).findAny().isEmpty()).toList();
    return new Result(
        List.copyOf(taken), List.copyOf(linked), without, table.file(), written, problems);
  }

  private List<String> items(SiteFolder folder, Problems scratch) {
    catalogue =
        Optional.ofNullable(
            new CatalogueReader().readAll(folder, true, scratch).byYear().get(year));
    return catalogue.stream()
        .flatMap(known -> known.items().stream())
        .map(Catalogue.Question::question)
        .toList();
  }

  private void take(Path given) {
    var walk = Files.isDirectory(given) ? FolderWalk.below(given) : null;
    if (walk == null) {
      FolderWalk.fault(given)
          .ifPresentOrElse(
              why -> problems.add(Rule.FILE_NOT_ORDINARY, at(given), given, why.id()),
              () -> take(given, given));
      return;
    }
    walk.refused()
        .forEach((path, why) -> problems.add(Rule.FILE_NOT_ORDINARY, at(path), path, why.id()));
    walk.files().stream()
        .filter(file -> !FileNames.isLeftByTools(file.getFileName().toString()))
        .sorted(Comparator.comparingInt(file -> number(given, file)))
        .forEach(file -> take(given, file));
  }

  /** The number of the item, by which rows stand in the order of the list: o2 before o10. */
  private int number(Path top, Path file) {
    return names.item(top, file).map(of -> Integer.valueOf(of.substring(1))).orElse(0);
  }

  private void take(Path top, Path file) {
    int errors = problems.count(Severity.ERROR);
    var of = item.or(() -> names.item(top, file)).orElse("");
    boolean isNamed = !of.isEmpty() && (items.isEmpty() || items.contains(of));
    if (!isNamed && item.isEmpty() && isSubmission(file)) {
      return;
    }
    if (!isNamed) {
      problems.add(Rule.IMPORT_EVIDENCE_ITEM, at(file), file.getFileName(), of, year);
    }
    try (var in = Files.newInputStream(file)) {
      var sha256 = DigestUtils.sha256Hex(in);
      EvidenceKindRule.check(
          at(file).file(), new EvidenceFile(file, Files.size(file), sha256, ""), problems);
      if (problems.count(Severity.ERROR) == errors) {
        take(file, of, sha256);
      }
    } catch (IOException e) {
      problems.add(Rule.FILE_NOT_READABLE, at(file), file.getFileName());
    }
  }

  private void take(Path file, String of, String sha256) {
    var known = Optional.ofNullable(paths.get(sha256));
    var listed =
        known.flatMap(
            path ->
                rows.of(of)
                    .filter(row -> row.text(URL).endsWith(YearEvidence.FILES + path))
                    .findFirst());
    int sequence = listed.map(row -> row.whole(SEQUENCE)).orElseGet(() -> rows.next(of));
    var path = known.orElseGet(() -> names.path(file, of, sequence));
    paths.putIfAbsent(sha256, path);
    var title = listed.map(row -> row.localized(TITLE).th()).orElseGet(() -> title(file));
    if (listed.isEmpty()) {
      reportTitle(file, of, title);
      rows.add(rows.made(of, sequence, title, YearEvidence.FILES + path));
    }
    var below = EvidenceFile.source(path);
    taken.add(
        new Result.Taken(file, below, of, sequence, title, known.isEmpty(), listed.isPresent()));
  }

  /** Takes the addresses of a submission table, or says why not; false where the file is none. */
  private boolean isSubmission(Path file) {
    var unread = new Problems(); // Of what is no such table it is said that it has no item.
    var sheets = new OfficeDocuments(unread).read(file);
    var unopened =
        unread.sorted().stream().filter(problem -> UNOPENED.contains(problem.rule())).toList();
    if (!unopened.isEmpty()) {
      problems.addAll(unopened);
      return true;
    }
    var read = new SubmissionReader(items, year, problems).read(sheets);
    read.forEach(
        found -> {
          for (int i = 0; i < found.links().size(); i++) {
            take(file, found, i);
          }
        });
    return !read.isEmpty();
  }

  private void take(Path file, SubmissionItem found, int index) {
    var of = found.item();
    var link = found.links().get(index);
    var name = catalogue.flatMap(c -> c.question(of)).map(q -> q.name().th()).orElse("");
    var title = found.title(index, name);
    var note = found.note(index, name);
    var listed = rows.of(of).filter(row -> row.text(URL).equals(link.url())).findFirst();
    int sequence = listed.map(row -> row.whole(SEQUENCE)).orElseGet(() -> rows.next(of));
    listed
        .map(row -> row.localized(TITLE).th() + "\n" + row.localized(NOTE).th())
        .filter(before -> !says(before, title) || !says(before, note))
        .ifPresent(
            before -> problems.add(Rule.IMPORT_KEPT, link.place(), before, title + " " + note));
    if (listed.isEmpty()) {
      var row = rows.made(of, sequence, title, link.url());
      rows.add(note.isEmpty() ? row : row.with(NOTE + "_th", note));
    }
    linked.add(
        new Result.Linked(
            file.getFileName().toString(), of, sequence, title, link.url(), listed.isPresent()));
  }

  /** Whether a text holds another one; the kind of digits and of spaces does not matter. */
  private static boolean says(String text, String part) {
    return ThaiDigits.toAscii(CellNormaliser.line(text))
        .contains(ThaiDigits.toAscii(CellNormaliser.line(part)));
  }

  /** A file that was changed and taken again may be meant to stand in place of the other. */
  private void reportTitle(Path file, String of, String title) {
    rows.of(of)
        .filter(row -> row.localized(TITLE).th().equals(title))
        .findFirst()
        .ifPresent(
            row ->
                problems.add(Rule.IMPORT_EVIDENCE_TITLE, at(file), title, of, row.whole(SEQUENCE)));
  }

  private static String title(Path file) {
    return Normalizer.normalize(EvidenceNames.stem(file), Normalizer.Form.NFC)
        .replaceAll("[\\s_]+", " ")
        .strip();
  }

  private boolean write(ExistingTable table, SiteTables tables) {
    taken.stream()
        .filter(Result.Taken::isNew)
        .forEach(file -> tables.changes().copy(file.path(), file.file()));
    table.write(rows.all());
    return tables.save(problems);
  }

  private static Location at(Path file) {
    return Location.of(file.toString().replace('\\', '/'));
  }
}
