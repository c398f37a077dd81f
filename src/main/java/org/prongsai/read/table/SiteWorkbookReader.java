package org.prongsai.read.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.prongsai.folder.SiteFolder;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.text.EditDistance;
import org.prongsai.text.ExampleRow;
import org.prongsai.text.SheetName;
import org.prongsai.yaml.Yaml;

/**
 * Reads the workbook of a site: a sheet a dataset, its rows with their fiscal years. A sheet that
 * nobody filled in is no table.
 */
public final class SiteWorkbookReader {

  /** The workbook, as the places in it have it. */
  public static final String FILE = SiteFolder.WORKBOOK;

  /** The id of the dataset, which the line above the header ends with. */
  private static final Pattern TITLE = Pattern.compile(".*\\[([a-z0-9-]+)]");

  // The agency is in the settings; versions are recorded by the program.
  private static final Set<String> ELSEWHERE = Set.of("agency", "dataset-versions");

  /** The title of a sheet, and beside it what the dataset holds. */
  private static final int TITLES = 2;

  private final Map<String, HeaderTitles> titles = new LinkedHashMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, String> byName = new HashMap<>();
  private final Problems problems;

  /**
   * @param descriptors of the datasets by id
   */
  public SiteWorkbookReader(Map<String, Yaml.Mapping> descriptors, Problems problems) {
    this.problems = problems;
    descriptors.forEach(
        (id, yaml) -> {
          if (!isFilledIn(id, yaml)) {
            return;
          }
          titles.put(id, HeaderTitles.ofDataset(yaml));
          var thai = title(yaml, "th");
          names.put(id, SheetName.of(id, thai));
          SheetName.known(id, thai, title(yaml, "en"))
              .forEach(name -> byName.putIfAbsent(name, id));
        });
  }

  /** Of what is computed, recorded or set elsewhere nobody fills in a sheet. */
  private static boolean isFilledIn(String id, Yaml.Mapping descriptor) {
    return !ELSEWHERE.contains(id)
        && descriptor.get("fields").orElse(null) instanceof Yaml.Sequence fields
        && fields.items().stream().anyMatch(SiteWorkbookReader::isInput);
  }

  private static boolean isInput(Yaml field) {
    return field instanceof Yaml.Mapping found
        && (!(found.get("origin").orElse(null) instanceof Yaml.Scalar origin)
            || origin.text().equals("input"));
  }

  private static String title(Yaml.Mapping descriptor, String language) {
    return descriptor.get("title").orElse(null) instanceof Yaml.Mapping title
            && title.get(language).orElse(null) instanceof Yaml.Scalar text
        ? text.text()
        : "";
  }

  /** The filled tables of the workbook; none where it cannot be read. */
  public List<RawTable> read(Path siteDir, Path file) {
    var name = SiteFolder.relative(siteDir, file);
    try {
      return readAll(name, Files.readAllBytes(file)).stream()
          .filter(SiteWorkbookReader::isFilled)
          .toList();
    } catch (IOException e) {
      problems.add(Rule.FILE_NOT_READABLE, Location.of(name), name);
      return List.of();
    }
  }

  /**
   * The tables of the workbook with those that nobody filled in yet.
   *
   * @param name of the file, as the places in it have it
   */
  public List<RawTable> readAll(String name, byte[] bytes) {
    return new Workbook(name, problems)
        .sheets(bytes)
        .map(sheets -> tables(name, sheets))
        .orElse(List.of());
  }

  private List<RawTable> tables(String file, List<FoundSheet> sheets) {
    var found = new LinkedHashMap<String, RawTable>();
    for (var sheet : sheets) {
      var dataset = dataset(sheet);
      if (dataset.isPresent()) {
        var name = TableName.ofSheet(file, sheet.name(), dataset.get());
        table(name, sheet).ifPresent(table -> put(table, found));
      } else if (TableReader.DESCRIBING_SHEETS.contains(sheet.name())) {
        new SheetAside(Location.sheet(file, sheet.name()), problems).tellDescribing(sheet);
      } else {
        var meant = EditDistance.nearest(sheet.name(), names.values());
        var place = Location.of(Location.sheet(file, sheet.name()));
        problems.add(Rule.SHEET_UNKNOWN, place, sheet.name(), meant, names.values());
      }
    }
    return List.copyOf(found.values());
  }

