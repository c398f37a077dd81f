package org.prongsai.render.dataset;

import static org.prongsai.columns.DatasetVersionsColumns.*;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.model.Dataset;
import org.prongsai.model.Distribution;
import org.prongsai.model.Row;
import org.prongsai.page.Part;
import org.prongsai.page.Section;
import org.prongsai.page.TableContext;
import org.prongsai.page.TableContext.Cell;
import org.prongsai.render.Scope;

/** The versions of a dataset that the agency recorded, the newest first. */
record VersionSection(Scope scope) {

  Section section(Dataset dataset) {
    var versions = new ArrayList<Row>();
    for (var row : scope.figures().table("dataset-versions").rows()) {
      if (row.text(DATASET).equals(dataset.id())) {
        versions.add(0, row);
      }
    }
    var heading = scope.say("data.versions");
    if (versions.isEmpty()) {
      var none = scope.notice("empty", "data.no-versions");
      return Section.of("versions", heading, none);
    }
    boolean isRecorded = versions.get(0).text(SHA256).equals(checksum(dataset));
    var lead =
        isRecorded
            ? scope.say("data.version-now", versions.get(0).whole(VERSION))
            : scope.say("data.version-newer");
    return Section.of("versions", heading, Part.Lead.of(lead), table(dataset, versions));
  }

  private TableContext table(Dataset dataset, List<Row> versions) {
    return scope
        .table(scope.say("table.versions", dataset.title()), versions)
        .column("column.version", row -> Cell.of(scope.count(row.whole(VERSION))))
        .column(
            "data.as-of", row -> Cell.of(row.day(RELEASED_ON).map(scope.format()::day).orElse("")))
        .count("column.rows", row -> row.whole(ROWS))
        .column("column.note", row -> Cell.of(scope.phrase(row.localized(NOTE))))
        .column("column.checksum", row -> Cell.of(row.text(SHA256)))
        .build();
  }

  private String checksum(Dataset dataset) {
    return scope.data().distributions().stream()
        .filter(file -> file.dataset().equals(dataset.id()))
        .filter(file -> file.format().equals("CSV") && file.year().isEmpty())
        .findFirst()
        .map(Distribution::sha256)
        .orElse("");
  }
}
