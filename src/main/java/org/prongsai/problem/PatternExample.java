package org.prongsai.problem;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Makes a simple example that matches a pattern, since officers do not read patterns. */
final class PatternExample {

  private static final int LONGEST = 100;

  private final String regex;
  private int at;

  private PatternExample(String regex) {
    this.regex = regex;
  }

  /**
   * An example for a pattern from {@code ^} to {@code $}; any other text, and a pattern of which no
   * example is found, is returned as it is.
   */
  static String of(String text) {
    if (!text.startsWith("^") || !text.endsWith("$")) {
      return text;
    }
    try {
      // First, for only what compiles has an end to its groups and classes.
      var pattern = Pattern.compile(text);
      var example = new PatternExample(text).sequence();
      return pattern.matcher(example).matches() ? example : text;
    } catch (PatternSyntaxException e) {
      return text;
    }
  }

  /** Reads on to the end, or to the end of a group, and takes the first of its alternatives. */
  private String sequence() {
    var example = new StringBuilder();
    boolean taken = false;
    while (at < regex.length() && regex.charAt(at) != ')') {
      if (regex.charAt(at) == '|') {
        at++;
        taken = true;
      } else {
        var part = repeated(part());
        example.append(taken ? "" : part);
      }
    }
    return example.toString();
  }

  private String part() {
    char c = regex.charAt(at++);
    return switch (c) {
      case '^', '$' -> "";
      case '\\' -> String.valueOf(regex.charAt(at++));
      case '[' -> oneOfClass();
      case '(' -> group();
      default -> String.valueOf(c);
    };
  }

  private String oneOfClass() {
    var first = String.valueOf(regex.charAt(at));
    at = regex.indexOf(']', at) + 1;
    // Of what a class leaves out, no example is made.
    return first.equals("^") ? "" : first;
  }

  private String group() {
    at += regex.startsWith("?:", at) ? 2 : 0;
    var group = sequence();
    at++;
    return group;
  }

  private String repeated(String part) {
    char c = at < regex.length() ? regex.charAt(at) : ' ';
    if (c == '{') {
      int end = regex.indexOf('}', at);
      var least = regex.substring(at + 1, end).split(",")[0];
      at = end + 1;
      boolean isShort = least.matches("[0-9]{1,2}") && part.length() < LONGEST;
      return isShort ? part.repeat(Integer.parseInt(least)) : part;
    }
    at += c == '?' || c == '*' || c == '+' ? 1 : 0;
    if (c == '+' && part.equals("a")) {
      return "abc";
    }
    return c == '?' || c == '*' ? "" : part;
  }
}
