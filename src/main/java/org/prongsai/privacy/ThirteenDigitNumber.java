package org.prongsai.privacy;

/**
 * Thirteen digits written as one number.
 *
 * @param start in the plain text
 * @param end in the plain text
 * @param digits the thirteen digits, ASCII
 * @param meaning what the words around it say that it is
 */
record ThirteenDigitNumber(int start, int end, String digits, Meaning meaning) {

  /** What a number is of. */
  enum Meaning {
    PERSON,
    /** Nothing tells. */
    UNKNOWN,
    /** A thing: a product, a moment, a project, answers. */
    THING
  }

  private static final int LENGTH = 13;

  /** Whether it is of a citizen: the first digit is 1–8 then, and 0 for a juristic person. */
  boolean isCitizenNumber() {
    return meaning != Meaning.THING && isValid(digits);
  }

  /** Whether it belongs to a citizen by its looks. */
  static boolean isValid(String digits) {
    char first = digits.charAt(0);
    return first >= '1' && first <= '8' && CitizenNumber.hasCheckDigit(digits);
  }

  /** The number as a finding in the text that it stands in. */
  PrivateMatch match(PrivateKind kind, PlainText text) {
    return text.match(kind, start, end, digits, masked());
  }

  /** The first and the last digit, as the number is grouped on a citizen's card. */
  String masked() {
    return digits.charAt(0) + "-xxxx-xxxxx-xx-" + digits.charAt(LENGTH - 1);
  }
}
