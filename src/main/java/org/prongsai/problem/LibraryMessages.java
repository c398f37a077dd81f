package org.prongsai.problem;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Recognises the English messages of a library, so that they can be said in plain words. */
public final class LibraryMessages {

  private final Map<ProblemDetail, Pattern> patterns = new EnumMap<>(ProblemDetail.class);

  private final ProblemDetail otherwise;

  /**
   * @param patterns a regular expression for a whole message; its groups are what the words refer
   *     to
   * @param otherwise what is said of a message that none of them is for
   */
  public LibraryMessages(Map<ProblemDetail, String> patterns, ProblemDetail otherwise) {
    this.otherwise = otherwise;
    patterns.forEach((detail, regex) -> this.patterns.put(detail, Pattern.compile(regex)));
  }

  /** The last arguments of a problem that says this: a detail and what it is about. */
  public Object[] args(String message) {
    for (var known : patterns.entrySet()) {
      var found = known.getValue().matcher(message);
      if (found.matches()) {
        var about = IntStream.rangeClosed(1, found.groupCount()).mapToObj(found::group);
        return known.getKey().args(about.toArray(String[]::new));
      }
    }
    return otherwise.args();
  }
}
