package org.prongsai.render.site;

import static org.prongsai.columns.CorrectionsColumns.*;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.columns.DatasetVersionsColumns;
import org.prongsai.ita.Corrections;
import org.prongsai.model.LocalizedText;
import org.prongsai.model.RecordedVersions;
import org.prongsai.model.Row;
import org.prongsai.page.Link;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.page.TableContext.Cell;
import org.prongsai.render.CorrectionMarks;
import org.prongsai.render.PageDescription;
import org.prongsai.render.PageType;
import org.prongsai.render.Scope;
import org.prongsai.render.Sections;

/** What was corrected after publication, when and why, and which versions were recorded. */
public final class CorrectionsPage implements PageType {

  @Override
  public int standing() {
    return 90;
  }

  @Override
  public PageDescription description() {
    return PageDescription.onceWith(Corrections.DATASET_ID, "corrections")
        .heading("corrections.heading")
        .label("corrections.heading");
  }

  /** The page is about the data of this site, whatever document they come from. */
  @Override
  public LocalizedText source(Scope scope) {
    return LocalizedText.EMPTY;
  }

  @Override
  public List<Section> sections(Scope scope) {
    var corrections = new CorrectionMarks(scope).newestFirst();
    var versions = new ArrayList<>(scope.figures().table(RecordedVersions.ID).rows());
    versions.sort((a, b) -> day(b).compareTo(day(a)));
    return new Sections(scope)
        .opening("about", scope.lead("corrections.lead"), new Part.Links(List.of(feed(scope))))
        .add(
            "list",
            "corrections.list",
            corrections.isEmpty()
                ? scope.notice("empty", "corrections.none")
                : table(scope, corrections))
        .add(
            "versions",
            "corrections.versions",
            versions.isEmpty()
                ? scope.notice("empty", "corrections.no-versions")
                : versions(scope, versions))
        .narrative()
        .data(Corrections.DATASET_ID, RecordedVersions.ID)
        .list();
  }

  private static Part.LinkEntry feed(Scope scope) {
    var link = Link.of(scope.say("corrections.feed"), scope.fileHref("corrections.xml"));
    return Part.LinkEntry.of(link);
  }

  private static Part table(Scope scope, List<Row> corrections) {
    var marks = new CorrectionMarks(scope);
    return scope
        .table(scope.say("corrections.list"), corrections)
        .column(
            "column.corrected-on",
            row -> Cell.of(day(scope, row, PUBLISHED_ON)).withId("c" + row.text(NUMBER)))
        .column("column.dataset", row -> place(scope, row))
        .column("column.row-key", row -> Cell.of(marks.written(row.text(ROW_KEY))))
        .column("column.corrected-column", row -> Cell.of(marks.columnTitle(row)))
        .column("column.was", row -> Cell.of(marks.value(row, WAS)))
        .column("column.now", row -> Cell.of(marks.value(row, NOW)))
        .column("column.reason", row -> Cell.of(scope.phrase(row.localized(REASON))))
        .build();
  }

  /** The way to the page where the figure stands. */
  private static Cell place(Scope scope, Row row) {
    var title = scope.figures().table(row.text(DATASET)).dataset().title().in(scope.language());
    return Cell.link(title, scope.href(new CorrectionMarks(scope).pages(row).get(0)));
  }

  private static Part versions(Scope scope, List<Row> versions) {
    return scope
        .table(scope.say("corrections.versions"), versions)
        .column("data.as-of", row -> Cell.of(day(scope, row, DatasetVersionsColumns.RELEASED_ON)))
        .column("column.dataset", row -> dataset(scope, row.text(DatasetVersionsColumns.DATASET)))
        .column(
            "column.version",
            row -> Cell.of(scope.count(row.whole(DatasetVersionsColumns.VERSION))))
        .count("column.rows", row -> row.whole(DatasetVersionsColumns.ROWS))
        .column(
            "column.note", row -> Cell.of(scope.phrase(row.localized(DatasetVersionsColumns.NOTE))))
        .build();
  }

  private static Cell dataset(Scope scope, String id) {
    return scope.tree().has("data/" + id)
        ? Cell.link(
            scope.figures().table(id).dataset().title().in(scope.language()),
            scope.href("data/" + id))
        : Cell.of(id);
  }

  private static String day(Row row) {
    return row.text(DatasetVersionsColumns.RELEASED_ON);
  }

  private static String day(Scope scope, Row row, String column) {
    return row.day(column).map(scope.format()::day).orElse("");
  }
}
