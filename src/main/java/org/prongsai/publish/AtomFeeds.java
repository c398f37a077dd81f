package org.prongsai.publish;

import static org.prongsai.columns.ItaMeasureProgressColumns.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.prongsai.address.SitePaths;
import org.prongsai.model.Language;
import org.prongsai.model.Row;
import org.prongsai.model.Site;
import org.prongsai.model.Table;
import org.prongsai.model.Update;

/** The Atom feeds: news, and reports on measures, one feed a language. */
public record AtomFeeds(Site site, SitePaths addresses) {

  private static final Map<String, String> TYPES =
      Map.of(
          "jpg", "image/jpeg",
          "jpeg", "image/jpeg",
          "png", "image/png",
          "gif", "image/gif",
          "webp", "image/webp",
          "svg", "image/svg+xml");

  public AtomFeeds(Site site) {
    this(site, new SitePaths(site.settings().baseUrl()));
  }

  public static String path(Language language) {
    return (language == Language.TH ? "" : language.code() + "/") + "feed.xml";
  }

  /**
   * @param titles title of the feed by language
   */
  public List<PublishedFile> files(Map<String, Table> published, Map<Language, String> titles) {
    return site.settings().languages().stream()
        .map(
            language ->
                new AtomFeed(
                        path(language),
                        language,
                        titles.get(language),
                        addresses.canonical(language, "updates"),
                        entries(language, published))
                    .file(site.settings()))
        .toList();
  }

  private List<AtomFeed.Entry> entries(Language language, Map<String, Table> published) {
    var reports = new ArrayList<>(published.get("ita-measure-progress").rows());
    reports.removeIf(row -> row.text(UPDATED_ON).isEmpty());
    return Stream.concat(
            site.documents().updates().stream().map(update -> entry(language, update)),
            reports.stream().map(report -> entry(language, published, report)))
        .sorted(Comparator.comparing(AtomFeed.Entry::day).reversed())
        .toList();
  }

  private AtomFeed.Entry entry(Language language, Update update) {
    var document =
        site.document(language, update.path())
            .or(() -> site.document(Language.TH, update.path()))
            .orElseThrow();
    var href = addresses.canonical(language, update.path());
    return new AtomFeed.Entry(
        href,
        document.title(),
        update.day().toString(),
        href,
        document.lead(),
        document.pictures().stream().flatMap(this::enclosure).toList());
  }

  private Stream<AtomFeed.Enclosure> enclosure(String picture) {
    var ending = picture.substring(picture.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Stream.ofNullable(site.files().get(picture))
        .map(
            file ->
                new AtomFeed.Enclosure(
                    addresses.file("files/" + picture),
                    TYPES.getOrDefault(ending, "application/octet-stream"),
                    file.size()));
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
