package org.prongsai.render.analysis;

import static org.prongsai.columns.ItaMeasuresColumns.MEASURE_TH;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.model.Language;
import org.prongsai.model.Row;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.page.ShareFinding;
import org.prongsai.render.PlanProgress;
import org.prongsai.render.Scope;
import org.prongsai.text.AgencyName;

/** What stands beside a link to the measures of a plan: how many, reported on, past due. */
record MeasuresShare(Scope scope, PlanProgress progress) {

  static MeasuresShare ofYear(Scope scope) {
    return new MeasuresShare(scope, new PlanProgress(scope, scope.year()));
  }

  static MeasuresShare ofArea(Scope scope, List<Row> measures) {
    var all = new PlanProgress(scope, scope.year());
    return new MeasuresShare(scope, new PlanProgress(all.asOf(), measures, all.reported()));
  }

  String title() {
    var agency = AgencyName.shortForm(scope.settings().agencyName().in(scope.language()));
    return scope.say(
        "share.measures-title", agency, progress.all(), scope.year(), progress.withReport());
  }

  Section summary() {
    return Section.of("summary", "", Part.Lead.of(standing()), Part.Lead.of(overdueNote()));
  }

  /** What is promised, and how far that has come. The measures are recorded in Thai alone. */
  Section promised() {
    var parts = new ArrayList<Part>();
    parts.add(Part.Lead.of(standing()));
    if (scope.language() == Language.TH) {
      progress.measures().stream()
          .map(row -> (Part) Part.Lead.of(scope.digits(row.text(MEASURE_TH))))
          .forEach(parts::add);
    }
    return new Section("summary", "", parts, "");
  }

  private String standing() {
    return scope.say(
        "share.measures-standing",
        progress.all(),
        progress.withReport(),
        progress.overdue(),
        scope.format().day(scope.settings().asOf()));
  }

  private String overdueNote() {
    return progress.overdue() == 0 ? "" : scope.say("measures.overdue-means");
  }

  Optional<ShareFinding> finding() {
    var day = scope.format().day(scope.settings().asOf());
    return Optional.of(
        new ShareFinding(
            "measures-" + scope.year(),
            scope.say("heading.measures", scope.format().year(scope.year())),
            scope.count(progress.all()),
            List.of(
                scope.say("share.measures", progress.all()),
                scope.say("share.measures-reported", progress.withReport())),
            List.of(scope.say("share.measures-overdue", progress.overdue(), day))));
  }
}
