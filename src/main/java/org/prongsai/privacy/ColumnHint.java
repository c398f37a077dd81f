package org.prongsai.privacy;

/**
 * What the name of a column says of the numbers in it.
 *
 * @param isTaxId tax ids or citizen numbers
 * @param isPhone telephone numbers
 * @param isBank bank accounts
 * @param isThing codes of things, such as bar codes, or times
 * @param isCount amounts, counts, scores: what no number of a person is put together from
 */
record ColumnHint(
    boolean isTaxId, boolean isPhone, boolean isBank, boolean isThing, boolean isCount) {

  static final ColumnHint NOTHING = new ColumnHint(false, false, false, false, false);
  static final ColumnHint PHONE = new ColumnHint(false, true, false, false, false);

  static ColumnHint of(String name) {
    if (name.isEmpty()) {
      return NOTHING;
    }
    return new ColumnHint(
        PersonalTaxId.WORDS.isIn(name),
        Phone.WORDS.isIn(name),
        BankAccount.WORDS.isIn(name),
        OtherMeaning.isThing(name),
        OtherMeaning.isCount(name));
  }

  boolean isNothing() {
    return !isTaxId && !isPhone && !isBank;
  }
}
