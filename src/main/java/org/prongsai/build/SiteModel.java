package org.prongsai.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.io.function.Uncheck;
import org.prongsai.grade.FileGrader;
import org.prongsai.grade.Grade;
import org.prongsai.host.asciidoctor.AsciiDocEngine;
import org.prongsai.host.jbake.JBakeHost;
import org.prongsai.importer.OfficeImport;
import org.prongsai.ita.Completion;
import org.prongsai.ita.Figures;
import org.prongsai.model.EvidenceFile;
import org.prongsai.model.Site;
import org.prongsai.problem.Problems;
import org.prongsai.prose.TypedFigures;
import org.prongsai.prose.UnwrittenTexts;
import org.prongsai.read.DocumentParser;
import org.prongsai.read.SourceReader;
import org.prongsai.render.site.PageTypes;
import org.prongsai.search.PeopleWords;
import org.prongsai.store.TempFiles;
import org.prongsai.validate.SiteValidator;

/**
 * A checked site with its completed tables and assessments; every command starts from it.
 *
 * @param completed its published tables and its assessed years
 * @param grades how well a machine reads each attached file, by its path below {@code files/}
 * @param words what people of this place say, for the search
 */
public record SiteModel(
    Site site,
    Completion.Completed completed,
    SortedMap<String, Grade> grades,
    List<PeopleWords.Line> words) {

  /** Reads and validates a site; empty where that found errors. Nothing is rendered. */
  public static Optional<SiteModel> read(BuildConfig config, Problems problems) {
    try (var engine = new AsciiDocEngine()) {
      return read(config, engine, problems);
    }
  }

  /** The same with an engine that serves other runs too. */
  public static Optional<SiteModel> read(
      BuildConfig config, AsciiDocEngine engine, Problems problems) {
    // Not closed here: the rows of large tables are read from it as long as the model is used. Its
    // files go with the process, whatever ends it.
    var scratch = new TempFiles(config.large().scratchDir(), config.large().fromBytes());
    var parser = new JBakeHost(config.siteDir(), config.cacheDir(), engine);
    return read(config, parser, scratch, problems).filter(model -> !problems.hasErrors());
  }

  /** The same with a model also where nothing but links of its pages is broken. */
  static Optional<SiteModel> read(
      BuildConfig config, DocumentParser parser, TempFiles scratch, Problems problems) {
    var sources = new SourceReader(config.siteDir(), parser, scratch).readAll(problems);
    OfficeImport.checkMemory(config.siteDir(), problems);
    var words = SiteSearchWords.read(config.siteDir(), problems);
    new UnwrittenTexts(config.siteDir()).warn(sources.documents(), problems);
    var site =
        new SiteValidator(PageTypes.ALL, config.asOf(), scratch, config.progress())
            .toModel(sources, problems);
    var lost = new LostRows(config);
    if (problems.hasErrorsButLinks()) {
      site.ifPresent(found -> lost.tellOfNone(sources, found, problems));
      return Optional.empty();
    }
    var model = site.map(found -> of(found, words));
    model.ifPresent(read -> noteTypedFigures(config.siteDir(), read, problems));
    model.ifPresent(read -> lost.tell(read.site(), read.completed(), problems));
    return model;
  }

  private static void noteTypedFigures(Path siteDir, SiteModel model, Problems problems) {
    var catalogues = model.site().catalogues();
    new TypedFigures(new Figures(model.completed(), catalogues), catalogues)
        .note(siteDir, model.site().documents().all(), problems);
  }

  private static SiteModel of(Site site, List<PeopleWords.Line> words) {
    var grader = new FileGrader();
    var grades = new TreeMap<String, Grade>();
    var files = new TreeMap<String, EvidenceFile>();
    site.files()
        .forEach(
            (path, file) -> {
              var grade = grader.grade(path, bytes(file.file()), false);
              grades.put(path, grade);
              files.put(path, file.withKind(grade.kind().id()));
            });
    var graded = site.withFiles(files);
    return new SiteModel(graded, Completion.of(graded), grades, words);
  }

  private static byte[] bytes(Path file) {
    return Uncheck.get(() -> Files.readAllBytes(file), () -> "cannot read " + file);
  }
}
