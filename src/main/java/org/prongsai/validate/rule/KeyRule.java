package org.prongsai.validate.rule;

import com.google.auto.service.AutoService;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.prongsai.model.Row;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.validate.table.CheckedRow;
import org.prongsai.validate.table.CheckedTable;
import org.prongsai.validate.table.TableRule;

/**
 * No two rows of a dataset have the same key; both places are named. Keys are told apart by their
 * hashes first, a number a row: only those that share one are kept and compared.
 */
@AutoService(TableRule.class)
public final class KeyRule implements TableRule {

  private static final long FNV_START = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  @Override
  public void check(CheckedTable table, Tables all, Problems problems) {
    var key = table.dataset().primaryKey();
    if (key.isEmpty()) {
      return;
    }
    var shared = shared(table, key);
    if (shared.length > 0) {
      compare(table, key, shared, problems);
    }
  }

  private static void compare(
      CheckedTable table, List<String> key, long[] shared, Problems problems) {
    var first = new HashMap<String, Location>();
    for (var row : table.rows()) {
      var text = text(row.row(), key);
      if (Arrays.binarySearch(shared, hash(text)) < 0 || isRefused(row, key, problems)) {
        continue;
      }
      var own = row.at(key.get(key.size() - 1));
      var other = first.putIfAbsent(text, own);
      if (other != null) {
        var cell = other.cell().isEmpty() ? "" : " (" + other.cell() + ")";
        problems.add(Rule.KEY_TWICE, own, text, other + cell, String.join(", ", key));
      }
    }
  }

  /** Whether a part of the key is empty because its cell has an error of its own. */
  private static boolean isRefused(CheckedRow row, List<String> key, Problems problems) {
    return key.stream()
        .anyMatch(name -> row.row().text(name).isEmpty() && problems.hasAt(row.at(name)));
  }

  /** The hashes that more than one row has, in order. */
  private static long[] shared(CheckedTable table, List<String> key) {
    var hashes = new long[table.rows().size()];
    int count = 0;
    for (var row : table.rows()) {
      hashes[count] = hash(text(row.row(), key));
      count++;
    }
    Arrays.sort(hashes);
    int kept = 0;
    for (int i = 1; i < hashes.length; i++) {
      boolean isNew = kept == 0 || hashes[kept - 1] != hashes[i];
      if (hashes[i] == hashes[i - 1] && isNew) {
        hashes[kept] = hashes[i];
        kept++;
      }
    }
    return Arrays.copyOf(hashes, kept);
  }

  private static String text(Row row, List<String> key) {
    return key.stream().map(row::text).collect(Collectors.joining(" · "));
  }

  /** FNV-1a over the characters. */
  private static long hash(String text) {
    long hash = FNV_START;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    }
    return hash;
  }
}
