package org.prongsai.privacy;

/**
 * What the name of a column says of the numbers in it.
 *
 * @param isTaxId tax ids or citizen numbers
 * @param isPhone telephone numbers
 * @param isBank bank accounts
 */
record ColumnHint(boolean isTaxId, boolean isPhone, boolean isBank) {

  static final ColumnHint NOTHING = new ColumnHint(false, false, false);

  static ColumnHint of(String name) {
    return name.isEmpty()
        ? NOTHING
        : new ColumnHint(
            PersonalTaxId.WORDS.isIn(name), Phone.WORDS.isIn(name), BankAccount.WORDS.isIn(name));
  }

  boolean isNothing() {
    return !isTaxId && !isPhone && !isBank;
  }
}
