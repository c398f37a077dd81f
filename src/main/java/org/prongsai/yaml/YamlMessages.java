package org.prongsai.yaml;

import java.util.Map;
import org.prongsai.problem.LibraryMessages;
import org.prongsai.problem.ProblemDetail;

/** The error messages of the YAML parser that are known, and the detail that each stands for. */
final class YamlMessages {

  static final LibraryMessages ALL =
      new LibraryMessages(
          Map.of(
              ProblemDetail.YAML_COLON, "mapping (?:values|keys) are not allowed here",
              ProblemDetail.YAML_COLON_MISSING, "could not find expected ':'",
              ProblemDetail.YAML_ALIAS, "found undefined alias (.*)",
              ProblemDetail.YAML_DOCUMENTS,
                  "(?:but found another document|expected '<document start>'.*)",
              ProblemDetail.YAML_TAB, "found character '?(.+?)'? that cannot start any token.*",
              ProblemDetail.YAML_END, "(?:found unexpected end of stream|expected ',' or .*)",
              ProblemDetail.YAML_INDENT,
                  "(?:expected (?:<block end>|'<document start>').*|sequence entries are not allowed here)"),
          // Whatever else it says is about a sign of its own, such as a tag or an escape.
          ProblemDetail.YAML_SIGN);

  private YamlMessages() {}
}
