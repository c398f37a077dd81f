package blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.build.SiteModel;
import org.prongsai.host.asciidoctor.SharedEngine;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Severity;

/** What was published under version 1 of the data contract is read as input. */
class VersionOneIT {

  private static final Path PUBLISHED = Path.of("src/test/resources/published-v1");

  @TempDir private Path temp;

  @ParameterizedTest
  @CsvSource({"bangsak, .", "saithong, src/test/resources/sites/saithong"})
  void itsTablesTakeThePlaceOfThoseOfTheSite(String name, Path source) throws IOException {
    var site = temp.resolve("site");
    BrokenSites.copy(source.resolve("content"), site.resolve("content"));
    // Version 1 knew no news; these tell of measures that its tables do not have.
    for (var news : List.of("th/updates", "en/updates")) {
      if (Files.exists(site.resolve("content").resolve(news))) {
        BrokenSites.delete(site.resolve("content").resolve(news));
      }
    }
    int replaced = 0;
    for (var folder : folders(site.resolve("content/data"))) {
      var table = PUBLISHED.resolve(name).resolve(folder.getFileName() + ".csv");
      if (Files.exists(table) && !Files.exists(folder.resolve("dataset.yml"))) {
        BrokenSites.delete(folder);
        Files.createDirectory(folder);
        Files.copy(table, folder.resolve(table.getFileName()));
        replaced++;
      }
    }
    var problems = new Problems();

    SiteModel.read(
        BrokenSites.config(site, temp.resolve("www"), temp.resolve("cache"), null),
        SharedEngine.ENGINE,
        problems);

    assertEquals(name.equals("bangsak") ? 13 : 9, replaced);
    assertEquals(
        List.of(), problems.sorted().stream().filter(p -> p.severity() == Severity.ERROR).toList());
  }

  private static List<Path> folders(Path data) throws IOException {
    try (var paths = Files.list(data)) {
      return paths.filter(Files::isDirectory).sorted().toList();
    }
  }
}
