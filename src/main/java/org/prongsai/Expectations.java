package org.prongsai;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import org.prongsai.address.Addresses;
import org.prongsai.address.PageTree;
import org.prongsai.check.Expectation;
import org.prongsai.model.Dataset;
import org.prongsai.model.Language;
import org.prongsai.model.Row;
import org.prongsai.model.Site;
import org.prongsai.publish.DatasetFiles;
import org.prongsai.publish.PublishedFile;
import org.prongsai.render.PageContext;

/** Tells the check stage, which knows nothing of how a site is made, what to expect. */
final class Expectations {

  private Expectations() {}

  // A shorter path than this could stand in a text by chance.
  private static final int TELLING_PATH = 8;

  static Expectation of(
      Path siteDir,
      Site site,
      PageTree tree,
      List<PageContext> pages,
      List<PublishedFile> files,
      DatasetFiles data) {
    var twins = new HashMap<String, String>();
    if (site.settings().languages().size() > 1) {
      for (var page : tree.pages()) {
        var thai = Addresses.outputPath(Language.TH, page.path());
        var english = Addresses.outputPath(Language.EN, page.path());
        twins.put(thai, english);
        twins.put(english, thai);
      }
    }
    var csv = new HashMap<String, List<Row>>();
    var json = new HashMap<String, List<Row>>();
    var datasets = new HashMap<String, Dataset>();
    for (var source : data.sources()) {
      (source.format().equals("CSV") ? csv : json).put(source.path(), source.rows());
      datasets.put(source.path(), source.dataset());
    }
    return new Expectation(
        site.settings().baseUrl(),
        pages.stream().map(PageContext::outputPath).toList(),
        twins,
        files.stream().map(PublishedFile::path).toList(),
        csv,
        datasets,
        json,
        leakMarkers(siteDir));
  }

  /** The place of the site on this machine is nobody's business. */
  private static List<String> leakMarkers(Path siteDir) {
    var path = siteDir.toString();
    return path.length() < TELLING_PATH ? List.of() : List.of(path);
  }
}
