package org.prongsai.importer;

import static org.prongsai.columns.ProcurementColumns.CONTRACT_NO;

import java.util.stream.Stream;
import org.prongsai.importer.cell.ContractCell;
import org.prongsai.model.Row;

/**
 * What a contract is known by, as it is compared; empty where it is not known.
 *
 * @param contract the number that the office gave it
 * @param control the number that e-GP gave it
 */
public record ContractNumbers(String contract, String control) {

  static final ContractNumbers NONE = new ContractNumbers("", "");

  /** The number that a row of the table says; it may be either. */
  static String of(Row row) {
    return ContractCell.compared(row.text(CONTRACT_NO));
  }

  /** Those of the two that are known. */
  Stream<String> known() {
    return Stream.of(contract, control).filter(number -> !number.isEmpty()).distinct();
  }

  /** Both without their paper, which one file names and the next does not. */
  Stream<String> keys() {
    return known().map(ContractCell::unnamed).distinct();
  }

  /** Whether another contract has one of the numbers. */
  boolean isOneOf(ContractNumbers other) {
    return shared(other).findFirst().isPresent();
  }

  /** Those of the numbers that another contract has. */
  Stream<String> shared(ContractNumbers other) {
    return known().filter(own -> other.known().anyMatch(n -> ContractCell.areAlike(own, n)));
  }

  /** Whether both have a number of one kind and it differs. */
  boolean contradict(ContractNumbers other) {
    boolean isSame = isOneOf(other);
    boolean areBoth = !contract.isEmpty() && !other.contract.isEmpty();
    return areBoth && !isSame && isControl(contract) == isControl(other.contract);
  }

  /** e-GP numbers contracts with twelve digits; offices also write that number for their own. */
  private static boolean isControl(String number) {
    return number.matches("[0-9]{12}");
  }
}
