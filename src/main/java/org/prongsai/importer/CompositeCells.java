package org.prongsai.importer;

import static org.prongsai.columns.AnnualPerformanceColumns.*;
import static org.prongsai.columns.ProcurementColumns.*;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.prongsai.importer.cell.CellNormaliser;
import org.prongsai.importer.cell.CitizenNumberText;
import org.prongsai.importer.cell.ContractCell;
import org.prongsai.importer.cell.PeriodCell;
import org.prongsai.importer.cell.SeveralWinners;
import org.prongsai.importer.cell.WinnerCell;
import org.prongsai.importer.sheet.ImportFindings;
import org.prongsai.importer.sheet.OfficeCell;
import org.prongsai.model.Value;
import org.prongsai.problem.Location;
import org.prongsai.problem.Rule;
import org.prongsai.read.table.RawCell;
import org.prongsai.text.FiscalYear;

/** Splits cells that hold two values; what cannot be split is reported and stays empty. */
record CompositeCells(CellImport cells, FiscalYear year, ImportFindings findings) {

  /** Who was chosen, and at what price. */
  void winner(OfficeCell cell, Location place, Map<String, Value> values) {
    if (isNothing(cell, place)) {
      return;
    }
    var lines = CellNormaliser.lines(cell.text());
    var safe = CitizenNumberText.isIn(lines) ? withoutPerson(lines, place) : lines;
    if (SeveralWinners.areIn(safe)) {
      findings.add(Rule.IMPORT_SEVERAL_WINNERS, place, cell.text());
      return;
    }
    var alone = WinnerCell.nameless(safe).flatMap(text -> cells.part(AGREED_PRICE_THB, text));
    if (alone.isPresent()) {
      values.put(AGREED_PRICE_THB, alone.get());
      findings.add(Rule.READ_AS, place, cell.text(), "- | " + alone.get().plain());
      return;
    }
    var parts = WinnerCell.free(safe).or(() -> WinnerCell.splitAlsoBare(safe));
    if (parts.isEmpty() && WinnerCell.isNameAlone(safe)) {
      var name = CellNormaliser.line(safe);
      values.put(SUPPLIER_NAME, new Value.Text(name));
      findings.add(Rule.IMPORT_PRICE_OPEN, place, cell.text(), name);
      return;
    }
    if (parts.isEmpty()) {
      findings.add(withoutWinner(safe), place, cell.text());
      return;
    }
    if (CellNormaliser.isDitto(parts.get().name())) {
      findings.add(Rule.IMPORT_DITTO, place, cell.text());
      return;
    }
    var price = cells.part(AGREED_PRICE_THB, parts.get().price());
    if (price.isEmpty()) {
      cells.refuse(AGREED_PRICE_THB, parts.get().price(), place);
      return;
    }
    values.put(SUPPLIER_NAME, new Value.Text(parts.get().name()));
    values.put(AGREED_PRICE_THB, price.get());
    if (WinnerCell.free(safe).isPresent()) {
      findings.add(Rule.IMPORT_PRICE_ZERO, place, cell.text());
      return;
    }
    var read = parts.get().name() + " | " + price.get().plain();
    findings.add(Rule.READ_AS, place, cell.text(), read);
  }

  /** What keeps a text from being split in a name and a price. */
  private Rule withoutWinner(String text) {
    if (CellNormaliser.isDitto(text.replaceFirst("[0-9๐-๙](?s:.*)", ""))) {
      return Rule.IMPORT_DITTO;
    }
    if (WinnerCell.isUnsure(text)) {
      return Rule.IMPORT_PRICE_UNSURE;
    }
    boolean isPrice = cells.part(AGREED_PRICE_THB, text).isPresent();
    return isPrice ? Rule.IMPORT_WINNER_MISSING : Rule.IMPORT_PRICE_MISSING;
  }

