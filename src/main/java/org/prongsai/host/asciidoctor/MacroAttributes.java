package org.prongsai.host.asciidoctor;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads what stands between the brackets of a macro: words, then named attributes. Commas inside
 * the words belong to them, so that a link text needs no quotes.
 */
final class MacroAttributes {

  /** Name under which the words are handed on. */
  static final String TEXT = "text";

  private static final Pattern NAMED =
      Pattern.compile("(?:^|,)\\s*([A-Za-z][A-Za-z0-9_-]*)=(\"[^\"]*\"|[^,]*)");

  private MacroAttributes() {}

  static Map<String, String> parse(String bracket) {
    var attributes = new TreeMap<String, String>();
    var named = NAMED.matcher(bracket);
    var words = new StringBuilder();
    while (named.find()) {
      attributes.put(named.group(1), unquoted(named.group(2)));
      named.appendReplacement(words, "");
    }
    var text = unquoted(named.appendTail(words).toString());
    if (!text.isEmpty()) {
      attributes.put(TEXT, text);
    }
    return attributes;
  }

  private static String unquoted(String value) {
    var stripped = value.strip();
    boolean quoted = stripped.length() > 1 && stripped.startsWith("\"") && stripped.endsWith("\"");
    return quoted ? stripped.substring(1, stripped.length() - 1) : stripped;
  }
}
