package org.prongsai.privacy;

/** What is private to a person. */
public enum PrivateKind {
  /** A citizen number: 13 digits, the first 1–8, the last their checksum. */
  CITIZEN_NUMBER,
  /** Groups of digits that may be a citizen number as well as something else. */
  UNSURE_NUMBER,
  /** A number given as tax id or citizen number that is not one of a juristic person. */
  PERSONAL_TAX_ID,
  /** A telephone number that is not the office's. */
  PERSONAL_PHONE,
  /** Ten digits in one piece that could be that of a mobile, and nothing says that they are. */
  BARE_MOBILE,
  BANK_ACCOUNT,
  /** An e-mail address that is not of the office or another public body. */
  PERSONAL_EMAIL,
  /** A house number beside the name of a person. */
  HOME_ADDRESS
}
