package blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.prongsai.problem.RunOutcome;
import org.prongsai.problem.Severity;

/**
 * The complete, clearly fictional agency below {@code sites/saithong}, built once for all tests.
 */
public final class FictionalSite {

  static final Path SOURCE = Path.of("src/test/resources/sites/saithong");

  /** The twelve monthly reports สขร.1 that its FY2566 was imported from. */
  static final Path MONTHLY = Path.of("src/test/resources/procurement/sor-khor-ror-1");

  private static final Path BUILT = Path.of("target/fictional");

  private FictionalSite() {}

  /** Java makes this once; another process finds the site unchanged and does not build it again. */
  private static final class Built {
    private static final PublishedSite SITE = build();
  }

  /** Where its pages lie. */
  public static Path folder() {
    published();
    return BUILT.resolve("site").toAbsolutePath();
  }

  public static PublishedSite published() {
    return Built.SITE;
  }

  /** The working notes of the office, which lie beside the site. */
  static Document report() throws IOException {
    published();
    return Jsoup.parse(BUILT.resolve("report/index.html").toFile(), "UTF-8");
  }

  /** Where converted documents are kept between builds of sites with the same documents. */
  static Path cache() {
    return BUILT.resolve("cache");
  }

  private static PublishedSite build() {
    var output = BUILT.resolve("site");
    try {
      Files.createDirectories(BUILT);
      try (var lock =
              FileChannel.open(
                  BUILT.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          var held = lock.lock()) {
        assertEquals(true, held.isValid());
        var report = BrokenSites.build(SOURCE, output, cache(), null);
        assertEquals(
            RunOutcome.PUBLISHED, report.outcome(), report.problems().summaries().toString());
        assertEquals(
            0, report.problems().count(Severity.WARNING), report.problems().summaries().toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PublishedSite(output);
  }

  /** The monthly files, sorted, as arguments of the program. */
  static List<String> monthly() {
    try (var files = Files.list(MONTHLY)) {
      return files.map(Path::toString).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sum of a column; an empty cell adds nothing. */
  static BigDecimal sum(List<Map<String, String>> rows, String column) {
    return rows.stream()
        .map(row -> row.get(column))
        .filter(cell -> !cell.isEmpty())
        .map(BigDecimal::new)
        .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }

  /** The text of a page with Arabic digits and without separators of thousands. */
  static String plain(String text) {
    return Folded.digits(text).replaceAll("(?<=[0-9]),(?=[0-9]{3})", "").replace("\u200B", "");
  }
}
