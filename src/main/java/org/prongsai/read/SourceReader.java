package org.prongsai.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.prongsai.catalogue.CatalogueList;
import org.prongsai.catalogue.CatalogueReader;
import org.prongsai.folder.SiteFolder;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.read.table.HeaderTitles;
import org.prongsai.read.table.RawTable;
import org.prongsai.read.table.SiteWorkbookReader;
import org.prongsai.read.table.TableReader;
import org.prongsai.store.TempFiles;
import org.prongsai.text.ShippedText;
import org.prongsai.yaml.Yaml;
import org.prongsai.yaml.YamlBlocks;

/**
 * Reads a site folder and what ships with the program. What cannot be read is a problem.
 *
 * @param scratch where tables are kept that are too large for memory
 */
public record SourceReader(Path siteDir, DocumentParser documents, TempFiles scratch) {

  /** The datasets of the contract that this version publishes, in its order. */
  public static final List<String> SHIPPED =
      List.of(
          "agency",
          "ita-results",
          "ita-tool-scores",
          "ita-indicator-scores",
          "ita-question-scores",
          "ita-reconciliation",
          "ita-analyses",
          "ita-findings",
          "ita-measures",
          "ita-measure-steps",
          "ita-measure-progress",
          "ita-limitations",
          "ita-items",
          "ita-indicators",
          "ita-item-crosswalk",
          "oit-disclosures",
          "oit-evidence",
          "oit-elements",
          "annual-performance",
          "performance-summary",
          "procurement",
          "procurement-bids",
          "procurement-months",
          "procurement-summary",
          "procurement-suppliers",
          "source-corrections",
          "corrections",
          "dataset-versions");

  public Sources readAll(Problems problems) {
    var folder = SiteFolder.scan(siteDir, CatalogueList.names(), problems);
    var descriptors = descriptors(siteDir, folder.descriptors(), problems);
    var own = descriptors.keySet().stream().filter(id -> !SHIPPED.contains(id)).toList();
    var text = settings(problems);
    var settings = text.flatMap(found -> Yaml.read(found, SiteFolder.SETTINGS, problems));
    var left =
        text.filter(found -> settings.isEmpty())
            .map(found -> YamlBlocks.readable(found, SiteFolder.SETTINGS, problems));
    // Of a language that nobody can read of nothing is said.
    boolean isThaiOnly = settings.or(() -> left).map(SourceReader::isThaiOnly).orElse(true);
    var catalogues = new CatalogueReader().readAll(folder, isThaiOnly, problems);
    catalogues.checkDatasets(
        Stream.concat(SHIPPED.stream(), folder.descriptors().keySet().stream()).toList(), problems);
    return new Sources(
        folder,
        settings,
        left,
        catalogues.byYear(),
        catalogues.contradictions(),
        descriptors,
        own,
        tables(folder, descriptors, problems),
        documents.parse(siteDir, folder.documents(), problems));
  }

  /** The descriptor of a dataset that ships with the program. */
  public static Yaml.Mapping shipped(String id) {
    var name = "/org/prongsai/datasets/" + id + ".yml";
    var problems = new Problems();
    return Yaml.read(ShippedText.read(name), name, problems)
        .orElseThrow(() -> new IllegalStateException(problems.summaries().toString()));
  }

  private Optional<String> settings(Problems problems) {
    var file = siteDir.resolve(SiteFolder.SETTINGS);
    var at = Location.of(SiteFolder.SETTINGS);
    if (problems.hasAt(at) || problems.hasAt(Location.of(SiteFolder.CONTENT))) {
      return Optional
          .empty(); // the folder was found to hold no such file that can be read, or to be none
    }
    if (!Files.isRegularFile(file)) {
      problems.add(Rule.FOLDER_NOT_A_SITE, at, SiteFolder.SETTINGS);
      return Optional.empty();
    }
    return SiteFolder.text(file, SiteFolder.SETTINGS, problems);
  }

  /** Whether the settings name languages, and no English; how they are written is checked later. */
  private static boolean isThaiOnly(Yaml.Mapping settings) {
    return settings.get("languages").orElse(null) instanceof Yaml.Sequence languages
        && languages.items().stream()
            .noneMatch(item -> item instanceof Yaml.Scalar scalar && scalar.text().equals("en"));
  }

  /** The descriptors that ship with the program, and behind them those of the site itself. */
  public static Map<String, Yaml.Mapping> descriptors(
      Path siteDir, SortedMap<String, Path> files, Problems problems) {
    var descriptors = new LinkedHashMap<String, Yaml.Mapping>();
    SHIPPED.forEach(id -> descriptors.put(id, shipped(id)));
    files.forEach(
        (id, file) -> {
          var name = SiteFolder.relative(siteDir, file);
          if (descriptors.containsKey(id)) {
            problems.add(Rule.FILE_UNKNOWN, Location.of(name), name);
          } else {
            SiteFolder.text(file, name, problems)
                .flatMap(text -> Yaml.read(text, name, problems))
                .ifPresent(yaml -> descriptors.put(id, yaml));
          }
        });
    return descriptors;
  }

  private List<RawTable> tables(
      SiteFolder folder, Map<String, Yaml.Mapping> descriptors, Problems problems) {
    var reader = new TableReader(scratch);
    var titles = new HashMap<String, HeaderTitles>();
    descriptors.forEach((id, yaml) -> titles.put(id, HeaderTitles.ofDataset(yaml)));
    var tables = new ArrayList<RawTable>();
    for (var file : folder.tables()) {
      var dataset = file.getParent().getFileName().toString();
      var known = titles.getOrDefault(dataset, HeaderTitles.NONE);
      reader.read(siteDir, file, known, problems).ifPresent(tables::add);
    }
    folder.workbook().ifPresent(file -> tables.addAll(sheets(file, folder, descriptors, problems)));
    return List.copyOf(tables);
  }

  /** The tables of the workbook; what lies in files as well is a problem, and read from those. */
  private List<RawTable> sheets(
      Path file, SiteFolder folder, Map<String, Yaml.Mapping> descriptors, Problems problems) {
    var files = new HashMap<String, String>();
    for (var table : folder.tables()) {
      var dataset = table.getParent().getFileName().toString();
      files.putIfAbsent(dataset, SiteFolder.relative(siteDir, table));
    }
    var sheets = new ArrayList<RawTable>();
    for (var sheet : new SiteWorkbookReader(descriptors, problems).read(siteDir, file)) {
      var other = files.get(sheet.dataset());
      if (other == null) {
        sheets.add(sheet);
      } else {
        var place = sheet.rows().iterator().next().location();
        problems.add(Rule.TABLE_AND_SHEET, place, sheet.dataset(), sheet.file(), other);
      }
    }
    return sheets;
  }
}
