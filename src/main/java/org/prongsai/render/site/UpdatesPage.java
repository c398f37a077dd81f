package org.prongsai.render.site;

import static org.prongsai.columns.ItaMeasureProgressColumns.*;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.model.Row;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.page.Section;
import org.prongsai.render.Narrative;
import org.prongsai.render.PageDescription;
import org.prongsai.render.PageType;
import org.prongsai.render.PlanProgress;
import org.prongsai.render.Scope;
import org.prongsai.render.Sections;
import org.prongsai.render.analysis.AreaParts;

/** Reports of progress with the measures. */
public final class UpdatesPage implements PageType {

  @Override
  public PageDescription description() {
    return PageDescription.once("updates").label("nav.updates");
  }

  /** Reports of progress, newest first; or what will appear here, and who fills it. */
  @Override
  public List<Section> sections(Scope scope) {
    var reports = new ArrayList<>(scope.figures().table("ita-measure-progress").rows());
    reports.removeIf(row -> !PlanProgress.isReport(row));
    reports.sort((a, b) -> b.text(UPDATED_ON).compareTo(a.text(UPDATED_ON)));
    var news =
        reports.isEmpty()
            ? scope.notice("empty", "updates.none")
            : new Part.Cards(reports.stream().map(row -> report(scope, row)).toList());
    return new Sections(scope)
        .addAll(new Narrative(scope).body())
        .add("news", "updates.news", news)
        .data("ita-measure-progress")
        .list();
  }

  private static Part.Card report(Scope scope, Row row) {
    var id = row.text(MEASURE);
    var measure =
        scope
            .find("ita-measures", row.year(), MEASURE, id)
            .map(m -> scope.phrase(m.localized(MEASURE)))
            .orElse(Phrase.EMPTY);
    var area = id.substring(1, id.indexOf('.'));
    return new Part.Card(
        id,
        measure,
        scope.href(row.year() + "/measures/" + area) + "#" + id,
        scope.phrase(row.localized(NOTE)),
        AreaParts.progress(scope, row)
            + row.day(UPDATED_ON).map(day -> " · " + scope.format().day(day)).orElse(""),
        "");
  }
}
