package blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.ita.Completion;
import org.prongsai.model.ProgressListener;
import org.prongsai.model.Site;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Problems;
import org.prongsai.read.SourceReader;
import org.prongsai.render.site.PageTypes;
import org.prongsai.store.TempFiles;
import org.prongsai.validate.SiteValidator;

/** A table that is read as a stream means and lacks what it does when it is read into memory. */
class LargeTablesIT {

  @TempDir private Path temp;

  private record Outcome(List<Problem> problems, List<String> tables) {}

  static List<String> cases() {
    // Only tables are read in two ways; the workbooks and odd bytes are made by HostileFiles. The
    // two ways differ in how rows are kept, not in the rules: every second case of them is enough.
    var withTable = BrokenSites.names().stream().filter(LargeTablesIT::hasTable).toList();
    return IntStream.range(0, withTable.size())
        .filter(i -> i % 2 == 0)
        .mapToObj(withTable::get)
        .toList();
  }

  private static boolean hasTable(String name) {
    var data = BrokenSites.folder(name).resolve("content/data");
    return !Files.isDirectory(BrokenSites.folder(name).resolve("content"))
        || Files.isDirectory(data);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aBrokenSiteHasTheSameProblems(String name) throws IOException {
    var site = temp.resolve("site");
    BrokenSites.write(name, site);
    assertSame(site);
  }

  @Test
  void everyTableOfTheSeedMeansTheSame() throws IOException {
    assertTrue(assertSame(Path.of("")).tables().size() > 10);
  }

  /** Memory, streams, and streams again: nothing of the one is left for the other. */
  private Outcome assertSame(Path site) throws IOException {
    var held = read(site, Long.MAX_VALUE);
    var streamed = read(site, 0);
    assertEquals(held.problems(), streamed.problems());
    assertEquals(held.tables(), streamed.tables());
    return streamed;
  }

  private Outcome read(Path site, long fromBytes) throws IOException {
    var problems = new Problems();
    var dir = temp.resolve("scratch");
    try (var scratch = new TempFiles(dir, fromBytes)) {
      var sources =
          new SourceReader(site.toAbsolutePath(), (d, documents, p) -> List.of(), scratch)
              .readAll(problems);
      var model =
          new SiteValidator(PageTypes.ALL, Optional.empty(), scratch, ProgressListener.NONE)
              .toModel(sources, problems);
      return new Outcome(problems.sorted(), model.map(LargeTablesIT::texts).orElse(List.of()));
    } finally {
      if (Files.exists(dir)) {
        try (var left = Files.list(dir)) {
          assertEquals(List.of(), left.toList(), "temporary files that are left");
        }
      }
    }
  }

  /** All rows with their values, all years and year by year. */
  private static List<String> texts(Site site) {
    return Completion.of(site).tables().values().stream()
        .map(
            table ->
                table.dataset().id()
                    + table.rows().stream().map(row -> new TreeMap<>(row.values())).toList()
                    + table.years()
                    + table.years().stream().map(year -> table.of(year).size()).toList())
        .toList();
  }
}
