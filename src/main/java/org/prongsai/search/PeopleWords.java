package org.prongsai.search;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

  // A year counted from this one, the address of a page, words of its title. Behind ! the address
  // of
  // a page that counts only while it has nothing to show.
  private static final Pattern AS_WRITTEN = Pattern.compile("[@/=]|!/");

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

  /**
   * English words for what Thai titles say, as far as the list has them: nom is milk, but not in
   * Phanom. Several threads may ask.
   */
  public UnaryOperator<String> inEnglish() {
    var splitter = new WordSplitter();
    var english = new LinkedHashMap<String, List<String>>();
    for (var line : lines) {
      var words = Stream.of(line.words().split(OR)).filter(said -> said.indexOf('+') < 0).toList();
      if (line.language().equals("en")) {
        Stream.of(line.means().split(OR))
            .filter(THAI.asPredicate())
            .map(meaning -> spaced(splitter.words(meaning)))
            .forEach(said -> english.merge(said, words, PeopleWords::both));
      }
    }
    return title -> {
      var said = spaced(splitter.words(title));
      return english.entrySet().stream()
          .filter(entry -> said.contains(entry.getKey()))
          .flatMap(entry -> entry.getValue().stream())
          .distinct()
          .collect(Collectors.joining(" ; "));
    };
  }

  private static String spaced(List<String> words) {
    return " " + String.join(" ", words) + " ";
  }

  private static List<String> both(List<String> one, List<String> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
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
