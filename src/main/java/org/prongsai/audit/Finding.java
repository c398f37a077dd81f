package org.prongsai.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One reason, or one remark.
 *
 * @param value what it is about, such as a status or a format; empty where the reason says all
 */
public record Finding(Reason reason, String value) {

  private static final String BETWEEN = "; ";

  public Finding {
    // The value stands in one line beside others; a host chooses some of what it may hold.
    value = value.replaceAll("[;\\p{Cntrl}]", " ").strip();
  }

  static Finding of(Reason reason) {
    return new Finding(reason, "");
  }

  public String thai() {
    return reason.thai().replace("{0}", value);
  }

  public String english() {
    return reason.english().replace("{0}", value);
  }

  /** As in {@link Visit#detail()}: {@code server-error 503; declared pdf}. */
  static String text(List<Finding> findings) {
    return findings.stream()
        .map(finding -> (finding.reason.id() + " " + finding.value).strip())
        .collect(Collectors.joining(BETWEEN));
  }

  /** The opposite of {@link #text}; empty where a reason is not known. */
  static Optional<List<Finding>> parse(String text) {
    var findings = new ArrayList<Finding>();
    for (var part : text.isEmpty() ? new String[0] : text.split(BETWEEN, -1)) {
      var words = part.split(" ", 2);
      var reason = Reason.of(words[0]);
      if (reason.isEmpty()) {
        return Optional.empty();
      }
      findings.add(new Finding(reason.get(), words.length > 1 ? words[1] : ""));
    }
    return Optional.of(List.copyOf(findings));
  }
}
