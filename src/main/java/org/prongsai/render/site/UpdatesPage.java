package org.prongsai.render.site;

import static org.prongsai.columns.ItaMeasureProgressColumns.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.prongsai.model.Row;
import org.prongsai.page.Part;
import org.prongsai.page.Phrase;
import org.prongsai.page.Section;
import org.prongsai.render.Narrative;
import org.prongsai.render.News;
import org.prongsai.render.PageDescription;
import org.prongsai.render.PageType;
import org.prongsai.render.PlanProgress;
import org.prongsai.render.Scope;
import org.prongsai.render.Sections;
import org.prongsai.render.analysis.MeasureParts;
import org.prongsai.text.FiscalYear;

/** News, and reports of progress with the measures. */
public final class UpdatesPage implements PageType {

  /** Something that happened; where its day is not known it stands last in its year. */
  private record Entry(FiscalYear year, LocalDate day, Part.Card card) {}

  @Override
  public PageDescription description() {
    return PageDescription.once("updates").label("nav.updates");
  }

  /** All of them by fiscal year, newest first; or what will appear here, and who fills it. */
  @Override
  public List<Section> sections(Scope scope) {
    var sections = new Sections(scope).addAll(new Narrative(scope).body());
    var years = new TreeMap<FiscalYear, List<Part.Card>>(Comparator.reverseOrder());
    for (var entry : entries(scope)) {
      years.computeIfAbsent(entry.year(), year -> new ArrayList<>()).add(entry.card());
    }
    if (years.isEmpty()) {
      sections.add("news", "updates.news", scope.notice("empty", "updates.none"));
    }
    years.forEach((year, cards) -> sections.add(section(scope, year, cards, years.firstKey())));
    return sections.data("ita-measure-progress").list();
  }

  private static Section section(
      Scope scope, FiscalYear year, List<Part.Card> cards, FiscalYear newest) {
    var section = Section.of("y" + year, scope.format().year(year), new Part.Cards(cards));
    return year.equals(newest) ? section : section.fold(scope.say("updates.count", cards.size()));
  }

  private static List<Entry> entries(Scope scope) {
    var news = new News(scope);
    var entries = new ArrayList<Entry>();
    news.all().forEach(one -> entries.add(new Entry(one.year(), one.day(), news.card(one))));
    for (var row : scope.figures().table("ita-measure-progress").rows()) {
      if (PlanProgress.isReport(row)) {
        var day = row.day(UPDATED_ON);
        entries.add(
            new Entry(
                day.filter(FiscalYear::isIn).map(FiscalYear::of).orElse(row.year()),
                day.orElse(LocalDate.MIN),
                report(scope, row)));
      }
    }
    entries.sort(Comparator.comparing(Entry::day).reversed());
    return entries;
  }

  private static Part.Card report(Scope scope, Row row) {
    var id = row.text(MEASURE);
    var measure =
        scope
            .find("ita-measures", row.year(), MEASURE, id)
            .map(m -> scope.phrase(m.localized(MEASURE)))
            .orElse(Phrase.EMPTY);
    return new Part.Card(
        id,
        measure,
        new News(scope).href(row.year(), id),
        scope.phrase(row.localized(NOTE)),
        MeasureParts.progress(scope, row)
            + row.day(UPDATED_ON).map(day -> " · " + scope.format().day(day)).orElse(""),
        "");
  }
}
