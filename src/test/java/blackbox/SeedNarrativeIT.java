package blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing that the source document says is lost: all of it stands on some Thai page. */
class SeedNarrativeIT {

  // It quotes the document in order to correct it, so a quotation there proves nothing.
  private static final String CORRECTIONS = "data/source-corrections/index.html";

  /**
   * One piece of the document that is looked for as a whole.
   *
   * @param line line of the document from 1
   */
  private record Passage(int line, String text) {

    /**
     * Ends in a figure, such as a score or the number of a question: 1 is not to be found in 10.
     */
    boolean isFigure() {
      return Folded.of(text).matches("[0-9].*|.*[0-9]");
    }

    /** Its characters, with any white space between them, and no figure going on around them. */
    Pattern pattern() {
      var characters =
          Folded.of(text)
              .codePoints()
              .mapToObj(c -> Pattern.quote(Character.toString(c)))
              .collect(Collectors.joining("\\s*"));
      return Pattern.compile("(?<![0-9]|[0-9]\\.)" + characters + "(?![0-9]|\\.[0-9])");
    }
  }

  /**
   * The text of a page, with Arabic digits.
   *
   * @param folded the same without white space
   */
  private record Page(String text, String folded) {}

  private final PublishedSite site = PublishedSite.ofThisProject();
  private final Seed seed = Seed.with(site);

  @Test
  void everyPassageStandsOnAThaiPage() {
    var pages = thaiPages();
    var missing =
        passages().stream()
            .filter(passage -> !isFound(passage, pages))
            .map(passage -> "line " + passage.line() + ": " + passage.text())
            .toList();
    assertTrue(missing.isEmpty(), missing.size() + " missing\n" + String.join("\n", missing));
  }

  private static boolean isFound(Passage passage, List<Page> pages) {
    if (passage.isFigure()) {
      var pattern = passage.pattern();
      return pages.stream().anyMatch(page -> pattern.matcher(page.text()).find());
    }
    var wanted = Folded.of(passage.text());
    return pages.stream().anyMatch(page -> page.folded().contains(wanted));
  }

  @Test
  void nothingButBlankLinesIsLeftOut() {
    var lines = passages().stream().map(Passage::line).distinct().toList();
    var notBlank =
        Stream.iterate(1, line -> line + 1)
            .limit(seed.read().size())
            .filter(line -> !seed.read().get(line - 1).isBlank())
            .toList();
    assertEquals(notBlank, lines);
  }

  private List<Page> thaiPages() {
    return site.pages().stream()
        .filter(path -> !path.equals(CORRECTIONS))
        .map(site::page)
        .filter(page -> page.selectFirst("html").attr("lang").equals("th"))
        .map(page -> Folded.digits(page.body().text()))
        .map(text -> new Page(text, Folded.of(text)))
        .toList();
  }

  private List<Passage> passages() {
    var passages = new ArrayList<Passage>();
    for (int line = 0; line < seed.read().size(); line++) {
      for (var cell : seed.row(line).read()) {
        // A list number may be drawn by the browser, so it is no part of the text looked for.
        for (var entry : PrintedList.of(cell.replace("**", ""))) {
          passages.add(new Passage(line + 1, entry.text()));
        }
      }
    }
    return passages;
  }
}
