package org.prongsai.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.folder.SiteFolder;
import org.prongsai.model.Basis;
import org.prongsai.model.LocalizedText;
import org.prongsai.problem.Location;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Rule;
import org.prongsai.read.table.RawTable;

/**
 * A row of a list of a catalogue.
 *
 * @param values the normal forms of its cells by column; none where a cell is empty or was refused
 * @param ownSource where a site knows from what it brought with the row; empty for one that ships
 */
record CatalogueRow(Map<String, String> values, RawTable.RawRow raw, String ownSource) {

  /** The column that names where a row is known from. */
  static final String SOURCE = "source";

  CatalogueRow {
    values = Map.copyOf(values);
  }

  /** Whether a site brought it, or completed it. */
  boolean isOfSite() {
    return raw.location().file().startsWith(SiteFolder.CONTENT + "/");
  }

  String text(String column) {
    return values.getOrDefault(column, "");
  }

  /** Whether a cell holds something that could not be read. */
  boolean isRefused(String column) {
    var cell = raw.cells().get(column);
    return cell != null && !cell.isEmpty() && !values.containsKey(column);
  }

  /** A whole number, 0 where there is none. */
  int whole(String column) {
    return number(column).map(BigDecimal::intValueExact).orElse(0);
  }

  Optional<BigDecimal> number(String column) {
    return CatalogueColumn.number(text(column));
  }

  /** Words between which there is space. */
  List<String> words(String column) {
    var text = text(column).strip();
    return text.isEmpty() ? List.of() : List.of(text.split("\\s+"));
  }

  boolean flag(String column) {
    return text(column).equals("true");
  }

  /** How it is known; the least certain where the cell was refused. */
  Basis basis(String column) {
    return Basis.of(text(column)).orElse(Basis.RECALLED);
  }

  LocalizedText localized(String name) {
    return new LocalizedText(text(name + "_th"), text(name + "_en"));
  }

  /** Reports a problem of a cell: its text, and what else the rule says. */
  void report(Rule rule, String column, Problems problems, Object... more) {
    problems.add(
        rule, at(column), Stream.concat(Stream.of(text(column)), Stream.of(more)).toArray());
  }

  /** The place of a cell, or of the row where the file has no such column. */
  Location at(String column) {
    var cell = raw.cells().get(column);
    return cell == null ? raw.location() : cell.location();
  }
}