  /** Number and day of a contract; answers the number as it is compared. */
  String contract(OfficeCell cell, Location place, Map<String, Value> values) {
    if (isNothing(cell, place)) {
      return "";
    }
    var lines = CellNormaliser.lines(cell.text());
    if (cell.kind() == RawCell.Kind.DATE) {
      cells
          .read(CONTRACT_SIGNED_DATE, cell, place)
          .ifPresent(day -> values.put(CONTRACT_SIGNED_DATE, day));
      return "";
    }
    var parts =
        ContractCell.split(lines, text -> cells.dayIn(CONTRACT_SIGNED_DATE, text).isPresent());
    if (parts.isEmpty()) {
      withoutDay(cell, place);
      return "";
    }
    var day = cells.dayIn(CONTRACT_SIGNED_DATE, parts.get().day());
    day.ifPresent(found -> values.put(CONTRACT_SIGNED_DATE, new Value.Day(found)));
    var end = lastDay(parts.get(), day, values);
    var signed = end.isPresent() && day.isEmpty() ? " | " : said(day);
    var read = parts.get().number() + signed + said(end);
    if (!parts.get().number().isEmpty()) {
      values.put(CONTRACT_NO, new Value.Text(ContractCell.bare(parts.get().number())));
    }
    if (!read.equals(cell.text())) {
      findings.add(Rule.READ_AS, place, cell.text(), read);
    }
    return ContractCell.compared(parts.get().number());
  }

  /** The last day that a contract's cell says; one in a column of its own goes before it. */
  private Optional<LocalDate> lastDay(
      ContractCell contract, Optional<LocalDate> signed, Map<String, Value> values) {
    var end =
        cells
            .dayIn(CONTRACT_END_DATE, contract.end())
            .filter(day -> !signed.filter(day::isBefore).isPresent());
    end.ifPresent(day -> values.putIfAbsent(CONTRACT_END_DATE, new Value.Day(day)));
    return end;
  }

  private static String said(Optional<LocalDate> day) {
    return day.map(found -> " | " + found).orElse("");
  }

  /** Says what keeps a contract's cell from being read: no day, or one that there is not. */
  private void withoutDay(OfficeCell cell, Location place) {
    ContractCell.daysIn(CellNormaliser.lines(cell.text())).stream()
        .map(day -> day.group(1))
        .filter(day -> cells.dayIn(CONTRACT_SIGNED_DATE, day).isEmpty())
        .findFirst()
        .ifPresentOrElse(
            day -> cells.refuse(CONTRACT_SIGNED_DATE, day, place),
            () -> findings.add(Rule.IMPORT_DATE_MISSING, place, cell.text()));
  }

  /** First and last day of a period. */
  void period(OfficeCell cell, Location place, Map<String, Value> values) {
    if (isNothing(cell, place)) {
      return;
    }
    var period = PeriodCell.read(cell.text(), year, text -> cells.dayIn(START_DATE, text));
    if (period.isEmpty()) {
      findings.add(Rule.IMPORT_NOT_SPLIT, place, cell.text());
      return;
    }
    values.put(START_DATE, new Value.Day(period.get().start()));
    values.put(END_DATE, new Value.Day(period.get().end()));
    findings.add(
        Rule.READ_AS, place, cell.text(), period.get().start() + " | " + period.get().end());
  }

  /** A text without the number of a natural person, which is reported. */
  String withoutPerson(String text, Location place) {
    var left = CitizenNumberText.without(text);
    findings.add(Rule.IMPORT_PERSON_CUT, place, text, left);
    return left;
  }

  /** Whether a cell holds nothing to split; what it holds instead is reported. */
  boolean isNothing(OfficeCell cell, Location place) {
    if (cell.isError()) {
      findings.add(Rule.CELL_IS_ERROR, place, cell.text());
      return true;
    }
    if (CellNormaliser.isDitto(cell.tidy())) {
      findings.add(Rule.IMPORT_DITTO, place, cell.text());
      return true;
    }
    boolean isNothing = CellNormaliser.isNothing(cell.tidy());
    if (isNothing) {
      findings.add(Rule.READ_AS, place, cell.text(), "");
    }
    return isNothing;
  }
}
