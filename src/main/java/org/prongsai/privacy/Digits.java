package org.prongsai.privacy;

/**
 * Thirteen digits written as one number.
 *
 * @param start in the plain text
 * @param end in the plain text
 * @param digits the thirteen digits, ASCII
 * @param isSolid whether nothing that can be seen stands between them
 */
record Digits(int start, int end, String digits, boolean isSolid) {

  private static final int LENGTH = 13;

  /**
   * Whether it is a citizen number: the first digit tells the kind of person, 1–8 (juristic persons
   * have 0), and the last is (11 − Σ digit × weight mod 11) mod 10, with the weights 13 … 2.
   */
  boolean isCitizenNumber() {
    char first = digits.charAt(0);
    return first >= '1' && first <= '8' && checkDigit() == digits.charAt(LENGTH - 1) - '0';
  }

  private int checkDigit() {
    int sum = 0;
    for (int i = 0; i < LENGTH - 1; i++) {
      sum += (digits.charAt(i) - '0') * (LENGTH - i);
    }
    return (11 - sum % 11) % 10;
  }

  /** The first and the last digit, as the number is grouped on a citizen's card. */
  String masked() {
    return digits.charAt(0) + "-xxxx-xxxxx-xx-" + digits.charAt(LENGTH - 1);
  }
}
