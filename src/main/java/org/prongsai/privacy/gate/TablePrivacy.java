package org.prongsai.privacy.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prongsai.filetext.NeighbourCells;
import org.prongsai.filetext.NeighbourCells.Cell;
import org.prongsai.model.Dataset;
import org.prongsai.model.Field;
import org.prongsai.privacy.PrivacyScan;
import org.prongsai.privacy.PrivateKind;
import org.prongsai.privacy.PrivateMatch;
import org.prongsai.read.table.RawCell;
import org.prongsai.read.table.RawTable;

/** Searches the rows of a table, each once; the name of a column helps to tell its numbers. */
final class TablePrivacy {

  private final PrivacyScan scan;
  private final Map<String, Column> columns = new HashMap<>();
  private final List<RawCell> header;
  private final boolean isOwn;
  private final JoinedFindings joined = new JoinedFindings();

  /**
   * A column.
   *
   * @param about its name, in the table and in words
   * @param pattern what its values have to fit, where they have to
   */
  private record Column(String about, Optional<Pattern> pattern) {

    // A number that does not fit is no value, and would be missing without a word if allowed.
    boolean mayAllow(RawCell cell, PrivateMatch finding) {
      return (pattern.isEmpty() || pattern.get().matcher(cell.text()).matches())
          && PrivacyGate.mayAllow(cell.text(), finding, about);
    }
  }

  /** The dataset is null where it is not known what the table is of. */
  TablePrivacy(PrivacyScan scan, Dataset dataset, List<RawCell> header) {
    this.scan = scan;
    this.header = header;
    this.isOwn = dataset == null || dataset.ownToSite();
    for (var cell : header) {
      var field = Optional.ofNullable(dataset).flatMap(found -> found.field(cell.text()));
      columns.put(
          cell.text(),
          field.map(TablePrivacy::column).orElse(new Column(cell.text(), Optional.empty())));
    }
  }

  private static Column column(Field field) {
    var pattern = field.constraints().pattern();
    return new Column(
        field.name() + " " + field.title().th() + " " + field.title().en(),
        pattern.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile(pattern)));
  }

  void check(RawTable.RawRow row, PrivacyReport report) {
    var said = new HashSet<String>();
    row.cells()
        .forEach(
            (name, cell) -> {
              for (var finding : scan.find(cell.text(), columns.get(name).about())) {
                said.add(finding.key());
                report.at(cell.location(), finding, columns.get(name).mayAllow(cell, finding));
              }
            });
    if (isOwn) {
      // A name in one cell and an address in the next; our own tables have no such columns.
      var whole =
          row.cells().values().stream()
              .map(RawCell::text)
              .collect(Collectors.joining(NeighbourCells.BORDER));
      neighbours(row, report, said);
      scan.find(whole, "").stream()
          .filter(finding -> isOfSeveralCells(finding) && said.add(finding.key()))
          .forEach(
              finding ->
                  report.at(row.location(), finding, PrivacyGate.mayAllow(whole, finding, "")));
    }
  }

  private void neighbours(RawTable.RawRow row, PrivacyReport report, Set<String> said) {
    var cells = new ArrayList<Cell>();
    for (int i = 0; i < header.size(); i++) {
      var cell = row.cells().get(header.get(i).text());
      if (cell != null && !cell.text().isBlank()) {
        cells.add(new Cell(i, cell.text()));
      }
    }
    for (var joined : NeighbourCells.in(i -> columns.get(header.get(i).text()).about(), cells)) {
      var findings =
          scan.findCitizens(joined.text(), joined.about()).stream()
              .filter(finding -> said.add(finding.key()))
              .map(
                  found ->
                      new JoinedFindings.Finding(
                          found, f -> report.at(row.location(), f, mayAllow(joined, found))))
              .toList();
      this.joined.row(joined.first() + ":" + joined.last(), findings);
    }
  }

  private static boolean mayAllow(NeighbourCells joined, PrivateMatch finding) {
    return PrivacyGate.mayAllow(joined.text(), finding, joined.about());
  }

  /** Says what could be said only when all rows were read. */
  void end() {
    joined.end();
  }

  private static boolean isOfSeveralCells(PrivateMatch finding) {
    return finding.kind() == PrivateKind.HOME_ADDRESS
        || finding.kind() == PrivateKind.CITIZEN_NUMBER;
  }
}
