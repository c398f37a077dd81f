package org.prongsai.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as it stands in HTML. */
public final class HtmlText {

  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern NUMBERED = Pattern.compile("&#([0-9]+);");

  private HtmlText() {}

  /** The words of a piece of HTML that this program wrote. */
  public static String words(String html) {
    return NUMBERED
        .matcher(TAG.matcher(html).replaceAll(""))
        .replaceAll(
            found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1)))))
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  /** A text that means itself, between tags and in attributes. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
