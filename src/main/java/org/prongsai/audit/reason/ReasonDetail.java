package org.prongsai.audit.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One reason, or one remark.
 *
 * @param value what it is about, such as a status or a format; empty where the reason says all
 */
public record ReasonDetail(Reason reason, String value) {

  private static final String BETWEEN = "; ";

  public ReasonDetail {
    // The value stands in one line beside others; a host chooses some of what it may hold, which
    // can be megabytes, or characters that a terminal obeys.
    value =
        value.replaceAll("[;\\p{C}\\p{Zl}\\p{Zp}]", " ").replaceFirst("(.{100}).+", "$1").strip();
  }

  public static ReasonDetail of(Reason reason) {
    return new ReasonDetail(reason, "");
  }

  public String thai() {
    return reason.thai().replace("{0}", value);
  }

  public String english() {
    return reason.english().replace("{0}", value);
  }

  /** As in the log: {@code server-error 503; declared pdf}. */
  public static String text(List<ReasonDetail> reasons) {
    return reasons.stream()
        .map(detail -> (detail.reason.id() + " " + detail.value).strip())
        .collect(Collectors.joining(BETWEEN));
  }

  /** The opposite of {@link #text}; empty where a reason is not known. */
  public static Optional<List<ReasonDetail>> parse(String text) {
    var reasons = new ArrayList<ReasonDetail>();
    for (var part : text.isEmpty() ? new String[0] : text.split(BETWEEN, -1)) {
      var words = part.split(" ", 2);
      var reason = Reason.of(words[0]);
      if (reason.isEmpty()) {
        return Optional.empty();
      }
      reasons.add(new ReasonDetail(reason.get(), words.length > 1 ? words[1] : ""));
    }
    return Optional.of(List.copyOf(reasons));
  }
}
