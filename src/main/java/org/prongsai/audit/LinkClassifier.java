package org.prongsai.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.audit.http.RedirectChain;
import org.prongsai.audit.http.RequestFailure;
import org.prongsai.audit.http.Response;
import org.prongsai.audit.http.VisitedPage;
import org.prongsai.audit.http.WebAddress;
import org.prongsai.audit.reason.Reason;

/**
 * Decides the verdict on an address from the outcome of its requests. The first of these that
 * holds: no response, a status that is none of success, no content, a login, a page that is not the
 * one asked for, nothing to see, another format, another address, slow.
 */
record LinkClassifier(AuditSettings settings, MissingPageProbe missingPageProbe) {

  private static final Pattern HOME =
      Pattern.compile("(?i)/((th|en)/?)?((index|default|home|main)(\\.[a-z]{2,5})?/?)?");

  Classification classify(RedirectChain chain, AuditTarget target) throws InterruptedException {
    var main = trouble(chain, target);
    var reasons = new ArrayList<>(main.reasons());
    for (var remark : VerdictRemarks.on(chain, target)) {
      if (reasons.stream().noneMatch(detail -> detail.reason() == remark.reason())) {
        reasons.add(remark);
      }
    }
    return new Classification(main.verdict(), reasons);
  }

  private Classification trouble(RedirectChain chain, AuditTarget target)
      throws InterruptedException {
    if (chain.outcome() instanceof RequestFailure failure) {
      return Classification.of(failure);
    }
    var response = (Response) chain.outcome();
    if (!response.isSuccess()) {
      return StatusClassifier.classify(response, chain.page());
    }
    if (response.body().length == 0) {
      return Classification.of(Verdict.EMPTY, Reason.NO_BYTES);
    }
    if (chain.page().isPresent()) {
      var found = pageTrouble(chain, chain.page().get());
      if (found.isPresent()) {
        return found.get();
      }
    }
    return FormatClassifier.classify(response, target)
        .or(() -> moved(chain))
        .or(() -> slow(chain))
        .orElse(new Classification(Verdict.OK, List.of()));
  }

  private Optional<Classification> pageTrouble(RedirectChain chain, VisitedPage page)
      throws InterruptedException {
    var login = LoginDetector.detect(chain, page);
    if (login.isPresent()) {
      return login;
    }
    boolean isHome = isHome(chain.end());
    if (chain.isElsewhere() && isHome && !isHome(chain.start())) {
      return Optional.of(Classification.of(Verdict.SOFT_404, Reason.HOME_PAGE));
    }
    if (NotFoundWords.areOn(page)) {
      return Optional.of(Classification.of(Verdict.SOFT_404, Reason.NOT_FOUND_WORDS));
    }
    if (page.text().isEmpty()) {
      return empty(page);
    }
    // A host that shows its home page for what does not exist has a home page nevertheless.
    return !isHome && missingPageProbe.isLike(chain, page)
        ? Optional.of(Classification.of(Verdict.SOFT_404, Reason.SAME_AS_MISSING))
        : Optional.empty();
  }

  private static boolean isHome(WebAddress address) {
    return address.query().isEmpty() && HOME.matcher(address.path()).matches();
  }

  private static Optional<Classification> empty(VisitedPage page) {
    if (page.showsPicturesOrFrames()) {
      return Optional.empty();
    }
    var reason = page.hasScript() ? Reason.TEXT_ONLY_BY_SCRIPT : Reason.NO_VISIBLE_TEXT;
    return Optional.of(Classification.of(Verdict.EMPTY, reason));
  }

  private static Optional<Classification> moved(RedirectChain chain) {
    var overall = chain.overall();
    if (chain.redirects().isEmpty()
        || (overall.isSamePage() && !overall.isDowngrade() && !overall.isPermanent())) {
      return Optional.empty();
    }
    var reason = overall.isPermanent() ? Reason.PERMANENT : Reason.TEMPORARY;
    return Optional.of(Classification.of(Verdict.REDIRECTED, reason));
  }

  private Optional<Classification> slow(RedirectChain chain) {
    return chain.millis() > settings.slow().toMillis()
        ? Optional.of(
            Classification.of(Verdict.SLOW, Reason.TOOK_LONG, Long.toString(chain.millis())))
        : Optional.empty();
  }
}
