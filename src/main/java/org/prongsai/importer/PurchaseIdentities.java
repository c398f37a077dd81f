package org.prongsai.importer;

import static org.prongsai.columns.ProcurementColumns.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.prongsai.columns.AnnualPerformanceColumns;
import org.prongsai.importer.cell.ContractCell;
import org.prongsai.importer.sheet.ImportKind;
import org.prongsai.model.Dataset;
import org.prongsai.model.Row;

/**
 * What tells that an imported row is one of the table, the surest first.
 *
 * @param known what a row of the table is known by; empty where it does not say it
 * @param asked the same of an imported row
 * @param needsTitle whether the titles have to speak of the same, too
 */
record PurchaseIdentities(
    Function<Row, String> known, Function<ImportedRow, String> asked, boolean needsTitle) {

  private static final List<String> BESIDE_NUMBER =
      List.of(CONTRACT_SIGNED_DATE, SUPPLIER_NAME, AGREED_PRICE_THB);

  /** Those of a kind; the first compares all that a row says. */
  static List<PurchaseIdentities> of(ImportKind kind, Dataset dataset) {
    if (kind == ImportKind.PERFORMANCE) {
      return List.of(both(row -> row.text(AnnualPerformanceColumns.PROJECT_ID)));
    }
    var all = new ArrayList<PurchaseIdentities>();
    all.add(both(row -> everything(dataset, row)));
    all.add(both(row -> row.text(PURCHASE_ID)));
    all.add(both(row -> row.text(EGP_PROJECT_NO)));
    for (var beside : BESIDE_NUMBER) {
      all.add(numbered(beside, ContractNumbers::contract));
      all.add(numbered(beside, ContractNumbers::control));
    }
    BESIDE_NUMBER.forEach(beside -> all.add(unnamed(beside)));
    all.add(both(row -> joined(row, TITLE, CONTRACT_SIGNED_DATE, SUPPLIER_NAME)));
    all.add(both(row -> joined(row, TITLE, AGREED_PRICE_THB, SUPPLIER_NAME)));
    all.add(both(row -> joined(row, TITLE, AGREED_PRICE_THB, CONTRACT_SIGNED_DATE)));
    Function<Row, String> content =
        row -> joined(row, SUPPLIER_NAME, AGREED_PRICE_THB, CONTRACT_SIGNED_DATE);
    all.add(new PurchaseIdentities(content, imported -> content.apply(imported.row()), true));
    return all;
  }

  private static PurchaseIdentities both(Function<Row, String> own) {
    return new PurchaseIdentities(own, imported -> own.apply(imported.row()), false);
  }

  /** The number of a contract with what a second contract of that number would not share. */
  private static PurchaseIdentities numbered(
      String beside, Function<ContractNumbers, String> number) {
    return new PurchaseIdentities(
        row -> with(ContractNumbers.of(row), joined(row, beside)),
        imported -> with(number.apply(imported.numbers()), joined(imported.row(), beside)),
        false);
  }

  /** The same where one of the files does not say of what paper it is the number. */
  private static PurchaseIdentities unnamed(String beside) {
    return new PurchaseIdentities(
        row -> with(Spelling.of(CONTRACT_NO, row), joined(row, beside)),
        imported ->
            with(
                ContractCell.unnamed(imported.numbers().contract()),
                joined(imported.row(), beside)),
        false);
  }

  private static String with(String number, String beside) {
    return number.isEmpty() || beside.isEmpty() ? "" : number + '\u0000' + beside;
  }

  /** Whether two rows of this identity may be one. */
  boolean allows(Row row, ImportedRow imported) {
    return !SamePurchase.areTwo(row, imported)
        && !(needsTitle && !SamePurchase.areRelated(row, imported.row()));
  }

  private static String everything(Dataset dataset, Row row) {
    var text = new StringBuilder();
    for (var field : dataset.fields()) {
      boolean isAsked = field.isGiven() && !field.name().equals(PURCHASE_ID);
      if (isAsked) {
        text.append(row.text(field.name())).append('\u0000');
      }
    }
    return text.toString();
  }

  private static String joined(Row row, String... fields) {
    var text = new StringBuilder();
    for (var field : fields) {
      if (row.text(field).isEmpty()) {
        return "";
      }
      text.append(Spelling.of(field, row)).append('\u0000');
    }
    return text.toString();
  }
}
