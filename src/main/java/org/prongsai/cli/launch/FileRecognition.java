package org.prongsai.cli.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.prongsai.importer.EvidenceImport;
import org.prongsai.importer.OfficeImport;
import org.prongsai.importer.plan.TextImport;
import org.prongsai.importer.score.ScoreImport;
import org.prongsai.importer.sheet.ColumnChoices;
import org.prongsai.importer.sheet.ImportKind;
import org.prongsai.importer.table.SiteTables;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Severity;
import org.prongsai.text.FiscalYear;

/**
 * What an office's files can be taken for, when nobody says: each import is asked, without writing
 * anything, whether it can read all of them without an error.
 *
 * @param today the fiscal year that runs
 */
public record FileRecognition(Path site, FiscalYear today) {

  private static final int YEARS_BACK = 5;
  // A table of anything may hold a number or two behind a code.
  private static final int FEWEST_FIGURES = 3;

  /**
   * An import that can take the files.
   *
   * @param name of the command: {@code procurement}, {@code performance}, {@code evidence}, {@code
   *     scores}, {@code text}
   * @param errors how many things would have to be mended first
   */
  public record Intake(String name, FiscalYear year, int errors) {}

  /**
   * The imports that have least to say against the files: those without errors, where there are
   * any. To choose among several is the office's business.
   */
  public List<Intake> of(List<Path> files) {
    var found = new ArrayList<Intake>();
    if (files.stream().allMatch(file -> isNamed(file, "xlsx|xls|csv"))) {
      Stream.of(ImportKind.values()).forEach(kind -> found.addAll(intakes(kind, files)));
    }
    if (files.stream().allMatch(file -> isNamed(file, "docx|xlsx|xls|csv|txt|pdf|html?"))) {
      found.addAll(results(files));
    }
    if (files.size() == 1 && isNamed(files.get(0), "docx")) {
      years()
          .filter(year -> isPlan(year, files.get(0)))
          .forEach(year -> found.add(new Intake("text", year, 0)));
    }
    evidenceYear()
        .filter(year -> isEvidence(year, files))
        .ifPresent(year -> found.add(new Intake("evidence", year, 0)));
    int least = found.stream().mapToInt(Intake::errors).min().orElse(0);
    return found.stream().filter(intake -> intake.errors() == least).toList();
  }

  private static boolean isNamed(Path file, String endings) {
    var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return Files.isRegularFile(file) && name.matches(".*\\.(?:" + endings + ")");
  }

  private Stream<FiscalYear> years() {
    return IntStream.rangeClosed(0, YEARS_BACK).mapToObj(back -> new FiscalYear(today.be() - back));
  }

  /** A printed result; of several years that it may be of, the one whose figures fit best. */
  private List<Intake> results(List<Path> files) {
    var misfits = new TreeMap<Integer, List<Intake>>();
    years()
        .forEach(
            year -> {
              var read = new ScoreImport(site, year).run(files, false);
              if (read.figures().size() >= FEWEST_FIGURES && !read.problems().hasErrors()) {
                int misfit = read.missing().size() + read.problems().count(Severity.WARNING);
                misfits
                    .computeIfAbsent(misfit, none -> new ArrayList<>())
                    .add(new Intake("scores", year, 0));
              }
            });
    return misfits.isEmpty() ? List.of() : misfits.firstEntry().getValue();
  }

  private boolean isPlan(FiscalYear year, Path file) {
    var result = new TextImport(site).plan(file, year, false);
    return !result.tables().isEmpty() && !result.problems().hasErrors();
  }

  /**
   * One for each year whose rows it may have; none where no sheet of them is a form of the kind.
   */
  private List<Intake> intakes(ImportKind kind, List<Path> files) {
    var intakes = new ArrayList<Intake>();
    for (int back = 0; back <= YEARS_BACK; back++) {
      var year = new FiscalYear(today.be() - back);
      var result = new OfficeImport(kind, site, year, ColumnChoices.NONE).run(files, false);
      if (result.sheets().isEmpty()) {
        return List.of();
      }
      if (result.counts().read() > 0) {
        var name = kind.name().toLowerCase(Locale.ROOT);
        intakes.add(new Intake(name, year, result.problems().count(Severity.ERROR)));
      }
    }
    return intakes;
  }

  private boolean isEvidence(FiscalYear year, List<Path> files) {
    var result = new EvidenceImport(site, year, Optional.empty()).run(files, false);
    return !(result.files().isEmpty() && result.linked().isEmpty())
        && !result.problems().hasErrors();
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
