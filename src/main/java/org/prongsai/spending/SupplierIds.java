package org.prongsai.spending;

import org.apache.commons.codec.digest.DigestUtils;

/**
 * What a supplier is called in addresses. It follows from the name alone, so that it stays whatever
 * else is recorded; that there are no vowels and no digits in it keeps words and numbers out.
 */
public final class SupplierIds {

  private static final String LETTERS = "bcdfghjklmnpqrstvwxz";
  private static final int LENGTH = 10;

  private SupplierIds() {}

  /**
   * @param name in the one spelling of {@link Suppliers#name}
   */
  public static String of(String name) {
    var bytes = DigestUtils.sha256(name);
    var id = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      // Two bytes a letter, so that each comes about as often as any other.
      int number = (bytes[2 * i] & 0xff) << 8 | bytes[2 * i + 1] & 0xff;
      id.append(LETTERS.charAt(number % LETTERS.length()));
    }
    return id.toString();
  }
}
