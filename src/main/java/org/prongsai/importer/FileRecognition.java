package org.prongsai.importer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.prongsai.importer.sheet.ColumnChoices;
import org.prongsai.importer.sheet.ImportKind;
import org.prongsai.importer.table.SiteTables;
import org.prongsai.problem.Problems;
import org.prongsai.text.FiscalYear;

/**
 * What an office's files can be taken for, when nobody says: each import is asked, without writing
 * anything, whether it can read all of them without an error.
 *
 * @param today the fiscal year that runs
 */
public record FileRecognition(Path site, FiscalYear today) {

  private static final int YEARS_BACK = 3;

  /**
   * An import that can take the files.
   *
   * @param name of the command: {@code procurement}, {@code performance}, {@code evidence}
   */
  public record Intake(String name, FiscalYear year) {}

  /** The imports that can take all the files; to choose among several is the office's business. */
  public List<Intake> of(List<Path> files) {
    var found = new ArrayList<Intake>();
    if (files.stream().allMatch(FileRecognition::isSheet)) {
      for (int back = 0; back <= YEARS_BACK; back++) {
        var year = new FiscalYear(today.be() - back);
        Stream.of(ImportKind.values())
            .filter(kind -> canTake(kind, year, files))
            .forEach(kind -> found.add(new Intake(kind.name().toLowerCase(Locale.ROOT), year)));
      }
    }
    evidenceYear()
        .filter(year -> isEvidence(year, files))
        .ifPresent(year -> found.add(new Intake("evidence", year)));
    return found;
  }

  private static boolean isSheet(Path file) {
    var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return Files.isRegularFile(file) && name.matches(".*\\.(?:xlsx|xls|csv)");
  }

  private boolean canTake(ImportKind kind, FiscalYear year, List<Path> files) {
    var result = new OfficeImport(kind, site, year, ColumnChoices.NONE).run(files, false);
    return result.counts().read() > 0 && !result.problems().hasErrors();
  }

  private boolean isEvidence(FiscalYear year, List<Path> files) {
    var result = new EvidenceImport(site, year, Optional.empty()).run(files, false);
    return !result.files().isEmpty() && !result.problems().hasErrors();
  }

  /** The newest year whose items the site has rows of. */
  private Optional<FiscalYear> evidenceYear() {
    var tables = new SiteTables(site);
    var dataset = OfficeImport.shipped("oit-disclosures");
    var scratch = new Problems(); // What is wrong with the table, the import says.
    return IntStream.rangeClosed(-1, YEARS_BACK)
        .mapToObj(back -> new FiscalYear(today.be() - back))
        .filter(year -> !tables.table(dataset, year).read(scratch).isEmpty())
        .findFirst();
  }
}
