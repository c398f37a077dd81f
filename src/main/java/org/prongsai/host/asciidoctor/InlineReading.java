package org.prongsai.host.asciidoctor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what stands in a line as its writer means it: signs that AsciiDoc would change or swallow
 * stay as typed, and pictures and links in the way of Markdown become those of AsciiDoc.
 */
final class InlineReading {

  private static final String ADDRESS =
      "(?:(?:https?://|mailto:|tel:|/|#|\\.\\.?/)[^\\s()]*|[\\w./-]+/"
          // The name of a file, as an office gives it.
          + "|[^\\s()\\[\\]<>:][^()\\[\\]<>:]{0,200}\\.[A-Za-z][A-Za-z0-9]{1,4}(?:#[^\\s()]*)?)";
  private static final Pattern MARKDOWN =
      Pattern.compile(
          "!\\[(?<alt>[^\\]\\[]*)]\\((?<picture>[^)\\s]+)(?:\\s+\"(?<caption>[^\"]*)\")?\\)"
              + "|(?<![\\w\\]\\\\])\\[(?<label>[^\\]\\[]+)]\\((?<link>"
              + ADDRESS
              + ")\\)"
              + "|(?<![*\\w])\\*{3}(?<strong>[^*\\s](?:[^*]*[^*\\s])?)\\*{3}(?![*\\w])"
              + "|(?<!~)~~(?<struck>[^~\\s](?:[^~]*[^~\\s])?)~~(?!~)");
  private static final Pattern SIGNS =
      Pattern.compile(
          // Names and references, in which nothing is changed.
          "(?<kept><<[^<>]*>>|\\[\\[[^\\]]*]]|\\[#[^\\]]*]"
              + "|(?:xref|anchor|footnote|footnoteref):[^\\s\\[\\]]{0,500}(?=\\[)"
              + "|(?<![\\w+])\\+\\+(?=[^\\s+])[^+]*\\+\\+)"
              // In an address they say nothing of how it is shown.
              + "|(?=[*_~#^`+][\\w/*_~#^`+])(?<=://[^\\s\\[\\]<>]{1,500})(?<address>.)"
              + "|(?<run>(?<blank>[_~*#^])\\k<blank>{2,}|`{4,})"
              // Of signs alone: ^_^
              + "|(?<face>(?<side>[_~*#^])(?:(?!\\k<side>)[^\\w\\s\uE000-\uE07F]|_(?!\\k<side>_)){1,3}\\k<side>)"
              + "|(?<=\\w)(?<plus>\\+\\+(?!\\+))"
              + "|(?<index>\\((?=\\())"
              + "|(?<role>(?<![\\w:/\uE001])\\[(?=[^\\[\\]]{1,99}][*_`#^~+])"
              + "(?![.#%][\\w.#%-]{0,99}]))",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final int LONG = 2000;
  private static final Pattern PART =
      Pattern.compile("[^\\s\\[\\]<>:/]{500}(?=[^\\s\\[\\]<>:/]{500})");

  private InlineReading() {}

  /** The line in AsciiDoc. */
  static String of(String line) {
    var text = new StringBuilder();
    var found = MARKDOWN.matcher(line);
    while (found.find()) {
      found.appendReplacement(text, quoted(inAsciiDoc(found, line.strip().equals(found.group()))));
    }
    return parted(signs(found.appendTail(text).toString()));
  }

  /** Whether something in the line is written in the way of Markdown. */
  static boolean isMarkdown(String line) {
    return MARKDOWN.matcher(line).find();
  }

  private static String inAsciiDoc(Matcher found, boolean alone) {
    if (found.group("picture") != null) {
      var title = found.group("caption");
      return (alone ? "image::" : "image:")
          + found.group("picture")
          + "[\""
          + found.group("alt").replace("\"", "")
          + (title == null ? "\"]" : "\",title=\"" + title + "\"]");
    }
    if (found.group("link") != null) {
      var address = found.group("link").replace(" ", "%20");
      return "link:" + address + "[" + found.group("label") + "]";
    }
    return found.group("strong") != null
        ? "*_" + found.group("strong") + "_*"
        : "[.line-through]##" + found.group("struck") + "##";
  }

  private static String signs(String line) {
    var text = new StringBuilder();
    var found = SIGNS.matcher(line);
    while (found.find()) {
      var kept = found.group("kept");
      found.appendReplacement(text, quoted(kept != null ? kept : LiteralText.of(found.group())));
    }
    return found.appendTail(text).toString();
  }

  /** A word of thousands of letters in parts; AsciiDoc would look from each for an address. */
  private static String parted(String line) {
    return line.length() > LONG ? PART.matcher(line).replaceAll("$0" + LiteralText.NOTHING) : line;
  }

  private static String quoted(String text) {
    return Matcher.quoteReplacement(text);
  }
}
