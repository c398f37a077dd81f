package org.prongsai.check;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.prongsai.model.Dataset;
import org.prongsai.model.Row;

/**
 * What the finished folder must hold. All paths are relative to it, with forward slashes.
 *
 * @param baseUrl address of the folder on the web, with or without the slash at its end
 * @param pages pages that must exist
 * @param twins page to the same page in the other language
 * @param files every other file that may exist
 * @param csv CSV file to the rows that it was written from
 * @param datasets CSV or JSON file to its schema
 * @param json JSON file to the rows that it was written from
 * @param copies CSV or JSON file to the one with the same bytes that is compared with the rows
 * @param leakMarkers texts that no page may hold
 */
public record Expectation(
    String baseUrl,
    List<String> pages,
    Map<String, String> twins,
    List<String> files,
    Map<String, List<Row>> csv,
    Map<String, Dataset> datasets,
    Map<String, List<Row>> json,
    Map<String, String> copies,
    List<String> leakMarkers) {

  public Expectation {
    baseUrl = baseUrl.endsWith("/") ? baseUrl : baseUrl + "/";
    pages = List.copyOf(pages);
    twins = Map.copyOf(twins);
    files = List.copyOf(files);
    csv = copy(csv);
    datasets = Map.copyOf(datasets);
    json = copy(json);
    copies = Map.copyOf(copies);
    leakMarkers = List.copyOf(leakMarkers);
    var tables = new TreeSet<>(csv.keySet());
    tables.addAll(json.keySet());
    tables.removeAll(datasets.keySet());
    if (!tables.isEmpty()) {
      throw new IllegalArgumentException("datasets must name the schema of " + tables);
    }
  }

  /** Every path that may exist. */
  Set<String> known() {
    var known = new TreeSet<>(pages);
    known.addAll(files);
    known.addAll(csv.keySet());
    known.addAll(json.keySet());
    return Collections.unmodifiableSet(known);
  }

  private static Map<String, List<Row>> copy(Map<String, List<Row>> tables) {
    // The lists themselves are not copied: they may be views of more rows than memory holds.
    return Collections.unmodifiableMap(new HashMap<>(tables));
  }
}
