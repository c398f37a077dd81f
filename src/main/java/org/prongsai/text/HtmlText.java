package org.prongsai.text;

/** Text as it stands in HTML. */
public final class HtmlText {

  private HtmlText() {}

  /** A text that means itself, between tags and in attributes. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
