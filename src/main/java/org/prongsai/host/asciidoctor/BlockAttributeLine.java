package org.prongsai.host.asciidoctor;

import java.util.regex.Pattern;

/**
 * A line in square brackets. AsciiDoc takes nearly every one for a list of attributes and drops it;
 * here it is one where it holds nothing but what attributes are made of, and a text otherwise.
 */
final class BlockAttributeLine {

  // What AsciiDoc would take.
  private static final Pattern TAKEN =
      Pattern.compile("(?U)\\[(?:|[\\w.#%{,\"'].*|\\[(?:|[\\p{Alpha}_:][\\w\\-:.]*(?:, *.+)?)])]");
  private static final int LONGEST = 2000;
  // So many columns would be made one by one.
  private static final Pattern MANY_COLUMNS = Pattern.compile("[0-9]{3,}\\*");
  private static final String VALUE = "(?:\"[^\"]*\"|'[^']*'|[^,\"'\\]]*)";
  private static final String KEY =
      "(?:align|alt|attribution|caption|citetitle|cols|float|format|frame|grid|height|id|indent|lang"
          + "|language|level|linenums|options|opts|orientation|reftext|reversed|role|separator|start"
          + "|stripes|subs|tabsize|title|width)="
          + VALUE;
  private static final String SHORTHAND = "(?:[.#%][A-Za-z][A-Za-z0-9_-]*)";
  private static final String QUOTED = "(?:quote|verse|source|listing)" + SHORTHAND + "*";
  private static final Pattern CODE =
      Pattern.compile("\\[(?:source|listing|literal|pass|stem|verse|comment)\\b");
  private static final String STYLE =
      "(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION|quote|verse|source|listing|literal|pass|stem|comment"
          + "|example|sidebar|open|abstract|horizontal|qanda|glossary|bibliography|appendix|discrete"
          + "|float|arabic|decimal|loweralpha|upperalpha|lowerroman|upperroman|lowergreek|square"
          + "|circle|disc|none|no-bullet|unstyled|normal|reversed)";
  private static final Pattern UNDERSTOOD =
      Pattern.compile(
          String.join(
              "|",
              "\\[\\[.*]]",
              "\\[(?:\\{[A-Za-z0-9_-]+})?]",
              "\\[" + QUOTED + "(?:,(?:" + VALUE + "|\\s*" + KEY + "))*]",
              "\\[(?:"
                  + STYLE
                  + "?"
                  + SHORTHAND
                  + "*|"
                  + KEY
                  + ")(?:,\\s*(?:%?reversed|"
                  + KEY
                  + ")\\s*)*]"));

  private BlockAttributeLine() {}

  /** Whether AsciiDoc would drop the line. */
  static boolean isTaken(String line) {
    return line.startsWith("[") && TAKEN.matcher(line.stripTrailing()).matches();
  }

  /** Whether it is a list of attributes. */
  static boolean isUnderstood(String line) {
    return UNDERSTOOD.matcher(line.stripTrailing()).matches()
        && !MANY_COLUMNS.matcher(line).find()
        && line.length() < LONGEST;
  }

  /** Whether the paragraph below it is shown as it is typed. */
  static boolean isOfCode(String line) {
    return CODE.matcher(line).lookingAt();
  }
}
