package org.prongsai.report;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.model.Table;
import org.prongsai.spending.SpendingTables;
import org.prongsai.text.FiscalYear;

/**
 * The part of the report that lists which disclosure items the published purchases and projects
 * serve as evidence for.
 */
record AnsweredItemsPart(ReportInput input, ReportPage page, ReportWords words) {

  /** Nothing where no year has rows. */
  void write() {
    var lines = new ArrayList<String>();
    for (var id : List.of(SpendingTables.PROCUREMENT, SpendingTables.PERFORMANCE)) {
      var table = input.completed().tables().get(id);
      table.years().forEach(year -> lines.add(line(table, year)));
    }
    if (!lines.isEmpty()) {
      page.heading(words.say("feeds"));
      page.paragraph(words.say("feeds.note"));
      page.list(lines);
    }
  }

  private String line(Table table, FiscalYear year) {
    var items = items(table.dataset().id(), year);
    return words.say(
        "feeds.line",
        table.dataset().title().th(),
        year.toString(),
        table.of(year).size(),
        items.isEmpty() ? words.say("feeds.unknown") : String.join(", ", items));
  }

  private List<String> items(String dataset, FiscalYear year) {
    var items = new ArrayList<String>();
    for (var catalogue : input.site().catalogues().values()) {
      catalogue
          .fedBy(dataset, year)
          .forEach(
              fed -> items.add(words.say("feeds.item", fed.item(), catalogue.year().toString())));
    }
    return items;
  }
}
