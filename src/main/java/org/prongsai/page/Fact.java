package org.prongsai.page;

/**
 * A labelled value.
 *
 * @param label what it is
 * @param value the value
 * @param href where the value leads, or empty
 * @param note how it is known, such as "computed by this site", or empty
 */
public record Fact(String label, Phrase value, String href, String note) {

  public static Fact of(String label, String value) {
    return new Fact(label, Phrase.of(value), "", "");
  }

  public static Fact of(String label, Phrase value) {
    return new Fact(label, value, "", "");
  }
}
