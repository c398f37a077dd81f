package org.prongsai.search;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.model.Language;
import org.prongsai.text.ShippedText;

/** What people say, and what it is called on the pages; {@code search-words.csv} holds them. */
public final class PeopleWords {

  private static final String SHIPPED = "/org/prongsai/search/search-words.csv";

  // A year counted from this one, the address of a page (behind ! only while the page has nothing
  // to
  // show), words of its title.
  private static final Pattern AS_WRITTEN = Pattern.compile("[@/=!]");

  private static final Pattern THAI = Pattern.compile("^[ก-๎]");

  private static final String OR = "\\s*\\|\\s*";

  /**
   * A word of people.
   *
   * @param said folded
   * @param means folded alternatives; none where the word asks and says nothing
   */
  record Entry(String said, List<String> means) {}

  /**
   * A row of a list of words.
   *
   * @param language the language of the pages that it is for, or empty for all
   * @param words what people say, alternatives parted by a bar
   * @param means what it is called on pages, or nothing
   */
  public record Line(String language, String words, String means) {}

  private final List<Line> lines;

  private PeopleWords(List<Line> lines) {
    this.lines = lines;
  }

  /** The words that ship with the program, after those of the site. */
  public static PeopleWords with(List<Line> ofSite) {
    var all = new ArrayList<>(ofSite);
    try (var csv = CsvReader.builder().ofNamedCsvRecord(ShippedText.read(SHIPPED))) {
      csv.forEach(
          row ->
              all.add(
                  new Line(
                      row.getField("language"), row.getField("words"), row.getField("means"))));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + SHIPPED, e);
    }
    return new PeopleWords(all);
  }

  List<Entry> in(Language language) {
    var entries = new ArrayList<Entry>();
    for (var line : lines) {
      if (line.language().isEmpty() || line.language().equals(language.code())) {
        var means = folded(line.means());
        for (var said : line.words().split(OR)) {
          entries.add(new Entry(parts(said), means));
        }
      }
    }
    return entries;
  }

  /** English words for what Thai titles say, as far as the list has them. */
  public UnaryOperator<String> inEnglish() {
    var english = lines.stream().filter(line -> line.language().equals("en")).toList();
    return title ->
        english.stream()
            .filter(line -> Stream.of(line.means().split(OR)).anyMatch(one -> isIn(one, title)))
            .flatMap(line -> Stream.of(line.words().split(OR)))
            .filter(said -> said.indexOf('+') < 0)
            .distinct()
            .collect(Collectors.joining(" ; "));
  }

  private static boolean isIn(String meaning, String title) {
    return THAI.matcher(meaning).find() && title.contains(meaning);
  }

  /** What must stand in a question, all of it where there are several parts. */
  private static String parts(String said) {
    return Stream.of(said.split("\\+"))
        .map(part -> stemmed(SearchFold.fold(part)))
        .collect(Collectors.joining("+"));
  }

  private static String stemmed(String folded) {
    return Stream.of(folded.split(" ")).map(SearchFold::stem).collect(Collectors.joining(" "));
  }

  private static List<String> folded(String words) {
    var all = new ArrayList<String>();
    for (var one : words.split(OR)) {
      var folded = AS_WRITTEN.matcher(one).lookingAt() ? one : SearchFold.fold(one);
      if (!folded.isEmpty()) {
        all.add(folded);
      }
    }
    return List.copyOf(all);
  }
}
