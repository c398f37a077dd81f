package org.prongsai.audit;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.prongsai.audit.reason.ReasonDetail;

/**
 * The result of one visit.
 *
 * @param status of HTTP, of the last response; 0 where there was none
 * @param finalUrl where the last request went; the address itself where nothing redirected
 * @param contentType media type without parameters, lower case; empty where none was given
 * @param bytes of the body that were read, at most 524288: the rest is not fetched
 * @param millis from the first connection to the last byte read, without pauses and failed tries
 * @param checkedAt when the address was visited, in full seconds
 * @param detail reasons and remarks, as {@link ReasonDetail}s in one line; empty where all is well
 * @param fromCache whether the result is of an earlier run
 */
public record Visit(
    AuditTarget target,
    Verdict verdict,
    int status,
    String finalUrl,
    String contentType,
    long bytes,
    long millis,
    Instant checkedAt,
    String detail,
    boolean fromCache) {

  /**
   * The parts of the detail, the reason of the verdict first.
   *
   * @throws IllegalStateException where the detail is not of this program
   */
  public List<ReasonDetail> reasons() {
    return ReasonDetail.parse(detail)
        .orElseThrow(() -> new IllegalStateException("no such detail: " + detail));
  }

  /** Verdict and detail in a Thai sentence. */
  public String thai() {
    return sentence(
        verdict.thai(),
        reasons().stream().map(ReasonDetail::thai).collect(Collectors.joining(" · ")));
  }

  /** Verdict and detail in an English sentence. */
  public String english() {
    return sentence(
        verdict.english(),
        reasons().stream().map(ReasonDetail::english).collect(Collectors.joining("; ")));
  }

  private static String sentence(String verdict, String reasons) {
    return reasons.isEmpty() ? verdict : verdict + ": " + reasons;
  }

  /** The same result, taken from an earlier run for a target with the same address and format. */
  Visit reusedFor(AuditTarget other, List<ReasonDetail> reasons) {
    return new Visit(
        other,
        verdict,
        status,
        finalUrl,
        contentType,
        bytes,
        millis,
        checkedAt,
        ReasonDetail.text(reasons),
        true);
  }
}
