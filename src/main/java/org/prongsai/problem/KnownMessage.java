package org.prongsai.problem;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What the readers of text say in their own English, and we say in plain words. */
enum KnownMessage {
  SEMICOLON("semicolon"),
  TAB("tab"),
  COMMA("comma"),
  UTF8_DAMAGED("UTF-8 with damaged bytes"),
  UTF8_NOT("not UTF-8"),
  CHARACTER_RESERVED("character (U\\+[0-9A-F]{4,6})"),
  HEADING_SKIPPED("section title out of sequence: expected levels? (.+), got level (.+)"),
  HEADING_MAIN("level 0 sections can only be used when doctype is book"),
  BLOCK_OPEN("unterminated (.+) block"),
  ID_TWICE("id assigned to .+ already in use: (.+)"),
  LIST_NUMBER("(?:callout )?list item index: expected (.+), got (.+)"),
  CALLOUT_MISSING("no callout found for <(.+)>"),
  TABLE_SEPARATOR("table missing leading separator.*"),
  TABLE_CELLS("dropping cells? .*"),
  TABLE_EMPTY("tables must have at least one body row"),
  TABLE_QUOTE("unclosed quote in CSV data.*"),
  REFERENCE_LOST("possible invalid reference: (.+)"),
  ATTRIBUTE_MISSING("(?:skipping|dropping line containing) reference to missing attribute: (.+)"),
  CONDITION(".*preprocessor (?:conditional )?directive.*?((?:ifdef|ifndef|ifeval|endif)::.*)"),
  FOOTNOTE_MISSING("invalid footnote reference: (.+)"),
  INCLUDE_PART("include of a part of a file: (.+)"),
  INCLUDE_ITSELF("file includes itself: (.+)"),
  INCLUDE_DEEP("maximum include depth .*"),
  MACRO_IN_ATTRIBUTE("(.+) stands inside an attribute"),
  MACRO_IN_BLOCK("(.+) stands inside a list, a table or another block"),
  MACRO_IN_MACRO("macro inside the brackets of (.+)"),
  MACRO_IN_TITLE("macro in the title of the document"),
  BRACKET_OPEN("bracket not closed after (.+)"),
  YAML_KEY_TWICE("found duplicate key (.+)"),
  YAML_COLON("mapping (?:values|keys) are not allowed here"),
  YAML_COLON_MISSING("could not find expected ':'"),
  YAML_TAB("found character '?(.+?)'? that cannot start any token.*"),
  YAML_END("(?:found unexpected end of stream|expected ',' or .*)"),
  YAML_INDENT("(?:expected <block end>.*|sequence entries are not allowed here)");

  private static final Set<Rule> SPEAKING =
      Set.of(
          Rule.DOCUMENT_SYNTAX, Rule.YAML_SYNTAX, Rule.READ_SEPARATOR, Rule.ENCODING_NOT_SUPPORTED);

  private final Pattern pattern;

  KnownMessage(String regex) {
    pattern = Pattern.compile(regex);
  }

  /** Whether arguments of a rule may be such a message; elsewhere they are words of the content. */
  static boolean maySpeak(Rule rule) {
    return SPEAKING.contains(rule);
  }

  String key() {
    return "said." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What the message is about, in order; empty where it is another message. */
  Optional<List<String>> args(String message) {
    var matcher = pattern.matcher(message);
    return matcher.matches()
        ? Optional.of(
            IntStream.rangeClosed(1, matcher.groupCount()).mapToObj(matcher::group).toList())
        : Optional.empty();
  }
}
