package org.prongsai.audit;

import java.util.Locale;

/**
 * An address to visit.
 *
 * @param url an absolute address as it was recorded; what is not http or https is refused by the
 *     audit, not here
 * @param expectedFormat the format that it is declared to have, such as {@code pdf}; empty where
 *     none is declared. Kept in lower case
 * @param label who uses it, such as {@code 2567 o17 1}
 * @throws IllegalArgumentException where a text holds a control character, which no line of a log
 *     could hold
 */
public record AuditTarget(String url, String expectedFormat, String label) {

  public AuditTarget {
    requirePlain("url", url);
    requirePlain("expectedFormat", expectedFormat);
    requirePlain("label", label);
    expectedFormat = expectedFormat.strip().toLowerCase(Locale.ROOT);
  }

  private static void requirePlain(String name, String text) {
    if (text.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(name + " holds a control character: " + text);
    }
  }
}
