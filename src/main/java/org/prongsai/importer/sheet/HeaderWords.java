package org.prongsai.importer.sheet;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.prongsai.importer.cell.CellNormaliser;
import org.prongsai.model.Dataset;
import org.prongsai.text.ShippedText;

/** The headings that are known for the columns of a dataset, {@code headers.csv}. */
public final class HeaderWords {

  private static final String FILE = "/org/prongsai/importer/sheet/headers.csv";
  private static final String PUBLISHED = "published";
  // One letter in eight may be wrong; short words are too much alike to guess.
  private static final int LETTERS_A_MISTAKE = 8;
  private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

  /**
   * A heading that is known.
   *
   * @param key column of the dataset, or of the import alone
   * @param wording as the table has it
   * @param forms in which it occurs
   */
  record Word(String key, String wording, List<String> forms) {}

  private final Map<String, Word> words = new LinkedHashMap<>();

  public HeaderWords(Dataset dataset) {
    for (var field : dataset.fields()) {
      put(new Word(field.name(), field.name(), List.of(PUBLISHED)));
    }
    read(dataset.id());
    for (var field : dataset.fields()) {
      words.putIfAbsent(
          CellNormaliser.heading(field.title().th()),
          new Word(field.name(), field.title().th(), List.of(PUBLISHED)));
    }
  }

  private void read(String dataset) {
    ShippedText.read(FILE)
        .lines()
        .map(line -> line.split(","))
        .filter(cells -> cells[0].equals(dataset))
        .forEach(cells -> put(new Word(cells[1], cells[2], Arrays.asList(cells[3].split(" ")))));
  }

  private void put(Word word) {
    words.put(CellNormaliser.heading(word.wording()), word);
  }

  /** The word that a heading is, spaces, units and marks apart. */
  Optional<Word> exact(String heading) {
    return Optional.ofNullable(words.get(CellNormaliser.heading(heading)));
  }

  /** The word that a heading with a slip of the finger is; empty where two are as near. */
  Optional<Word> guess(String heading) {
    var bare = CellNormaliser.heading(heading);
    int allowed = bare.length() / LETTERS_A_MISTAKE;
    var near =
        words.keySet().stream()
            .filter(known -> DISTANCE.apply(bare, known) <= allowed)
            .map(words::get)
            .toList();
    long keys = near.stream().map(Word::key).distinct().count();
    return keys == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }
}
