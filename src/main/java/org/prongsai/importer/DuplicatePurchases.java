package org.prongsai.importer;

import static org.prongsai.columns.ProcurementColumns.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.prongsai.importer.sheet.ImportFindings;
import org.prongsai.model.Dataset;
import org.prongsai.model.Row;
import org.prongsai.problem.Location;
import org.prongsai.problem.Rule;
import org.prongsai.validate.rule.PurchaseTwiceRule;

/**
 * Finds a purchase that stands in the files twice, by the number of its contract, else of its
 * project. Books of buying and of hiring both number from 1: two rows whose title and supplier or
 * title and day differ are two contracts. Where only the project is known, as in the NACC's form,
 * another supplier or any two differences tell two contracts of one project.
 */
record DuplicatePurchases(ColumnNames names, ImportFindings findings) {

  private static final SortedSet<Integer> NOWHERE = Collections.emptySortedSet();
  private static final List<String> WHAT_MATTERS =
      List.of(TITLE, AGREED_PRICE_THB, SUPPLIER_NAME, CONTRACT_SIGNED_DATE);

  DuplicatePurchases(Dataset dataset, ImportFindings findings) {
    this(new ColumnNames(dataset), findings);
  }

  /** The rows without the later ones of equal pairs; those that differ stay and are reported. */
  List<ImportedRow> removed(List<ImportedRow> rows) {
    var kept = new ArrayList<ImportedRow>();
    var places = new HashMap<String, SortedSet<Integer>>();
    for (var row : rows) {
      var near = new TreeSet<Integer>();
      SamePurchase.keys(row).forEach(key -> near.addAll(places.getOrDefault(key, NOWHERE)));
      int same = near.stream().filter(i -> isSame(kept.get(i), row)).findFirst().orElse(-1);
      if (same < 0) {
        warnOfNumber(near.stream().map(kept::get), row);
        keep(row, kept.size(), kept, places);
        continue;
      }
      var first = kept.get(same);
      var number = number(first, row);
      var other = said(first.place());
      var differing =
          SamePurchase.areReworded(first, row)
              ? List.<String>of()
              : differing(first.row(), row.row());
      if (differing.isEmpty()) {
        findings.add(Rule.IMPORT_DUPLICATE_LEFT, row.place(), number, other);
        var filled = first.with(filled(fuller(first.row(), row.row()), row.row()));
        keep(first.bids().isEmpty() ? filled.withBids(row.bids()) : filled, same, kept, places);
      } else {
        findings.add(
            Rule.IMPORT_DUPLICATE_DIFFERS,
            row.cells().apply(differing.get(0)),
            number,
            other,
            names.of(differing));
        keep(row, kept.size(), kept, places);
      }
    }
    reportAlike(kept);
    return kept;
  }

  /** Two contracts that the table cannot tell apart. */
  private void reportAlike(List<ImportedRow> kept) {
    var first = new HashMap<String, ImportedRow>();
    for (var row : kept) {
      var other = PurchaseTwiceRule.identity(row.row()).map(id -> first.putIfAbsent(id, row));
      if (other.isPresent()) {
        findings.add(
            PurchaseTwiceRule.PURCHASE_TWICE,
            row.place(),
            row.row().text(TITLE),
            said(other.get().place()));
      }
    }
  }

  /** Keeps a row at a place, which is known by all that the row may be recognised by. */
  private static void keep(
      ImportedRow row, int place, List<ImportedRow> kept, Map<String, SortedSet<Integer>> places) {
    if (place < kept.size()) {
      kept.set(place, row);
    } else {
      kept.add(row);
    }
    SamePurchase.keys(row)
        .forEach(key -> places.computeIfAbsent(key, k -> new TreeSet<>()).add(place));
  }

  /** Says where a number stands that two contracts have; it may be a slip of the finger. */
  private void warnOfNumber(Stream<ImportedRow> near, ImportedRow row) {
    near.filter(other -> isSameNumber(other, row))
        .findFirst()
        .ifPresent(other -> warnOfNumber(other, row));
  }

  private void warnOfNumber(ImportedRow other, ImportedRow row) {
    var differing = differing(other.row(), row.row());
    findings.add(
        Rule.IMPORT_NUMBER_TWICE,
        row.place(),
        number(other, row),
        said(other.place()),
        names.of(differing));
  }

  /** Two sheets may tell of one purchase in other words; one sheet tells of each once. */
  private static boolean isSame(ImportedRow a, ImportedRow b) {
    return isSameNumber(a, b) && !areTwoContracts(a, b) || SamePurchase.byContent(a, b);
  }

  private static boolean isSameNumber(ImportedRow a, ImportedRow b) {
    boolean isSame = a.numbers().isOneOf(b.numbers());
    if (isSame || a.numbers().contradict(b.numbers())) {
      return isSame && agree(a.row(), b.row(), EGP_PROJECT_NO);
    }
    var project = a.row().text(EGP_PROJECT_NO);
    return !project.isEmpty() && project.equals(b.row().text(EGP_PROJECT_NO));
  }

  private static boolean areTwoContracts(ImportedRow a, ImportedRow b) {
    var differing = differing(a.row(), b.row());
    return a.numbers().isOneOf(b.numbers())
        ? differing.contains(TITLE)
            && (differing.contains(SUPPLIER_NAME)
                || differing.contains(CONTRACT_SIGNED_DATE)
                || areLinesOfOneSheet(a, b) && differing.contains(AGREED_PRICE_THB))
        : differing.contains(SUPPLIER_NAME) || differing.size() > 1;
  }

  /** One sheet tells of each purchase once: one shop's two works under one number are two. */
  private static boolean areLinesOfOneSheet(ImportedRow a, ImportedRow b) {
    return a.sheet() == b.sheet()
        && a.place().file().equals(b.place().file())
        && !a.row().text(SUPPLIER_NAME).isEmpty()
        && !b.row().text(SUPPLIER_NAME).isEmpty();
  }

  private static String number(ImportedRow a, ImportedRow b) {
    var project = a.row().text(EGP_PROJECT_NO);
    return a.numbers()
        .shared(b.numbers())
        .findFirst()
        .orElse(project.isEmpty() ? a.row().text(TITLE) : project);
  }

  static String said(Location place) {
    return place.cell().isEmpty() ? place.toString() : place.file() + " › " + place.cell();
  }

  private static List<String> differing(Row a, Row b) {
    return WHAT_MATTERS.stream().filter(field -> !agree(a, b, field)).toList();
  }

  /** Whether two rows say the same of a column, or one of them nothing. */
  private static boolean agree(Row a, Row b, String field) {
    var one = Spelling.of(field, a);
    var two = Spelling.of(field, b);
    return one.isEmpty() || two.isEmpty() || one.equals(two);
  }

  /** A row with the texts of which it says only a part. */
  private Row fuller(Row row, Row other) {
    var fuller = row;
    for (var entry : other.values().entrySet()) {
      var field = names.dataset().field(entry.getKey()).orElseThrow();
      if (Spelling.isPoorer(field, entry.getValue().plain(), row.text(field.name()))) {
        fuller = fuller.with(field.name(), entry.getValue());
      }
    }
    return fuller;
  }

  /** A row with what only the other one says. */
  static Row filled(Row row, Row other) {
    var filled = row;
    for (var entry : other.values().entrySet()) {
      if (filled.value(entry.getKey()).isEmpty()) {
        filled = filled.with(entry.getKey(), entry.getValue());
      }
    }
    return filled;
  }
}