  /** By its name, or by what stands above its header where somebody has renamed it. */
  private Optional<String> dataset(FoundSheet sheet) {
    return Optional.ofNullable(byName.get(SheetName.normal(sheet.name())))
        .or(() -> titled(sheet.rows().get(sheet.rows().firstKey())));
  }

  private Optional<String> titled(FileRow row) {
    var title = TITLE.matcher(CellText.clean(row.cell(0).text()));
    return title.matches()
        ? Optional.of(title.group(1)).filter(titles::containsKey)
        : Optional.empty();
  }

  /** The table of a sheet; empty where it has no header. */
  private Optional<RawTable> table(TableName name, FoundSheet sheet) {
    problems.callSheet(name.file(), name.dataset());
    var bare = sheet.without(row -> titled(row).isPresent() || isOfForm(row));
    if (bare.rows().isEmpty()) {
      return Optional.empty();
    }
    var said = new Problems();
    var table = TableReader.table(name, bare, titles.get(name.dataset()), said);
    // Titles are what the header of a workbook has: no news.
    problems.addAll(said.sorted().stream().filter(problem -> !isTitle(problem, table)).toList());
    table.ifPresent(found -> tellAside(sheet, found));
    said.more().forEach(problems::addMore);
    if (table.filter(SiteWorkbookReader::isFilled).isPresent()) {
      if (sheet.isHidden()) {
        problems.add(Rule.SHEET_HIDDEN, Location.of(name.file()), sheet.name());
      }
      new Workbook(name.file(), problems).reportHidden(name.file(), bare);
    }
    return table;
  }

  private static boolean isFilled(RawTable table) {
    return table.rows().iterator().hasNext();
  }

  private static boolean isTitle(Problem problem, Optional<RawTable> table) {
    return problem.rule().equals(Rule.READ_AS)
        && table.stream()
            .flatMap(found -> found.header().stream())
            .anyMatch(cell -> cell.location().equals(problem.location()));
  }

  private void put(RawTable table, Map<String, RawTable> found) {
    var other = found.get(table.dataset());
    if (other == null || !isFilled(other)) {
      found.put(table.dataset(), table);
    } else if (isFilled(table)) {
      problems.add(
          Rule.SHEET_TWICE,
          Location.of(table.file()),
          Location.of(table.file()).sheet(),
          Location.of(other.file()).sheet(),
          names.get(table.dataset()));
    }
  }

  /** Tells of what stands beside the rows of a table: nobody publishes it. */
  private void tellAside(FoundSheet sheet, RawTable table) {
    var header = table.header().stream().map(RawCell::location).toList();
    int width = header.stream().mapToInt(Location::column).max().orElse(0);
    var aside = new SheetAside(table.file(), problems);
    var rows = sheet.rows().values();
    var examples = FormExamples.of(table.dataset()).values();
    aside.tell(
        rows,
        (row, i) ->
            titled(row).isPresent() && i >= TITLES || isOfForm(row) && i >= Math.max(width, 1));
    aside.tellNotes(sheet, header.isEmpty() ? 0 : header.get(0).line());
    for (var row : rows) {
      var typed =
          row.cells().stream()
              .limit(width)
              .skip(1)
              .map(cell -> CellText.clean(cell.text()))
              .filter(text -> !text.isEmpty())
              .filter(text -> isNotes(row) ? !ExampleRow.isHint(text) : !examples.contains(text))
              .toList();
      if (isOfForm(row) && !typed.isEmpty()) {
        var place = Location.ofCell(table.file(), row.line(), 1, row.row(), "");
        var mark = CellText.clean(row.cell(0).text());
        problems.add(Rule.EXAMPLE_FILLED_IN, place, String.join(" · ", typed), mark);
      }
    }
  }

  private static boolean isOfForm(FileRow row) {
    return RowAside.isExample(row) || isNotes(row);
  }

  private static boolean isNotes(FileRow row) {
    return ExampleRow.isNotesBy(CellText.clean(row.cell(0).text()));
  }
}
