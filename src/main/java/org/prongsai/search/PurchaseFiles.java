package org.prongsai.search;

import static org.prongsai.columns.ProcurementColumns.*;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.prongsai.model.Row;
import org.prongsai.publish.PublishedFile;
import org.prongsai.spending.SpendingTables;
import org.prongsai.spending.SupplierBook;
import org.prongsai.spending.SupplierIds;

/**
 * The purchases of a year for the filter of their page: what is picked and added up in one file,
 * column by column, and the titles in stretches, of which only those that are needed are loaded.
 */
public final class PurchaseFiles {

  /** Rows in a file of titles. */
  static final int STRETCH = 100;

  private static final int RADIX = 36;
  private static final int SATANG = 2;
  private static final int KILO = 1000;

  private final String name;
  private final List<Row> rows;
  private final SupplierBook suppliers;
  private final UnaryOperator<String> words;

  /** The values of a column as numbers in a list of those that there are. */
  private static final class Facet {
    private final Map<String, String> numbers = new LinkedHashMap<>();
    private final List<String> column = new ArrayList<>();

    void add(String value) {
      var next = Integer.toString(numbers.size(), RADIX);
      column.add(numbers.computeIfAbsent(value, none -> next));
    }
  }

  /**
   * @param name of the file that leads to the others
   * @param rows the purchases of a year
   * @param suppliers who is shown under which name, and has a page
   * @param words by which a title is found besides its own
   */
  public PurchaseFiles(
      String name, List<Row> rows, SupplierBook suppliers, UnaryOperator<String> words) {
    this.name = name;
    this.rows = rows;
    this.suppliers = suppliers;
    this.words = words;
  }

  public List<PublishedFile> files() {
    var files = new ArrayList<PublishedFile>();
    files.add(ScriptFile.of(SearchIndex.FOLDER + name + ".js", columns()));
    for (int first = 0; first < rows.size(); first += STRETCH) {
      files.add(stretch(first));
    }
    return files;
  }

  private Map<String, String> columns() {
    var facets =
        Map.of(
            "supplier",
            new Facet(),
            "village",
            new Facet(),
            "method",
            new Facet(),
            "month",
            new Facet());
    var prices = new ArrayList<String>();
    var cancelled = new StringBuilder();
    for (var row : rows) {
      facets.get("supplier").add(suppliers.name(row));
      facets.get("village").add(stated(row.text(VILLAGE_NO)));
      facets.get("method").add(stated(row.text(METHOD)));
      facets.get("month").add(SpendingTables.month(row));
      prices.add(satang(row));
      cancelled.append(row.text(STATUS).equals("cancelled") ? '1' : '0');
    }
    var members = new LinkedHashMap<String, String>();
    members.put("size", rows.size() + " " + STRETCH + " " + kilobytes());
    for (var column : List.of("supplier", "village", "method", "month")) {
      var facet = facets.get(column);
      members.put(
          column + "s",
          facet.numbers.keySet().stream()
              .map(value -> column.equals("supplier") ? supplier(value) : value)
              .collect(Collectors.joining("\n")));
      members.put(column, String.join(" ", facet.column));
    }
    members.put("prices", String.join(" ", prices));
    members.put("cancelled", cancelled.toString());
    return members;
  }

  private static String stated(String value) {
    return value.isEmpty() ? SpendingTables.UNSTATED : value;
  }

  private String supplier(String name) {
    return name.isEmpty()
        ? SpendingTables.UNSTATED + "\t"
        : SupplierIds.of(name)
            + "\t"
            + ScriptFile.oneLine(name)
            + (suppliers.hasPage(name) ? "\t" : "");
  }

  /** Whole satang, for fractions of a baht do not add up in a browser. */
  private static String satang(Row row) {
    return row.decimal(AGREED_PRICE_THB)
        .map(baht -> baht.movePointRight(SATANG).setScale(0, RoundingMode.HALF_UP))
        .map(number -> number.toBigInteger().toString(RADIX))
        .orElse("");
  }

  private PublishedFile stretch(int first) {
    return new PublishedFile(
        SearchIndex.FOLDER + name + "-" + first / STRETCH + ".js", out -> out.write(titles(first)));
  }

  private byte[] titles(int first) {
    var lines =
        rows.subList(first, Math.min(rows.size(), first + STRETCH)).stream()
            .map(
                row ->
                    String.join(
                        "\t",
                        ScriptFile.oneLine(row.text(TITLE)),
                        row.day(CONTRACT_SIGNED_DATE)
                            .map(day -> Integer.toString(day.getDayOfMonth()))
                            .orElse(""),
                        ScriptFile.oneLine(row.text(EGP_PROJECT_NO) + " " + row.text(CONTRACT_NO)),
                        words.apply(row.text(TITLE))))
            .collect(Collectors.joining("\n"));
    return ScriptFile.text(name + "-" + first / STRETCH, List.of(lines))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** About what all titles weigh on their way, so that a reader can be told before. */
  private int kilobytes() {
    var zipped = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(zipped)) {
      out.write(titles(0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    int stretches = (rows.size() + STRETCH - 1) / STRETCH;
    return 1 + zipped.size() * stretches / KILO;
  }
}
