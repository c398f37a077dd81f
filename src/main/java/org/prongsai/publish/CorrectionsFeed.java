package org.prongsai.publish;

import static org.prongsai.columns.CorrectionsColumns.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import org.prongsai.address.SitePaths;
import org.prongsai.columns.DatasetVersionsColumns;
import org.prongsai.model.Language;
import org.prongsai.model.LocalizedText;
import org.prongsai.model.RecordedVersions;
import org.prongsai.model.Row;
import org.prongsai.model.Settings;
import org.prongsai.model.Table;

/** The feed of corrections and recorded versions, in Thai with the English behind it. */
public record CorrectionsFeed(Settings settings, Map<String, Table> published) {

  public static final String PATH = "corrections.xml";

  private static final String ID = "corrections";

  public PublishedFile file(String title) {
    var page = new SitePaths(settings.baseUrl()).canonical(Language.TH, ID);
    var entries = new ArrayList<AtomFeed.Entry>();
    published.get(ID).rows().forEach(row -> entries.add(correction(row, page)));
    published.get(RecordedVersions.ID).rows().forEach(row -> entries.add(version(row)));
    entries.sort(Comparator.comparing(AtomFeed.Entry::day).reversed());
    return new AtomFeed(PATH, Language.TH, title, page, entries).file(settings);
  }

  private AtomFeed.Entry correction(Row row, String page) {
    var dataset = published.get(row.text(DATASET)).dataset();
    var column = dataset.field(row.text(COLUMN)).orElseThrow().title();
    var href = page + "#c" + row.text(NUMBER);
    return new AtomFeed.Entry(
        href,
        both(dataset.title()) + ", " + row.text(ROW_KEY) + ", " + both(column),
        row.text(PUBLISHED_ON),
        href,
        "“" + row.text(WAS) + "” → “" + row.text(NOW) + "”. " + both(row.localized(REASON)));
  }

  private AtomFeed.Entry version(Row row) {
    var id = row.text(DatasetVersionsColumns.DATASET);
    var number = row.text(DatasetVersionsColumns.VERSION);
    var title = published.containsKey(id) ? both(published.get(id).dataset().title()) : id;
    var href = new SitePaths(settings.baseUrl()).canonical(Language.TH, "data/" + id);
    return new AtomFeed.Entry(
        href + "#version-" + number,
        title + ", " + number,
        row.text(DatasetVersionsColumns.RELEASED_ON),
        href,
        both(row.localized(DatasetVersionsColumns.NOTE)));
  }

  private static String both(LocalizedText text) {
    return text.en().isEmpty() ? text.th() : text.th() + " / " + text.en();
  }
}
