package blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A correction is told on a page of its own, in a feed, and for a year where the figure stands. */
class CorrectionsIT {

  private static final String TABLE =
      """
      number,published_on,dataset,row_key,column,was,now,reason_th,reason_en
      1,2024-11-15,ita-results,2567,score,94.56,94.66,พิมพ์ผิดจากเอกสาร,Misprinted from the document
      """;

  // After the year of the mark.
  private static final String LATE = "2025-11-16";

  @TempDir private static Path temp;
  private static Path site;

  @BeforeAll
  static void copy() throws IOException {
    site = copy(temp.resolve("site"));
  }

  private static Path copy(Path site) throws IOException {
    BrokenSites.copy(Path.of("src/test/resources/sites/minimal"), site);
    var table = site.resolve("content/data/corrections/corrections.csv");
    Files.createDirectories(table.getParent());
    Files.writeString(table, TABLE);
    return site;
  }

  @Test
  void thePageAndTheFeedSayWhatWasCorrectedWhenAndWhy() throws IOException {
    var out = built(LATE);
    var row = Jsoup.parse(read(out, "en/corrections/index.html")).select("#list tbody tr").text();

    assertTrue(row.contains("94.56") && row.contains("94.66"), row);
    assertTrue(row.contains("Misprinted from the document"), row);
    assertTrue(row.contains("15 November 2024"), row);
    var feed = read(out, "corrections.xml");
    assertTrue(feed.contains("“94.56” → “94.66”"), feed);
    assertTrue(feed.contains("<updated>2024-11-15T00:00:00Z</updated>"), feed);
  }

  @Test
  void thePagesOfTheFigureBearTheMarkForAYear() throws IOException {
    for (var path : new String[] {"2567", "data/ita-results", "en/2567", "years", ".", "en"}) {
      assertTrue(isMarked("2024-11-15", path), path);
      assertTrue(isMarked("2025-11-15", path), path);
      assertFalse(isMarked(LATE, path), path);
    }
    assertFalse(isMarked("2024-11-15", "about"));
  }

  @Test
  void recordVersionsDoesNotWriteWhatABuildRefuses() throws IOException {
    var changed = copy(temp.resolve("changed"));
    var refused = record(changed, "ติดต่อ 1101700230708");

    assertEquals(1, refused.exitCode(), refused.output());
    assertFalse(Files.exists(changed.resolve("content/data/dataset-versions/versions.csv")));

    var recorded = record(changed, "แก้คะแนนรวม");
    assertEquals(0, recorded.exitCode(), recorded.output());
    assertTrue(
        read(build(changed, "2024-11-30"), "corrections/index.html").contains("แก้คะแนนรวม"));
  }

  private static ProgramCall record(Path site, String note) {
    return ProgramCall.of(
        "record-versions", "--site", site.toString(), "--write", "--note-th", note);
  }

  private static boolean isMarked(String asOf, String page) throws IOException {
    var html = read(built(asOf), page + "/index.html");
    return !Jsoup.parse(html).select("#corrected").isEmpty();
  }

  private static Path built(String asOf) {
    var out = temp.resolve(asOf).resolve("www");
    return Files.exists(out) ? out : build(site, asOf);
  }

  private static Path build(Path site, String asOf) {
    var out = temp.resolve(asOf).resolve("www");
    var call =
        ProgramCall.of(
            "build",
            "--site",
            site.toString(),
            "--out",
            out.toString(),
            "--cache",
            temp.resolve("cache").toString(),
            "--as-of",
            asOf);
    assertEquals(0, call.exitCode(), call.output());
    return out;
  }

  private static String read(Path out, String path) throws IOException {
    return Files.readString(out.resolve(path));
  }
}
