package org.prongsai.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.address.PageTree;
import org.prongsai.address.SitePaths;
import org.prongsai.check.Expectation;
import org.prongsai.model.Dataset;
import org.prongsai.model.DiskRows;
import org.prongsai.model.Language;
import org.prongsai.model.ProgressListener;
import org.prongsai.model.Row;
import org.prongsai.model.Site;
import org.prongsai.page.PageContext;
import org.prongsai.publish.PublishedFile;
import org.prongsai.publish.TableFormat;
import org.prongsai.publish.WrittenFile;

/** Builds the {@code Expectation} that the check stage compares the finished folder with. */
final class ExpectationFactory {

  private ExpectationFactory() {}

  // A shorter path than this could stand in a text by chance.
  private static final int TELLING_PATH = 8;

  static Expectation of(
      BuildConfig config,
      Site site,
      PageTree tree,
      List<PageContext> pages,
      List<PublishedFile> files,
      PublishedData data) {
    var known = new ArrayList<>(files.stream().map(PublishedFile::path).toList());
    known.addAll(data.written().stream().map(WrittenFile::path).toList());
    var datasets = new HashMap<String, Dataset>();
    var copies = new HashMap<String, String>();
    for (var source : data.sources()) {
      datasets.put(source.path(), source.dataset());
      source.original().ifPresent(original -> copies.put(source.path(), original));
    }
    return new Expectation(
        site.settings().baseUrl(),
        pages.stream().map(PageContext::outputPath).toList(),
        twins(site, tree),
        known,
        tables(data, TableFormat.CSV, config.progress()),
        datasets,
        tables(data, TableFormat.JSON, config.progress()),
        copies,
        leakMarkers(config.siteDir()));
  }

  private static Map<String, String> twins(Site site, PageTree tree) {
    var twins = new HashMap<String, String>();
    if (site.settings().languages().size() > 1) {
      for (var page : tree.pages()) {
        var thai = SitePaths.outputPath(Language.TH, page.path());
        var english = SitePaths.outputPath(Language.EN, page.path());
        twins.put(thai, english);
        twins.put(english, thai);
      }
    }
    return twins;
  }

  private static Map<String, List<Row>> tables(
      PublishedData data, TableFormat format, ProgressListener progress) {
    var tables = new HashMap<String, List<Row>>();
    for (var source : data.sources()) {
      if (source.format().equals(format.name())) {
        var path = source.path();
        tables.put(
            path,
            DiskRows.heard(
                source.rows(), count -> progress.done(ProgressListener.Step.CHECK, path, count)));
      }
    }
    return tables;
  }

  /** The place of the site on this machine is nobody's business. */
  private static List<String> leakMarkers(Path siteDir) {
    var path = siteDir.toString();
    return path.length() < TELLING_PATH ? List.of() : List.of(path);
  }
}
