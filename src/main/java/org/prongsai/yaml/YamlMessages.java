package org.prongsai.yaml;

import java.util.Map;
import org.prongsai.problem.Detail;
import org.prongsai.problem.LibraryMessages;

/** What the parser of YAML says is wrong. */
final class YamlMessages {

  static final LibraryMessages ALL =
      new LibraryMessages(
          Map.of(
              Detail.YAML_COLON, "mapping (?:values|keys) are not allowed here",
              Detail.YAML_COLON_MISSING, "could not find expected ':'",
              Detail.YAML_TAB, "found character '?(.+?)'? that cannot start any token.*",
              Detail.YAML_END, "(?:found unexpected end of stream|expected ',' or .*)",
              Detail.YAML_INDENT,
                  "(?:expected <block end>.*|sequence entries are not allowed here)"));

  private YamlMessages() {}
}
