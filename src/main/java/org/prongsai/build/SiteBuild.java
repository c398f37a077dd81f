package org.prongsai.build;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.prongsai.address.PageTree;
import org.prongsai.address.PublishedContent;
import org.prongsai.check.Expectation;
import org.prongsai.check.SiteCheck;
import org.prongsai.host.asciidoctor.AsciiDocEngine;
import org.prongsai.host.jbake.JBakeHost;
import org.prongsai.ita.Figures;
import org.prongsai.linebreak.SiteNames;
import org.prongsai.linebreak.ThaiLineBreaks;
import org.prongsai.model.Language;
import org.prongsai.model.Site;
import org.prongsai.page.PageContext;
import org.prongsai.problem.Problems;
import org.prongsai.problem.RunOutcome;
import org.prongsai.publish.Assets;
import org.prongsai.publish.AtomFeeds;
import org.prongsai.publish.Checksums;
import org.prongsai.publish.CorrectionsFeed;
import org.prongsai.publish.Discovery;
import org.prongsai.publish.HostingFiles;
import org.prongsai.publish.PublishedFile;
import org.prongsai.publish.Sitemap;
import org.prongsai.publish.WrittenFile;
import org.prongsai.render.site.PageContexts;
import org.prongsai.render.site.PageTypes;
import org.prongsai.store.TempFiles;
import org.prongsai.text.MessageBundle;

/** Builds a site. A stage sees only what the stages above it returned. */
public final class SiteBuild {

  private final BuildConfig config;

  public SiteBuild(BuildConfig config) {
    this.config = config;
  }

  /** Reads, checks and publishes; on any error what was published before stays untouched. */
  public BuildReport run() {
    try (var engine = new AsciiDocEngine()) {
      return run(engine);
    }
  }

  /** The same with an engine that serves other builds too; whoever made it closes it. */
  public BuildReport run(AsciiDocEngine engine) {
    // Opened first, so that a run that fails yet completes or undoes what a killed one left.
    try (var work = WorkFolder.open(config.outputDir())) {
      var last = new LastBuild(config);
      var unchanged = last.unchanged();
      if (unchanged.isPresent()) {
        return unchanged.get();
      }
      var report = run(engine, work);
      if (report.outcome() == RunOutcome.PUBLISHED) {
        last.remember(report);
      }
      return report;
    }
  }

  private BuildReport run(AsciiDocEngine engine, WorkFolder work) {
    try (var scratch = new TempFiles(config.large().scratchDir(), config.large().fromBytes())) {
      var host = new JBakeHost(config.siteDir(), config.cacheDir(), engine);
      return run(host, work, scratch);
    }
  }

  private BuildReport run(JBakeHost host, WorkFolder work, TempFiles scratch) {
    var problems = new Problems();
    var owners = OutputOwners.of(config);
    owners.refuseForeign(problems);

    var read = SiteModel.read(config, host, scratch, problems);
    if (read.isEmpty()) {
      return BuildReport.notPublished(problems);
    }
    var model = read.get();
    var made = write(model, host, work, owners, problems);
    var kept = problems.hasErrors() ? List.<String>of() : owners.kept(made.files(), problems);
    if (problems.hasErrors()) {
      return BuildReport.notPublished(problems);
    }
    if (config.publish()) {
      // Drawn first: whatever is wrong with it, the old site is still in place.
      var report = new OfficerReportWriter(config);
      var html = report.html(model, problems);
      work.publish(kept);
      report.write(html);
    }
    return report(model, made.pages(), problems);
  }

  /** A site in the work folder: how many pages it has, and all its files. */
  private record Made(int pages, List<WrittenFile> files) {}

  /** Writes the whole site into the work folder and checks it there. */
  private Made write(
      SiteModel model, JBakeHost host, WorkFolder work, OutputOwners owners, Problems problems) {
    var site = model.site();
    var content = new PublishedContent(model.completed().tables(), site.documents().all());
    var tree = PageTree.of(PageTypes.ALL, content);
    var data = PublishedData.write(model, work, config.progress());
    var words = host.words(problems);
    var figures = new Figures(model.completed(), site.catalogues());
    var summary = data.summary(figures, site);
    var pages = new PageContexts(site, figures, tree, summary, words).all();
    var names = SiteNames.of(site.settings(), model.completed().tables().values());
    var finish = new ThaiQuoted().andThen(ThaiLineBreaks.of(names)).andThen(new LinkedMarks(words));
    host.render(pages, finish::apply, work.path(), problems);
    var written = new ArrayList<>(data.written());
    if (!problems.hasErrorsButLinks()) { // what is half made is not worth a check
      var files = files(site, content, tree, data, words);
      files.addAll(SubmissionFiles.of(pages));
      files.addAll(SharePictures.of(pages, site.settings().theme()));
      var suppliers = summary.highlights().suppliers();
      files.addAll(new SearchFiles(site, tree, content, model.words(), suppliers).of(pages));
      written.addAll(work.write(files));
      written.addAll(work.written(pages.stream().map(PageContext::outputPath).toList()));
      var yielded = owners.yielded(written, problems);
      var list = Checksums.ofAll(written, yielded);
      written.addAll(work.write(List.of(list)));
      files.add(list);
      check(
          ExpectationFactory.of(config, site, tree, pages, files, data),
          yielded,
          site,
          work,
          problems);
    }
    return new Made(pages.size(), written);
  }

  /** Whatever a visitor would stumble over is told of where an editor can mend it. */
  private void check(
      Expectation expectation, Set<String> yielded, Site site, WorkFolder work, Problems problems) {
    var found = new Problems();
    new SiteCheck(expectation, yielded).check(work.path(), found);
    new ProblemSources(config.siteDir(), site.documents().all()).move(found, problems);
  }

  private List<PublishedFile> files(
      Site site,
      PublishedContent content,
      PageTree tree,
      PublishedData data,
      Map<Language, MessageBundle> words) {
    var files = new ArrayList<PublishedFile>();
    files.add(Checksums.of(data.written()));
    files.add(
        new Discovery(site)
            .file(
                content.tables(),
                List.copyOf(content.years()),
                data.distributions(),
                data.companions()));
    files.addAll(
        new AtomFeeds(site).files(content.tables(), feedTitles(site, words, "updates.news")));
    var settings = site.settings();
    files.add(
        new CorrectionsFeed(settings, content.tables())
            .file(feedTitles(site, words, "corrections.heading").get(Language.TH)));
    files.addAll(new HostingFiles(settings.host(), settings.baseUrl()).files());
    files.addAll(new Sitemap(site.settings()).files(tree));
    files.addAll(new Assets(config.siteDir(), site.settings().theme()).files());
    return files;
  }

  private static Map<Language, String> feedTitles(
      Site site, Map<Language, MessageBundle> words, String key) {
    var titles = new EnumMap<Language, String>(Language.class);
    for (var language : site.settings().languages()) {
      titles.put(
          language,
          words.get(language).get(key) + " – " + site.settings().agencyName().in(language));
    }
    return titles;
  }

  private BuildReport report(SiteModel model, int pages, Problems problems) {
    var tables = model.completed().tables().values();
    int rows = tables.stream().mapToInt(table -> table.rows().size()).sum();
    int languages = model.site().settings().languages().size();
    var counts = new BuildReport.Counts(pages, tables.size(), rows, languages);
    var outcome = config.publish() ? RunOutcome.PUBLISHED : RunOutcome.CHECKED;
    return new BuildReport(outcome, counts, problems);
  }
}
