package org.prongsai.build;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.prongsai.folder.SiteFolder;
import org.prongsai.ita.Completion;
import org.prongsai.model.Dataset;
import org.prongsai.model.Field;
import org.prongsai.model.RecordedVersions;
import org.prongsai.model.Site;
import org.prongsai.model.Table;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.read.Sources;
import org.prongsai.text.FiscalYear;
import org.prongsai.text.SheetName;

/**
 * Tells of what the last build published and this one would not: a dataset that had rows of a year
 * and has none. A sheet that is deleted, or a file in another folder, leaves no other trace.
 */
record LostRows(BuildConfig config) {

  private static final Pattern YEAR = Pattern.compile("([0-9]{4})\\.json");

  /** What is gone. */
  private record Lost(Dataset dataset, String year, int rows) {}

  /** Where every table is gone, that is an error: nobody means to publish a site without any. */
  void tell(Site site, Completion.Completed completed, Problems problems) {
    var lost = lost(completed);
    if (!lost.isEmpty() && isEmpty(site)) {
      tellOfAll(lost, problems);
      return;
    }
    for (var gone : lost) {
      var dataset = gone.dataset();
      var title = dataset.title().th() + " (" + dataset.id() + ")";
      problems.add(Rule.ROWS_GONE, place(dataset), title, gone.year(), gone.rows());
    }
  }

  /** The same of a site with errors: its pages name figures that no table has any more. */
  void tellOfNone(Sources sources, Site site, Problems problems) {
    boolean isFound =
        sources.folder().workbook().isPresent()
            || !sources.folder().tables().isEmpty()
            || problems.sorted().stream().anyMatch(p -> p.rule().equals(Rule.WORKBOOK_NAME));
    var lost = isFound ? List.<Lost>of() : lost(Completion.of(site));
    if (!lost.isEmpty()) {
      tellOfAll(lost, problems);
    }
  }

  private static void tellOfAll(List<Lost> lost, Problems problems) {
    int rows = lost.stream().mapToInt(Lost::rows).sum();
    problems.add(Rule.TABLES_GONE, Location.of(SiteFolder.CONTENT), rows);
  }

  private static boolean isEmpty(Site site) {
    return site.tables().values().stream()
        .noneMatch(table -> isFilledIn(table.dataset()) && !table.rows().isEmpty());
  }

  private List<Lost> lost(Completion.Completed completed) {
    var lost = new ArrayList<Lost>();
    completed.tables().values().stream()
        .filter(table -> isFilledIn(table.dataset()))
        .forEach(table -> lost.addAll(lost(table)));
    return lost;
  }

  private static boolean isFilledIn(Dataset dataset) {
    return !List.of("agency", RecordedVersions.ID).contains(dataset.id())
        && dataset.fields().stream().anyMatch(field -> field.origin() == Field.Origin.INPUT);
  }

  private List<Lost> lost(Table table) {
    var dataset = table.dataset();
    var folder = config.outputDir().resolve("data").resolve(dataset.id());
    var lost = new ArrayList<Lost>();
    if (!dataset.yearly() && table.rows().isEmpty()) {
      lost.add(new Lost(dataset, "", rows(folder.resolve(dataset.id() + ".json"))));
    } else if (dataset.yearly() && Files.isDirectory(folder)) {
      var now = table.years().stream().map(FiscalYear::be).toList();
      for (var name : names(folder)) {
        var year = YEAR.matcher(name);
        if (year.matches() && !now.contains(Integer.valueOf(year.group(1)))) {
          lost.add(new Lost(dataset, year.group(1), rows(folder.resolve(name))));
        }
      }
    }
    lost.removeIf(gone -> gone.rows() == 0);
    return lost;
  }

  private static List<String> names(Path folder) {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      return List.of(); // what cannot be read is told of where it is replaced
    }
  }

  /** The rows of a published file; none where there is no such file, or somebody changed it. */
  private static int rows(Path file) {
    int rows = 0;
    if (Files.isRegularFile(file)) {
      try (var json = new ObjectMapper().createParser(file.toFile())) {
        json.nextToken();
        while (json.nextToken() == JsonToken.START_OBJECT) {
          json.skipChildren();
          rows++;
        }
      } catch (IOException e) {
        return 0;
      }
    }
    return rows;
  }

  /** The sheet or the folder in which the rows would stand. */
  private Location place(Dataset dataset) {
    var sheet = SheetName.of(dataset.id(), dataset.title().th());
    return Location.of(
        Files.exists(config.siteDir().resolve(SiteFolder.WORKBOOK))
            ? Location.sheet(SiteFolder.WORKBOOK, sheet)
            : SiteFolder.CONTENT + "/data/" + dataset.id());
  }
}
