package org.prongsai.text;

/** What stands in a text that the program wrote in place of the office, until the office does. */
public final class RewriteMark {

  public static final String THAI = "(ต้องเขียนใหม่)";
  public static final String ENGLISH = "(to be rewritten)";

  private RewriteMark() {}
}
