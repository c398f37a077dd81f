package org.prongsai.publish;

import static org.prongsai.columns.ItaMeasureProgressColumns.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.prongsai.address.SitePaths;
import org.prongsai.model.Language;
import org.prongsai.model.Row;
import org.prongsai.model.Settings;
import org.prongsai.model.Table;

/** The Atom feeds: news of measures, one feed a language. */
public record AtomFeeds(Settings settings, SitePaths addresses) {

  public AtomFeeds(Settings settings) {
    this(settings, new SitePaths(settings.baseUrl()));
  }

  public static String path(Language language) {
    return (language == Language.TH ? "" : language.code() + "/") + "feed.xml";
  }

  /**
   * @param titles title of the feed by language
   */
  public List<PublishedFile> files(Map<String, Table> published, Map<Language, String> titles) {
    return settings.languages().stream()
        .map(
            language ->
                new AtomFeed(
                        path(language),
                        language,
                        titles.get(language),
                        addresses.canonical(language, "updates"),
                        entries(language, published))
                    .file(settings))
        .toList();
  }

  private List<AtomFeed.Entry> entries(Language language, Map<String, Table> published) {
    var reports = new ArrayList<>(published.get("ita-measure-progress").rows());
    reports.removeIf(row -> row.text(UPDATED_ON).isEmpty());
    reports.sort(Comparator.comparing((Row row) -> row.text(UPDATED_ON)).reversed());
    return reports.stream().map(report -> entry(language, published, report)).toList();
  }

  private AtomFeed.Entry entry(Language language, Map<String, Table> published, Row report) {
    var id = report.text(MEASURE);
    var measure =
        published.get("ita-measures").of(report.year()).stream()
            .filter(row -> row.text(MEASURE).equals(id))
            .findFirst()
            .map(row -> row.localized(MEASURE).in(language))
            .orElse(id);
    var area = id.substring(1, id.indexOf('.'));
    var href = addresses.canonical(language, report.year() + "/measures/" + area) + "#" + id;
    return new AtomFeed.Entry(
        href + "-q" + report.text(QUARTER),
        id + " " + measure,
        report.text(UPDATED_ON),
        href,
        report.localized(NOTE).in(language));
  }
}
