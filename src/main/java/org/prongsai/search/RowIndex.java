package org.prongsai.search;

import static org.prongsai.columns.ProcurementColumns.*;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.prongsai.model.Row;
import org.prongsai.publish.PublishedFile;
import org.prongsai.spending.SpendingTables;

/**
 * Purchases that no page can list, because they are too many: words in buckets, of which a question
 * needs a few, and the rows themselves in stretches. The rows are read from where they lie, once
 * for the words and once for the texts, and never kept.
 */
final class RowIndex {

  /** Rows in a file. */
  private static final int STRETCH = 100;

  /** A word of more rows than this tells too little; pages have it anyway. */
  private static final int COMMON = 250;

  // What is typed as a whole is looked up as a whole; 16 bits keep the sum the same everywhere.
  private static final int PRIME = 65_521;
  private static final int FACTOR = 31;
  private static final int BUCKET = 700;
  private static final int MOST_BUCKETS = 1024;
  private static final int RADIX = 36;
  private static final int KNOWN = 40_000;

  private final List<Row> rows;
  private final Function<Row, String> supplier;
  private final Map<String, Line> words = new HashMap<>();
  private int places;

  /** The rows of a word as distances, or nothing where they have become too many. */
  private static final class Line {
    private StringBuilder steps = new StringBuilder();
    private int last = -1;
    private int count;
  }

  /**
   * @param supplier what the filter of purchases calls the supplier of a row
   */
  RowIndex(List<Row> rows, Function<Row, String> supplier) {
    this.rows = rows;
    this.supplier = supplier;
  }

  List<PublishedFile> files(WordSplitter splitter) {
    read(splitter);
    int buckets = Math.min(MOST_BUCKETS, 1 + places / BUCKET);
    var files = new ArrayList<PublishedFile>();
    files.add(
        ScriptFile.of(
            SearchIndex.FOLDER + "rows.js",
            Map.of("rows", rows.size() + " " + STRETCH + " " + buckets)));
    files.addAll(buckets(buckets));
    for (int first = 0; first < rows.size(); first += STRETCH) {
      files.add(stretch(first));
    }
    return files;
  }

  private void read(WordSplitter splitter) {
    int number = 0;
    var known = new HashMap<String, List<String>>();
    for (var row : rows) {
      var all = new HashSet<>(splitter.words(row.text(TITLE)));
      // Suppliers come again and again.
      if (known.size() > KNOWN) {
        known.clear();
      }
      all.addAll(known.computeIfAbsent(row.text(SUPPLIER_NAME), splitter::words));
      for (var field : List.of(AGREED_PRICE_THB, EGP_PROJECT_NO)) {
        all.addAll(splitter.words(row.text(field)));
      }
      for (var word : all) {
        add(word, number);
      }
      number++;
    }
  }

  private void add(String word, int row) {
    var line = words.computeIfAbsent(word, none -> new Line());
    line.count++;
    if (line.count > COMMON) {
      line.steps = null;
      return;
    }
    line.steps.append(Integer.toString(row - line.last, RADIX)).append(' ');
    line.last = row;
    places++;
  }

  private List<PublishedFile> buckets(int count) {
    var buckets = new ArrayList<TreeMap<String, String>>();
    for (int i = 0; i < count; i++) {
      buckets.add(new TreeMap<>());
    }
    words.forEach(
        (word, line) -> {
          if (line.steps != null) {
            buckets.get(bucket(word, count)).put(word, line.steps.toString().strip());
          }
        });
    words.clear();
    var files = new ArrayList<PublishedFile>();
    for (int i = 0; i < count; i++) {
      var members = new LinkedHashMap<String, String>();
      members.put("words", String.join("\n", buckets.get(i).keySet()));
      members.put("rows", String.join("\n", buckets.get(i).values()));
      files.add(ScriptFile.of(SearchIndex.FOLDER + "rows-w" + i + ".js", members));
    }
    return files;
  }

  /** Thai words by their first two letters, so that a word is found from its beginning. */
  static int bucket(String word, int count) {
    var bare = SearchFold.bare(word);
    var key =
        bare.isEmpty() || bare.charAt(0) < 'ก'
            ? bare
            : bare.substring(0, Math.min(2, bare.length()));
    int hash = 0;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash * FACTOR + key.charAt(i)) % PRIME;
    }
    return hash % count;
  }

  private PublishedFile stretch(int first) {
    var name = "rows-t" + first / STRETCH;
    return new PublishedFile(
        SearchIndex.FOLDER + name + ".js",
        out -> {
          var lines = new ArrayList<String>();
          for (var row : rows.subList(first, Math.min(rows.size(), first + STRETCH))) {
            lines.add(
                String.join(
                    "\t",
                    row.year().toString(),
                    ScriptFile.oneLine(row.text(TITLE)),
                    ScriptFile.oneLine(row.text(SUPPLIER_NAME)),
                    row.text(AGREED_PRICE_THB),
                    supplier.apply(row),
                    SpendingTables.month(row)));
          }
          out.write(
              ScriptFile.text(name, List.of(String.join("\n", lines)))
                  .getBytes(StandardCharsets.UTF_8));
        });
  }
}
