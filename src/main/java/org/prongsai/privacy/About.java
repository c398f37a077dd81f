package org.prongsai.privacy;

/**
 * What the name of a column says of the numbers in it.
 *
 * @param isTaxId tax ids or citizen numbers
 * @param isPhone telephone numbers
 * @param isBank bank accounts
 */
record About(boolean isTaxId, boolean isPhone, boolean isBank) {

  static final About NOTHING = new About(false, false, false);

  static About of(String name) {
    return name.isEmpty()
        ? NOTHING
        : new About(
            PersonalTaxId.WORDS.isIn(name), Phone.WORDS.isIn(name), BankAccount.WORDS.isIn(name));
  }

  boolean isNothing() {
    return !isTaxId && !isPhone && !isBank;
  }
}
