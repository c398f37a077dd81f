package org.prongsai.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;

/** What the Government Data Catalog asks and nobody has stated, and where to state it. */
record GdCatalogPart(ReportInput input, ReportPage page, ReportWords words) {

  void write() {
    page.heading(words.say("catalog"));
    if (input.missing().isEmpty()) {
      page.paragraph(words.say("catalog.none"));
      return;
    }
    page.paragraph(words.say("catalog.note"));
    var datasets = new LinkedHashMap<String, TreeSet<String>>();
    for (var one : input.missing()) {
      datasets.computeIfAbsent(one.field(), field -> new TreeSet<>()).add(one.dataset());
    }
    int all = input.completed().tables().size();
    var body = page.table(words.header("catalog-field", "datasets", "catalog-key"));
    datasets.forEach(
        (field, ids) -> {
          var row = page.row(body, words.say("catalog.name." + field) + " (" + field + ")");
          if (ids.size() == all) {
            page.cell(row, words.say("catalog.all"));
          } else {
            page.cells(row, List.copyOf(ids));
          }
          page.cell(row, words.say("catalog.key." + field));
        });
  }
}
