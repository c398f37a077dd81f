package org.prongsai.importer.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.prongsai.importer.cell.CellNormaliser;
import org.prongsai.importer.cell.MonthText;
import org.prongsai.model.Dataset;
import org.prongsai.text.EditDistance;
import org.prongsai.text.Months;
import org.prongsai.text.ShippedText;

/**
 * The headings that are known for the columns of a dataset: those of the form that this program
 * writes itself, and {@code headers.csv}.
 */
public final class HeaderWords {

  private static final String FORM = "/org/prongsai/forms/sor-khor-ror-1.csv";
  private static final String FILE = "/org/prongsai/importer/sheet/headers.csv";
  private static final String PARTS = "/org/prongsai/importer/sheet/heading-parts.csv";

  /** Stands between the heading over several columns and that of one of them. */
  static final String OVER = " \u203A ";

  private static final String PUBLISHED = "published";
  // One letter in eight may be wrong; short words are too much alike to guess.
  private static final int LETTERS_A_MISTAKE = 8;
  // A heading that is read as a slip of another is no paragraph.
  private static final int LONGEST = 300;

  /**
   * A heading that is known.
   *
   * @param key column of the dataset, or of the import alone
   * @param wording as the table has it
   * @param forms in which it occurs
   */
  record Word(String key, String wording, List<String> forms) {}

  private final Map<String, Word> words = new LinkedHashMap<>();
  private final List<Word> all = new ArrayList<>();
  // Made when the first heading is not known as it is typed, which few are.
  private final List<Spelling> spellings = new ArrayList<>();

  /** The headings of a dataset, and those of which an office said what they are. */
  public HeaderWords(Dataset dataset, ColumnChoices choices) {
    for (var field : dataset.fields()) {
      put(new Word(field.name(), field.name(), List.of(PUBLISHED)));
    }
    headings(dataset.id())
        .forEach(cells -> put(new Word(cells[1], cells[2], Arrays.asList(cells[3].split(" ")))));
    putParts(dataset.id());
    for (var field : dataset.fields()) {
      for (var title : List.of(field.title().th(), field.title().en())) {
        words.putIfAbsent(
            CellNormaliser.heading(title), new Word(field.name(), title, List.of(PUBLISHED)));
      }
    }
    words.remove("");
    all.addAll(words.values());
    choices.keys().forEach((heading, key) -> put(new Word(key, heading, List.of())));
  }

  /** A heading over two columns, followed by that of one of them: {@code สัญญา เลขที่}. */
  private void putParts(String dataset) {
    var whole = List.copyOf(words.values());
    for (var part : lines(PARTS, dataset)) {
      for (var word : whole) {
        if (word.key().equals(part[1])) {
          var wording = word.wording() + OVER + part[2];
          put(new Word(part[3], wording, word.forms()));
          words.putIfAbsent(
              bare(wording.replace(OVER, " ")), new Word(part[3], wording, word.forms()));
        }
      }
    }
  }

  private static Stream<String[]> headings(String dataset) {
    return Stream.of(FORM, FILE).flatMap(file -> lines(file, dataset).stream());
  }

  static List<String[]> lines(String file, String dataset) {
    return ShippedText.read(file)
        .lines()
        .map(line -> line.split(","))
        .filter(cells -> cells[0].equals(dataset))
        .toList();
  }

  /** The keys of all headings that are known for a dataset. */
  static Set<String> keysOf(String dataset) {
    return headings(dataset).map(cells -> cells[1]).collect(Collectors.toSet());
  }

  /** Whether two headings are the same but for spaces, units and marks. */
  public static boolean isSame(String heading, String other) {
    return bare(heading).equals(bare(other));
  }

  /** What a heading is known by: as a whole, and each of its parts that stand over one another. */
  public static Stream<String> wordings(String heading) {
    var parts = Arrays.asList(heading.split(OVER));
    return IntStream.range(0, parts.size())
        .boxed()
        .flatMap(
            from ->
                IntStream.rangeClosed(from + 1, parts.size())
                    .mapToObj(to -> bare(String.join(" ", parts.subList(from, to)))));
  }

  /** The column that a heading is known to be. */
  public Optional<String> key(String heading) {
    return exact(heading).map(Word::key);
  }

  private static String bare(String heading) {
    return CellNormaliser.heading(heading);
  }

  private void put(Word word) {
    all.add(word);
    words.put(CellNormaliser.heading(word.wording()), word);
  }

  /** The word that a heading is, spaces, units and marks apart. */
  Optional<Word> exact(String heading) {
    return Optional.ofNullable(words.get(bare(heading)))
        .or(() -> Optional.ofNullable(words.get(bare(heading.replace(OVER, " ")))))
        .or(() -> MonthText.number(heading).map(HeaderWords::month));
  }

  private static Word month(int number) {
    return new Word(Header.MONTH + number, Months.thai(number), List.of());
  }

  /** The word that a heading with a slip of the finger is; empty where two are as near. */
  Optional<Word> guess(String heading) {
    if (heading.length() > LONGEST) {
      return Optional.empty();
    }
    if (spellings.isEmpty()) {
      all.stream().map(Spelling::of).distinct().forEach(spellings::add);
    }
    var typed = Spelling.of(new Word("", heading, List.of()));
    var near = spellings.stream().filter(typed::isNear).map(Spelling::word).toList();
    long keys = near.stream().map(Word::key).distinct().count();
    return keys == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }

  /** A slip inside a word that offices write in several ways keeps it from being known as that. */
  private record Spelling(Word word, String bare, String spelled) {

    static Spelling of(Word word) {
      return new Spelling(
          word, HeaderWords.bare(word.wording()), CellNormaliser.spelled(word.wording()));
    }

    boolean isNear(Spelling known) {
      return isNear(bare, known.bare) || isNear(spelled, known.spelled);
    }

    private static boolean isNear(String typed, String known) {
      return EditDistance.isWithin(typed.length() / LETTERS_A_MISTAKE, typed, known);
    }
  }
}
