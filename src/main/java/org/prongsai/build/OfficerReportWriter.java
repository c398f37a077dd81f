package org.prongsai.build;

import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.io.FileUtils;
import org.apache.commons.io.function.Uncheck;
import org.prongsai.audit.VisitLog;
import org.prongsai.grade.FileGrader;
import org.prongsai.grade.Grade;
import org.prongsai.metadata.MetadataFiles;
import org.prongsai.model.GdCatalog;
import org.prongsai.model.Table;
import org.prongsai.problem.Problems;
import org.prongsai.publish.DatasetFiles;
import org.prongsai.report.EvidenceLinks;
import org.prongsai.report.OfficerReport;
import org.prongsai.report.ReportInput;

/** Writes the working notes of the office beside the published site, never into it. */
public record OfficerReportWriter(Path folder) {

  private static final String FOLDER = "report";
  private static final String PAGE = "index.html";
  private static final String LINKS = "links.csv";
  private static final int SAMPLE = 20;

  public OfficerReportWriter(BuildConfig config) {
    this(config.outputDir().resolveSibling(FOLDER));
  }

  /** The page that an officer opens. */
  public Path page() {
    return folder.resolve(PAGE);
  }

  /** What audits of links found, and the memory of the next one. */
  public Path links() {
    return folder.resolve(LINKS);
  }

  /** The page as it is to be written. */
  String html(SiteModel model, Problems problems) {
    return new OfficerReport(input(model, problems)).html();
  }

  /** All that pages for the office are made of. */
  public ReportInput input(SiteModel model, Problems problems) {
    var log = VisitLog.read(links());
    var targets = EvidenceLinks.of(model.site(), model.completed().tables());
    var visits = log.visits().stream().filter(v -> targets.contains(v.target())).toList();
    return new ReportInput(
        model.site(),
        model.completed(),
        model.grades(),
        own(model),
        visits,
        log.damagedLines(),
        problems,
        missing(model));
  }

  public void write(SiteModel model, Problems problems) {
    write(html(model, problems));
  }

  /**
   * Writes the page.
   *
   * @throws UncheckedIOException where it cannot be written
   */
  void write(String html) {
    Uncheck.run(
        () -> FileUtils.writeStringToFile(page().toFile(), html, StandardCharsets.UTF_8),
        () -> "cannot write " + page());
  }

  /** What only the agency can state; what follows from the files is never missing. */
  private static List<MetadataFiles.MissingField> missing(SiteModel model) {
    return MetadataFiles.of(model.site(), model.completed().tables(), List.of(), List.of())
        .missing()
        .stream()
        .filter(field -> GdCatalog.GIVEN.contains(field.field()))
        .toList();
  }

  /**
   * The data files of the site itself: each has its schema in the dataset's description. All rows
   * of a file are written alike, so its first ones tell for it.
   */
  private static Map<String, Grade> own(SiteModel model) {
    var samples = new TreeMap<String, Table>();
    model.completed().tables().forEach((id, table) -> samples.put(id, sample(table)));
    var grades = new TreeMap<String, Grade>();
    // The file of the only year is that of all years.
    var same = new HashMap<ByteBuffer, Grade>();
    var grader = new FileGrader();
    for (var file : DatasetFiles.ofMemory(samples)) {
      var bytes = file.bytes();
      var grade =
          same.computeIfAbsent(
              ByteBuffer.wrap(bytes), unseen -> grader.grade(file.path(), bytes, true));
      grades.put(file.path(), grade);
    }
    return grades;
  }

  private static Table sample(Table table) {
    var years = table.years().stream().map(table::of).toList();
    var rows =
        (years.isEmpty() ? List.of(table.rows()) : years)
            .stream().flatMap(part -> part.stream().limit(SAMPLE)).toList();
    return new Table(table.dataset(), rows);
  }
}
