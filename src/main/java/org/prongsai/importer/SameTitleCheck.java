package org.prongsai.importer;

import static org.prongsai.columns.ProcurementColumns.*;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prongsai.importer.sheet.ImportFindings;
import org.prongsai.model.Field;
import org.prongsai.model.Row;
import org.prongsai.problem.Rule;

/**
 * Warns of an added row whose title is already in the table on a row that the import did not match:
 * a corrected purchase would then be listed twice. What is bought every month is no such row, where
 * month and price both differ.
 */
final class SameTitleCheck {

  private final String title;
  private final ColumnNames names;
  private final List<Row> existing;

  /** Numbers of the rows that nothing was matched with, by the title as it is compared. */
  private final Map<String, List<Integer>> byTitle = new HashMap<>();

  private final ImportFindings findings;

  /** Checks the rows of the table whose numbers, from 0, are not among those with a partner. */
  SameTitleCheck(
      ColumnNames names,
      String title,
      List<Row> existing,
      Set<Integer> taken,
      ImportFindings findings) {
    this.names = names;
    this.title = title;
    this.existing = existing;
    this.findings = findings;
    for (int i = 0; i < existing.size(); i++) {
      var bare = Spelling.of(title, existing.get(i));
      if (!taken.contains(i) && !bare.isEmpty()) {
        byTitle.computeIfAbsent(bare, b -> new ArrayList<>()).add(i);
      }
    }
  }

  /** Looks for the row that an added one may be meant for; each is named once. */
  void added(ImportedRow row) {
    var now = row.row();
    var alike = byTitle.getOrDefault(Spelling.of(title, now), List.of()).iterator();
    while (alike.hasNext()) {
      int i = alike.next();
      if (mayBe(existing.get(i), now)) {
        alike.remove();
        var number = existing.get(i).text(ROW_NO);
        var said = number.isEmpty() ? Integer.toString(i + 1) : number;
        var differing = names.of(differing(existing.get(i), now));
        findings.add(Rule.IMPORT_SAME_TITLE, row.place(), now.text(title), said, differing);
        return;
      }
    }
  }

  /** What keeps the two from being joined: all that both say, and say otherwise. */
  private List<String> differing(Row before, Row now) {
    return names.dataset().fields().stream()
        .map(Field::name)
        .filter(name -> !TableMerge.KEPT.contains(name) && !name.equals(title))
        .filter(name -> !before.text(name).isEmpty() && !now.text(name).isEmpty())
        .filter(name -> !Spelling.of(name, before).equals(Spelling.of(name, now)))
        .toList();
  }

  private boolean mayBe(Row before, Row now) {
    var month = month(before);
    boolean isOtherMonth = month.isPresent() && month(now).isPresent() && !month.equals(month(now));
    return !isOtherMonth || before.text(AGREED_PRICE_THB).equals(now.text(AGREED_PRICE_THB));
  }

  private static Optional<YearMonth> month(Row row) {
    return row.day(CONTRACT_SIGNED_DATE).map(YearMonth::from);
  }
}
