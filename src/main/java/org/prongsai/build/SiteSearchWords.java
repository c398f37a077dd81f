package org.prongsai.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.prongsai.folder.SiteFolder;
import org.prongsai.model.Language;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.read.table.RawCell;
import org.prongsai.read.table.RawTable;
import org.prongsai.read.table.TableReader;
import org.prongsai.search.PeopleWords;

/** What people of this place say, as the site lists it in {@code content/search-words.csv}. */
final class SiteSearchWords {

  private static final String LANGUAGE = "language";
  private static final String WORDS = "words";
  private static final String MEANS = "means";
  private static final List<String> COLUMNS = List.of(LANGUAGE, WORDS, MEANS);

  private SiteSearchWords() {}

  static List<PeopleWords.Line> read(Path siteDir, Problems problems) {
    var file = siteDir.resolve(SiteFolder.SEARCH_WORDS);
    return Files.isRegularFile(file)
        ? new TableReader()
            .read(siteDir, file, problems)
            .map(t -> lines(t, problems))
            .orElse(List.of())
        : List.of();
  }

  private static List<PeopleWords.Line> lines(RawTable table, Problems problems) {
    var found = table.header().stream().map(RawCell::text).toList();
    var missing = COLUMNS.stream().filter(column -> !found.contains(column)).toList();
    if (!missing.isEmpty()) {
      problems.add(
          Rule.COLUMN_MISSING,
          table.header().get(0).location(),
          String.join(", ", found),
          String.join(", ", missing),
          "1",
          "");
      return List.of();
    }
    var lines = new ArrayList<PeopleWords.Line>();
    for (var row : table.list()) {
      var language = text(row.cells(), LANGUAGE);
      if (!language.isEmpty() && Language.of(language).isEmpty()) {
        problems.add(
            Rule.VALUE_NOT_ALLOWED, row.cells().get(LANGUAGE).location(), language, "th, en");
      }
      lines.add(new PeopleWords.Line(language, text(row.cells(), WORDS), text(row.cells(), MEANS)));
    }
    return lines;
  }

  private static String text(Map<String, RawCell> cells, String column) {
    var cell = cells.get(column);
    return cell == null ? "" : cell.text().strip();
  }
}
